// What a page may ask of the vault's folder, verb by verb.
import type { ChangeFeed, Deed } from './change-feed';
import { FolderError, type FolderEntry, type VaultFolder } from './vault-folder';

/** `id` is the page's own number for it. */
export interface Question {
	readonly id: number;
	readonly verb: string;
	readonly path?: string;
	/** Where a file is moved to. */
	readonly to?: string;
	/** Whether a folder goes with what lies in it. */
	readonly recursive?: boolean;
	readonly paths?: readonly string[];
}

/** What is answered, and the bytes of the files behind it. */
export interface Answer {
	readonly value: unknown;
	readonly bytes?: Buffer;
}

export interface Refusal {
	readonly code: string;
	readonly message: string;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** Answers a question; `answer` is called once, for a change in its turn among all that is told. Throws what the folder refuses. */
export async function answerQuestion(question: Question, body: Buffer, page: string, folder: VaultFolder, feed: ChangeFeed, answer: (answer: Answer) => void): Promise<void> {
	const { verb, path = '', to = '' } = question;
	const change = (work: () => Promise<Deed>): Promise<void> => feed.carryOut(page, work, ({ made }) => answer({ value: made[0] ?? null }));
	const make = (work: () => Promise<FolderEntry>): Promise<void> => change(async () => ({ made: [await work()] }));
	if (body.length > MOST_BYTES) throw new FolderError('E2BIG', 'That is more than a note can be.');
	switch (verb) {
		case 'list':
			return answer({ value: await folder.entries() });
		case 'names':
			return answer({ value: await folder.names(path) });
		case 'stat':
			return answer({ value: await folder.entry(path) });
		case 'files':
			return answer(await readAll(question.paths ?? [], folder));
		case 'write':
			return make(() => folder.write(path, body, false));
		case 'write-new':
			return make(() => folder.write(path, body, true));
		case 'append':
			return make(async () => folder.write(path, Buffer.concat([await folder.read(path), body]), false));
		case 'remove':
			return change(() => folder.remove(path).then(() => ({ made: [], gone: path })));
		case 'make-folder':
			return make(() => folder.makeFolder(path));
		case 'remove-folder':
			return change(() => folder.removeFolder(path, question.recursive === true).then(() => ({ made: [], gone: path })));
		case 'rename':
			return change(async () => ({ made: [await folder.rename(path, to)], moved: { from: path, to } }));
		default:
			throw new FolderError('EUNKNOWN', 'There is no such question.');
	}
}

/** Why something was not done, with no place of this machine in it. */
export function refusalFor(error: unknown, folder: VaultFolder): Refusal {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
	return { code, message: error instanceof Error ? error.message.split(folder.root).join('') : String(error) };
}

/** Of each file its size or why it is not there, and the bytes of all. */
async function readAll(paths: readonly string[], folder: VaultFolder): Promise<Answer> {
	const read = await Promise.all(paths.map((path) => folder.read(path).catch((error: unknown) => refusalFor(error, folder))));
	return { value: read.map((one) => (Buffer.isBuffer(one) ? { size: one.length } : one)), bytes: Buffer.concat(read.filter((one) => Buffer.isBuffer(one))) };
}
