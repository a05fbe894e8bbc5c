// What became of a conversation, and its new day: one property each, everything else byte for byte as it was.
import { choiceWord, readChoice, STATUSES, type Choice } from '../model/choices';
import type { ConversationStatus } from '../model/conversation';
import type { DateTime, IsoDay } from '../text/dates';
import { readFrontmatter, type PropertyValue } from '../text/frontmatter';
import { setProperty } from '../text/frontmatter-edits';
import type { Language } from '../text/language';
import { foldKey } from '../text/names';
import { inFormOf, isoForm } from './date-form';
import { entryOf, keyIn } from './own-properties';
import { refused, type TextChange } from './refusal';

/** The word is of the language of the word that stands there, else of `language`. */
export function setConversationStatus(text: string, status: ConversationStatus, language: Language): TextChange {
	const frontmatter = readFrontmatter(text);
	const there = entryOf(frontmatter, 'conversation', 'status');
	const word = there ? wordOf(there.value) : '';
	if (readChoice(STATUSES, word) === status) return { ok: true, edits: [] };
	return change(text, keyIn(frontmatter, 'conversation', 'status', language), choiceWord(STATUSES, status, languageOf(word) ?? language));
}

/** `time`: 'HH:mm'; null keeps none. The form of the value that stands there is kept where it can hold the new one. */
export function setConversationDate(text: string, day: IsoDay, time: string | null, language: Language): TextChange {
	const frontmatter = readFrontmatter(text);
	const there = entryOf(frontmatter, 'conversation', 'date');
	const at: DateTime = { day, time };
	const word = there ? wordOf(there.value) : '';
	return change(text, keyIn(frontmatter, 'conversation', 'date', language), word === '' ? isoForm(at) : inFormOf(word, at));
}

function change(text: string, key: string, value: string): TextChange {
	const result = setProperty(text, key, value);
	return result.ok ? { ok: true, edits: result.edits } : refused(result.why);
}

/** What stands there as one word; '' for anything that is none. */
function wordOf(value: PropertyValue): string {
	switch (value.kind) {
		case 'text':
			return value.value;
		case 'bare-link':
			return value.text;
		case 'list':
			return value.items[0] ? wordOf(value.items[0]) : '';
		default:
			return '';
	}
}

/** The language that a status word belongs to; null for a word of neither or both. */
function languageOf(word: string): Language | null {
	const folded = foldKey(word);
	const choices: readonly Choice[] = STATUSES;
	if (choices.some((each) => foldKey(each.da) === folded)) return 'da';
	return choices.some((each) => foldKey(each.value) === folded) ? 'en' : null;
}
