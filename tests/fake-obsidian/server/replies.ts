// Answers to a browser's requests, and what it sent with them.
import type { IncomingMessage, ServerResponse } from 'node:http';

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
	send(response, status, Buffer.from(JSON.stringify(value)), 'application/json');
}

/** `lasting` where the address changes with what is under it. */
export function send(response: ServerResponse, status: number, body: Buffer, type: string, lasting = false): void {
	response.writeHead(status, { 'content-type': type, 'content-length': body.length, 'cache-control': lasting ? 'max-age=86400, immutable' : 'no-store', 'x-content-type-options': 'nosniff' });
	response.end(body);
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
	return Buffer.concat(parts);
}
