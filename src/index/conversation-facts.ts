// Each conversation with its people looked up and its state of today. The ground of commitments, relationships and topics.
import { readChoice, WHO_WORDS } from '../model/choices';
import { conversationState, type ConversationState } from '../model/conversation-state';
import type { IsoDay } from '../text/dates';
import type { Asking } from './asking';
import { isOfKind, type KindRecord } from './kind-record';
import { meNote } from './me-note';
import { lookUpPerson, type PersonLookup } from './person-lookup';
import { rememberedForEach, rememberedInSteps } from './remembered';
import { each, type Steps } from './steps';
import type { VaultIndex } from './vault-index';

export interface ConversationFacts {
	readonly record: KindRecord<'conversation'>;
	/** Paths of the colleagues it names, each once, as written. */
	readonly colleagues: readonly string[];
	/** The one colleague it is with; null for none, several or one that is not known. */
	readonly colleague: string | null;
	/** A colleague is named whom no note answers to: that problem stands at the property. */
	readonly colleagueUnknown: boolean;
	/** Led by somebody else than the user; `by` is null where that is nobody known. */
	readonly ledByOther: { readonly by: string | null } | null;
	readonly state: ConversationState;
	readonly day: IsoDay | null;
}

/** The facts of every conversation by its path, in path order. */
export const conversationFacts = rememberedInSteps(function* (index: VaultIndex, asking: Asking): Steps<ReadonlyMap<string, ConversationFacts>> {
	yield* index.sortInSteps();
	const factsIn = factsOfNote(index, asking);
	const found = new Map<string, ConversationFacts>();
	yield* each(index.ofKind('conversation'), (record) => {
		const facts = factsIn(record);
		if (facts) found.set(record.path, facts);
	});
	return found;
});

const factsOfNote = rememberedForEach((index, asking) => {
	const me = meNote(index, asking);
	return (record): ConversationFacts | null => (isOfKind(record, 'conversation') ? factsOf(index, asking, me, record) : null);
});

/** Path of the one colleague that a conversation is with, or null. */
export function colleagueOf(index: VaultIndex, conversationPath: string, me: string | null = meNote(index, { me: null })): string | null {
	const record = index.get(conversationPath);
	if (record?.content.kind !== 'conversation') return null;
	const people = record.content.colleagues.map((reference) => lookUpPerson(index, reference, { from: conversationPath, own: [], me }));
	return onlyColleague(people);
}

function factsOf(index: VaultIndex, asking: Asking, me: string | null, record: KindRecord<'conversation'>): ConversationFacts {
	const nearby = { from: record.path, own: [], me };
	const people = record.content.colleagues.map((reference) => lookUpPerson(index, reference, nearby));
	return {
		record,
		colleagues: colleaguePaths(people),
		colleague: onlyColleague(people),
		colleagueUnknown: people.some(isUnknown),
		ledByOther: ledByOther(index, me, record),
		state: conversationState(record.content, asking.today),
		day: record.content.date?.day ?? null,
	};
}

function colleaguePaths(people: readonly PersonLookup[]): readonly string[] {
	return [...new Set(people.flatMap((person) => (person.is === 'colleague' ? [person.path] : [])))];
}

function onlyColleague(people: readonly PersonLookup[]): string | null {
	const [path, ...others] = colleaguePaths(people);
	return path !== undefined && others.length === 0 && !people.some(isUnknown) ? path : null;
}

function isUnknown(person: PersonLookup): boolean {
	return person.is === 'nobody' || person.is === 'other-note';
}

/** Without a me note, organizers are not looked at. */
function ledByOther(index: VaultIndex, me: string | null, { path, content }: KindRecord<'conversation'>): { readonly by: string | null } | null {
	if (me === null || content.organizer === null) return null;
	if (content.organizer.linkpath === null && readChoice(WHO_WORDS, content.organizer.label) === 'me') return null;
	const organizer = lookUpPerson(index, content.organizer, { from: path, own: [], me });
	if (organizer.is === 'me') return null;
	return { by: organizer.is === 'colleague' ? organizer.path : null };
}
