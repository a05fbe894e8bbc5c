import { describe, expect, it } from 'vitest';
import type { ConversationAnswers } from '../../src/edit/conversation-answers';
import { planConversation } from '../../src/edit/new-conversation';
import { CONVERSATION_TEMPLATES } from '../../src/edit/templates';
import type { WritingContext } from '../../src/edit/writing-context';
import { conversationState } from '../../src/model/conversation-state';
import { readNote } from '../../src/model/read-note';
import { DEFAULT_READING } from '../../src/model/reading-options';
import { applyEdits } from '../../src/text/edits';
import { day, writingInto } from './writing-context';

const HANNE = 'Kolleger/Hanne Holm.md';

function answers(changes: Partial<ConversationAnswers> = {}): ConversationAnswers {
	return { colleague: { path: HANNE }, date: day('2026-12-03'), time: '14:30', place: 'Personalestuen', why: 'Jeg vil høre om aftenvagten', purpose: 'problem-help', purposeText: 'Vil du være med?', ...changes };
}

function planned(input: ConversationAnswers = answers(), context: WritingContext = writingInto([HANNE])) {
	const plan = planConversation(input, context);
	const note = plan.notes.at(-1);
	if (!note) throw new Error('No note');
	return { plan, note, before: note.text.slice(0, plan.cursor), reading: readNote(note.path, note.text, DEFAULT_READING) };
}

function top(text: string): string {
	return text.slice(0, text.indexOf('\n---', 4) + 5);
}

describe('a new conversation', () => {
	it('has what the form was told in its frontmatter, in the notes’ language', () => {
		const { note, plan } = planned(answers({ initiative: 'Initiativer/Bedre vagtplaner.md', previous: { path: 'Samtaler/2026-11-05 Hanne Holm.md' } }));
		expect(note.path).toBe('Samtaler/2026-12-03 Hanne Holm.md');
		expect(plan).toMatchObject({ open: note.path, edits: [], unknown: [], templateBroken: false });
		expect(top(note.text)).toBe(
			[
				'---',
				'type: samtale',
				'kollega: "[[Hanne Holm]]"',
				'dato: 2026-12-03T14:30',
				'sted: Personalestuen',
				'status: planlagt',
				'hvorfor: Jeg vil høre om aftenvagten',
				'formål: hjælp_til_problem',
				'initiativ:',
				'  - "[[Bedre vagtplaner]]"',
				'forrige: "[[2026-11-05 Hanne Holm]]"',
				'---',
				'',
			].join('\n'),
		);
	});

	it('has it in English in an English vault', () => {
		const context = writingInto(['Colleagues/Amir Said.md'], { language: 'en', organizer: 'Me' });
		const { note } = planned(answers({ colleague: { path: 'Colleagues/Amir Said.md' }, time: null, place: '', why: 'To hear: his view', purpose: null, purposeText: 'Youth evenings' }), context);
		expect(note.path).toBe('Conversations/2026-12-03 Amir Said.md');
		expect(top(note.text)).toBe('---\ntype: conversation\ncolleague: "[[Amir Said]]"\norganizer: "[[Me]]"\ndate: 2026-12-03\nstatus: planned\nwhy: "To hear: his view"\npurpose: Youth evenings\n---\n');
	});

	it('is read as what was asked, without a problem', () => {
		const { reading } = planned();
		expect(reading.problems).toEqual([]);
		expect(reading.content).toMatchObject({
			kind: 'conversation',
			colleagues: [{ linkpath: 'Hanne Holm' }],
			date: { day: '2026-12-03', time: '14:30' },
			status: 'planned',
			place: 'Personalestuen',
			why: 'Jeg vil høre om aftenvagten',
		});
		expect(reading.lines.every((line) => line.placeholder)).toBe(true);
	});

	it.each([
		['da', 'Derfor ville jeg gerne mødes', '## 2. Interesse'],
		['en', 'Why I wanted to meet', '## 2. Interest'],
	] as const)('puts the cursor where writing begins, in the first step (%s)', (language, label, next) => {
		const context = writingInto([HANNE], { language, template: CONVERSATION_TEMPLATES[language] });
		const { note, plan, before } = planned(answers(), context);
		expect(before.endsWith(`- ${label}: Jeg vil høre om aftenvagten\n- `)).toBe(true);
		expect(note.text.slice(plan.cursor).startsWith(`\n\n${next}`)).toBe(true);
		const without = planned(answers({ why: '' }), context);
		expect(without.before.endsWith(`- ${label}: `)).toBe(true);
		expect(without.note.text.slice(without.plan.cursor).startsWith(`\n\n${next}`)).toBe(true);
	});

	it('says the purpose in the second step and the colleague in the fifth', () => {
		const { note } = planned();
		expect(note.text).toContain('- Formål: Vil du være med?\n');
		expect(note.text).toContain('- [ ] [[Hanne Holm]]: \n- [ ] Jeg: \n');
		expect(note.text).not.toContain('{{');
	});

	it.each<[string, Partial<ConversationAnswers>, string, string]>([
		['of a day to come is planned', {}, 'planned', 'planned'],
		['of a past day is held', { date: day('2026-11-05') }, 'held', 'held'],
		['of today without a time is planned', { date: null, time: null }, 'planned', 'planned'],
		['of later today is planned', { date: null, time: '15:00' }, 'planned', 'planned'],
		['of just now is planned', { date: null, time: '11:30' }, 'planned', 'planned'],
		['of this morning is held', { date: null, time: '09:00' }, 'held', 'held'],
		['of yesterday late is held', { date: day('2026-11-23'), time: '23:59' }, 'held', 'held'],
	])('%s', (_, changes, status, state) => {
		const { content } = planned(answers(changes)).reading;
		if (content.kind !== 'conversation') throw new Error(content.kind);
		expect(content.status).toBe(status);
		expect(conversationState(content, day('2026-11-24'))).toBe(state);
	});

	it('needs nothing but the person', () => {
		const { note, reading } = planned({ colleague: { name: 'Hanne Holm' }, date: null, time: null, place: '', why: '', purpose: null, purposeText: '' }, writingInto([]));
		expect(top(note.text)).toBe('---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-24\nstatus: planlagt\n---\n');
		expect(note.text).toMatch(/^- Formål: ?$/m);
		expect(reading.problems).toEqual([]);
	});

	it('never takes the path of a note that is there', () => {
		const taken = [HANNE, 'Samtaler/2026-12-03 Hanne Holm.md', 'Samtaler/2026-12-03 hanne holm 2.md'];
		expect(planned(answers(), writingInto(taken)).note.path).toBe('Samtaler/2026-12-03 Hanne Holm 3.md');
	});

	it('goes into the root where the folder is that', () => {
		expect(planned(answers(), writingInto([HANNE], { folders: { colleagues: '', conversations: '', topics: '' } })).note.path).toBe('2026-12-03 Hanne Holm.md');
	});

	it('keeps the reason on one line, and text that looks like a template plain', () => {
		const { note, reading } = planned(answers({ why: 'Først  det\nog {{så}} "det": #1 <% x %>' }));
		expect(reading.content).toMatchObject({ kind: 'conversation', why: 'Først det og { {så}} "det": #1 < % x %>' });
		expect(note.text).toContain('mødes: Først det og');
	});
});

