// The purpose of a conversation in a form: a preset or one of the user's own, and the words it fills in, which are the user's to change.
import { ownPurposeWords, purposeWords } from '../edit/purposes';
import { PURPOSES, type Purpose } from '../model/choices';
import type { OwnPurpose } from '../model/own-purpose';
import type { Strings } from '../strings/en';
import type { Language } from '../text/language';
import { settingRow } from './setting-row';

export interface PurposeFieldContext {
	readonly strings: Strings;
	/** The words of a purpose go into the note. */
	readonly noteLanguage: Language;
	readonly ownPurposes: readonly OwnPurpose[];
}

export interface GivenPurpose {
	readonly purpose: Purpose | null;
	/** Name of a purpose of the user's own. */
	readonly ownPurpose: string | null;
	readonly purposeText: string;
}

export class PurposeField {
	private readonly select: HTMLSelectElement;
	private readonly text: HTMLTextAreaElement;
	/** The words we filled in: the user's own are never written over. */
	private filled = '';

	constructor(
		parent: HTMLElement,
		private readonly context: PurposeFieldContext,
		/** What the colleague cares about, where that is known: what a purpose can be about. */
		private readonly interest: () => string,
	) {
		const { form } = context.strings;
		const { control, description } = settingRow(parent, form.purpose, 'below');
		description.setText(form.purposeHint);
		this.select = this.drawPurposes(control);
		this.text = control.createEl('textarea', { attr: { rows: 2, 'aria-label': form.purposeWords } });
		this.select.addEventListener('change', () => this.fill());
	}

	/** Where nothing is chosen or written yet. */
	propose(purpose: Purpose): void {
		if (this.select.value !== '' || this.text.value !== '') return;
		this.select.value = purpose;
		this.fill();
	}

	value(): GivenPurpose {
		return { purpose: this.preset(), ownPurpose: this.own()?.name ?? null, purposeText: this.text.value };
	}

	private drawPurposes(control: HTMLElement): HTMLSelectElement {
		const { strings, ownPurposes } = this.context;
		const select = control.createEl('select', { cls: 'dropdown', attr: { 'aria-label': strings.form.purpose } });
		select.createEl('option', { text: strings.form.purposeNone, value: '' });
		for (const { value } of PURPOSES) select.createEl('option', { text: strings.purposes[value], value });
		if (ownPurposes.length === 0) return select;
		const group = select.createEl('optgroup', { attr: { label: strings.ownPurposes.heading } });
		for (const { name } of ownPurposes) group.createEl('option', { text: name, value: OWN + name });
		return select;
	}

	private fill(): void {
		if (this.text.value !== this.filled) return;
		this.filled = this.wordsOf(this.preset(), this.own());
		this.text.value = this.filled;
	}

	private wordsOf(preset: Purpose | null, own: OwnPurpose | undefined): string {
		if (own !== undefined) return ownPurposeWords(own);
		if (preset === null) return '';
		return purposeWords(preset, this.context.noteLanguage, preset === 'learn-interest' ? this.interest() : '');
	}

	private preset(): Purpose | null {
		return PURPOSES.find(({ value }) => value === this.select.value)?.value ?? null;
	}

	private own(): OwnPurpose | undefined {
		return this.context.ownPurposes.find(({ name }) => OWN + name === this.select.value);
	}
}

/** Before the name of a purpose of the user's own, so that none is taken for a preset. */
const OWN = 'own ';
