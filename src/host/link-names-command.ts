// "Link names in this note": mentions of colleagues in plain text, offered one by one; all that was chosen is one step to undo.
import { TFile } from 'obsidian';
import { linkNames } from '../edit/link-names';
import { linkTextIn } from '../edit/link-text';
import { colleagueAtHand } from '../index/colleague-at-hand';
import { listRelationships } from '../index/list-relationships';
import { namesOfPeople } from '../index/names-of-people';
import { findNameMentions } from '../text/name-mentions';
import { beginSteps, chosenMentions, type NameSteps } from '../views/name-steps';
import { drawNameSteps, type NameStepsContext } from '../views/name-steps-view';
import { peopleOf } from '../views/people';
import { shownChange } from './door';
import { NamedModal } from './named-modal';
import { tell } from './notices';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';

/** The note at hand, where it is one whose text can hold names. */
export function noteWithNames({ app }: Session): TFile | null {
	const file = app.workspace.getActiveFile();
	return file instanceof TFile && file.extension === 'md' ? file : null;
}

export async function linkNamesIn(session: Session, { path }: TFile): Promise<void> {
	const { index, strings } = session;
	if (session.reading !== null) {
		tell(strings.notices.stillReading);
		return;
	}
	const text = await session.door.read(path);
	if (text === null) return;
	const asking = session.asking();
	const atHand = colleagueAtHand(index, asking, path);
	const own = atHand.is === 'colleague' ? [atHand.colleague] : [];
	// A note about somebody says their name often: a link to itself says nothing.
	const mentions = findNameMentions(text, namesOfPeople(index, own)).filter(({ means }) => means !== path);
	if (mentions.length === 0) {
		tell(strings.linkNames.none);
		return;
	}
	const people = peopleOf(listRelationships(index, asking));
	const context = { strings, text, nameOf: (colleague: string) => people.name(colleague) };
	new NameStepsModal(session, context, beginSteps(mentions), (steps) => void write(session, path, text, steps)).open();
}

async function write(session: Session, path: string, text: string, steps: NameSteps): Promise<void> {
	const { strings } = session;
	const chosen = chosenMentions(steps);
	if (chosen.length === 0) {
		tell(strings.linkNames.nothing);
		return;
	}
	const work = linkNames(path, text, chosen, (colleague) => linkTextIn(session.index, colleague));
	await carryOutTold(session, { label: strings.linkNames.done(chosen.length), changes: [shownChange(work)] });
}

class NameStepsModal extends NamedModal {
	constructor(
		session: Session,
		private readonly context: Omit<NameStepsContext, 'done'>,
		private readonly steps: NameSteps,
		private readonly done: (steps: NameSteps) => void,
	) {
		super(session);
	}

	override onOpen(): void {
		this.modalEl.addClass('tillid-form-modal');
		this.setTitle(this.context.strings.linkNames.title);
		drawNameSteps(this.contentEl, { ...this.context, done: (steps) => this.finished(steps) }, this.steps);
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private finished(steps: NameSteps): void {
		this.close();
		this.done(steps);
	}
}
