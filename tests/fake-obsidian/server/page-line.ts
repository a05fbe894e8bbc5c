// The WebSocket between the server and the open pages: answers what they ask, tells them what happened, and asks one of them a question.
import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { packed, unpacked, type LineMessage } from '../line-message';
import type { Answer, Question, Refusal } from './vault-verbs';

interface Waiting {
	readonly answered: (answer: unknown) => void;
}

/** Answers a page's question by calling `answer`, or throws. */
type Answering = (question: Question, body: Buffer, page: string, answer: (answer: Answer) => void) => Promise<void>;

/** What a page sends: a question of its own, or the answer to ours. */
type Sent = (Question & { readonly type: 'ask' }) | { readonly type: 'reply'; readonly id: number };

const PATIENCE_MS = 15_000;

/** The socket's own number for it. */
const NOT_UNDERSTOOD = 1003;

export class PageLine {
	private readonly sockets = new WebSocketServer({ noServer: true });
	private readonly pages = new Map<WebSocket, string>();
	private readonly waiting = new Map<number, Waiting>();
	private count = 0;

	listen(server: Server, mayEnter: (request: IncomingMessage) => boolean, answering: Answering, refusalFor: (error: unknown) => Refusal): void {
		server.on('upgrade', (request, socket, head) => {
			const url = new URL(request.url ?? '/', 'http://stand-in');
			if (url.pathname !== '/changes' || !mayEnter(request)) return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
			this.sockets.handleUpgrade(request, socket, head, (page) => this.welcome(page, url.searchParams.get('page') ?? '', answering, refusalFor));
		});
	}

	/** Tells every page but the one named. */
	tell(message: unknown, except: string | null): void {
		for (const [page, name] of this.pages) if (name !== except) page.send(JSON.stringify(message));
	}

	/** Asks the page that came last; its answer is `{ text }` or `{ error }`. */
	async ask(question: unknown): Promise<unknown> {
		const page = [...this.pages.keys()].at(-1);
		if (page === undefined) return { error: 'No page is open.' };
		const id = ++this.count;
		const answer = new Promise<unknown>((done) => {
			const timer = setTimeout(() => done({ error: 'The page did not answer.' }), PATIENCE_MS);
			this.waiting.set(id, {
				answered: (given) => {
					clearTimeout(timer);
					done(given);
				},
			});
		});
		page.send(JSON.stringify({ type: 'cli', id, question }));
		return answer.finally(() => this.waiting.delete(id));
	}

	close(): void {
		for (const page of this.pages.keys()) page.terminate();
		this.sockets.close();
	}

	private welcome(page: WebSocket, name: string, answering: Answering, refusalFor: (error: unknown) => Refusal): void {
		this.pages.set(page, name);
		page.on('close', () => this.pages.delete(page));
		page.on('error', () => page.terminate());
		page.on('message', (data: RawData, isBinary: boolean) => {
			const message = sentIn(data as Buffer<ArrayBuffer>, isBinary);
			// Who sends what nobody understands may wait for an answer: with the line closed they know that none comes.
			if (message === null) return page.close(NOT_UNDERSTOOD);
			const { head, bytes } = message;
			if (head.type === 'reply') return this.waiting.get(head.id)?.answered(head);
			const answer = ({ value, bytes: behind }: Answer): void => page.send(packed({ type: 'answer', id: head.id, value }, behind));
			answering(head, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name, answer).catch((error: unknown) => page.send(packed({ type: 'answer', id: head.id, refusal: refusalFor(error) })));
		});
	}
}

function sentIn(data: Buffer<ArrayBuffer>, isBinary: boolean): LineMessage<Sent> | null {
	try {
		const message = unpacked<Partial<Sent> | null>(isBinary ? data : data.toString('utf8'));
		return typeof message.head?.id === 'number' ? (message as LineMessage<Sent>) : null;
	} catch {
		return null;
	}
}
