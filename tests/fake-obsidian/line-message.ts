// One message on the line between a page and its server: a line of JSON, and behind it the bytes of a file where there are any.
// The line is used, and not a request for each, since a request costs a browser five times as much.

export interface LineMessage<Head> {
	readonly head: Head;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const NOTHING = new Uint8Array(0);
const LINE_END = 10;

/** What is sent: text without bytes, else all in one. */
export function packed(head: unknown, bytes: Uint8Array = NOTHING): string | Uint8Array<ArrayBuffer> {
	const line = JSON.stringify(head);
	if (bytes.length === 0) return line;
	const start = new TextEncoder().encode(`${line}\n`);
	const all = new Uint8Array(start.length + bytes.length);
	all.set(start);
	all.set(bytes, start.length);
	return all;
}

/** What came, of either kind. Throws where it is no message of this line. */
export function unpacked<Head>(data: string | Uint8Array<ArrayBuffer>): LineMessage<Head> {
	if (typeof data === 'string') return { head: JSON.parse(data) as Head, bytes: NOTHING };
	const end = data.indexOf(LINE_END);
	return { head: JSON.parse(new TextDecoder().decode(data.subarray(0, end))) as Head, bytes: data.subarray(end + 1) };
}
