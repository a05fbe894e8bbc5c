// Every parser over text drawn by chance: nothing throws, every place told lies in the text, and what is read does not depend on the form of the line endings.
// Few in CI; `npm run fuzz -- parsers` draws many. What it finds becomes a test with a name beside the parser.
import fc from './chance';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../scripts/tillid/options';
import { fillTemplate } from '../src/edit/fill-template';
import { rememberEdits, undoEdits } from '../src/edit/undo';
import { UndoJournal } from '../src/host/undo-journal';
import { listCommitments } from '../src/index/list-commitments';
import { listProblems } from '../src/index/list-problems';
import { listRelationships } from '../src/index/list-relationships';
import { listTopics } from '../src/index/list-topics';
import { conversationExcerpt } from '../src/model/conversation-excerpt';
import { findCprNumbers, maskCprNumbers } from '../src/model/cpr';
import { readOwnQuestions } from '../src/model/own-questions';
import { questionPrints } from '../src/model/question-prints';
import { readNote } from '../src/model/read-note';
import { DEFAULT_READING } from '../src/model/reading-options';
import { findReferences } from '../src/model/reference';
import { readSettings, vaultPath } from '../src/model/settings';
import { readUri } from '../src/model/uri-request';
import { calendarFile, type CalendarMeeting } from '../src/report/calendar';
import { updatedCalendar } from '../src/report/calendar-update';
import { proseRanges, readBody } from '../src/text/body';
import { readDateProperty } from '../src/text/date-property';
import { readDateWords } from '../src/text/date-words';
import { isoDay } from '../src/text/dates';
import { applyEdits } from '../src/text/edits';
import { readFrontmatter, splitNote } from '../src/text/frontmatter';
import { addToList, removeProperty, setProperty } from '../src/text/frontmatter-edits';
import { findInlineFields } from '../src/text/inline-fields';
import { findLinks, readLink } from '../src/text/links';
import { findNameMentions } from '../src/text/name-mentions';
import { fillPlaceholders } from '../src/text/placeholders';
import { tableRows } from '../src/text/table-rows';
import { readTaskLine } from '../src/text/task-line';
import { setMark, setOwnField, setTaskDate } from '../src/text/task-line-edits';
import { ASKING, day, vaultOf } from './index/vault-of';

const RUNS = 60 * Number(process.env['TILLID_TIMES'] ?? 1);

const SIGNS = [
	'[', ']', '[[', ']]', '(', ')', '|', '::', ':', '- [ ] ', '- [x] ', '- ', '> ', '\t', ' ', '  ', '`', '```', '~~~', '%%', '<!--', '-->', '#', '## ', '# 5. Forpligtelse', '## Kontakt', '**', '*_', '\\', '{{', '}}', '{{navn}}', '{{dato:D. MMMM}}', '<%',
	'"', "'", '---', '...', ': ', ',', '&a', '*a', '!!str ', '?', '@', '<<<<<<< a', '=======', '>>>>>>> b', 'type: kollega', 'type: samtale', 'kollega: "[[Hanne]]"', 'dato: 2026-11-05', 'interesser:', 'navn: Hanne', 'status: ', 'a: 1',
	'📅 2026-12-01', '📅 ', '✅ 2026-11-24', '🔁 every day', '⏫', '[due:: 2026-12-01]', '[hvem:: mig]', '[slags:: ansvar]', '[til:: [[Ro]]]', '#medlem', '^abc', 'Hanne', 'Hannes', 'jeg: ', 'mig', '[[Hanne]]: ', '[a](b.md)', '![[c#d|e]]', '2026-11-20', '30/2-2026', '010190-1234', '14:30',
	'i morgen', 'om 2 uger', 'på fredag', 'a | b', '--- | ---', '| a |', 'ord', 'æ', 'a\u030a', '😀', '👩‍👩‍👧', '\ud83d', '\ude00', '\u202e', '\u200b', '\ufeff', '\u0000', '\u0085', '\u2028', '\u00a0', '__proto__', 'constructor', '.', '-', '/', '..',
];

const NEW_LINES = ['\n', '\n', '\n\n'];
const line = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SIGNS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 12 }).map((parts) => parts.join('').replace(/[\r\n]/g, ''));
const lines = fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...SIGNS, ...NEW_LINES) }, { weight: 4, arbitrary: fc.constantFrom(...NEW_LINES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 40 }).map((parts) => parts.join('').replaceAll('\r', ''));
const note = fc.oneof(lines, fc.tuple(lines, lines, fc.constantFrom('kollega', 'samtale', 'mig', 'initiativ', 'interesse', 'handleplan')).map(([head, body, type]) => `---\ntype: ${type}\n${head}\n---\n${body}`), lines.map((body) => `---\ntype: samtale\nkollega: "[[Hanne]]"\ndato: 2026-11-05\n---\n## 5. Forpligtelse\n${body}`));
const NOW = new Date(2026, 10, 24, 12);
const AT = { day: ASKING.today, time: '09:05' };
const OWN = { ownField: (key: string) => ['hvem', 'slags', 'til'].includes(key) };

