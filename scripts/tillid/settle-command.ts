// settle PATH:LINE STATE: settles one promise, on the very line that was named.
import { settle } from '../../src/edit/settle-commitment';
import { listCommitments } from '../../src/index/list-commitments';
import { jsonText, nfc } from '../../src/report/json-text';
import { plainCell } from '../../src/report/cell-text';
import { stringsFor } from '../../src/strings/strings-for';
import { pathNamed, type OpenVault } from './open-vault';
import type { Options } from './options';
import { done, refusedWrite, wrongUsage, type Outcome } from './outcome';
import { wordsFor } from './usage';
import { readText } from './vault-files';
import { writeNotes } from './write-notes';

/** Exit 2 where there is no such note, 1 where the write is refused. */
export function settleCommand(vault: OpenVault, { settle: asked, format }: Options): Outcome {
	if (asked === null) throw new RangeError('settle was asked without a line');
	const { root, index, asking, language } = vault;
	const words = wordsFor(language);
	const strings = stringsFor(language);
	const path = pathNamed(vault.paths, asked.path);
	const there = path === null ? null : readText(root, path);
	if (path === null || there === null) return wrongUsage(words.notInVault(asked.path));
	const promise = listCommitments(index, asking).find((each) => each.path === path && each.line === asked.line);
	if (!promise) return refusedWrite(`${path}:${asked.line}: ${words.noPromise}`);
	const change = settle(there.text, promise, asked.to, asking.today);
	if (!change.ok) return refusedWrite(`${path}:${asked.line}: ${strings.refusals[change.why]()}`);
	const [failure] = writeNotes(root, [{ path, edits: change.edits, expect: there.text }], words, strings.refusals).failures;
	if (failure !== undefined) return refusedWrite(failure);
	if (format === 'json') return done(jsonText({ path: nfc(path), line: change.line ?? asked.line, state: asked.to }));
	return done(`${plainCell(strings.notices.settled[asked.to](promise.text))}\n`);
}
