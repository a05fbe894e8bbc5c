// Which pairs the user let be, and until when: on this device only, by prints of their paths, so that no name lies outside the vault.
import { TFile, type App } from 'obsidian';
import { fingerprint } from '../edit/fingerprint';
import type { Pair } from '../index/pair';
import { addDays, isoDay, type IsoDay } from '../text/dates';
import { readFields, readText } from '../views/saved-state';
import type { Session } from './session';

const KEY = 'tillid-resting-pairs';

/** How long a pair rests. */
const REST_DAYS = 90;

/** A colleague's note that gets another name keeps its pairs at rest. */
export function keepPairsResting(session: Session): void {
	const { app, plugin } = session;
	const rests = new RestingPairs(app);
	plugin.registerEvent(
		app.vault.on('rename', (file, from) => {
			// Whether the index has heard of it already or not.
			const record = session.index.get(file.path) ?? session.index.get(from);
			if (file instanceof TFile && record?.content.kind === 'colleague') rests.rename(from, file.path);
		}),
	);
}

export class RestingPairs {
	constructor(private readonly app: App) {}

	/** The day until which each pair rests; null where it does not. Read once for however many pairs are asked about. */
	read(today: IsoDay): (pair: Pair) => IsoDay | null {
		const resting = new Map([...this.stored()].filter(([, until]) => until > today));
		return (pair) => (resting.size === 0 ? null : (resting.get(printsOf(pair)) ?? null));
	}

	rest(pair: Pair, today: IsoDay): void {
		this.save([...this.stored()].filter(([, until]) => until > today).concat([[printsOf(pair), addDays(today, REST_DAYS)]]));
	}

	bringBack(pair: Pair): void {
		this.save([...this.stored()].filter(([prints]) => prints !== printsOf(pair)));
	}

	/** A colleague's note has another path: its pairs go on resting. Looks at what rests and at no other note, for a folder that moves is a rename of each note in it. */
	rename(from: string, to: string): void {
		const [before, after] = [fingerprint(from), fingerprint(to)];
		const stored = [...this.stored()];
		const moved = stored.map(([key, until]) => {
			const prints = key.split(BETWEEN);
			return prints.includes(before) ? ([keyOf(prints.map((print) => (print === before ? after : print))), until] as const) : null;
		});
		if (moved.some((each) => each !== null)) this.save(stored.map((each, at) => moved[at] ?? each));
	}

	private stored(): Map<string, IsoDay> {
		const fields = readFields(this.app.loadLocalStorage(KEY));
		const days = Object.entries(fields).flatMap(([prints, until]): (readonly [string, IsoDay])[] => {
			const day = isoDay(readText(until));
			return day === null ? [] : [[prints, day]];
		});
		return new Map(days);
	}

	private save(entries: readonly (readonly [string, IsoDay])[]): void {
		this.app.saveLocalStorage(KEY, entries.length === 0 ? null : Object.fromEntries(entries));
	}
}

/** Between the prints of the two. */
const BETWEEN = ' ';

function printsOf(pair: Pair): string {
	return keyOf(pair.map(fingerprint));
}

/** Equal for the same two, whichever is named first. */
function keyOf(prints: readonly string[]): string {
	return [...prints].sort().join(BETWEEN);
}