/** Runs the property on many; a fault is told with the seed that finds it again. */
function holds<T>(drawn: fc.Arbitrary<T>, check: (value: T) => void, runs = RUNS): void {
	fc.assert(fc.property(drawn, (value) => void check(value)), { numRuns: runs });
}

interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** In order, within the text, none over another. */
function orderly(text: string, stretches: readonly Stretch[]): void {
	let at = 0;
	for (const { from, to } of stretches) {
		if (from < at || to < from || to > text.length) throw new Error(`${from}–${to} is out of place in ${JSON.stringify(text)}`);
		at = to;
	}
}

function crlf(text: string): string {
	return text.replaceAll('\n', '\r\n');
}

describe('any text', () => {
	it('has frontmatter in its places, the same however its lines end', () => {
		holds(note, (text) => {
			const { entries, faults, from, to } = readFrontmatter(text);
			orderly(text, entries.map(({ keyFrom, value }) => ({ from: keyFrom, to: Math.max(keyFrom, value.to) })));
			for (const { at } of faults) expect(at).toBeLessThanOrEqual(text.length);
			for (const { keyFrom, value } of entries) expect(keyFrom >= from && value.to <= to).toBe(true);
			expect(readFrontmatter(crlf(text)).entries.map(({ key, value }) => [key, value.kind])).toEqual(entries.map(({ key, value }) => [key, value.kind]));
		});
	});

	it('takes a property, keeps its body and every other key, and says it', () => {
		holds(fc.tuple(note, fc.constantFrom('navn', 'interesser', 'ny', '__proto__', 'a b'), line), ([text, key, value]) => {
			const before = readFrontmatter(text);
			const change = setProperty(text, key, value);
			if (!change.ok) return;
			const after = applyEdits(text, change.edits);
			expect(after.slice(splitNote(after).bodyFrom)).toBe(text.slice(splitNote(text).bodyFrom));
			const read = readFrontmatter(after);
			const entry = read.entries.find((each) => each.key === key);
			expect(entry && (entry.value.kind === 'text' ? entry.value.value : after.slice(entry.value.from, entry.value.to))).toBe(entry?.value.kind === 'empty' ? after.slice(entry.value.from, entry.value.to) : value);
			expect(read.entries.map((each) => each.key).filter((each) => each !== key)).toEqual(before.entries.map((each) => each.key).filter((each) => each !== key));
		});
	});

	it('takes and loses items of a list without losing another key', () => {
		holds(fc.tuple(note, fc.constantFrom('interesser', 'ny'), line), ([text, key, item]) => {
			const keys = (of: string): readonly string[] => readFrontmatter(of).entries.map((each) => each.key).filter((each) => each !== key);
			for (const change of [addToList(text, key, [item, 'b']), removeProperty(text, key)]) if (change.ok) expect(keys(applyEdits(text, change.edits))).toEqual(keys(text));
		});
	});

	it('has headings and list lines in their places, the same however its lines end', () => {
		holds(note, (text) => {
			const body = readBody(text, splitNote(text).bodyFrom);
			orderly(text, body.items);
			orderly(text, body.headings);
			orderly(text, proseRanges(text, splitNote(text).bodyFrom));
			for (const [at, { from, to, raw, parent }] of body.items.entries()) if (raw !== text.slice(from, to) || parent >= at) throw new Error(raw);
			const other = readBody(crlf(text), splitNote(crlf(text)).bodyFrom);
			expect(other.items.map(({ line: number, raw, task, parent }) => [number, raw, task, parent])).toEqual(body.items.map(({ line: number, raw, task, parent }) => [number, raw, task, parent]));
			expect(other.headings.map((each) => [each.line, each.text])).toEqual(body.headings.map((each) => [each.line, each.text]));
		});
	});

	it('has links, fields, references and names in their places', () => {
		holds(lines, (text) => {
			orderly(text, findLinks(text));
			orderly(text, findNameMentions(text, [{ name: 'Hanne', means: 1 }, { name: 'a', means: 2 }]));
			for (const each of text.split('\n')) orderly(each, findInlineFields(each));
			for (const { from, label } of findReferences(text, true)) expect(from >= 0 && from <= text.length && label !== '').toBe(true);
			for (const at of tableRows(text)) expect(at === 0 || (at === 1 && text.startsWith('\ufeff')) || text.charAt(at - 1) === '\n').toBe(true);
			readLink(text);
		});
	});

	it('is masked of CPR numbers for good', () => {
		holds(lines, (text) => expect(findCprNumbers(maskCprNumbers(text))).toEqual([]));
	});

	it('is a note with its problems in their places, the same however its lines end', () => {
		holds(note, (text) => {
			const record = readNote('Samtaler/2026-11-05 a.md', text, DEFAULT_READING);
			const all = text.split('\n');
			for (const { line: number, column } of record.problems) expect(number >= 1 && number <= all.length && column >= 1 && column <= (all[number - 1] ?? '').length + 1).toBe(true);
			for (const { line: number, raw } of record.lines) expect(all[number - 1]?.replace(/^\ufeff/, '')).toBe(raw);
			const other = readNote('Samtaler/2026-11-05 a.md', crlf(text), DEFAULT_READING);
			expect(other.lines.map((each) => [each.line, each.raw, each.due])).toEqual(record.lines.map((each) => [each.line, each.raw, each.due]));
			expect(other.problems.map((each) => [each.code, each.line, each.column])).toEqual(record.problems.map((each) => [each.code, each.line, each.column]));
			readOwnQuestions(text);
			questionPrints(text, splitNote(text).bodyFrom);
			conversationExcerpt(text);
		});
	});

	it('is a note of a vault of which everything can be asked', () => {
		holds(fc.array(note, { minLength: 2, maxLength: 5 }), (texts) => {
			const index = vaultOf({ 'Kolleger/Hanne.md': '---\ntype: kollega\n---\n', ...Object.fromEntries(texts.map((text, at) => [`Samtaler/2026-11-0${at + 1} Hanne.md`, text])) });
			listCommitments(index, ASKING);
			listProblems(index, ASKING);
			listRelationships(index, ASKING);
			listTopics(index, ASKING);
			for (const [at] of texts.entries()) index.remove(`Samtaler/2026-11-0${at + 1} Hanne.md`);
			expect([listCommitments(index, ASKING), listRelationships(index, ASKING).length]).toEqual([[], 1]);
		});
	});

	it('is a template that can be filled', () => {
		holds(fc.tuple(note, line), ([text, value]) => {
			const values = new Map([['navn', value], ['kollega', '[[Hanne]]']]);
			fillPlaceholders(text, values, AT, 'da');
			const { frontmatter } = fillTemplate(text, { values, at: AT, language: 'da' });
			expect(frontmatter.split('\n').length).toBe((splitNote(text).frontmatter ? text.slice(splitNote(text).frontmatter?.from, splitNote(text).frontmatter?.to) : '').split('\n').length);
		});
	});

	it('is a date, or none', () => {
		holds(line, (text) => {
			const [words, property] = [readDateWords(text, ASKING.today), readDateProperty(text)];
			if (words !== null) expect(isoDay(words)).toBe(words);
			if (property !== null) expect([isoDay(property.day), property.time === null || /^\d\d:\d\d$/.test(property.time)]).toEqual([property.day, true]);
		});
	});
});

