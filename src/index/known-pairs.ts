// Which colleagues have something to do with each other already: by a conversation, a link, an initiative or a promise.
import type { Reference } from '../model/reference';
import type { Asking } from './asking';
import { conversationFacts } from './conversation-facts';
import { isOfKind } from './kind-record';
import { listCommitments } from './list-commitments';
import { listSubjects } from './subject';
import { meNote } from './me-note';
import { pairKey } from './pair';
import { lookUpPerson } from './person-lookup';
import { rememberedInSteps } from './remembered';
import { each, type Steps } from './steps';
import type { VaultIndex } from './vault-index';

/** A note that names more people than this introduces nobody: an agenda, a list of all. */
const MOST_TOGETHER = 12;

/** Keys of `pairKey`. */
export const knownPairs = rememberedInSteps(function* (index: VaultIndex, asking: Asking): Steps<ReadonlySet<string>> {
	const commitments = yield* listCommitments.inSteps(index, asking);
	const known = new Set<string>();
	const together = (people: readonly string[]): void => {
		if (people.length > MOST_TOGETHER) return;
		for (const [at, a] of people.entries()) for (const b of people.slice(at + 1)) if (a !== b) known.add(pairKey([a, b]));
	};
	const me = meNote(index, asking);
	const personOf = (reference: Reference, from: string): readonly string[] => {
		const person = lookUpPerson(index, reference, { from, own: [], me });
		return person.is === 'colleague' ? [person.path] : [];
	};
	yield* each(index.ofKind('colleague'), ({ path, content }) => {
		const near = [...content.connectedTo, ...(content.organizer === null ? [] : [content.organizer])];
		for (const other of near.flatMap((reference) => personOf(reference, path))) together([path, other]);
	});
	yield* each(conversationFacts(index, asking).values(), ({ colleagues, ledByOther }) => together([...colleagues, ...(ledByOther?.by ? [ledByOther.by] : [])]));
	for (const { kind, people } of listSubjects(index, asking)) if (kind === 'initiative') together(people);
	// Whoever promised is among those it is with.
	yield* each(commitments, (promise) => together(promise.with));
	for (const record of index.ofKind('plan')) {
		if (isOfKind(record, 'plan')) together(record.content.stewards.flatMap((reference) => personOf(reference, record.path)));
	}
	return known;
});
