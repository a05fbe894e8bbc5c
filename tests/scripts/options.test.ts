import { describe, expect, it } from 'vitest';
import { readOptions, type Misuse } from '../../scripts/tillid/options';

function misuse(...args: readonly string[]): Misuse | string {
	const asked = readOptions(args);
	return asked.ok === false ? asked.why : `understood: ${JSON.stringify(asked)}`;
}

describe('what is asked', () => {
	it.each<[string, readonly string[], object]>([
		['a report', ['relationships', 'v'], { command: 'relationships', vault: 'v', format: 'table', today: null, language: null, me: null, all: false, who: null }],
		['options anywhere', ['--format', 'json', 'commitments', '--all', 'v', '--who=me'], { command: 'commitments', vault: 'v', format: 'json', all: true, who: 'me' }],
		['a day, a language, a me note', ['check', 'v', '--today', '2026-11-24', '--lang=da', '--me', 'Mig.md'], { today: '2026-11-24', language: 'da', me: 'Mig.md' }],
		['a line, by the last colon', ['settle', 'v', 'a: b/c.md:12', 'under-way'], { settle: { path: 'a: b/c.md', line: 12, to: 'under-way' } }],
		['a conversation', ['new', 'v', '--with', 'Bo', '--date', '1.12.2026', '--time', '9.05', '--why', ''], { conversation: { with: 'Bo', day: '2026-12-01', time: '09:05', place: '', why: '', purpose: '' } }],
		['a date with its time', ['new', 'v', '--with=Bo', '--date=2026-12-01T14:30'], { conversation: { with: 'Bo', day: '2026-12-01', time: '14:30', place: '', why: '', purpose: '' } }],
		['a vault named like an option', ['topics', '--', '--v'], { command: 'topics', vault: '--v' }],
	])('%s', (_, args, options) => {
		expect(readOptions(args)).toMatchObject({ ok: true, options });
	});
});

describe('what cannot be understood', () => {
	it.each<[readonly string[], object]>([
		[[], { code: 'command-missing' }],
		[['relate', 'v'], { code: 'command-unknown', found: 'relate' }],
		[['toString', 'v'], { code: 'command-unknown', found: 'toString' }],
		[['check'], { code: 'vault-missing' }],
		[['check', 'v', 'w'], { code: 'too-much', found: 'w' }],
		[['check', 'v', '--colour'], { code: 'option-unknown', found: '--colour' }],
		[['check', 'v', '--all'], { code: 'option-unknown', found: '--all' }],
		[['check', 'v', '-f', 'json'], { code: 'option-unknown', found: '-f' }],
		[['check', 'v', '--format'], { code: 'value-missing', found: '--format' }],
		[['check', 'v', '--format', '--lang', 'da'], { code: 'value-missing', found: '--format' }],
		[['check', 'v', '--format', 'xml'], { code: 'value-unknown', found: 'xml' }],
		[['check', 'v', '--format', 'md', '--format', 'md'], { code: 'option-twice', found: '--format' }],
		[['check', 'v', '--today', '2026-02-30'], { code: 'date-unreadable', found: '2026-02-30' }],
		[['commitments', 'v', '--all=yes'], { code: 'value-needless', found: '--all=yes' }],
		[['commitments', 'v', '--who', 'you'], { code: 'value-unknown', found: 'you' }],
		[['new', 'v'], { code: 'with-missing' }],
		[['new', 'v', '--with', ' '], { code: 'with-missing' }],
		[['new', 'v', '--with', 'Bo', '--date', 'snart'], { code: 'date-unreadable', found: 'snart' }],
		[['new', 'v', '--with', 'Bo', '--time', '24:00'], { code: 'time-unreadable', found: '24:00' }],
		[['settle', 'v', 'a.md:3'], { code: 'settle-missing' }],
		[['settle', 'v', 'a.md', 'kept'], { code: 'place-unreadable', found: 'a.md' }],
		[['settle', 'v', 'a.md:0', 'kept'], { code: 'place-unreadable', found: 'a.md:0' }],
		[['settle', 'v', 'a.md:3', 'done'], { code: 'value-unknown', found: 'done' }],
	])('%j', (args, why) => {
		expect(misuse(...args)).toMatchObject(why);
	});

	it('is told in the language that was asked for', () => {
		expect([readOptions(['--lang', 'da']), readOptions(['x', '--lang=en']), readOptions([])].map((asked) => 'language' in asked && asked.language)).toEqual(['da', 'en', null]);
	});
});
