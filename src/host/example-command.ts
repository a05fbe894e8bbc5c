// Makes the example, and takes exactly its notes away again.
import type { App, CachedMetadata, TFile } from 'obsidian';
import { EXAMPLE_MARK, exampleState, planExample } from '../edit/example-notes';
import { ask } from './choice-modal';
import { openInMainArea } from './main-area';
import { tell } from './notices';
import { RELATIONSHIPS_VIEW } from './relationships-item-view';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writingContext } from './writing-context';

/** Notes that carry the mark, by what the app has read of them. */
export function exampleFiles({ vault, metadataCache }: App): readonly TFile[] {
	return vault.getMarkdownFiles().filter((file) => isExample(metadataCache.getFileCache(file)));
}

export function isExample(cache: CachedMetadata | null): boolean {
	return cache?.frontmatter?.[EXAMPLE_MARK] !== undefined;
}

export async function makeExample(session: Session): Promise<void> {
	const { app, strings } = session;
	if (exampleFiles(app).length > 0) {
		tell(strings.example.there);
		return;
	}
	await session.settingsStore.fixNoteLanguage();
	const notes = planExample(await writingContext(session));
	if ((await carryOutTold(session, { label: strings.example.made(notes.length), notes })) !== null) await openInMainArea(session, RELATIONSHIPS_VIEW);
}

export async function removeExample(session: Session): Promise<void> {
	const { strings } = session;
	const notes = await readExample(session);
	if (notes.length === 0) {
		tell(strings.example.none);
		return;
	}
	const changed = notes.filter(({ state }) => state === 'changed');
	const which = changed.length === 0 ? 'all' : await askAboutChanged(session, changed.map(({ name }) => name));
	const trash = which === null ? [] : notes.filter(({ state }) => which === 'all' || state === 'untouched');
	if (trash.length > 0) await carryOutTold(session, { label: strings.example.removed(trash.length), trash });
}

interface ExampleNote {
	readonly path: string;
	readonly name: string;
	readonly text: string;
	readonly state: 'untouched' | 'changed';
}

async function readExample({ app, door }: Session): Promise<readonly ExampleNote[]> {
	const notes: ExampleNote[] = [];
	for (const { path, basename } of exampleFiles(app)) {
		const text = await door.read(path);
		const state = text === null ? 'none' : exampleState(path, text);
		if (text !== null && state !== 'none') notes.push({ path, name: basename, text, state });
	}
	return notes;
}

function askAboutChanged(session: Session, names: readonly string[]): Promise<'all' | 'untouched' | null> {
	const { example, common } = session.strings;
	const choices = [
		{ value: 'untouched' as const, label: example.removeUntouched() },
		{ value: 'all' as const, label: example.removeAll },
	];
	return ask(session, example.changedTitle, example.changedText(common.list(names)), choices, common.cancel);
}
