// What is wrong with the links and names of a note's properties: judged here, for only all notes together can tell.
import type { NoteRecord } from '../model/note';
import type { Problem, ProblemCode } from '../model/problem';
import type { Reference } from '../model/reference';
import { foldName } from '../text/names';
import { noteNameOf } from './fold-path';
import { namedIn, type Named, type Naming } from './named-in';
import type { NearestNotes } from './nearest-note';
import { lookUpPerson } from './person-lookup';
import type { VaultIndex } from './vault-index';

/** What the judging of one note's links needs. */
export interface Judging {
	readonly index: VaultIndex;
	/** Path of the me note. */
	readonly me: string | null;
	readonly nearest: NearestNotes;
}

/** One problem at most for each link or name. */
export function linkProblems(judging: Judging, record: NoteRecord): readonly Problem[] {
	const problems = namedIn(record.content).map((named) => judge(judging, record.path, named));
	return [...problems, colleagueMany(judging, record)].filter((problem) => problem !== null);
}

/** Told at the second colleague that a conversation names. The same one written twice is one. */
function colleagueMany({ index, me }: Judging, { path, content }: NoteRecord): Problem | null {
	if (content.kind !== 'conversation') return null;
	const people = new Set<string>();
	for (const reference of content.colleagues) {
		const person = lookUpPerson(index, reference, { from: path, own: [], me });
		if (person.is !== 'me') people.add(person.path ?? foldName(nameIn(reference)));
		if (people.size > 1) return problemAt(path, reference, 'colleague', 'colleague-many', []);
	}
	return null;
}

function judge(judging: Judging, path: string, { reference, naming, field }: Named): Problem | null {
	switch (naming) {
		case 'counterpart':
		case 'person':
			return judgePerson(judging, path, { reference, naming, field });
		case 'conversation':
		case 'initiative':
			return judgeLink(judging, path, reference, naming, field);
		case 'topic':
			return judgeTie(judging, path, reference, field);
		case 'anything':
			return null;
	}
}

/** Of a conversation's colleague plain text must be somebody known too; other people need no note. */
function judgePerson({ index, me, nearest }: Judging, path: string, { reference, naming, field }: Named): Problem | null {
	const person = lookUpPerson(index, reference, { from: path, own: [], me });
	if (naming === 'counterpart' && person.is === 'me') return problemAt(path, reference, field, 'colleague-missing', []);
	if (naming === 'counterpart' && person.is === 'other-note') return problemAt(path, reference, field, 'name-unknown', []);
	if (person.doubt === null || (person.doubt.code === 'name-unknown' && naming === 'person')) return null;
	const { code, candidates } = person.doubt;
	if (person.path !== null) return problemAt(path, reference, field, code, code === 'link-dangling' ? [person.path] : candidates);
	return problemAt(path, reference, field, code, candidates.length > 0 ? candidates : nearest(nameIn(reference), naming));
}

function judgeLink(judging: Judging, path: string, reference: Reference, naming: Naming, field: string): Problem | null {
	if (reference.linkpath === null) return null;
	if (judging.index.linkDestination(reference.linkpath, path).path !== null) return judgeTie(judging, path, reference, field);
	return problemAt(path, reference, field, 'link-dangling', judging.nearest(nameIn(reference), naming));
}

function judgeTie({ index }: Judging, path: string, reference: Reference, field: string): Problem | null {
	if (reference.linkpath === null) return null;
	const { ties } = index.linkDestination(reference.linkpath, path);
	return ties.length > 0 ? problemAt(path, reference, field, 'link-ambiguous', ties) : null;
}

/** The name that a link or text gives, to be compared with names of notes. */
export function nameIn({ linkpath, label }: Reference): string {
	return linkpath === null ? label : noteNameOf(linkpath);
}

/** What stands there, as a reader recognises it. */
export function foundIn({ linkpath, label }: Reference): string {
	return linkpath === null ? label : `[[${linkpath}]]`;
}

function problemAt(path: string, reference: Reference, field: string, code: ProblemCode, candidates: readonly string[]): Problem {
	return { code, path, line: reference.line, column: reference.column, field, found: foundIn(reference), candidates };
}
