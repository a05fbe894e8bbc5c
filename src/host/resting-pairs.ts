// Which pairs the user let be, and until when: on this device only, by a print of their paths, so that no name lies outside the vault.
import { TFile, type App } from 'obsidian';
import { fingerprint } from '../edit/fingerprint';
import { pairKey, type Pair } from '../index/pair';
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
			if (file instanceof TFile && record?.content.kind === 'colleague') rests.rename(from, file.path, session.index.ofKind('colleague').map(({ path }) => path));
		}),
	);
}

export class RestingPairs {
	constructor(private readonly app: App) {}

	/** The day until which each pair rests; null where it does not. Read once for however many pairs are asked about. */
	read(today: IsoDay): (pair: Pair) => IsoDay | null {
		const resting = new Map([...this.stored()].filter(([, until]) => until > today));
		return (pair) => (resting.size === 0 ? null : (resting.get(printOf(pair)) ?? null));
	}

	rest(pair: Pair, today: IsoDay): void {
		this.save([...this.stored()].filter(([, until]) => until > today).concat([[printOf(pair), addDays(today, REST_DAYS)]]));
	}

	bringBack(pair: Pair): void {
		this.save([...this.stored()].filter(([print]) => print !== printOf(pair)));
	}

	/** A colleague's note has another path: its pairs go on resting. `others`: paths of all colleagues. */
	rename(from: string, to: string, others: Iterable<string>): void {
		const stored = this.stored();
		if (stored.size === 0) return;
		for (const other of others) {
			const until = stored.get(printOf([from, other]));
			if (until === undefined) continue;
			stored.delete(printOf([from, other]));
			stored.set(printOf([to, other]), until);
		}
		this.save([...stored]);
	}

	private stored(): Map<string, IsoDay> {
		const fields = readFields(this.app.loadLocalStorage(KEY));
		const days = Object.entries(fields).flatMap(([print, until]): (readonly [string, IsoDay])[] => {
			const day = isoDay(readText(until));
			return day === null ? [] : [[print, day]];
		});
		return new Map(days);
	}

	private save(entries: readonly (readonly [string, IsoDay])[]): void {
		this.app.saveLocalStorage(KEY, entries.length === 0 ? null : Object.fromEntries(entries));
	}
}

function printOf(pair: Pair): string {
	return fingerprint(pairKey(pair));
}
