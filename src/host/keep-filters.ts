// Filters of the relationships view kept under a name: in the settings of the vault, and with it on every device.
import { oneLine, renamedIn, whyNoName } from '../model/kept-list';
import type { SavedFilter } from '../model/saved-filter';
import { askForm } from './form-modal';
import { tell } from './notices';
import type { Session } from './session';

export async function saveFilter(session: Session, filter: SavedFilter): Promise<void> {
	const { people: words } = session.strings;
	const name = await askName(session, words.saveFilterTitle, '');
	if (name === null) return;
	await keep(session, [...savedFilters(session), { ...filter, name }]);
	tell(session.mask(words.filterSaved(name)));
}

export async function renameFilter(session: Session, from: string): Promise<void> {
	const { people: words } = session.strings;
	const name = await askName(session, words.renameFilterTitle, from);
	if (name === null || name === from) return;
	const renamed = renamedIn(savedFilters(session), from, name);
	if (renamed !== null) await keep(session, renamed);
	tell(session.mask(renamed === null ? words.filterGone(from) : words.filterRenamed(name)));
}

export async function deleteFilter(session: Session, name: string): Promise<void> {
	const before = savedFilters(session);
	const deleted = before.find((each) => each.name === name);
	if (deleted === undefined) return;
	await keep(session, before.filter((each) => each !== deleted));
	tell(session.mask(session.strings.people.filterDeleted(name)), { label: session.strings.common.undo, run: () => void putBack(session, deleted) });
}

/** Among the filters as they are by then. */
async function putBack(session: Session, deleted: SavedFilter): Promise<void> {
	const now = savedFilters(session);
	const why = whyNoName(deleted.name, now);
	if (why === null) await keep(session, [...now, deleted]);
	tell(why === null ? session.mask(session.strings.people.filterSaved(deleted.name)) : nameRefusals(session)[why]);
}

function savedFilters({ settings }: Session): readonly SavedFilter[] {
	return settings.savedFilters;
}

async function keep(session: Session, filters: readonly SavedFilter[]): Promise<void> {
	await session.settingsStore.change({ savedFilters: filters });
	session.trigger('changed');
}

/** `before`: the name of the one that gets another; '' for a new one. Another device may add one while the dialog is open. */
async function askName(session: Session, title: string, before: string): Promise<string | null> {
	const { people: words, common } = session.strings;
	const typed = await askForm(session, {
		title,
		fields: [{ id: 'name', label: words.filterName, kind: 'text', value: before }],
		submit: common.save,
		cancel: common.cancel,
		check: (field) => {
			const why = whyNoName(field('name'), savedFilters(session).filter(({ name }) => name !== before));
			return why === null ? null : { message: nameRefusals(session)[why], field: 'name' };
		},
	});
	return typed === null ? null : oneLine(typed('name'));
}

function nameRefusals({ strings: { people: words } }: Session): Readonly<Record<NonNullable<ReturnType<typeof whyNoName>>, string>> {
	return { empty: words.filterNameEmpty, 'too-long': words.filterNameTooLong, taken: words.filterNameTaken, 'too-many': words.filterTooMany };
}
