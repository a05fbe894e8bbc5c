// What planning a note depends on, taken from a vault on disk.
import { linkTextIn } from '../../src/edit/link-text';
import { CONVERSATION_TEMPLATES } from '../../src/edit/templates';
import type { WritingContext } from '../../src/edit/writing-context';
import { foldPath } from '../../src/index/fold-path';
import { meNote } from '../../src/index/me-note';
import { DEFAULT_FOLDERS } from '../../src/model/settings';
import { timeOf } from '../../src/text/dates';
import type { OpenVault } from './open-vault';
import { isInside, readText } from './vault-files';

export function writingContext({ root, paths, index, asking, settings, noteLanguage }: OpenVault, now: Date): WritingContext {
	const taken = new Set(paths.map(foldPath));
	const me = meNote(index, asking);
	const linkText = (path: string): string => linkTextIn(index, path);
	return {
		language: noteLanguage,
		folders: settings.folders ?? DEFAULT_FOLDERS[noteLanguage],
		typeProperty: settings.typeProperty,
		today: asking.today,
		now: timeOf(now),
		exists: (path) => taken.has(foldPath(path)),
		linkText,
		template: (settings.template === null ? null : ownTemplate(root, settings.template)) ?? CONVERSATION_TEMPLATES[noteLanguage],
		organizer: me !== null && index.ofKind('me').length > 1 ? linkText(me) : null,
	};
}

/** The text of the user's own template; null where it is not there. */
export function ownTemplate(root: string, path: string): string | null {
	const file = path.toLowerCase().endsWith('.md') ? path : `${path}.md`;
	return isInside(root, file) ? (readText(root, file)?.text ?? null) : null;
}
