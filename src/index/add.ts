// Adds many items to a list. A call with as many arguments would give out on what a hostile note can hold.

export function add<T>(list: T[], items: readonly T[]): void {
	for (const item of items) list.push(item);
}
