// Saying what kind of promise a line is.
import type { LineIdentity } from '../index/commitment';
import { choiceWord, COMMITMENT_KINDS, readChoice } from '../model/choices';
import type { CommitmentKind } from '../model/commitment-line';
import type { Language } from '../text/language';
import { changeLine } from './change-line';
import { fieldLanguage, fieldOn, withField } from './own-field';
import type { TextChange } from './refusal';

/** Null takes the kind away. */
export function setKind(text: string, identity: LineIdentity, kind: CommitmentKind | null, language: Language): TextChange {
	return changeLine(text, identity, (raw, task) => {
		const field = fieldOn(task, 'kind');
		if (field && kind !== null && readChoice(COMMITMENT_KINDS, field.value) === kind) return { raw };
		const word = kind === null ? null : choiceWord(COMMITMENT_KINDS, kind, fieldLanguage(field, 'kind', language));
		return { raw: withField(raw, 'kind', word, language) };
	});
}
