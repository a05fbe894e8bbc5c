// Saying which initiative a promise is for.
import type { LineIdentity } from '../index/commitment';
import type { Language } from '../text/language';
import { findLinks, wikilink } from '../text/links';
import { foldName } from '../text/names';
import { changeLine } from './change-line';
import { fieldOn, withField } from './own-field';
import type { TextChange } from './refusal';

/** `linktext`: linkpath of the initiative's note, put beside those that stand there; null takes the field away. */
export function linkInitiative(text: string, identity: LineIdentity, linktext: string | null, language: Language): TextChange {
	return changeLine(text, identity, (raw, task) => {
		if (linktext === null) return { raw: withField(raw, 'for', null, language) };
		const there = fieldOn(task, 'for')?.value.trim() ?? '';
		if (findLinks(there).some((link) => foldName(link.linkpath) === foldName(linktext))) return { raw };
		return { raw: withField(raw, 'for', there === '' ? wikilink(linktext) : `${there}, ${wikilink(linktext)}`, language) };
	});
}
