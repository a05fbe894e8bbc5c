// Turns plain-text interests, values and resources of two or more people into hub notes, and every plain mention of them into a link.
import type { Asking } from '../index/asking';
import { byPath } from '../index/code-units';
import { noteNameOf } from '../index/fold-path';
import { kindSpellings, type KindSpellings } from '../index/kind-spelling';
import { listTopics } from '../index/list-topics';
import { nearTopics, type NearTopics } from '../index/near-topics';
import type { TopicEntry } from '../index/topic-entry';
import type { VaultIndex } from '../index/vault-index';
import { basenameOf } from '../model/note-text';
import type { TopicKind } from '../model/topic';
import { foldName, legalFileName } from '../text/names';
import type { FileEdits } from './file-edits';
import { linkMentions, type HubOf } from './link-mentions';
import type { NewNote } from './new-note';
import { planTopic } from './new-topic';
import type { Refusal } from './refusal';
import type { WritingContext } from './writing-context';

export interface SkippedTopic {
	readonly label: string;
	readonly kind: TopicKind;
	/** The note that has the name already; null: another topic of this plan. */
	readonly takenBy: string | null;
}

export interface LinkPlan {
	/** How many interests, values and resources become links. */
	readonly topics: number;
	/** The hubs that are missing. */
	readonly notes: readonly NewNote[];
	/** By path. */
	readonly edits: readonly FileEdits[];
	/** Topics that get no hub: a note of another kind has the name. */
	readonly skipped: readonly SkippedTopic[];
	/** Topics whose spellings are so near that they may be one: told, never merged. */
	readonly near: readonly NearTopics[];
	/** Notes that hold a mention and cannot be written to. */
	readonly refused: readonly { readonly path: string; readonly why: Refusal }[];
}

/** `texts`: the text of a note of the index by its path; null where it is gone. The user counts as one of the people. */
export function linkSharedInterests(index: VaultIndex, texts: (path: string) => string | null, asking: Asking, context: WritingContext): LinkPlan {
	const shared = sharedTopics(index, asking);
	const { topics, notes, skipped, hubOf } = planHubs(index, shared, kindSpellings(index, asking), context);
	const edits: FileEdits[] = [];
	const refused: { path: string; why: Refusal }[] = [];
	for (const { path, content } of [...index.records()].sort(byPath)) {
		if (content.kind === 'other' || content.kind === 'ignored') continue;
		const text = texts(path);
		if (text === null) continue;
		const change = linkMentions(text, content.kind, hubOf, (linkpath) => destination(index, path, linkpath));
		if (!change.ok) refused.push({ path, why: change.why });
		else if (change.edits.length > 0) edits.push({ path, edits: change.edits, expect: text });
	}
	return { topics, notes, edits, skipped, refused, near: nearTopics(listTopics(index, asking)) };
}

/** Of two people or more, and either without a hub or named in plain text somewhere. */
function sharedTopics(index: VaultIndex, asking: Asking): readonly TopicEntry[] {
	return listTopics(index, asking).filter((topic) => topic.people.length + (topic.me ? 1 : 0) > 1 && (topic.path === null || topic.spellings.length > 0));
}

interface Hubs {
	readonly topics: number;
	readonly notes: readonly NewNote[];
	readonly skipped: readonly SkippedTopic[];
	readonly hubOf: HubOf;
}

function planHubs(index: VaultIndex, topics: readonly TopicEntry[], spellings: KindSpellings, context: WritingContext): Hubs {
	const notes: NewNote[] = [];
	const skipped: SkippedTopic[] = [];
	const planned = new Set<string>();
	const linkpaths = new Map<string, string>();
	for (const topic of topics) {
		const linkpath = topic.path === null ? newHub(topic) : context.linkText(topic.path);
		if (linkpath === null) continue;
		for (const spelling of [topic.label, ...topic.spellings]) linkpaths.set(mentionKey(topic.kind, spelling), linkpath);
	}
	return { topics: new Set(linkpaths.values()).size, notes, skipped, hubOf: (kind, mention) => linkpaths.get(mentionKey(kind, mention)) ?? null };

	function newHub(topic: TopicEntry): string | null {
		const { kind } = topic;
		const label = spellings(topic);
		const name = legalFileName(label);
		const takenBy = index.linkDestination(name, '').path;
		if (takenBy !== null || planned.has(foldName(name))) {
			skipped.push({ label, kind, takenBy });
			return null;
		}
		const note = planTopic(label, kind, context);
		planned.add(foldName(name));
		notes.push(note);
		return basenameOf(note.path);
	}
}

function mentionKey(kind: TopicKind, mention: string): string {
	return `${kind}:${foldName(mention)}`;
}

/** A link to a hub that is still to be made leads there by its name. */
function destination(index: VaultIndex, from: string, linkpath: string): string {
	return index.linkDestination(linkpath, from).path ?? foldName(noteNameOf(linkpath));
}
