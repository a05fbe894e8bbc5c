// Reads state that the app kept for us over a restart. It may come from another version, so nothing in it is believed.

export type Fields = Readonly<Record<string, unknown>>;

/** An empty table for anything that is no plain object. */
export function readFields(value: unknown): Fields {
	return isFields(value) ? value : {};
}

export function readText(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

export function readTextOrNull(value: unknown): string | null {
	return typeof value === 'string' && value !== '' ? value : null;
}

export function readTexts(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

export function readOneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
	return allowed.find((word) => word === value) ?? otherwise;
}

export function readOneOfOrNull<T extends string>(value: unknown, allowed: readonly T[]): T | null {
	return allowed.find((word) => word === value) ?? null;
}

/** A whole number of rows from `least` up, never beyond a sane most. */
export function readCount(value: unknown, least: number, most = 100_000): number {
	if (typeof value !== 'number' || !Number.isInteger(value)) return least;
	return Math.min(Math.max(value, least), most);
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
