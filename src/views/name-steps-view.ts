// Draws the dialog that goes through the names of a note: the words around one, where its link would lead, and the choices.
import type { Strings } from '../strings/en';
import { chooseName, countSame, excerptOf, type NameChoice, type NameSteps } from './name-steps';

export interface NameStepsContext {
	readonly strings: Strings;
	/** The text of the note, as it was searched. */
	readonly text: string;
	/** What the colleague with this path is called. */
	readonly nameOf: (path: string) => string;
	/** All are decided, or the user had enough: these are written. */
	readonly done: (steps: NameSteps) => void;
}

export function drawNameSteps(el: HTMLElement, context: NameStepsContext, steps: NameSteps): void {
	el.empty();
	const mention = steps.mentions[steps.at];
	if (mention === undefined) {
		context.done(steps);
		return;
	}
	const { linkNames: words } = context.strings;
	el.createEl('p', { cls: 'tillid-sub', text: words.step(steps.at + 1, steps.mentions.length), attr: { role: 'status' } });
	const { before, words: name, after } = excerptOf(context.text, mention);
	const excerpt = el.createEl('blockquote', { cls: 'tillid-name-excerpt' });
	excerpt.appendText(before);
	excerpt.createEl('mark', { text: name });
	excerpt.appendText(after);
	el.createEl('p', { text: words.leadsTo(context.nameOf(mention.means)) });
	drawChoices(el, context, steps, mention.text);
}

function drawChoices(el: HTMLElement, context: NameStepsContext, steps: NameSteps, name: string): void {
	const { linkNames: words } = context.strings;
	const choose = (choice: NameChoice): void => drawNameSteps(el, context, chooseName(steps, choice));
	el.createEl('p', { cls: 'tillid-hint tillid-name-keys', text: words.keys() });
	const foot = el.createDiv({ cls: 'tillid-form-foot tillid-name-choices' });
	const button = (text: string, run: () => void): HTMLButtonElement => {
		const made = foot.createEl('button', { text, attr: { type: 'button' } });
		made.addEventListener('click', run);
		return made;
	};
	button(words.finish(steps.chosen.length), () => context.done(steps));
	const same = countSame(steps);
	if (same > 1) button(words.all(same, name), () => choose('all'));
	button(words.skip, () => choose('skip'));
	const link = button(words.link, () => choose('link'));
	link.addClass('mod-cta');
	link.focus();
}
