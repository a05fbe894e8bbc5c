// What is measured against each other: the least that reading can cost, a plain way without us, and ours. Each goes over the same files once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { VaultIndex } from '../../src/index/vault-index';

export interface VaultFile {
	readonly path: string;
	/** The app's cache would have the plugin read it. */
	readonly matters: boolean;
}

export type ContenderName = 'limit' | 'utf8' | 'naive' | 'whole' | 'chosen' | 'tenth';

/** So that no work is left out for having no use. */
let sink = 0;

export const CONTENDERS: Readonly<Record<ContenderName, (root: string, files: readonly VaultFile[]) => void>> = {
	/** All bytes, and one pass over them. */
	limit: (root, files) => {
		for (const { path } of files) sink += readFileSync(join(root, path)).indexOf(NOWHERE);
	},
	utf8: (root, files) => {
		for (const { path } of files) sink += readFileSync(join(root, path), 'utf8').length;
	},
	naive: (root, files) => {
		for (const { path } of files) sink += naiveNote(readFileSync(join(root, path), 'utf8')).length;
	},
	/** Every note of the vault read and parsed. */
	whole: (root, files) => void wholeIndex(root, files),
	/** Only those that the app's cache does not rule out. */
	chosen: (root, files) => void chosenIndex(root, files),
	/** The same of a vault a tenth as large, of notes of all kinds. */
	tenth: (root, files) => void chosenIndex(root, files.filter((_file, at) => Math.floor(at / 7) % 10 === 0)),
};

const NOWHERE = Buffer.from('what stands in no note');

export function wholeIndex(root: string, files: readonly VaultFile[]): VaultIndex {
	const index = new VaultIndex();
	for (const { path } of files) index.upsert(path, readFileSync(join(root, path), 'utf8'));
	sink += index.revision;
	return index;
}

function chosenIndex(root: string, files: readonly VaultFile[]): void {
	const index = new VaultIndex();
	for (const { path, matters } of files) {
		if (matters) index.upsert(path, readFileSync(join(root, path), 'utf8'));
		else index.see(path);
	}
	sink += index.revision;
}

const TASK = /^[\s>]*(?:[-*+]|\d+[.)]) \[(.)\] (.*)$/;
const DUE = /📅 (\d{4}-\d\d-\d\d)/;

/** As one writes it in an afternoon: no links, no nesting, no code, no comments, no fields. */
function naiveNote(text: string): readonly unknown[] {
	const found: unknown[] = [];
	try {
		// The empty options keep gray-matter from answering out of its memory.
		found.push(matter(text, {}).data);
	} catch {
		// Broken YAML: no properties.
	}
	for (const line of text.split(/\r?\n/)) {
		const task = TASK.exec(line);
		if (task) found.push({ mark: task[1], words: task[2], due: DUE.exec(task[2] ?? '')?.[1] });
	}
	return found;
}
