// A vault as the commands meet it: read whole, with its settings, the day and the languages. Writes nothing.
import type { Asking } from '../../src/index/asking';
import { isOfKind } from '../../src/index/kind-record';
import { VaultIndex } from '../../src/index/vault-index';
import type { ReadingOptions } from '../../src/model/reading-options';
import { readingOptions, readSettings, type Settings } from '../../src/model/settings';
import { dayOf } from '../../src/text/dates';
import type { Language } from '../../src/text/language';
import { foldPath } from '../../src/index/fold-path';
import type { Options } from './options';
import { NoteLanguages } from './note-languages';
import { wordsFor, type CommandWords } from './usage';
import { findFiles, passesLink, readText } from './vault-files';

export interface OpenVault {
	/** Absolute path of the vault. */
	readonly root: string;
	readonly paths: readonly string[];
	readonly index: VaultIndex;
	readonly asking: Asking;
	readonly settings: Settings;
	/** Language of what is printed. */
	readonly language: Language;
	/** Language of new notes: the setting's, else that of most notes of ours. */
	readonly noteLanguage: Language;
	/** What could not be read, to be said on the side. */
	readonly complaints: readonly string[];
}

export type Opened =
	| { readonly ok: true; readonly vault: OpenVault }
	| { readonly ok: false; readonly message: (words: CommandWords) => string };

const SETTINGS = '.obsidian/plugins/tillid/data.json';

/** @param path of the vault's folder, absolute */
export function openVault(path: string, options: Options, now: Date): Opened {
	const files = findFiles(path);
	if (!files) return { ok: false, message: (words) => words.noVault(options.vault) };
	const { settings, unread } = settingsOf(files.root);
	const { index, languages, unreadable } = readNotes(files.root, files.paths, readingOptions(settings));
	const me = options.me === null ? null : pathNamed(files.paths, options.me);
	if (options.me !== null && !isOfKind(index.get(me ?? ''), 'me')) return { ok: false, message: (words) => words.noMe(options.me ?? '') };
	const noteLanguage = settings.noteLanguage ?? languages.most() ?? options.language ?? 'da';
	const language = options.language ?? settings.screenLanguage ?? noteLanguage;
	const words = wordsFor(language);
	const complaints = [...(unread.length > 0 ? [words.settingsUnread(unread)] : []), ...unreadable.map(words.unreadable)];
	const asking = { today: options.today ?? dayOf(now), me, cadences: settings.cadences };
	return { ok: true, vault: { root: files.root, paths: files.paths, index, asking, settings, language, noteLanguage, complaints } };
}

/** The path in the vault that was typed: with or without `./` and `.md`, in any Unicode form and case; null for none or several. */
export function pathNamed(paths: readonly string[], typed: string): string | null {
	const plain = typed.replace(/^(?:\.\/)+/, '');
	const exact = paths.find((path) => path === plain);
	if (exact !== undefined) return exact;
	const wanted = [foldPath(plain), foldPath(`${plain}.md`)];
	const [only, ...others] = paths.filter((path) => wanted.includes(foldPath(path)));
	return only !== undefined && others.length === 0 ? only : null;
}

function settingsOf(root: string): { readonly settings: Settings; readonly unread: readonly string[] } {
	const stored = passesLink(root, SETTINGS) ? null : readText(root, SETTINGS);
	try {
		const { settings, repaired } = readSettings(stored === null ? {} : JSON.parse(stored.text));
		return { settings, unread: repaired };
	} catch {
		return { settings: readSettings({}).settings, unread: ['data.json'] };
	}
}

function readNotes(root: string, paths: readonly string[], options: ReadingOptions) {
	const index = new VaultIndex(options);
	const languages = new NoteLanguages(options.typeProperty);
	const unreadable: string[] = [];
	for (const path of paths) {
		const note = path.toLowerCase().endsWith('.md') ? readText(root, path) : undefined;
		if (note === null) unreadable.push(path);
		if (!note) {
			index.see(path);
			continue;
		}
		index.upsert(path, note.text);
		languages.count(index.get(path), note.text);
	}
	return { index, languages, unreadable };
}
