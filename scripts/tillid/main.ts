// The second host of Tillid's floors: a command line over a vault on disk.
import { resolve } from 'node:path';
import { linkCommand } from './link-command';
import { newCommand } from './new-command';
import { openVault, type OpenVault } from './open-vault';
import { readOptions, type Options } from './options';
import { wrongUsage, type Outcome } from './outcome';
import { check, commitments, relationships, topics } from './reading-commands';
import { settleCommand } from './settle-command';
import { wordsFor } from './usage';

/** Runs one command and prints what it gives. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
	const { exit, out, err } = run(args, new Date());
	if (err !== '') await print(process.stderr, err);
	if (out !== '') await print(process.stdout, out);
	return exit;
}

/** The command without its printing. @param now what the clock says */
export function run(args: readonly string[], now: Date): Outcome {
	const asked = readOptions(args);
	if (asked.ok === 'help') return { exit: 0, out: wordsFor(asked.language ?? 'en').usage, err: '' };
	if (!asked.ok) {
		const words = wordsFor(asked.language ?? 'en');
		return wrongUsage(`${words.misuse(asked.why)}\n\n${words.usage.trimEnd()}`);
	}
	const { options } = asked;
	const opened = openVault(resolve(startFolder(), options.vault), options, now);
	if (!opened.ok) return wrongUsage(opened.message(wordsFor(options.language ?? 'en')));
	const outcome = runCommand(opened.vault, options, now);
	return { ...outcome, err: opened.vault.complaints.map((complaint) => `${complaint}\n`).join('') + outcome.err };
}

function runCommand(vault: OpenVault, options: Options, now: Date): Outcome {
	switch (options.command) {
		case 'relationships':
			return relationships(vault, options);
		case 'commitments':
			return commitments(vault, options);
		case 'topics':
			return topics(vault, options);
		case 'check':
			return check(vault, options);
		case 'new':
			return newCommand(vault, options, now);
		case 'settle':
			return settleCommand(vault, options);
		case 'link':
			return linkCommand(vault, options, now);
	}
}

/** npm runs its scripts in the project's folder and tells where it was called. */
function startFolder(): string {
	const called = process.env['npm_lifecycle_event'] === 'tillid' ? process.env['INIT_CWD'] : undefined;
	return called ?? process.cwd();
}

/** Waits until a pipe has taken it all; a reader that has gone away is no failure. */
function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
	return new Promise((resolvePrinted) => {
		stream.once('error', () => resolvePrinted());
		stream.write(text, () => resolvePrinted());
	});
}
