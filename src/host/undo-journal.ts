// The last writes of this device, so that they can be undone after a restart: in the app's local storage, as changed ranges only.
import type { App } from 'obsidian';
import { renameIn, type UndoFile, type UndoRange, type UndoStep } from '../edit/undo';

const KEY = 'tillid-undo';
const KEPT = 50;
const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1000;

interface Journal {
	readonly done: readonly UndoStep[];
	readonly undone: readonly UndoStep[];
}

const EMPTY: Journal = { done: [], undone: [] };

export class UndoJournal {
	constructor(private readonly app: App) {}

	/** The step that undo would take back, or redo would do again. */
	last(list: keyof Journal): UndoStep | null {
		return this.read()[list].at(-1) ?? null;
	}

	/** The step that was made at this time: no two are, except the parts of one that broke off. */
	madeAt(list: keyof Journal, at: number): UndoStep | null {
		return this.read()[list].filter((step) => step.at === at).at(-1) ?? null;
	}

	/** A new write of the user's: what had been undone before it can no longer be done again. Gives the time by which it is found. */
	remember(step: UndoStep): number {
		const { done } = this.read();
		const at = Math.max(step.at, ...done.map((each) => each.at + 1));
		this.write({ done: [...done, { ...step, at }], undone: [] });
		return at;
	}

	/** Moves a step of one list to the end of the other, as it now reads the other way round. `left`: what of it could not be turned, and stays. */
	turn(from: keyof Journal, step: UndoStep, inverse: UndoStep | null, left: UndoStep | null = null): void {
		const { done, undone } = this.read();
		const add = inverse === null ? [] : [inverse];
		const stay = left === null ? [] : [left];
		const without = (steps: readonly UndoStep[]): readonly UndoStep[] => {
			const place = steps.map(({ at }) => at).lastIndexOf(step.at);
			return place === -1 ? steps : [...steps.slice(0, place), ...stay, ...steps.slice(place + 1)];
		};
		if (from === 'done') this.write({ done: without(done), undone: [...undone, ...add] });
		else this.write({ done: [...done, ...add], undone: without(undone) });
	}

	/** At the start: lets go of what is too old, and of what can only be done again with texts that the last session held. */
	clearStale(): void {
		if (this.app.loadLocalStorage(KEY) === null) return;
		const { done, undone } = this.read();
		const lost = undone.map(({ files }) => files.some(({ did }) => did === 'trash')).lastIndexOf(true);
		const kept = done.filter(({ files }) => files.every(({ did }) => did !== 'trash'));
		this.write({ done: kept, undone: undone.slice(lost + 1) });
	}

	/** A note that got a new name keeps its way back. */
	rename(from: string, to: string): void {
		const { done, undone } = this.read();
		if (![...done, ...undone].some(({ files }) => files.some(({ path }) => path === from))) return;
		const renamed = (steps: readonly UndoStep[]): readonly UndoStep[] => steps.map((step) => renameIn(step, from, to));
		this.write({ done: renamed(done), undone: renamed(undone) });
	}

	private read(): Journal {
		const stored: unknown = this.app.loadLocalStorage(KEY);
		if (!isRecord(stored)) return EMPTY;
		return { done: readSteps(stored['done']), undone: readSteps(stored['undone']) };
	}

	private write(journal: Journal): void {
		this.app.saveLocalStorage(KEY, { done: journal.done.slice(-KEPT), undone: journal.undone.slice(-KEPT) });
	}
}

function readSteps(value: unknown): UndoStep[] {
	const oldest = Date.now() - SEVEN_DAYS;
	return Array.isArray(value) ? value.filter(isStep).filter((step) => step.at > oldest) : [];
}

function isStep(value: unknown): value is UndoStep {
	return isRecord(value) && typeof value['label'] === 'string' && typeof value['at'] === 'number' && Array.isArray(value['files']) && value['files'].every(isFile);
}

function isFile(value: unknown): value is UndoFile {
	if (!isRecord(value) || typeof value['path'] !== 'string') return false;
	if (value['did'] === 'create' || value['did'] === 'trash') return typeof value['print'] === 'string';
	return value['did'] === 'edit' && Array.isArray(value['ranges']) && value['ranges'].every(isRange);
}

function isRange(value: unknown): value is UndoRange {
	return isRecord(value) && typeof value['from'] === 'number' && ['left', 'restore', 'before', 'after'].every((key) => typeof value[key] === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
