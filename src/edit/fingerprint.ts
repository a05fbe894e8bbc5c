// A short mark by which a text is known again without keeping it. Not for secrecy: for "is it still as we wrote it?".

const FIRST = 0x01000193;
const SECOND = 0x85ebca6b;

/** Length and two 32-bit sums of the UTF-16 units, as text: `1204-9f3a01bc-77e0d412`. */
export function fingerprint(text: string): string {
	let first = 0x811c9dc5;
	let second = 0x9e3779b9;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		first = Math.imul(first ^ unit, FIRST);
		second = Math.imul((second << 5) ^ (second >>> 27) ^ unit, SECOND);
	}
	return `${text.length}-${hex(first)}-${hex(second)}`;
}

function hex(sum: number): string {
	return (sum >>> 0).toString(16).padStart(8, '0');
}
