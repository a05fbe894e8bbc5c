// What the command line was asked: commands, their options and what is wrong with them. Reads no vault.
import { REPORT_FORMATS, type ReportFormat } from '../../src/report/report-format';
import { isoDay, type DateTime, type IsoDay } from '../../src/text/dates';
import { readDateProperty } from '../../src/text/date-property';
import type { Language } from '../../src/text/language';
import type { Who } from '../../src/index/commitment';
import type { Settlement } from '../../src/edit/settle-commitment';

export type CommandName = 'relationships' | 'commitments' | 'topics' | 'new' | 'settle' | 'link' | 'check';

export interface Options {
	readonly command: CommandName;
	readonly vault: string;
	/** Null: the day on this machine. */
	readonly today: IsoDay | null;
	readonly language: Language | null;
	readonly me: string | null;
	readonly format: ReportFormat;
	readonly all: boolean;
	readonly who: Who | null;
	readonly apply: boolean;
	readonly settle: { readonly path: string; readonly line: number; readonly to: Settlement } | null;
	readonly conversation: ConversationOptions | null;
}

export interface ConversationOptions {
	readonly with: string;
	readonly day: IsoDay | null;
	/** 'HH:mm' */
	readonly time: string | null;
	readonly place: string;
	readonly why: string;
	readonly purpose: string;
}

/** Why the command line could not be understood, as data. */
export type Misuse =
	| { readonly code: 'command-missing' | 'vault-missing' | 'with-missing' | 'settle-missing' }
	| { readonly code: 'command-unknown' | 'option-unknown' | 'option-twice' | 'value-missing' | 'value-needless' | 'too-much' | 'place-unreadable'; readonly found: string }
	| { readonly code: 'value-unknown'; readonly option: string; readonly found: string; readonly allowed: readonly string[] }
	| { readonly code: 'date-unreadable' | 'time-unreadable'; readonly option: string; readonly found: string };

export type Asked = { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly why: Misuse; readonly language: Language | null } | { readonly ok: 'help'; readonly language: Language | null };

const COMMANDS: readonly CommandName[] = ['relationships', 'commitments', 'topics', 'new', 'settle', 'link', 'check'];
const WHO: readonly Who[] = ['me', 'them', 'both', 'unassigned'];
const STATES: readonly Settlement[] = ['kept', 'released', 'under-way', 'open'];
const LANGUAGES: readonly Language[] = ['da', 'en'];

const COMMON = ['today', 'lang', 'me', 'format'];
const OWN: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
	commitments: ['all', 'who'],
	new: ['with', 'date', 'time', 'place', 'why', 'purpose'],
	link: ['apply'],
};
const FLAGS: ReadonlySet<string> = new Set(['all', 'apply']);

/** Reads the words after the program's name. */
export function readOptions(args: readonly string[]): Asked {
	const language = spokenLanguage(args);
	if (args.some((arg) => arg === '--help' || arg === '-h')) return { ok: 'help', language };
	try {
		return { ok: true, options: optionsOf(args) };
	} catch (error) {
		if (error instanceof MisuseError) return { ok: false, why: error.why, language };
		throw error;
	}
}

/** Leaves the reading at the first mistake. */
class MisuseError extends Error {
	constructor(readonly why: Misuse) {
		super(why.code);
	}
}

function optionsOf(args: readonly string[]): Options {
	const { words, given } = divided(args);
	const [name, vault, ...rest] = words;
	if (name === undefined) throw new MisuseError({ code: 'command-missing' });
	const command = COMMANDS.find((each) => each === name);
	if (!command) throw new MisuseError({ code: 'command-unknown', found: name });
	for (const option of given.keys()) {
		if (![...COMMON, ...(OWN[command] ?? [])].includes(option)) throw new MisuseError({ code: 'option-unknown', found: `--${option}` });
	}
	if (vault === undefined || vault === '') throw new MisuseError({ code: 'vault-missing' });
	const tooMuch = rest[command === 'settle' ? 2 : 0];
	if (tooMuch !== undefined) throw new MisuseError({ code: 'too-much', found: tooMuch });
	return {
		command,
		vault,
		today: dayGiven(given),
		language: oneOf(given, 'lang', LANGUAGES),
		me: given.get('me') ?? null,
		format: oneOf(given, 'format', REPORT_FORMATS) ?? 'table',
		all: given.has('all'),
		who: oneOf(given, 'who', WHO),
		apply: given.has('apply'),
		settle: command === 'settle' ? settleGiven(rest) : null,
		conversation: command === 'new' ? conversationGiven(given) : null,
	};
}

