import { chmodSync, linkSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { held, note } from '../index/vault-of';
import { run } from '../../scripts/tillid/main';
import { VaultOnDisk } from './vault-on-disk';

const PEOPLE = { 'Kolleger/Hanne Holm.md': note('kollega'), 'Kolleger/Bo.md': note('kollega') };
const TALK = 'Samtaler/2026-11-05 Hanne Holm.md';
const PROMISE = '- [ ] jeg: ringer til [[Bo]] 📅 2026-11-20';

function aVault(files: Readonly<Record<string, string | Buffer>> = {}): VaultOnDisk {
	return new VaultOnDisk({ ...PEOPLE, [TALK]: held('Hanne Holm', '2026-11-05', ['## 5. Forpligtelse', PROMISE, '- [ ] Hanne: spørger', '- [x] jeg: skrev ✅ 2026-11-06']), ...files });
}

function json(vault: VaultOnDisk, command: string, ...args: readonly string[]): readonly Record<string, unknown>[] {
	return JSON.parse(vault.run(command, '--format', 'json', ...args).out);
}

describe('reading', () => {
	it('promises: unresolved, all, of one', () => {
		const vault = aVault();
		expect([[], ['--all'], ['--who', 'me'], ['--all', '--who', 'me']].map((args) => json(vault, 'commitments', ...args).map(({ line }) => line))).toEqual([[8, 9], [8, 9, 10], [8], [8, 10]]);
	});

	it('writes nothing', () => {
		const vault = aVault({ '.obsidian/app.json': '{}' });
		const before = vault.everything();
		for (const command of ['relationships', 'commitments', 'topics', 'check', 'link']) vault.run(command, '--format', 'md');
		expect(vault.everything()).toEqual(before);
	});

	it('check ends with 1 where there is a problem', () => {
		expect([aVault().run('check').exit, aVault({ 'Samtaler/x.md': held('Ingen', '2026-11-05') }).run('check', '--lang', 'en')]).toMatchObject([
			0,
			{ exit: 1, out: 'Samtaler/x.md:3:10 link-dangling `[[Ingen]]` leads nowhere.\n' },
		]);
	});

	it('follows no link and looks into no hidden folder', () => {
		const outside = mkdtempSync(join(tmpdir(), 'tillid-outside-'));
		writeFileSync(join(outside, 'Else.md'), note('kollega'));
		const vault = aVault({ '.trash/Gone.md': note('kollega'), 'Kolleger/.hidden.md': note('kollega') });
		symlinkSync(outside, vault.at('Linked'));
		symlinkSync(join(outside, 'Else.md'), vault.at('Else.md'));
		symlinkSync(vault.root, vault.at('Kolleger/Round'));
		expect(json(vault, 'relationships').map(({ path }) => path)).toEqual(['Kolleger/Bo.md', 'Kolleger/Hanne Holm.md']);
		rmSync(outside, { recursive: true });
	});

	it('tells paths in NFC', () => {
		const vault = new VaultOnDisk({ [`${'Åse'.normalize('NFD')}.md`]: note('kollega') });
		expect(json(vault, 'relationships').map(({ path, name }) => [path, name])).toEqual([['Åse.md', 'Åse'.normalize('NFD')]]);
	});

	it('speaks the language of most notes, unless asked otherwise', () => {
		const english = new VaultOnDisk({ 'a.md': note('colleague'), 'b.md': note('volunteer'), 'c.md': note('kollega') });
		expect([aVault().run('topics').out, english.run('topics').out, english.run('topics', '--lang', 'da').out]).toEqual(['Ikke noget at vise.\n', 'Nothing to show.\n', 'Ikke noget at vise.\n']);
	});

	it('takes the settings of the plugin', () => {
		const settings = JSON.stringify({ typeProperty: 'slags-note', leftOut: ['Gammelt'], cadences: { core: 30, active: 90, other: 10 }, dueForm: 7 });
		const talk = held('Hanne', '2026-11-05').replace('type:', 'slags-note:');
		const vault = new VaultOnDisk({ '.obsidian/plugins/tillid/data.json': settings, 'Hanne.md': '---\nslags-note: kollega\n---\n', 'Gammelt/Bo.md': '---\nslags-note: kollega\n---\n', 's.md': talk });
		expect(json(vault, 'relationships').map(({ path, rhythm }) => [path, rhythm])).toEqual([['Hanne.md', 'overdue']]);
		expect(vault.run('relationships', '--lang', 'en').err).toBe('Settings that cannot be read count as not set: dueForm.\n');
		vault.write('.obsidian/plugins/tillid/data.json', '{');
		expect(vault.run('relationships', '--lang', 'en')).toMatchObject({ exit: 0, err: 'Settings that cannot be read count as not set: data.json.\n' });
	});

	it('takes the me note that is named', () => {
		const vault = new VaultOnDisk({ ...PEOPLE, 'Mig.md': note('mig', ['interesser: Kor']), 'Lise.md': note('mig', ['interesser: Ro']) });
		expect([[], ['--me', 'Mig.md'], ['--me', './lise']].map((args) => json(vault, 'topics', ...args).map(({ label }) => label))).toEqual([[], ['Kor'], ['Ro']]);
		expect(vault.run('topics', '--me', 'Kolleger/Bo.md', '--lang', 'en')).toMatchObject({ exit: 2, out: '', err: 'Kolleger/Bo.md is no note of your own (type: me).\n' });
	});

	it('takes no settings through a link', () => {
		const outside = new VaultOnDisk({ 'plugins/tillid/data.json': JSON.stringify({ leftOut: ['Kolleger'] }) });
		const vault = aVault();
		symlinkSync(outside.root, vault.at('.obsidian'));
		expect(json(vault, 'relationships')).toHaveLength(2);
	});

	it('says how it is used: 0 when asked, 2 when it was used wrongly', () => {
		const now = new Date(2026, 10, 24);
		const helped = run(['--help', '--lang', 'da'], now);
		expect([helped.exit, helped.err, helped.out.split('\n')[0]]).toEqual([0, '', 'Brug: npm run -s tillid -- KOMMANDO BOKS [valg]']);
		const wrong = run(['relate'], now);
		expect([wrong.exit, wrong.out, wrong.err.split('\n')[0], wrong.err.includes('Usage:')]).toEqual([2, '', 'There is no command relate.', true]);
		expect(run(['check', '/no/such/vault'], now)).toEqual({ exit: 2, out: '', err: 'There is no folder /no/such/vault.\n' });
		expect(run(['check', aVault().at(TALK)], now).exit).toBe(2);
	});
});

describe('settle', () => {
	it.each([
		['kept', '- [x] jeg: ringer til [[Bo]] 📅 2026-11-20 ✅ 2026-11-24'],
		['released', '- [-] jeg: ringer til [[Bo]] 📅 2026-11-20 ❌ 2026-11-24'],
		['under-way', '- [/] jeg: ringer til [[Bo]] 📅 2026-11-20'],
	])('%s, with every other byte and the mode as before', (state, line) => {
		const vault = aVault();
		const text = `\uFEFF${vault.read(TALK).replaceAll('\n', '\r\n')}uden linjeskift`;
		vault.write(TALK, text);
		chmodSync(vault.at(TALK), 0o640);
		expect(vault.run('settle', `${TALK}:8`, state)).toMatchObject({ exit: 0, err: '' });
		expect(readFileSync(vault.at(TALK), 'utf8')).toBe(text.replace(PROMISE, line));
		expect(statSync(vault.at(TALK)).mode & 0o777).toBe(0o640);
		expect(readdirSync(vault.at('Samtaler'))).toEqual([TALK.slice('Samtaler/'.length)]);
	});

	it('takes the place of the file by a new one, so that whoever reads it meanwhile has it whole', () => {
		const vault = aVault();
		const { ino } = statSync(vault.at(TALK));
		linkSync(vault.at(TALK), vault.at('other-name.txt'));
		const before = vault.read(TALK);
		vault.run('settle', `${TALK}:8`, 'kept');
		expect([statSync(vault.at(TALK)).ino === ino, vault.read('other-name.txt') === before, vault.read(TALK) === before]).toEqual([false, true, false]);
	});

	it('goes through no link, neither of the note nor of a folder', () => {
		const outside = new VaultOnDisk({ 'a.md': note('kollega', [], [PROMISE]) });
		const vault = aVault();
		symlinkSync(outside.at('a.md'), vault.at('Kolleger/a.md'));
		symlinkSync(outside.root, vault.at('Ude'));
		const before = outside.everything();
		expect(['Kolleger/a.md:4', 'Ude/a.md:4'].map((place) => vault.run('settle', place, 'kept').exit)).toEqual([2, 2]);
		expect(outside.everything()).toEqual(before);
	});

	it('leaves a link alone that lies where the temporary file goes', () => {
		const outside = new VaultOnDisk({ 'a.md': 'hemmeligt' });
		const vault = aVault();
		symlinkSync(outside.at('a.md'), vault.at(`Samtaler/.tillid-${process.pid}.tmp`));
		expect(vault.run('settle', `${TALK}:8`, 'kept').exit).toBe(0);
		expect([outside.read('a.md'), vault.read(TALK).includes('- [x] jeg: ringer')]).toEqual(['hemmeligt', true]);
	});

	it('open again takes its day away', () => {
		const vault = aVault();
		expect(vault.run('settle', `${TALK}:10`, 'open').exit).toBe(0);
		expect(vault.read(TALK)).toContain('\n- [ ] jeg: skrev\n');
	});

	it('is refused with 1 where there is no promise, 2 where there is no note', () => {
		const vault = aVault({ 'r.md': '- [ ] [[Bo]]: ringer 🔁 every day\n' });
		const before = vault.everything();
		expect([`${TALK}:7`, `${TALK}:99`, 'r.md:1', 'Samtaler/none.md:1', '../outside.md:1', '.obsidian/x.md:1'].map((place) => vault.run('settle', place, 'kept').exit)).toEqual([1, 1, 1, 2, 2, 2]);
		expect(vault.everything()).toEqual(before);
	});

	it('is refused where the bytes are no text', () => {
		const vault = aVault({ 'x.md': Buffer.concat([Buffer.from('- [ ] [[Bo]]: ringer '), Buffer.from([0xff, 0xfe]), Buffer.from('\n')]) });
		const before = vault.everything();
		expect(vault.run('settle', 'x.md:1', 'kept', '--lang', 'en')).toMatchObject({ exit: 1, err: 'x.md is not UTF-8 text, so nothing was written.\n' });
		expect(vault.everything()).toEqual(before);
	});

	it('finds a path in another Unicode form', () => {
		const vault = aVault({ [`${'Åse'.normalize('NFD')}.md`]: note('kollega', [], ['- [ ] jeg: ringer']) });
		expect(vault.run('settle', 'Åse.md:4', 'kept')).toMatchObject({ exit: 0 });
		expect(vault.read(`${'Åse'.normalize('NFD')}.md`)).toContain('- [x] jeg: ringer ✅ 2026-11-24');
	});
});

describe('new', () => {
	it('makes the conversation of somebody known', () => {
		const vault = aVault();
		const outcome = vault.run('new', '--with', 'hanne holm', '--date', '2026-12-03', '--time', '14.30', '--place', 'Kantinen', '--why', 'Vagtplanen');
		expect(outcome).toEqual({ exit: 0, out: 'Samtaler/2026-12-03 Hanne Holm.md\n', err: '' });
		const text = vault.read('Samtaler/2026-12-03 Hanne Holm.md');
		for (const line of ['type: samtale', 'kollega: "[[Hanne Holm]]"', 'dato: 2026-12-03T14:30', 'sted: Kantinen', 'status: planlagt', 'hvorfor: Vagtplanen']) expect(text).toContain(`\n${line}\n`);
		expect(json(vault, 'relationships').map(({ nextConversation }) => nextConversation)).toEqual([null, '2026-12-03']);
	});

	it('makes the colleague too, under a legal name, and keeps the typed one', () => {
		const vault = aVault();
		const outcome = vault.run('new', '--with', 'Åse/Bo: "x"?', '--date', '2026-11-20');
		const created = readdirSync(vault.at('Kolleger')).filter((name) => !Object.keys(PEOPLE).includes(`Kolleger/${name}`));
		expect([outcome.exit, created.length, /[/\\:*?"<>|]/.test(created[0] ?? '')]).toEqual([0, 1, false]);
		expect(json(vault, 'relationships').map(({ name, conversations }) => [name, conversations])).toContainEqual(['Åse/Bo: "x"?', 1]);
		expect(vault.read(outcome.out.trim())).toContain('\nstatus: afholdt\n');
	});

	it('never writes over a note', () => {
		const vault = aVault();
		const outcomes = [1, 2, 3].map(() => vault.run('new', '--with', 'Bo', '--date', '2026-12-03').out);
		expect(outcomes).toEqual(['Samtaler/2026-12-03 Bo.md\n', 'Samtaler/2026-12-03 Bo 2.md\n', 'Samtaler/2026-12-03 Bo 3.md\n']);
	});

	it('asks which of two people is meant', () => {
		const vault = aVault({ 'Nat/Bo.md': note('kollega') });
		const before = vault.everything();
		expect(vault.run('new', '--with', 'Bo', '--lang', 'en')).toMatchObject({ exit: 2, out: '', err: 'Bo fits more than one colleague:\n  Kolleger/Bo.md\n  Nat/Bo.md\nGive --with the path of the one you mean.\n' });
		expect(vault.everything()).toEqual(before);
		expect(vault.run('new', '--with', 'Nat/Bo.md', '--date', '2026-12-03').exit).toBe(0);
		expect(json(vault, 'relationships').map(({ path, nextConversation }) => [path, nextConversation])).toContainEqual(['Nat/Bo.md', '2026-12-03']);
	});

	it('writes through no link', () => {
		const outside = mkdtempSync(join(tmpdir(), 'tillid-outside-'));
		const vault = new VaultOnDisk(PEOPLE);
		symlinkSync(outside, vault.at('Samtaler'));
		expect(vault.run('new', '--with', 'Bo').exit).toBe(1);
		expect(readdirSync(outside)).toEqual([]);
		rmSync(outside, { recursive: true });
	});

	it('fills in the user’s own template, and says what it could not', () => {
		const settings = (template: string) => JSON.stringify({ noteLanguage: 'en', folders: { colleagues: 'P', conversations: 'T', topics: 'E' }, template });
		const vault = new VaultOnDisk({ '.obsidian/plugins/tillid/data.json': settings('My template'), 'My template.md': 'With {{colleague}} about {{weather}}\n' });
		const outcome = vault.run('new', '--with', 'Amir', '--date', '2026-12-03');
		expect([outcome.exit, outcome.out, outcome.err.includes('{{weather}}')]).toEqual([0, 'T/2026-12-03 Amir.md\n', true]);
		expect(vault.read('T/2026-12-03 Amir.md')).toContain('With Amir about {{weather}}');
		vault.write('.obsidian/plugins/tillid/data.json', settings('Gone'));
		expect(vault.run('new', '--with', 'Amir', '--date', '2026-12-04')).toMatchObject({ exit: 0, err: 'Your template Gone is not there, so the built-in one was used.\n' });
	});

	it('works in an empty vault, in the language that was asked for', () => {
		const vault = new VaultOnDisk();
		mkdirSync(vault.at('.obsidian'));
		expect(vault.run('new', '--with', 'Amir Said', '--date', '2026-12-03', '--lang', 'en').out).toBe('Conversations/2026-12-03 Amir Said.md\n');
		expect(json(vault, 'relationships').map(({ path }) => path)).toEqual(['Colleagues/Amir Said.md']);
	});
});

describe('link', () => {
	const SHARED = { 'Kolleger/Hanne Holm.md': note('kollega', ['interesser: [klima, Kor]']), 'Kolleger/Bo.md': note('kollega', ['interesser: Klima']) };

	it('shows what would change and writes it when told to', () => {
		const vault = new VaultOnDisk(SHARED);
		const before = vault.everything();
		expect(vault.run('link').exit).toBe(0);
		expect(vault.everything()).toEqual(before);
		expect(vault.run('link', '--apply')).toMatchObject({ exit: 0, err: '' });
		const topics = json(vault, 'topics').map(({ label, path, people }) => [String(label).toLowerCase(), path !== null, people]);
		expect(topics).toEqual([
			['klima', true, ['Kolleger/Bo.md', 'Kolleger/Hanne Holm.md']],
			['kor', false, ['Kolleger/Hanne Holm.md']],
		]);
	});

	it('keeps the mode of each note, and writes neither through links nor into hidden folders', () => {
		const outside = new VaultOnDisk({ 'Ali.md': note('kollega', ['interesser: Klima']) });
		const vault = new VaultOnDisk({ ...SHARED, '.trash/Ane.md': note('kollega', ['interesser: Klima']) });
		chmodSync(vault.at('Kolleger/Bo.md'), 0o600);
		symlinkSync(outside.root, vault.at('Ude'));
		const before = outside.everything();
		expect(vault.run('link', '--apply').exit).toBe(0);
		expect([statSync(vault.at('Kolleger/Bo.md')).mode & 0o777, vault.read('Kolleger/Bo.md').includes('[['), vault.read('.trash/Ane.md').includes('[['), outside.everything()]).toEqual([0o600, true, false, before]);
	});

	it('makes no hub in a folder that leads out of the vault, and no link that would lead nowhere', () => {
		const outside = new VaultOnDisk();
		const vault = new VaultOnDisk(SHARED);
		symlinkSync(outside.root, vault.at('Emner'));
		const before = vault.everything();
		const { exit, out, err } = vault.run('link', '--apply', '--lang', 'en');
		expect([exit, out, err]).toEqual([1, '', 'Emner/Klima.md could not be written: it is not inside the vault.\nNothing was linked, for a note that the links lead to could not be made.\n']);
		expect([outside.everything(), vault.everything()]).toEqual([[], before]);
	});

	it('tells only what was written where a note cannot be', () => {
		const vault = new VaultOnDisk({ ...SHARED, 'Kolleger/Bo.md': Buffer.concat([Buffer.from(note('kollega', ['interesser: Klima'])), Buffer.from([0xff])]) });
		const { exit, out, err } = vault.run('link', '--apply', '--lang', 'en');
		expect(err).toBe('Kolleger/Bo.md is not UTF-8 text, so nothing was written.\n');
		expect([exit, out.split('\n').filter((line) => !line.startsWith(' '))]).toEqual([1, ['New note: Emner/Klima.md', 'Kolleger/Hanne Holm.md', '', '2 notes changed.', '']]);
	});

	it('a second time there is nothing left to do', () => {
		const vault = new VaultOnDisk(SHARED);
		vault.run('link', '--apply');
		const after = vault.everything();
		expect(vault.run('link', '--apply', '--lang', 'en').out).toBe('No interest is shared in plain text.\n');
		expect(vault.everything()).toEqual(after);
	});
});
