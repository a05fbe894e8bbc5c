// What the note of a colleague says in its sensitive properties, in words. Whether they are shown is not decided here.
import { SENSITIVE_KEYS, type Sensitive, type SensitiveKey } from '../model/sensitive';
import type { Strings } from '../strings/en';

/** Stands in the place of every such value; says nothing of its length. */
export const HIDDEN = '•••';

export interface SensitiveLine {
	readonly key: SensitiveKey;
	readonly term: string;
	readonly words: string;
}

/** Only what is noted, in the order of the settings. */
export function sensitiveLines(sensitive: Sensitive, strings: Strings): readonly SensitiveLine[] {
	return SENSITIVE_KEYS.flatMap((key) => {
		const words = wordsOf(key, sensitive, strings);
		return words === null ? [] : [{ key, term: strings.settings.sensitive[key].name, words }];
	});
}

function wordsOf(key: SensitiveKey, { member, assessment, opinionLeader }: Sensitive, { common, briefing }: Strings): string | null {
	const yesOrNo = (yes: boolean): string => (yes ? common.yes : common.no);
	switch (key) {
		case 'member':
			return member === 'unknown' ? briefing.unsure : member && yesOrNo(member === 'yes');
		case 'assessment':
			return assessment === null ? null : String(assessment);
		case 'opinion_leader':
			return opinionLeader === null ? null : yesOrNo(opinionLeader);
	}
}