interface Divided {
	/** What is no option, in order. */
	readonly words: readonly string[];
	readonly given: ReadonlyMap<string, string>;
}

/** `--option value`, `--option=value`, `--flag`; after `--` everything is a word. */
function divided(args: readonly string[]): Divided {
	const words: string[] = [];
	const given = new Map<string, string>();
	for (let at = 0; at < args.length; at++) {
		const arg = args[at] ?? '';
		if (arg === '--') return { words: [...words, ...args.slice(at + 1)], given };
		if (!arg.startsWith('-') || arg === '-') {
			words.push(arg);
			continue;
		}
		const { option, value } = optionIn(arg);
		if (given.has(option)) throw new MisuseError({ code: 'option-twice', found: `--${option}` });
		if (FLAGS.has(option) && value !== null) throw new MisuseError({ code: 'value-needless', found: arg });
		given.set(option, FLAGS.has(option) ? '' : (value ?? valueAfter(args, at++)));
	}
	return { words, given };
}

function optionIn(arg: string): { readonly option: string; readonly value: string | null } {
	const name = arg.startsWith('--') ? arg.slice(2) : '';
	const equals = name.indexOf('=');
	const option = equals === -1 ? name : name.slice(0, equals);
	const known = COMMON.includes(option) || Object.values(OWN).some((options) => options.includes(option));
	if (!known) throw new MisuseError({ code: 'option-unknown', found: arg });
	return { option, value: equals === -1 ? null : name.slice(equals + 1) };
}

function valueAfter(args: readonly string[], at: number): string {
	const value = args[at + 1];
	if (value === undefined || value.startsWith('--')) throw new MisuseError({ code: 'value-missing', found: args[at] ?? '' });
	return value;
}

function oneOf<T extends string>(given: ReadonlyMap<string, string>, option: string, allowed: readonly T[]): T | null {
	const found = given.get(option);
	if (found === undefined) return null;
	const value = allowed.find((each) => each === found);
	if (value === undefined) throw new MisuseError({ code: 'value-unknown', option: `--${option}`, found, allowed });
	return value;
}

function dayGiven(given: ReadonlyMap<string, string>): IsoDay | null {
	const found = given.get('today');
	if (found === undefined) return null;
	const day = isoDay(found);
	if (day === null) throw new MisuseError({ code: 'date-unreadable', option: '--today', found });
	return day;
}

/** `PATH:LINE STATE`: the last colon divides. */
function settleGiven([place, state]: readonly string[]): Options['settle'] {
	if (place === undefined || state === undefined) throw new MisuseError({ code: 'settle-missing' });
	const colon = place.lastIndexOf(':');
	const line = place.slice(colon + 1);
	if (colon < 1 || !/^[1-9]\d{0,8}$/.test(line)) throw new MisuseError({ code: 'place-unreadable', found: place });
	const to = STATES.find((each) => each === state);
	if (!to) throw new MisuseError({ code: 'value-unknown', option: 'settle', found: state, allowed: STATES });
	return { path: place.slice(0, colon), line: Number(line), to };
}

function conversationGiven(given: ReadonlyMap<string, string>): ConversationOptions {
	const name = given.get('with')?.trim() ?? '';
	if (name === '') throw new MisuseError({ code: 'with-missing' });
	const at = momentGiven(given);
	return {
		with: name,
		day: at?.day ?? null,
		time: timeGiven(given) ?? at?.time ?? null,
		place: given.get('place') ?? '',
		why: given.get('why') ?? '',
		purpose: given.get('purpose') ?? '',
	};
}

/** The day as a date property reads it; `--time` comes before a time in it. */
function momentGiven(given: ReadonlyMap<string, string>): DateTime | null {
	const date = given.get('date');
	const at = date === undefined ? null : readDateProperty(date);
	if (date !== undefined && at === null) throw new MisuseError({ code: 'date-unreadable', option: '--date', found: date });
	return at;
}

/** `14:30`, `14.30`, `9:05`. */
function timeGiven(given: ReadonlyMap<string, string>): string | null {
	const found = given.get('time');
	if (found === undefined) return null;
	const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(found.trim()) ?? [];
	if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) {
		throw new MisuseError({ code: 'time-unreadable', option: '--time', found });
	}
	return `${hours.padStart(2, '0')}:${minutes}`;
}

/** The language of a complaint: what `--lang` says, if it can be read at all. */
function spokenLanguage(args: readonly string[]): Language | null {
	const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
	const said = at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
	return LANGUAGES.find((language) => language === said) ?? null;
}
