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

/** Hubs are made before the links to them, so that a run cut short leaves whole notes and the next one goes on. */
export function linkCommand(vault: OpenVault, { apply, format }: Options, now: Date): Outcome {
	const { root, index, asking, language } = vault;
	const strings = stringsFor(language);
	const plan = linkSharedInterests(index, (path) => readText(root, path)?.text ?? null, asking, writingContext(vault, now));
	const refused = plan.refused.map(({ path, why }) => `${path}: ${strings.refusals[why]()}`);
	const failed = apply ? writeNotes(root, writesOf(plan), wordsFor(language), strings.refusals) : [];
	const err = [...refused, ...failed].map((message) => `${message}\n`).join('');
	return { ...done(linksReport(plan, apply, format, strings)), exit: apply && err !== '' ? 1 : 0, err };
}

function writesOf({ notes, edits }: LinkPlan) {
	return [...notes.map(({ path, text }) => ({ path, text })), ...edits];
}
