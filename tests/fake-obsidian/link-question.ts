// The question after a rename that leads links astray: once, always or not at all. Closed without an answer, nothing is changed.
import type { LinkAnswer } from './file-manager';
import { here } from './here';
import { ConfirmationModal } from './modal';
import { getLanguage } from './version-and-language';
import { linkQuestionWords } from './words';

export function askAboutLinks(links: number, notes: number): Promise<LinkAnswer> {
	const words = linkQuestionWords(getLanguage());
	const modal = new ConfirmationModal(here.app as never);
	modal.setTitle(words.title).setContent(words.text(links, notes));
	return new Promise((resolve) => {
		for (const answer of ['always', 'once', 'no'] as const) modal.addButton((button) => button.setButtonText(words[answer]).onClick(() => resolve(answer)));
		modal.setCloseCallback(() => resolve('no'));
		modal.open();
	});
}
