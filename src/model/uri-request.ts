// What an address `obsidian://tillid?…` asks for. It comes from anywhere, so each key and value is checked, and all it can do is open a view or
// fill a form in.
import { readDateWords } from '../text/date-words';
import { readDateProperty } from '../text/date-property';
import type { IsoDay } from '../text/dates';
import { foldKey } from '../text/names';
import { PURPOSES, readChoice, type Purpose } from './choices';

export type UriView = 'relationships' | 'commitments' | 'briefing' | 'coverage' | 'note-check' | 'guide';

/** What the form is filled in with; null where the address says nothing. */
export interface UriConversation {
	readonly name: string | null;
	readonly day: IsoDay | null;
	/** 'HH:mm'. */
	readonly time: string | null;
	readonly place: string | null;
	readonly why: string | null;
	readonly purpose: Purpose | null;
}

export type UriRequest = { readonly is: 'view'; readonly view: UriView } | ({ readonly is: 'conversation' } & UriConversation);

/** Why nothing is done, with the key and what stood there. */
export interface UriRefusal {
	readonly why: 'nothing' | 'unknown-key' | 'unknown-value' | 'too-long';
	readonly key: string;
	readonly found: string;
}

export type UriReading = { readonly ok: true; readonly request: UriRequest } | ({ readonly ok: false } & UriRefusal);

type Key = 'view' | 'with' | 'date' | 'time' | 'place' | 'why' | 'purpose';

/** In both languages, as `foldKey` gives them. */
const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
	['view', 'view'],
	['visning', 'view'],
	['with', 'with'],
	['med', 'with'],
	['date', 'date'],
	['dato', 'date'],
	['time', 'time'],
	['tid', 'time'],
	['place', 'place'],
	['sted', 'place'],
	['why', 'why'],
	['hvorfor', 'why'],
	['purpose', 'purpose'],
	['formaal', 'purpose'],
]);

const VIEWS: ReadonlyMap<string, UriView> = new Map<string, UriView>([
	['relationships', 'relationships'],
	['relationer', 'relationships'],
	['commitments', 'commitments'],
	['forpligtelser', 'commitments'],
	['briefing', 'briefing'],
	['coverage', 'coverage'],
	['daekning', 'coverage'],
	['check', 'note-check'],
	['tjek', 'note-check'],
	['start', 'guide'],
	['kom_i_gang', 'guide'],
]);

/** What the app puts there itself. */
const OF_THE_APP: ReadonlySet<string> = new Set(['action', 'vault']);

const LONGEST: Readonly<Record<Key, number>> = { view: 40, with: 120, date: 40, time: 10, place: 200, why: 1000, purpose: 60 };

/** Any key that is not known, or value that cannot be read, refuses the whole: nothing is guessed. */
export function readUri(params: Readonly<Record<string, string>>, today: IsoDay): UriReading {
	const given = new Map<Key, Given>();
	for (const [name, value] of Object.entries(params)) {
		if (OF_THE_APP.has(name)) continue;
		const key = KEYS.get(foldKey(name));
		if (key === undefined) return refused('unknown-key', name, value);
		if (value.length > LONGEST[key]) return refused('too-long', name, value);
		given.set(key, { name, value: plain(value) });
	}
	const view = given.get('view');
	const [besides] = [...given.values()].filter((each) => each !== view);
	if (view !== undefined && besides !== undefined) return refused('unknown-key', besides.name, besides.value);
	return view === undefined ? readConversation(given, today) : readView(view);
}

/** A value under the key as it was written: in the words of whoever wrote it a refusal is told. */
interface Given {
	readonly name: string;
	readonly value: string;
}

function readView({ name, value }: Given): UriReading {
	const view = VIEWS.get(foldKey(value));
	return view === undefined ? refused('unknown-value', name, value) : { ok: true, request: { is: 'view', view } };
}

function readConversation(given: ReadonlyMap<Key, Given>, today: IsoDay): UriReading {
	if (given.size === 0) return refused('nothing', '', '');
	const text = (key: Key): string | null => given.get(key)?.value || null;
	const unread = (key: Key): UriReading => refused('unknown-value', given.get(key)?.name ?? key, given.get(key)?.value ?? '');
	const [date, time, purpose] = [text('date'), text('time'), text('purpose')];
	const at = date === null ? null : (readDateProperty(date) ?? withoutTime(readDateWords(date, today)));
	if (date !== null && at === null) return unread('date');
	const clock = time === null ? (at?.time ?? null) : readTime(time);
	if (time !== null && clock === null) return unread('time');
	const preset = purpose === null ? null : readChoice(PURPOSES, purpose);
	if (purpose !== null && preset === null) return unread('purpose');
	return { ok: true, request: { is: 'conversation', name: text('with'), day: at?.day ?? null, time: clock, place: text('place'), why: text('why'), purpose: preset } };
}

function withoutTime(day: IsoDay | null): { readonly day: IsoDay; readonly time: string | null } | null {
	return day === null ? null : { day, time: null };
}

/** "14:30", "14.30", "9:05". */
function readTime(text: string): string | null {
	const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
	return hours === '' || Number(hours) > 23 || Number(minutes) > 59 ? null : `${hours.padStart(2, '0')}:${minutes}`;
}

/** One line of what can be seen. */
function plain(value: string): string {
	return value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

function refused(why: UriRefusal['why'], key: string, found: string): UriReading {
	return { ok: false, why, key: plain(key).slice(0, 40), found: plain(found).slice(0, 60) };
}
