// Which app this claims to be, and the language it speaks.
import momentPackage from 'moment';
import 'moment/locale/da';
import { choices } from './choices';

export const apiVersion = '1.13.1';
export const moment = momentPackage;
let spoken = 'en';

export function speak(fallback: string): string {
	spoken = choices.language ?? fallback;
	moment.locale(spoken);
	document.documentElement.lang = spoken;
	return spoken;
}

export function getLanguage(): string {
	return spoken;
}

export function requireApiVersion(version: string): boolean {
	const [wanted, own] = [version, apiVersion].map((text) => text.split('.').map(Number));
	for (let at = 0; at < 3; at += 1) {
		const difference = (own?.[at] ?? 0) - (wanted?.[at] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
