// What was heard in a conversation, into its properties: an interest, a value, a resource or the like, theirs or mine.
import { addTopic, type HeardTopic } from '../edit/add-topic';
import { colleagueOf } from '../index/conversation-facts';
import { listTopics } from '../index/list-topics';
import { meNote } from '../index/me-note';
import { TOPIC_FACET_NAMES, topicKindOf } from '../index/topic-meaning';
import type { Facet } from '../model/facets';
import { firstName } from '../text/names';
import { topicOffers, type TopicOffer } from '../views/topic-offers';
import { shownChange } from './door';
import { askForm } from './form-modal';
import type { FormOffer } from './form-suggest';
import { relationshipOf } from './pick-colleague';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writingContext } from './writing-context';

type FieldId = 'what' | 'kind' | 'whose';

/** Most often heard first. */
const KINDS: readonly Facet[] = ['interests', 'values', 'resources', 'motivation', 'challenges', 'change'];

/** `path`: the conversation. */
export async function addTopicTo(session: Session, path: string): Promise<void> {
	const { index, strings, settingsStore, door } = session;
	const heard = await askForTopic(session, path);
	if (heard === null) return;
	await settingsStore.fixNoteLanguage();
	const text = await door.read(path);
	const plan = text === null ? ({ ok: false, why: 'note-gone' } as const) : addTopic(index, { path, text }, heard, await writingContext(session));
	const { added, there } = strings.topicForm;
	const label = added(heard.topic.label, strings.oneFacet[heard.facet].toLocaleLowerCase(session.language));
	const changes = plan.ok ? plan.edits.map(shownChange) : [{ path, change: () => plan }];
	await carryOutTold(session, { label, there, notes: plan.ok ? plan.notes : [], changes });
}

async function askForTopic(session: Session, path: string): Promise<HeardTopic | null> {
	const { strings } = session;
	const words = strings.topicForm;
	const colleague = colleagueOf(session.index, path, meNote(session.index, session.asking()));
	const name = colleague === null ? strings.who.them : (relationshipOf(session, colleague)?.name ?? strings.who.them);
	const value = await askForm<FieldId>(session, {
		title: words.title(name),
		fields: [
			{ id: 'what', label: words.what, kind: 'text', value: '', offers: (typed) => offersFor(session, typed) },
			{ id: 'kind', label: words.kind, kind: 'choice', value: 'interests', options: KINDS.map((facet) => [facet, strings.oneFacet[facet]] as const) },
			{ id: 'whose', label: words.whose, kind: 'choice', value: 'theirs', options: [['theirs', firstName(name)], ['mine', strings.who.me]] },
		],
		submit: words.submit,
		cancel: strings.common.cancel,
		check: (typed) => {
			if (typed('what') === '') return { message: words.whatMissing, field: 'what' };
			return heardOf(typed) === null ? { message: words.onlyTheirs, field: 'kind' } : null;
		},
	});
	return value === null ? null : heardOf(value);
}

/** Null for a challenge or a change of mine: there are none. */
function heardOf(value: (id: FieldId) => string): HeardTopic | null {
	const facet = KINDS.find((each) => each === value('kind')) ?? 'interests';
	const topic = { label: value('what') };
	if (value('whose') !== 'mine') return { side: 'theirs', facet, topic };
	return facet === 'challenges' || facet === 'change' ? null : { side: 'mine', facet, topic };
}

function offersFor(session: Session, typed: string): readonly FormOffer<FieldId>[] {
	return topicOffers(typed, listTopics(session.index, session.asking())).map((offer) => asFormOffer(session, offer));
}

/** A topic that is there says what kind it is. */
function asFormOffer({ strings }: Session, offer: TopicOffer): FormOffer<FieldId> {
	if (offer.is === 'new') return { title: strings.topicForm.newTopic(offer.label), detail: '', sets: [['what', offer.label]] };
	const { label, kind, people } = offer.topic;
	const facet = TOPIC_FACET_NAMES.find((each) => topicKindOf(each) === kind);
	const detail = [strings.topicKinds[kind], ...(people.length === 0 ? [] : [strings.topicForm.people(people.length)])].join(', ');
	return { title: label, detail, sets: [['what', label], ...(facet === undefined ? [] : [['kind', facet] as const])] };
}
