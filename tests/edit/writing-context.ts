// A vault to write into, with defaults for everything: which paths exist, the language, the day.
import { CONVERSATION_TEMPLATES } from '../../src/edit/templates';
import type { WritingContext } from '../../src/edit/writing-context';
import { linkTextIn } from '../../src/edit/link-text';
import { VaultIndex } from '../../src/index/vault-index';
import { isoDay, type IsoDay } from '../../src/text/dates';

export function day(text: string): IsoDay {
	const read = isoDay(text);
	if (read === null) throw new Error(`${text} is no day`);
	return read;
}

const FOLDERS = {
	da: { colleagues: 'Kolleger', conversations: 'Samtaler', topics: 'Emner' },
	en: { colleagues: 'Colleagues', conversations: 'Conversations', topics: 'Topics' },
};

/** Tuesday 24 November 2026, noon, in a Danish vault that holds these paths. */
export function writingInto(paths: readonly string[], changes: Partial<WritingContext> = {}): WritingContext {
	const index = new VaultIndex();
	for (const path of paths) index.see(path);
	const language = changes.language ?? 'da';
	const known = new Set(paths.map((path) => path.normalize('NFC').toLowerCase()));
	return {
		language,
		folders: FOLDERS[language],
		typeProperty: 'type',
		today: day('2026-11-24'),
		now: '12:00',
		exists: (path) => known.has(path.normalize('NFC').toLowerCase()),
		linkText: (path) => linkTextIn(index, path),
		template: CONVERSATION_TEMPLATES[language],
		organizer: null,
		...changes,
	};
}
