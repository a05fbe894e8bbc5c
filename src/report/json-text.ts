// Reports for programs: stable JSON, paths NFC, ends with a line break.
import { byCodeUnits } from '../index/code-units';

export function jsonText(rows: unknown): string {
	return `${JSON.stringify(rows, null, 2)}\n`;
}

/** A path as a report tells it: NFC, however the disk spells it. */
export function nfc(path: string): string {
	return path.normalize('NFC');
}

/** Paths as a report tells them: NFC, sorted by code units. */
export function nfcSorted(paths: readonly string[]): readonly string[] {
	return paths.map(nfc).sort(byCodeUnits);
}
