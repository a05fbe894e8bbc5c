// One property in the notes of the selected colleagues: asked for, shown, written in one step.
import { planColleagueChange, type ColleagueChange, type ColleaguesPlan, type Named } from '../edit/change-colleagues';
import { linkTextIn } from '../edit/link-text';
import { listRelationships } from '../index/list-relationships';
import { meNote, ownName } from '../index/me-note';
import type { Reference } from '../model/reference';
import { foldName } from '../text/names';
import { alphabet } from '../views/alphabet';
import { ChangePreviewModal } from './change-preview-modal';
import { shownChange } from './door';
import { pick, type Pickable } from './pick-modal';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';

/** Asks which department or organizer: one that the notes know, or words of the user's own. */
export async function askAndChangeColleagues(session: Session, colleagues: readonly string[], property: 'department' | 'organizer'): Promise<void> {
	const { language, strings: { people: words } } = session;
	const { order } = alphabet(language);
	const known = [...(property === 'department' ? departments(session) : organizers(session))].sort((a, b) => order(a.label, b.label));
	const none: Pickable<Named | 'none'> = { value: 'none', title: property === 'department' ? words.noDepartment : words.noOrganizer };
	const items = [...known.map((value): Pickable<Named | 'none'> => ({ value, title: value.label, ...whereFrom(value, known) })), none];
	const title = property === 'department' ? words.departmentTitle : words.organizerTitle;
	const picked = await pick(session, title, items, words.pickNothing, (label) => ({ value: { label }, title: words.ownWords(label) }));
	if (picked !== null) await changeColleagues(session, colleagues, { property, value: picked === 'none' ? null : picked });
}

/** Two of one name are told apart by where their notes lie. */
function whereFrom(named: Named, all: readonly Named[]): { readonly detail?: string } {
	const isDoubled = all.filter(({ label }) => foldName(label) === foldName(named.label)).length > 1;
	return isDoubled && 'path' in named ? { detail: named.path } : {};
}

/** Settles when the dialog has opened: what is written comes later, or not at all. */
export async function changeColleagues(session: Session, colleagues: readonly string[], change: ColleagueChange): Promise<void> {
	const { index, strings } = session;
	await session.settingsStore.fixNoteLanguage();
	const texts = new Map<string, string | null>();
	for (const path of colleagues) texts.set(path, await session.door.read(path));
	const context = { language: session.settingsStore.noteLanguage, linkText: (path: string) => linkTextIn(index, path, colleagues) };
	const plan = planColleagueChange(colleagues, (path) => texts.get(path) ?? null, change, context);
	const words = strings.people.change;
	const said = saidOf(session, change);
	const same = plan.same.length === 0 ? '' : ` ${words.same(plan.same.length)}`;
	new ChangePreviewModal(session, {
		strings,
		plan: { notes: [], edits: plan.edits, skipped: [], refused: plan.refused },
		words: { title: words.title, lead: words.lead(said, plan.edits.length) + same, nothing: plan.refused.length === 0 ? words.nothing : words.noneCan, apply: words.apply },
		apply: () => apply(session, plan, said),
	}).open();
}

async function apply(session: Session, { edits }: ColleaguesPlan, said: string): Promise<void> {
	await carryOutTold(session, { label: session.strings.people.change.done(said, edits.length), changes: edits.map(shownChange) });
}

/** "Prioritet: Kerne". */
function saidOf({ strings }: Session, change: ColleagueChange): string {
	const { people: words, tiers } = strings;
	switch (change.property) {
		case 'tier':
			return words.change.tier(change.value === null ? words.noTier : tiers[change.value]);
		case 'cadence':
			return words.change.cadence(change.value === null ? words.byTier : words.everyDays(change.value));
		case 'department':
			return words.change.department(change.value?.label ?? words.noDepartment);
		case 'organizer':
			return words.change.organizer(change.value?.label ?? words.noOrganizer);
	}
}

function departments(session: Session): readonly Named[] {
	return namedBy(session, ({ department }) => department);
}

/** Whoever organizes already, the user, and every colleague. */
function organizers(session: Session): readonly Named[] {
	const { index } = session;
	const asking = session.asking();
	const [me, name] = [meNote(index, asking), ownName(index, asking)];
	const own: readonly Named[] = me === null || name === null ? [] : [{ path: me, label: name }];
	const everybody = listRelationships(index, asking).map(({ path, name: label }): Named => ({ path, label }));
	return once([...own, ...everybody, ...namedBy(session, ({ organizer }) => organizer)]);
}

function namedBy(session: Session, referenceOf: (colleague: { readonly department: Reference | null; readonly organizer: Reference | null }) => Reference | null): readonly Named[] {
	const { index } = session;
	return once(listRelationships(index, session.asking()).flatMap(({ path: from, colleague }): readonly Named[] => {
		const reference = referenceOf(colleague);
		if (reference === null || reference.label === '') return [];
		const path = reference.linkpath === null ? null : index.linkDestination(reference.linkpath, from).path;
		return [path === null ? { label: reference.label } : { path, label: reference.label }];
	}));
}

/** Each note and each name once; a name that has a note is that note. Two notes of one name stay two. */
function once(all: readonly Named[]): readonly Named[] {
	const notes = new Map<string, Named>();
	for (const named of all) if ('path' in named && !notes.has(named.path)) notes.set(named.path, named);
	const labels = new Set([...notes.values()].map(({ label }) => foldName(label)));
	const plain = new Map<string, Named>();
	for (const named of all) if (!('path' in named) && !labels.has(foldName(named.label))) plain.set(foldName(named.label), named);
	return [...notes.values(), ...plain.values()];
}
