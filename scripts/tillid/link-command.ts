// link: shows the edits that turn shared plain-text interests into linked hubs, and writes them with --apply.
import { linkSharedInterests, type LinkPlan } from '../../src/edit/link-shared-interests';
import { linksReport } from '../../src/report/links-report';
import { stringsFor } from '../../src/strings/strings-for';
import type { OpenVault } from './open-vault';
import type { Options } from './options';
import { done, type Outcome } from './outcome';
import { wordsFor } from './usage';
import { readText } from './vault-files';
import { writeNotes } from './write-notes';
import { writingContext } from './writing-context';

/** Hubs are made before the links to them, so that a run cut short leaves whole notes and the next one goes on. Tells what was written, or without --apply what would be. */
export function linkCommand(vault: OpenVault, { apply, format }: Options, now: Date): Outcome {
	const { root, index, asking, language } = vault;
	const [strings, words] = [stringsFor(language), wordsFor(language)];
	const plan = linkSharedInterests(index, (path) => readText(root, path)?.text ?? null, asking, writingContext(vault, now));
	const refused = plan.refused.map(({ path, why }) => `${path}: ${strings.refusals[why]()}`);
	const written = apply ? writeNotes(root, writesOf(plan), words, strings.refusals) : null;
	const isHubMissing = written !== null && plan.notes.some(({ path }) => !written.paths.has(path));
	const told = [...refused, ...(written?.failures ?? []), ...(isHubMissing ? [words.notLinked] : [])];
	const isNothingDone = written !== null && written.paths.size === 0 && written.failures.length > 0;
	const out = isNothingDone ? '' : linksReport(written === null ? plan : partOf(plan, written.paths), apply, format, strings);
	return { ...done(out), exit: apply && told.length > 0 ? 1 : 0, err: told.map((message) => `${message}\n`).join('') };
}

function partOf({ notes, edits }: LinkPlan, paths: ReadonlySet<string>): Pick<LinkPlan, 'notes' | 'edits'> {
	return { notes: notes.filter(({ path }) => paths.has(path)), edits: edits.filter(({ path }) => paths.has(path)) };
}

function writesOf({ notes, edits }: LinkPlan) {
	return [...notes.map(({ path, text }) => ({ path, text })), ...edits];
}