describe('any line', () => {
	it('is a task whose parts are in their places, and that can be changed', () => {
		holds(line, (words) => {
			const raw = `- [ ] ${words}`;
			const task = readTaskLine(raw, OWN);
			if (task === null) return;
			orderly(raw, task.fields);
			orderly(raw, task.links);
			orderly(raw, task.tags);
			const marked = applyEdits(raw, setMark(raw, 'x'));
			expect([readTaskLine(marked, OWN)?.mark, marked.length]).toEqual(['x', raw.length]);
			for (const form of ['sign', 'field'] as const) {
				const moved = applyEdits(raw, setTaskDate(raw, 'due', day('2027-01-05'), form, OWN));
				expect(readTaskLine(moved, OWN)?.due?.day).toBe('2027-01-05');
				expect(readTaskLine(moved, OWN)?.description).toBe(task.description);
			}
			expect(readTaskLine(applyEdits(raw, setOwnField(raw, 'hvem', 'mig', OWN)), OWN)?.fields.some(({ key, value }) => key === 'hvem' && value === 'mig')).toBe(true);
		});
	});
});

describe('anything from outside', () => {
	const word = fc.oneof(line, fc.constantFrom('../x', '/etc', 'C:\\x', '.obsidian/plugins', 'a/../../b', 'a/.b', '..'));
	const json = fc.oneof(fc.anything({ withNullPrototype: true, maxDepth: 3 }), fc.jsonValue({ maxDepth: 4 }));

	it('is settings that stay in the vault, and read again are the same', () => {
		const keys = ['typeProperty', 'leftOut', 'only', 'templates', 'noteLanguage', 'screenLanguage', 'folders', 'template', 'questions', 'purposes', 'savedFilters', 'calendarName', 'dueForm', 'sensitive', 'cadences', '__proto__', 'constructor'];
		const folders = fc.record({ colleagues: word, conversations: word, topics: word });
		holds(fc.oneof(json, fc.dictionary(fc.constantFrom(...keys), fc.oneof(json, word, fc.array(word), folders))), (stored) => {
			const { settings } = readSettings(stored);
			const paths = [settings.template, settings.questions, ...settings.leftOut, ...settings.only, ...settings.templates, ...Object.values(settings.folders ?? {})];
			for (const path of paths) if (path !== null) expect([vaultPath(path), /(?:^|\/)\.|[\\:]|^\//.test(path)]).toEqual([path, false]);
			expect(readSettings(JSON.parse(JSON.stringify(settings))).settings).toEqual(settings);
			expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
		});
	});

	it('is an address that opens something or is refused', () => {
		holds(fc.dictionary(fc.oneof(fc.constantFrom('view', 'med', 'dato', 'tid', 'sted', 'hvorfor', 'formål', 'action', '__proto__'), word), word), (params) => {
			const reading = readUri(params, ASKING.today);
			if (!reading.ok || reading.request.is !== 'conversation') return;
			const said = Object.values(reading.request).join('');
			expect([...said].filter((char) => char < ' ' || char === '\u007f' || char === '\u202e' || char === '\u200b')).toEqual([]);
		});
	});

	it('is arguments of the command line that are understood or refused', () => {
		const argument = fc.oneof(word, fc.constantFrom('relationships', 'commitments', 'topics', 'check', 'new', 'settle', 'link', '--apply', '--who', '--format', 'json', '--today', '2026-11-24', '--with', '--date', '--time', '--me', '--lang', 'da', '--all', '--help', 'a.md:3', 'kept', '--__proto__', '--constructor'));
		holds(fc.array(argument, { maxLength: 7 }), (args) => expect([true, false, 'help']).toContain(readOptions(args).ok));
	});

	it('is a journal of undo that takes back only what stands there', () => {
		const range = fc.record({ from: fc.oneof(fc.integer(), fc.double()), left: line, restore: line, before: line, after: line });
		const file = fc.oneof(json, fc.record({ did: fc.constantFrom('edit', 'create', 'trash'), path: word, ranges: fc.array(range), print: line }));
		const steps = fc.array(fc.oneof(json, fc.record({ label: line, at: fc.constant(Date.now()), files: fc.array(file) })));
		holds(fc.tuple(fc.oneof(json, fc.record({ done: steps, undone: steps })), lines), ([stored, text]) => {
			const journal = new UndoJournal({ loadLocalStorage: () => stored, saveLocalStorage: () => undefined } as never);
			for (const list of ['done', 'undone'] as const) {
				for (const each of journal.last(list)?.files ?? []) {
					const change = undoEdits(text, each);
					if (!change.ok) continue;
					const back = undoEdits(applyEdits(text, change.edits), rememberEdits('a.md', text, change.edits));
					expect(back.ok && applyEdits(applyEdits(text, change.edits), back.edits)).toBe(text);
				}
			}
			journal.clearStale();
			journal.rename('a', 'b');
		});
	});

	it('is a calendar file that is ours with what was added to it, or refused', () => {
		const meeting = (on: string): CalendarMeeting => ({ path: 'Samtaler/a.md', at: { day: day(on), time: '14:30' }, duration: null, place: 'Kantinen', status: 'planned', title: 'Samtale' });
		const added = fc.array(fc.oneof(line.map((text) => `X-A:${text}`), line, fc.constantFrom('BEGIN:VALARM', 'END:VALARM', 'BEGIN:VEVENT', 'END:VEVENT', ' x', 'UID:b', 'DTSTART:1', 'SEQUENCE:9')), { maxLength: 6 });
		holds(fc.tuple(added, added, fc.constantFrom('\n', '\r\n')), ([above, within, ending]) => {
			const file = calendarFile(meeting('2026-12-03'), NOW).replace('BEGIN:VEVENT', () => [...above, 'BEGIN:VEVENT'].join('\r\n')).replace('END:VEVENT', () => [...within, 'END:VEVENT'].join('\r\n'));
			const text = file.replaceAll('\r\n', ending);
			const change = updatedCalendar(text, meeting('2026-12-10'), NOW);
			if (!change.ok) return;
			const after = applyEdits(text, change.edits);
			for (const each of within) if (each.startsWith('X-A:')) expect(after).toContain(each);
			expect(after).toContain('DTSTART:20261210T143000');
			expect(updatedCalendar(after, meeting('2026-12-10'), NOW)).toEqual({ ok: true, edits: [] });
		});
	});
});
