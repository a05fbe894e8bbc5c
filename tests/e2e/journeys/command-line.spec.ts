// The app's own command line gives what `npm run tillid` gives, to the byte: two hosts, one answer.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../tillid-app';

const SCRIPT = join(import.meta.dirname, '..', '..', '..', 'scripts', 'tillid.mjs');
const run = promisify(execFile);

const QUESTIONS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
	['relationships', {}],
	['commitments', {}],
	['commitments', { all: 'true', who: 'them' }],
	['topics', {}],
	['check', {}],
	['check', { lang: 'en' }],
];

test('answers as the script does on the sample vault, in JSON', async ({ tillid: app }) => {
	await app.openRead();
	for (const [command, params] of QUESTIONS) {
		const asked = { ...params, today: '2026-11-24', format: 'json', lang: params['lang'] ?? 'da' };
		const inApp = await app.page.evaluate(([name, given]) => window.standIn.cli(`tillid:${name}`, given), [command, asked] as const);
		expect(JSON.parse(inApp)).not.toHaveLength(0);
		expect(inApp.trimEnd()).toBe((await answerOfScript(command, app.vaultFolder, asked)).trimEnd());
	}
});

test('settles a promise, which can be taken back, and refuses a line that is no promise', async ({ tillid: app }) => {
	await app.openBoth();
	const path = 'Samtaler/2026-11-05 Hanne Holm.md';
	const before = await app.readNote(path);
	const line = before.split('\n').findIndex((each) => each.includes('Tage overenskomstens side')) + 1;
	const settle = (at: number): Promise<string> => app.page.evaluate((promise) => window.standIn.cli('tillid:settle', { promise, state: 'kept', lang: 'da' }), `${path}:${at}`);
	await settle(line);
	await expect.poll(() => app.readNote(path)).toContain('- [x] Jeg: Tage overenskomstens side om varsling med [slags:: bidrage] 📅 2026-11-26 ✅ 2026-11-24');
	await expect(app.pane.getByRole('button', { name: 'Fortryd' })).toBeEnabled();
	const settled = await app.readNote(path);
	expect(await settle(1)).not.toBe('');
	expect(await app.readNote(path)).toBe(settled);
	await app.command('Fortryd den seneste ændring');
	await expect.poll(() => app.readNote(path)).toBe(before);
});

/** `check` ends with 1 where it has something to tell. */
async function answerOfScript(command: string, vault: string, { all, ...options }: Readonly<Record<string, string>>): Promise<string> {
	const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
	const asked = [SCRIPT, command, vault, ...args, ...(all === undefined ? [] : ['--all'])];
	const { stdout } = await run(process.execPath, asked, { maxBuffer: 2 ** 24 }).catch((ended: { code?: unknown; stdout: string }) => {
		if (ended.code !== 1) throw ended;
		return ended;
	});
	return stdout;
}
