// The lines of all notes judged: which are promises, whose, and what is in doubt about them.
import type { CommitmentLine } from '../model/commitment-line';
import type { NoteRecord } from '../model/note';
import type { Reference } from '../model/reference';
import { add } from './add';
import type { Asking } from './asking';
import { sortedUnique } from './code-units';
import { isUnresolved, type Commitment } from './commitment';
import { conversationFacts, type ConversationFacts } from './conversation-facts';
import { noteNameOf } from './fold-path';
import { meNote } from './me-note';
import { lookUpPerson } from './person-lookup';
import { whoPromised, type LineDoubt, type LineScope, type Promised } from './promiser';
import { rememberedForEach, rememberedInSteps } from './remembered';
import { each, type Steps } from './steps';
import type { VaultIndex } from './vault-index';

export interface JudgedLine {
	readonly commitment: Commitment;
	readonly source: CommitmentLine;
	readonly doubts: readonly LineDoubt[];
}

/** Every line that counts, by path then line. */
export const judgedLines = rememberedInSteps(function* (index: VaultIndex, asking: Asking): Steps<readonly JudgedLine[]> {
	yield* conversationFacts.inSteps(index, asking);
	const linesIn = linesOfNote(index, asking);
	const judged: JudgedLine[] = [];
	yield* each(index.inOrder(), (record) => {
		if (record.lines.length > 0) add(judged, linesIn(record));
	});
	return judged;
});

/** A note whose lines are judged, and what is known around them. */
interface Ground {
	readonly index: VaultIndex;
	readonly asking: Asking;
	readonly record: NoteRecord;
	readonly scope: LineScope;
	/** What the conversation tells, where the note is one. */
	readonly facts: ConversationFacts | undefined;
}

const linesOfNote = rememberedForEach((index, asking) => {
	const conversations = conversationFacts(index, asking);
	const me = meNote(index, asking);
	return (record) => {
		const facts = conversations.get(record.path);
		return judgeNote({ index, asking, record, facts, scope: scopeOf(record, facts, me) });
	};
});

function scopeOf({ path, content }: NoteRecord, facts: ConversationFacts | undefined, me: string | null): LineScope {
	const scope = { from: path, me, own: [], ownsThem: false, ownUnknown: false, ledByOther: null };
	if (content.kind === 'colleague') return { ...scope, own: [path], ownsThem: true };
	if (!facts) return scope;
	return { ...scope, own: facts.colleagues, ownsThem: true, ownUnknown: facts.colleagueUnknown, ledByOther: facts.ledByOther };
}

/** A line's parent stands before it, so that its promise is known already. */
function judgeNote(ground: Ground): readonly JudgedLine[] {
	const { index, record, scope } = ground;
	const promises: Promised[] = [];
	const judged: JudgedLine[] = [];
	for (const source of record.lines) {
		const linked = linkedColleagues(ground, source);
		const parent = source.parent === null ? undefined : promises[source.parent];
		const promised = whoPromised(index, source, scope, linked, parent ?? null);
		promises.push(promised);
		if (counts(ground, source, linked)) judged.push({ source, doubts: promised.doubts, commitment: commitmentOf(ground, source, linked, promised) });
	}
	return judged;
}

/** Colleagues linked anywhere in the line, each once, as written. */
function linkedColleagues({ index, scope }: Ground, line: CommitmentLine): readonly string[] {
	const people = line.links.map((link) => lookUpPerson(index, link, scope));
	return [...new Set(people.flatMap((person) => (person.is === 'colleague' ? [person.path] : [])))];
}

/** Every task with text in our notes; elsewhere those that link to a colleague; never a plan's own lines. */
function counts(ground: Ground, line: CommitmentLine, linked: readonly string[]): boolean {
	if (line.placeholder || line.text === '') return false;
	switch (ground.record.content.kind) {
		case 'conversation':
		case 'colleague':
		case 'initiative':
			return true;
		case 'plan':
			return linked.length > 0 && !isPlanLine(ground, line);
		case 'me':
		case 'topic':
		case 'other':
			return linked.length > 0;
		case 'ignored':
			return false;
	}
}

/** A task of a plan that begins with a link to a colleague says who talks with whom, and promises nothing. */
function isPlanLine({ index, scope }: Ground, { beginsWith }: CommitmentLine): boolean {
	return beginsWith !== null && lookUpPerson(index, beginsWith, scope).is === 'colleague';
}

function commitmentOf({ index, asking, record, scope, facts }: Ground, line: CommitmentLine, linked: readonly string[], promised: Promised): Commitment {
	return {
		path: record.path,
		line: line.line,
		raw: line.raw,
		occurrence: line.occurrence,
		text: promised.startNames ? line.textAfterStart : line.text,
		mark: line.mark,
		state: line.state,
		who: promised.who,
		people: promised.people,
		with: sortedUnique([...scope.own, ...linked, ...promised.people]),
		kind: line.kind,
		for: line.for.map((reference) => initiativeMeant(index, reference, record.path)),
		due: line.due,
		created: line.created,
		settled: settledDay(line),
		overdue: isUnresolved(line) && line.due !== null && line.due < asking.today,
		conversation: facts ? record.path : null,
		conversationDay: facts?.day ?? null,
		initiative: record.content.kind === 'initiative' ? record.path : null,
		step: line.step,
		recurring: line.recurring,
	};
}

function settledDay(line: CommitmentLine): CommitmentLine['done'] {
	if (line.state === 'kept') return line.done;
	return line.state === 'released' ? line.cancelled : null;
}

/** The note that `for` names: by link, else by an initiative's name. */
function initiativeMeant(index: VaultIndex, reference: Reference, from: string): Commitment['for'][number] {
	const linked = reference.linkpath === null ? null : index.linkDestination(reference.linkpath, from).path;
	const named = index.initiativesNamed(reference.linkpath === null ? reference.label : noteNameOf(reference.linkpath));
	const path = linked ?? (named.length === 1 ? (named[0] ?? null) : null);
	const content = path === null ? undefined : index.get(path)?.content;
	return { label: content?.kind === 'initiative' ? content.name : reference.label, path };
}