describe('with a new colleague', () => {
	it('makes the colleague’s note first', () => {
		const { plan } = planned(answers({ colleague: { name: '  Ali   Demir ' } }), writingInto([]));
		expect(plan.notes.map((note) => note.path)).toEqual(['Kolleger/Ali Demir.md', 'Samtaler/2026-12-03 Ali Demir.md']);
		expect(plan.notes[0]?.text).toBe('---\ntype: kollega\n---\n');
		expect(plan.notes[1]?.text).toContain('- [ ] [[Ali Demir]]: \n');
	});

	it('makes legal file names of any name and keeps it as typed', () => {
		const { plan, reading } = planned(answers({ colleague: { name: 'Åse/Bo: "x"?' } }), writingInto([]));
		const [colleague, conversation] = plan.notes;
		for (const note of plan.notes) expect(note.path.slice(note.folder.length + 1)).not.toMatch(/[\\/:*?"<>|#^[\]]/);
		const read = readNote(colleague?.path ?? '', colleague?.text ?? '', DEFAULT_READING);
		expect(read.content).toMatchObject({ kind: 'colleague', name: 'Åse/Bo: "x"?' });
		expect(reading.content).toMatchObject({ colleagues: [{ linkpath: colleague?.path.slice('Kolleger/'.length, -3) }] });
		expect(conversation?.text).toContain('|Åse/Bo: "x"?]]: ');
	});

	it('links the full path where the name is taken elsewhere', () => {
		const { plan, note } = planned(answers({ colleague: { name: 'Ali Demir' } }), writingInto(['Arkiv/Ali Demir.md']));
		expect(plan.notes[0]?.path).toBe('Kolleger/Ali Demir.md');
		expect(note.text).toContain('kollega: "[[Kolleger/Ali Demir]]"');
	});

	it.each(['.', '..', '   ', 'CON', 'a'.repeat(300), '😀', '[[x]]', '- [ ] y', '# z', '%%', '---', '{{colleague}}', 'a|b', '\u0000', 'Bo\nLund', '~', '"', "'", '@x', '1', 'true', '2026-12-01'])('takes %j for a name', (name) => {
		const { plan, reading } = planned(answers({ colleague: { name } }), writingInto([]));
		const [colleague] = plan.notes;
		expect(readNote(colleague?.path ?? '', colleague?.text ?? '', DEFAULT_READING)).toMatchObject({ content: { kind: 'colleague' }, problems: [] });
		expect(reading.content).toMatchObject({ kind: 'conversation', status: 'planned', colleagues: [{}] });
	});
});

describe('a template of the user’s own', () => {
	const TEMPLATE = '---\ntype: samtale\ntags: [tr]\nfarve: blå # min egen\nkollega: "{{colleague_link}}"\nsted: {{place}}\nmøde: "Samtale med {{colleague}} {{date:D.M.YYYY}}"\n---\nMed {{colleague}} den {{date}} {{time}}\n\n## Forbindelse\n\n{{why}}\n\n## Interesse\n{{vejr}}\n';

	it('keeps its own properties and is filled in', () => {
		const { note, plan, reading } = planned(answers(), writingInto([HANNE], { template: TEMPLATE }));
		expect(top(note.text)).toContain('tags: [tr]\nfarve: blå # min egen\n');
		expect(top(note.text)).toContain('kollega: "[[Hanne Holm]]"\nsted: Personalestuen\n');
		expect(top(note.text)).toContain('møde: "Samtale med Hanne Holm 3.12.2026"\n');
		expect(note.text).toContain('Med Hanne Holm den 2026-12-03 14:30\n');
		expect(plan.unknown).toEqual(['vejr']);
		expect(note.text).toContain('{{vejr}}');
		expect(reading.content).toMatchObject({ kind: 'conversation', place: 'Personalestuen', status: 'planned', colleagues: [{ linkpath: 'Hanne Holm' }] });
	});

	// `|` is the cursor; what stands in the template's body, and what the note's becomes with a reason.
	it.each([
		['a line of its own below words', '## 1. Connection\n\n{{why}}\n\n## 2. Interest\n', '## 1. Connection\n\nWHY\n\n|\n\n## 2. Interest\n'],
		['the free line that is there', '## 1. Connection\n\n{{why}}\n\n\n## 2. Interest\n', '## 1. Connection\n\nWHY\n\n|\n## 2. Interest\n'],
		['the line below a bare heading', '## 1. Connection\n\n## 2. Interest\n', '## 1. Connection\n|\n## 2. Interest\n'],
		['between headings without a gap', '## 1. Connection\n## 2. Interest\n', '## 1. Connection\n|\n## 2. Interest\n'],
		['the empty bullet that is there', '## 1. Connection\n- {{why}}\n- \n\n## 2. Interest\n', '## 1. Connection\n- WHY\n- |\n\n## 2. Interest\n'],
		['the label that waits', '## 1. Connection\n- Why: {{why}}\n- **Heard:**\n', '## 1. Connection\n- Why: WHY\n- **Heard:** |\n'],
		['another bullet of that kind', '## 1. Connection\n* A first question?\n* {{why}}\n## 2. Interest\n', '## 1. Connection\n* A first question?\n* WHY\n* |\n## 2. Interest\n'],
		['the next number', '## 1. Connection\n9. {{why}}\n', '## 1. Connection\n9. WHY\n10. |\n'],
		['another box', '## 1. Connection\n  - [x] {{why}}\n', '## 1. Connection\n  - [x] WHY\n  - [ ] |\n'],
		['below a callout', '## 1. Connection\n> [!tip] How\n> - {{why}}\n## 2. Interest\n', '## 1. Connection\n> [!tip] How\n> - WHY\n\n|\n\n## 2. Interest\n'],
		['below words that follow a list', '## 1. Connection\n- {{why}}\n\nAnd then?\n\n## 2. Interest\n', '## 1. Connection\n- WHY\n\nAnd then?\n\n|\n\n## 2. Interest\n'],
		['the step above a rule, never right above it', '## 1. Connection\n\n---\n\n## 2. Interest\n', '## 1. Connection\n|\n\n---\n\n## 2. Interest\n'],
		['the free line above a rule', '## 1. Connection\n\n\n---\n## 2. Interest\n', '## 1. Connection\n|\n\n---\n## 2. Interest\n'],
		['a line of its own between words and a rule', '## 1. Connection\n{{why}}\n\n***\n\n## 2. Interest\n', '## 1. Connection\nWHY\n\n|\n\n***\n\n## 2. Interest\n'],
		['a bullet above a rule', '## 1. Connection\r\n- {{why}}\r\n\r\n---\r\n## 2. Interest\r\n', '## 1. Connection\r\n- WHY\r\n- |\r\n\r\n---\r\n## 2. Interest\r\n'],
		['below words that a line of dashes makes a heading', '## 1. Connection\n{{why}}\n---\n## 2. Interest\n', '## 1. Connection\nWHY\n---\n\n|\n\n## 2. Interest\n'],
		['the end of the note', '## 1. Connection\n{{why}}', '## 1. Connection\nWHY\n\n|'],
		['the end, with a line break', '## 1. Connection\n{{why}}\n', '## 1. Connection\nWHY\n\n|'],
		['the end, without steps', 'With {{colleague}}: {{why}}\n', 'With Hanne Holm: WHY\n|'],
		['the end, without steps and line break', '{{why}}', 'WHY\n|'],
		['Windows line breaks', '## 1. Connection\r\n\r\n{{why}}\r\n\r\n## 2. Interest\r\n', '## 1. Connection\r\n\r\nWHY\r\n\r\n|\r\n\r\n## 2. Interest\r\n'],
		['Windows bullets', '## 1. Connection\r\n- {{why}}\r\n\r\n## 2. Interest\r\n', '## 1. Connection\r\n- WHY\r\n- |\r\n\r\n## 2. Interest\r\n'],
	])('puts the cursor on %s', (_, template, expected) => {
		const { note, plan, before } = planned(answers({ why: 'WHY' }), writingInto([HANNE], { template }));
		expect(`${before}|${note.text.slice(plan.cursor)}`.replace(/^---[^]*?---\r?\n/, '')).toBe(expected);
	});

	it('keeps its own place where none was given, and its own type key', () => {
		const template = '---\nsted: Kantinen\nType: conversation\nwhy: fast\n---\n## 1. Connection\n';
		const { note } = planned(answers({ place: '', why: '' }), writingInto([HANNE], { template }));
		expect(top(note.text)).toContain('---\nsted: Kantinen\nType: conversation\nwhy: fast\n');
	});

	it('becomes a conversation whatever its own type says', () => {
		const { reading } = planned(answers(), writingInto([HANNE], { template: '---\ntype: skabelon\nstatus: afholdt\n---\nHej\n' }));
		expect(reading.content).toMatchObject({ kind: 'conversation', status: 'planned' });
	});

	it.each([
		['an unknown placeholder', '---\nvejr: "{{weather}}"\n---\nHej\n'],
		['another plugin’s mark', '---\nvejr: <% tp.date.now() %>\n---\nHej\n'],
		['an unquoted placeholder in a list', '---\ntags:\n  - {{weather}}\n  - tr\n---\nHej\n'],
		['a placeholder in a flow list', '---\ntags: [tr, {{weather}}]\n---\nHej\n'],
		['a placeholder in a comment', '---\n# {{weather}}\ntags: [tr]\n---\nHej\n'],
	])('with %s in its frontmatter still makes a conversation that counts', (_, template) => {
		expect(planned(answers(), writingInto([HANNE], { template })).reading.content.kind).toBe('conversation');
	});

	it.each([
		['broken', '---\na: "b\nc: [\n---\nHej {{colleague}}\n'],
		['with a key twice', '---\na: b\na: c\n---\nHej {{colleague}}\n'],
	])('whose frontmatter is %s leaves it out and says so', (_, template) => {
		const { note, plan, reading } = planned(answers(), writingInto([HANNE], { template }));
		expect(plan.templateBroken).toBe(true);
		expect(note.text.endsWith('---\nHej Hanne Holm\n')).toBe(true);
		expect(reading.problems).toEqual([]);
	});

	it('keeps its line endings', () => {
		const { note, reading } = planned(answers(), writingInto([HANNE], { template: TEMPLATE.replace(/\n/g, '\r\n') }));
		expect(note.text.replace(/\r\n/g, '')).not.toContain('\n');
		expect(reading.content).toMatchObject({ kind: 'conversation', status: 'planned' });
	});

	it.each(['', '\n', '---', '---\n', '---\n---\n', '\uFEFF---\nx: 1\n---\nHej'])('of %j makes a conversation', (template) => {
		expect(planned(answers(), writingInto([HANNE], { template })).reading.content).toMatchObject({ kind: 'conversation', status: 'planned' });
	});
});

describe('the conversation before', () => {
	const text = '---\r\ntype: samtale\r\nstatus: afholdt # kort\r\n---\r\nHej';

	it('is told which one comes next', () => {
		const { plan } = planned(answers({ previous: { path: 'Samtaler/a.md', text } }));
		expect(plan.edits.map((file) => applyEdits(file.expect, file.edits))).toEqual([text.replace('# kort\r\n', '# kort\r\nnæste: "[[2026-12-03 Hanne Holm]]"\r\n')]);
	});

	it.each([['names a next one already', text.replace('status', 'næste: "[[b]]"\r\nstatus')], ['is broken', text.replace('afholdt', '"')]])('is left alone where it %s', (_, earlier) => {
		expect(planned(answers({ previous: { path: 'Samtaler/a.md', text: earlier } })).plan.edits).toEqual([]);
	});
});
