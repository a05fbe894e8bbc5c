// Numbers as a language writes them.

/** Made once: to make one costs as much as to write hundreds of numbers, and a table is full of them. */
const formats = new Map<string, Intl.NumberFormat>();

export function counted(n: number, locale: 'da' | 'en-GB'): string {
	const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
	formats.set(locale, format);
	return format.format(n);
}
