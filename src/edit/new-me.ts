// The user's own note: what I bring into a conversation. Lies in the vault's root, where it is found.
import { basenameOf } from '../model/note-text';
import type { Language } from '../text/language';
import { freePath, type NewNote } from './new-note';
import { ownNote } from './own-note';
import { plainLine, type OwnValue } from './own-properties';
import type { WritingContext } from './writing-context';

/** `name`: as the user wants to be called; empty for a note that is just called Mig or Me. Its properties stand ready to be filled in. */
export function planMe(name: string, context: WritingContext): NewNote {
	const typed = plainLine(name);
	const path = freePath('', typed === '' ? ME[context.language] : typed, (taken) => context.exists(taken));
	const own: readonly OwnValue[] = typed === '' || basenameOf(path) === typed ? [] : [{ key: 'name', value: typed }];
	const ready = ['values', 'interests', 'motivation', 'resources'].map((key) => ({ key, value: [] }));
	return { path, folder: '', text: ownNote({ kind: 'me' }, [...own, ...ready, { key: 'story', value: '' }], '', context) };
}

const ME: Readonly<Record<Language, string>> = { da: 'Mig', en: 'Me' };
