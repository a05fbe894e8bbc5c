// The rows of the settings for purposes of the user's own: add, change, remove.
import type { SettingDefinitionItem } from 'obsidian';
import { areTooManyWords, whyNoPurpose, type OwnPurpose } from '../model/own-purpose';
import { askForm } from './form-modal';
import type { Session } from './session';

export interface PurposeSettings {
	readonly session: Session;
	readonly purposes: readonly OwnPurpose[];
	/** Keeps them, and draws the rows again. */
	readonly keep: (purposes: readonly OwnPurpose[]) => void;
}

export function purposeList(settings: PurposeSettings): SettingDefinitionItem {
	const { purposes, keep, session } = settings;
	const words = session.strings.ownPurposes;
	return {
		type: 'list',
		heading: words.heading,
		emptyState: words.empty,
		items: purposes.map((purpose, at) => ({ name: purpose.name, desc: purpose.words, aliases: [words.heading], action: () => void write(settings, at) })),
		addItem: { name: words.add, action: () => void write(settings, null) },
		onDelete: (at) => keep(purposes.filter((_, other) => other !== at)),
	};
}

/** `at`: the one to change; null for a new one. */
async function write(settings: PurposeSettings, at: number | null): Promise<void> {
	const { purposes, keep } = settings;
	const given = await askForPurpose(settings, at);
	if (given === null) return;
	keep(at === null ? [...purposes, given] : purposes.map((purpose, other) => (other === at ? given : purpose)));
}

async function askForPurpose({ session, purposes }: PurposeSettings, at: number | null): Promise<OwnPurpose | null> {
	const { ownPurposes: words, common } = session.strings;
	const before = at === null ? undefined : purposes[at];
	const others = purposes.filter((_, other) => other !== at);
	const value = await askForm<'name' | 'words'>(session, {
		title: before === undefined ? words.add : words.change,
		fields: [
			{ id: 'name', label: words.name, kind: 'text', value: before?.name ?? '' },
			{ id: 'words', label: words.words, kind: 'text', value: before?.words ?? '', hint: () => words.wordsHint },
		],
		submit: common.save,
		cancel: common.cancel,
		check: (typed) => {
			const why = whyNoPurpose(typed('name'), others);
			if (why !== null) return { message: words.refusals[why], field: 'name' };
			return areTooManyWords(typed('words')) ? { message: words.wordsTooMany, field: 'words' } : null;
		},
	});
	return value === null ? null : { name: value('name'), words: value('words') };
}
