// What somebody wrote in a form since it was drawn: what would be lost with it.

/** An input, a choice or a field of many lines, as far as it tells what stands in it. */
export interface WritableField {
	readonly type: string;
	readonly value: string;
	readonly checked?: boolean;
	readonly selectedIndex?: number;
}

export class WrittenFields {
	private readonly before: ReadonlyMap<WritableField, string>;

	constructor(private readonly fields: () => readonly WritableField[]) {
		this.before = new Map(fields().map((field) => [field, contentOf(field)]));
	}

	/** A field that came later, such as one for another promise, counts when something stands in it. */
	any(): boolean {
		return this.fields().some((field) => contentOf(field) !== (this.before.get(field) ?? ''));
	}
}

/** The fields of a form, in the order in which they stand. */
export function fieldsIn(el: HTMLElement): readonly WritableField[] {
	return [...el.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea')];
}

/** '' where nothing is said: no words, no tick, the first choice. */
function contentOf({ type, value, checked, selectedIndex }: WritableField): string {
	if (type === 'checkbox') return checked === true ? 'on' : '';
	if (selectedIndex !== undefined) return selectedIndex > 0 ? value : '';
	return value.trim();
}
