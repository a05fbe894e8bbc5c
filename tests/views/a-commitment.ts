// Builds promises and relationships for the tests of rows: each test says only what it is about.
import type { Commitment } from '../../src/index/commitment';
import type { Relationship } from '../../src/index/relationship';
import type { Facets } from '../../src/model/facets';
import { isoDay, type IsoDay } from '../../src/text/dates';

/** Tuesday. */
export const TODAY = day('2026-11-24');

export function day(text: string): IsoDay {
	const found = isoDay(text);
	if (found === null) throw new RangeError(`No day: ${text}`);
	return found;
}

let lines = 0;

export function aCommitment(given: Partial<Commitment> = {}): Commitment {
	const line = given.line ?? ++lines;
	const text = given.text ?? 'Spørge tre i aftenvagten';
	const state = given.state ?? 'open';
	const due = given.due ?? null;
	return {
		path: 'Samtaler/2026-11-05 Hanne Holm.md',
		line,
		raw: `- [ ] ${text}`,
		occurrence: 0,
		text,
		mark: ' ',
		state,
		who: 'me',
		people: [],
		with: ['Kolleger/Hanne Holm.md'],
		kind: null,
		for: [],
		due,
		created: null,
		settled: null,
		overdue: due !== null && due < TODAY && (state === 'open' || state === 'under-way'),
		conversation: 'Samtaler/2026-11-05 Hanne Holm.md',
		conversationDay: day('2026-11-05'),
		initiative: null,
		step: 5,
		recurring: false,
		...given,
	};
}

const NOTHING: Facets = { values: [], interests: [], motivation: [], resources: [], challenges: [], change: [] };

export function aRelationship(name: string, given: Partial<Relationship> = {}): Relationship {
	const path = `Kolleger/${name}.md`;
	return {
		path,
		name,
		colleague: {
			kind: 'colleague',
			name,
			aliases: [],
			role: null,
			workplace: null,
			department: null,
			shift: null,
			organizer: null,
			facets: NOTHING,
			connectedTo: [],
			tier: null,
			cadence: null,
			reachedOut: [],
			invited: null,
			doNotContact: false,
			reading: [],
			informed: null,
			consent: null,
			consentDate: null,
			reviewBy: null,
			sensitive: { member: null, assessment: null, opinionLeader: null },
			contacts: [],
		nextTime: [],
		},
		department: null,
		lastConversation: null,
		lastConversationPath: null,
		nextConversation: null,
		nextTime: null,
		nextConversationPath: null,
		awaiting: [],
		conversations: 0,
		lastContact: null,
		rhythm: 'never-met',
		cadence: 180,
		daysOver: 0,
		elapsed: null,
		restsUntil: null,
		openMine: 0,
		openTheirs: 0,
		openBoth: 0,
		openUnassigned: 0,
		overdueMine: 0,
		overdueTheirs: 0,
		overdueBoth: 0,
		cares: [],
		values: [],
		interests: [],
		shared: [],
		...given,
	};
}

/** The same with what the colleague's own note says. */
export function withColleague(relationship: Relationship, colleague: Partial<Relationship['colleague']>): Relationship {
	return { ...relationship, colleague: { ...relationship.colleague, ...colleague } };
}
