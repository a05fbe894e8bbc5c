// What the next conversation with a colleague takes from the one before: which it was, what is still promised, and what was kept for next time.
import type { Asking } from '../index/asking';
import { byCodeUnits } from '../index/code-units';
import { isUnresolved, type Commitment } from '../index/commitment';
import { listCommitments } from '../index/list-commitments';
import { listRelationships } from '../index/list-relationships';
import { isOfKind } from '../index/kind-record';
import type { VaultIndex } from '../index/vault-index';
import { choiceWord, WHO_WORDS } from '../model/choices';
import type { Language } from '../text/language';
import { firstName } from '../text/names';
import type { ConversationAnswers } from './conversation-answers';
import type { PromiseToLink } from './promise-link';

export type LastTime = Pick<ConversationAnswers, 'previous' | 'fromLastTime'>;

/**
 * To be spread into the answers of a new conversation with somebody who has a note.
 * @param texts the text of a note by its path; null where it is not at hand. Asked for: `textsForLastTime`
 */
export function lastTimeWith(index: VaultIndex, texts: (path: string) => string | null, asking: Asking, colleague: string, language: Language): LastTime {
	const previous = lastConversation(index, asking, colleague);
	const text = previous === null ? null : texts(previous);
	const notes = texts(colleague);
	return {
		...(previous === null ? {} : { previous: text === null ? { path: previous } : { path: previous, text } }),
		fromLastTime: {
			promises: openPromises(index, asking, colleague).map((promise): PromiseToLink => ({ promise, promiser: promiserOf(index, promise, language), text: texts(promise.path) })),
			...(notes === null ? {} : { colleague: { path: colleague, text: notes } }),
		},
	};
}

/** Paths of the notes whose texts `lastTimeWith` asks for, each once. */
export function textsForLastTime(index: VaultIndex, asking: Asking, colleague: string): readonly string[] {
	const previous = lastConversation(index, asking, colleague);
	const promises = openPromises(index, asking, colleague).map(({ path }) => path);
	return [...new Set([colleague, ...(previous === null ? [] : [previous]), ...promises])];
}

function lastConversation(index: VaultIndex, asking: Asking, colleague: string): string | null {
	return listRelationships(index, asking).find(({ path }) => path === colleague)?.lastConversationPath ?? null;
}

/** Unresolved ones with this colleague, the soonest first. Those of the colleague's own note are there to see already. */
function openPromises(index: VaultIndex, asking: Asking, colleague: string): readonly Commitment[] {
	const open = listCommitments(index, asking).filter((promise) => isUnresolved(promise) && promise.with.includes(colleague) && promise.path !== colleague);
	return open.sort((a, b) => byCodeUnits(a.due ?? '~', b.due ?? '~'));
}

/** What stands before the words of a promise: a first name, `Mig`, `Begge`, or nothing. */
export function promiserOf(index: VaultIndex, { who, people }: Commitment, language: Language): string {
	switch (who) {
		case 'me':
		case 'both':
			return capital(choiceWord(WHO_WORDS, who, language));
		case 'them':
			return people.map((path) => firstName(nameOf(index, path))).join(', ');
		case 'unassigned':
			return '';
		default:
			throw new RangeError(`A promise of nobody: ${JSON.stringify(who satisfies never)}`);
	}
}

function nameOf(index: VaultIndex, path: string): string {
	const record = index.get(path);
	return isOfKind(record, 'colleague') ? record.content.name : (record?.basename ?? '');
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
