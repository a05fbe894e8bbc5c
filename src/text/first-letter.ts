// The first letter of a label: large where a line begins, small within one.

export function capitalised(text: string): string {
	const [first = ''] = text;
	return first.toUpperCase() + text.slice(first.length);
}

/** In the middle of a line; names in capitals stay. */
export function withinLine(text: string): string {
	const [first = '', second = ''] = text;
	return second === second.toUpperCase() && second !== second.toLowerCase() ? text : first.toLowerCase() + text.slice(first.length);
}
