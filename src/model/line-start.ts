// The start of a promise: `Name:` or `[[Name]]:`, after leading tags, priority signs, fields and emphasis. Whether it names somebody is not known here.
import type { InlineField } from '../text/inline-fields';
import type { Link } from '../text/links';
import { readChoice, WHO_WORDS } from './choices';

export interface LineStart {
	/** Offset of the first word or link, after what may stand before it. */
	readonly from: number;
	/** The link that the line begins with, with or without a colon after it. */
	readonly link: Link | null;
	/** Who is named before a colon: the link, or a text. Null where no colon says so. */
	readonly named: NamedStart | null;
	/** Offset to which what stands before the name is kept when the name is taken away: its emphasis goes with it. */
	readonly keptTo: number;
}

export interface NamedStart {
	readonly name: string | null;
	readonly restFrom: number;
	/** Emphasis that began before the name and ends somewhere in the rest (`**Hanne: ringer**`); '' where there is none. */
	readonly unclosed: string;
}

/**
 * Looks at a line from `from` to `to` (offsets into `line`); `links` and `fields` are those found in it.
 * A blank after the colon may miss for links and who-words: `jeg:ringer`, but not `kl. 14:30`.
 */
export function findLineStart(line: string, from: number, to: number, links: readonly Link[], fields: readonly InlineField[]): LineStart {
	const before = skipBefore(line, from, to, fields);
	const link = links.find((each) => each.from === before.to && !each.embed) ?? null;
	const named = link ? afterLink(line, link, to, before.emphasis) : beforeColon(line, before.to, to, before.emphasis);
	return { from: before.to, link, named, keptTo: before.to - before.emphasis.length };
}

const PRIORITY_SIGNS = ['🔺', '⏫', '🔼', '🔽', '⏬'];
const VARIATION_SELECTOR = '\uFE0F';
const LONGEST_NAME = 80;
const NO_NAME = /[[\]()`|<>{}]/;

interface Before {
	readonly to: number;
	/** The `*` and `_` that stand right before the name. */
	readonly emphasis: string;
}

function skipBefore(line: string, from: number, to: number, fields: readonly InlineField[]): Before {
	let at = from;
	let emphasisFrom = from;
	while (at < to) {
		const next = skipOne(line, at, to, fields);
		if (next === at) break;
		if (!isEmphasis(line.charAt(at))) emphasisFrom = next;
		at = next;
	}
	return { to: at, emphasis: line.slice(emphasisFrom, at) };
}

/** The offset after one blank, tag, sign, field or emphasis mark; the same offset where none stands. */
function skipOne(line: string, at: number, to: number, fields: readonly InlineField[]): number {
	const char = line.charAt(at);
	if (isBlank(char) || isEmphasis(char)) return at + 1;
	if (char === '#') return tagEnd(line, at, to);
	const sign = PRIORITY_SIGNS.find((each) => line.startsWith(each, at));
	if (sign) return at + sign.length + (line.startsWith(VARIATION_SELECTOR, at + sign.length) ? 1 : 0);
	return fields.find((field) => field.from === at)?.to ?? at;
}

function tagEnd(line: string, at: number, to: number): number {
	let end = at + 1;
	while (end < to && !isBlank(line.charAt(end))) end++;
	return end > at + 1 ? end : at;
}

function afterLink(line: string, link: Link, to: number, emphasis: string): LineStart['named'] {
	const closed = emphasis !== '' && line.startsWith(emphasis, link.to);
	const end = closed ? link.to + emphasis.length : link.to;
	const colon = afterBlanks(line, end, to);
	if (colon >= to || line.charAt(colon) !== ':' || line.charAt(colon + 1) === ':') return null;
	// Apart from the link, a colon is one only with a blank behind it: `[[Hanne]] : ringer`, and no smile.
	if (colon > end && colon + 1 < to && !isBlank(line.charAt(colon + 1))) return null;
	return { name: null, ...restOf(line, colon, closed ? '' : emphasis) };
}

function afterBlanks(line: string, from: number, to: number): number {
	let at = from;
	while (at < to && isBlank(line.charAt(at))) at++;
	return at;
}

function beforeColon(line: string, from: number, to: number, emphasis: string): LineStart['named'] {
	const reach = line.slice(from, Math.min(to, from + LONGEST_NAME));
	const colon = reach.indexOf(':');
	if (colon <= 0 || reach.charAt(colon + 1) === ':') return null;
	const written = reach.slice(0, colon);
	const name = written.replace(/[*_\s]{1,8}$/, '').trim();
	if (name === '' || NO_NAME.test(name)) return null;
	const closed = emphasis !== '' && written.trimEnd().endsWith(emphasis);
	const end = from + colon + 1;
	const apart = end >= to || isBlank(line.charAt(end)) || (emphasis !== '' && line.startsWith(emphasis, end));
	if (!apart && readChoice(WHO_WORDS, name) === null) return null;
	return { name, ...restOf(line, from + colon, closed ? '' : emphasis) };
}

/** After the colon, and after the emphasis that ends behind it (`**Hanne:** spørger`). */
function restOf(line: string, colon: number, emphasis: string): Pick<NamedStart, 'restFrom' | 'unclosed'> {
	const closes = emphasis !== '' && line.startsWith(emphasis, colon + 1);
	return closes ? { restFrom: colon + 1 + emphasis.length, unclosed: '' } : { restFrom: colon + 1, unclosed: emphasis };
}

function isBlank(char: string): boolean {
	return char === ' ' || char === '\t' || char === '\u00A0';
}

function isEmphasis(char: string): boolean {
	return char === '*' || char === '_';
}
