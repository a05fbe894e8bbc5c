// The files of a vault on disk: which there are, what they hold, and writing one whole or not at all.
// Follows no link, looks into no folder or file that begins with a dot, and creates nothing before it is asked to write.
import { closeSync, fchmodSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface VaultFiles {
	/** Absolute, without links. */
	readonly root: string;
	/** Every file's path in the vault, `/` between its parts, sorted. */
	readonly paths: readonly string[];
}

/** Null where the path is no folder. */
export function findFiles(path: string): VaultFiles | null {
	try {
		const root = realpathSync(path);
		return statSync(root).isDirectory() ? { root, paths: filesIn(root) } : null;
	} catch {
		return null;
	}
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a file; `sound` is false where its bytes are no UTF-8, and writing would change them. Null where it cannot be read. */
export function readText(root: string, path: string): { readonly text: string; readonly sound: boolean } | null {
	let bytes: Buffer;
	try {
		bytes = readFileSync(join(root, path));
	} catch {
		return null;
	}
	const text = decoder.decode(bytes);
	return { text, sound: !text.includes('\uFFFD') || Buffer.from(text).equals(bytes) };
}

/** Whether a path leads to a place inside the vault and passes no link and nothing hidden on its way. */
export function isInside(root: string, path: string): boolean {
	const parts = path.split('/');
	if (parts.some((part) => part === '' || part.startsWith('.') || part.includes('\\') || part.includes('\0'))) return false;
	return !passesLink(root, path);
}

/** Whether a path goes through a link on its way, or is one. */
export function passesLink(root: string, path: string): boolean {
	const parts = path.split('/');
	return parts.some((_, i) => isLink(join(root, ...parts.slice(0, i + 1))));
}

/** Puts a text in the place of a file, with its mode: by a temporary file beside it that takes its name. */
export function replaceText(root: string, path: string, text: string): void {
	const target = join(root, path);
	const temporary = writeBeside(target, text, statSync(target).mode & 0o7777);
	giveName(temporary, () => renameSync(temporary, target));
	unlessGone(() => syncFolder(join(target, '..')));
}

/** Makes a file that is not there; throws EEXIST where something has its name. */
export function createText(root: string, path: string, text: string): void {
	const target = join(root, path);
	mkdirSync(join(target, '..'), { recursive: true });
	const temporary = writeBeside(target, text, 0o666 & ~process.umask());
	// A link cannot take a name that is taken; a rename could.
	giveName(temporary, () => {
		linkSync(temporary, target);
		unlinkSync(temporary);
	});
}

const TEMPORARY = /^\.tillid-(\d+)\.tmp$/;

/** Takes away what a run that was killed left behind. */
export function tidyUp(root: string): void {
	for (const path of hiddenLeftovers(root, '')) unlessGone(() => unlinkSync(join(root, path)));
}

function filesIn(root: string, folder = ''): readonly string[] {
	return readFolder(join(root, folder))
		.filter((entry) => !entry.name.startsWith('.'))
		.flatMap((entry) => {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) return filesIn(root, path);
			return entry.isFile() ? [path] : [];
		})
		.sort((a, b) => (a < b ? -1 : Number(a > b)));
}

function hiddenLeftovers(root: string, folder: string): readonly string[] {
	return readFolder(join(root, folder)).flatMap((entry) => {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : hiddenLeftovers(root, path);
		const [, owner] = TEMPORARY.exec(entry.name) ?? [];
		return entry.isFile() && owner !== undefined && !isRunning(Number(owner)) ? [path] : [];
	});
}

function readFolder(path: string) {
	try {
		return readdirSync(path, { withFileTypes: true });
	} catch {
		return [];
	}
}

function isRunning(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

function isLink(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Path of a temporary file in the target's folder that holds the whole text, on the disk. */
function writeBeside(target: string, text: string, mode: number): string {
	const temporary = join(target, '..', `.tillid-${process.pid}.tmp`);
	unlessGone(() => unlinkSync(temporary));
	const file = openSync(temporary, 'wx', mode);
	try {
		const bytes = Buffer.from(text);
		for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
		fchmodSync(file, mode);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	return temporary;
}

function giveName(temporary: string, give: () => void): void {
	try {
		give();
	} catch (error) {
		unlessGone(() => unlinkSync(temporary));
		throw error;
	}
}

function syncFolder(folder: string): void {
	const file = openSync(folder, 'r');
	fsyncSync(file);
	closeSync(file);
}

/** What may fail without harm: the file is gone already, or the system cannot do it. */
function unlessGone(act: () => void): void {
	try {
		act();
	} catch {
		// Nothing to mend.
	}
}
