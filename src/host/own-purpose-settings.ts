// The rows of the settings for purposes of the user's own: add, change, remove. Another device may have changed the list since it was drawn: one is known by its name.
import type { SettingDefinitionItem } from 'obsidian';
import { areTooManyWords, whyNoPurpose, withPurpose, type OwnPurpose } from '../model/own-purpose';
import { askForm } from './form-modal';
import type { Session } from './session';

/** `keep`: keeps them, and draws the rows again. */
export function purposeList(session: Session, keep: (purposes: readonly OwnPurpose[]) => void): SettingDefinitionItem {
	const shown = session.settings.purposes;
	const words = session.strings.ownPurposes;
	const write = async (before: OwnPurpose | null): Promise<void> => {
		const given = await askForPurpose(session, before);
		if (given !== null) keep(withPurpose(session.settings.purposes, before?.name ?? null, given));
	};
	return {
		type: 'list',
		heading: words.heading,
		emptyState: words.empty,
		items: shown.map((purpose) => ({ name: purpose.name, desc: purpose.words, aliases: [words.heading], action: () => void write(purpose) })),
		addItem: { name: words.add, action: () => void write(null) },
		onDelete: (at) => keep(session.settings.purposes.filter(({ name }) => name !== shown[at]?.name)),
	};
}

async function askForPurpose(session: Session, before: OwnPurpose | null): Promise<OwnPurpose | null> {
	const { ownPurposes: words, common } = session.strings;
	const value = await askForm<'name' | 'words'>(session, {
		title: before === null ? words.add : words.change,
		fields: [
			{ id: 'name', label: words.name, kind: 'text', value: before?.name ?? '' },
			{ id: 'words', label: words.words, kind: 'text', value: before?.words ?? '', hint: () => words.wordsHint },
		],
		submit: common.save,
		cancel: common.cancel,
		check: (typed) => {
			const why = whyNoPurpose(typed('name'), session.settings.purposes.filter(({ name }) => name !== before?.name));
			if (why !== null) return { message: words.refusals[why], field: 'name' };
			return areTooManyWords(typed('words')) ? { message: words.wordsTooMany, field: 'words' } : null;
		},
	});
	return value === null ? null : { name: value('name'), words: value('words') };
}
