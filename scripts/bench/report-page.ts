// What a run of the benchmark leaves in docs/performance.md: a section of its own for each size. What stands around the sections is written by hand and kept.
import { cpus, totalmem } from 'node:os';
import { formatDay, dayOf } from '../../src/text/dates';
import type { Painted, PaintName } from './browser';
import type { Figure } from './measure';
import type { RoundName } from './round';

export interface Measured {
	readonly size: number;
	readonly bytes: number;
	/** Notes that matter. */
	readonly read: number;
	readonly figures: ReadonlyMap<RoundName, Figure>;
	/** Bytes for each note. */
	readonly heap: number;
	readonly bundle: { readonly bytes: number; readonly compile: Figure };
	readonly painted: Readonly<Record<PaintName, Painted>> | null;
	/** Processes that wanted the processors, before or after, the larger. */
	readonly load: number;
}

/** The page with the report of a run in place of the last one of that size. */
export function pageWith(page: string, size: number, report: string): string {
	const [open, close] = [`<!-- run: ${size} -->\n`, '<!-- /run -->'];
	const from = page.indexOf(open);
	const to = page.indexOf(close, from);
	if (from < 0 || to < 0) throw new RangeError(`docs/performance.md has no place for a run of ${size}: ${open.trim()} and ${close}`);
	return `${page.slice(0, from + open.length)}\n${report}\n${page.slice(to)}`;
}

export function reportOf(measured: Measured): string {
	const { size, bytes, read, bundle } = measured;
	return [
		`## ${count(size)} notes`,
		'',
		`Written by \`npm run bench -- ${size} --write\` on ${formatDay(dayOf(new Date()), 'en', 'day-month-year')}: ${machine()}. ${sharing(measured)}`,
		'',
		`The vault is made up (\`scripts/bench/made-vault.ts\`), the same each time: ${count(size)} notes, ${(bytes / 1e6).toFixed(1)} MB, 60 % notes of anything, 30 % conversations, 10 % colleagues,`,
		`about five tasks a note; some with CRLF, a byte order mark, broken YAML, or a megabyte of text. ${count(read)} of them can matter: the app's own cache tells so, and the plugin reads no other.`,
		'',
		'| reading the vault | ms of the processor (least to most) | × the limit |',
		'|---|---|---|',
		...READING.map(([name, words]) => `| ${words} | ${spread(measured, name)} | ${ratio(measured, name, 'limit')} |`),
		'',
		'| while one works | | goal |',
		'|---|---|---|',
		...work(measured),
		...painting(measured),
		`| ten times as many notes as a tenth of them | ${ratio(measured, 'chosen', 'tenth')} × | 12 × |`,
		`| \`main.js\` | ${(bundle.bytes / 1000).toFixed(0)} kB, compiled in ${bundle.compile.median.toFixed(1)} ms | 250 kB |`,
		'',
	].join('\n');
}

const READING: readonly (readonly [RoundName, string])[] = [
	['limit', 'the limit: all bytes read, one pass over them'],
	['utf8', 'all notes read as text'],
	['naive', 'a naive way: gray-matter and a regular expression a line'],
	['chosen', '**Tillid: the notes that can matter, read and indexed**'],
	['whole', 'Tillid, were every note read and indexed'],
];

function work(measured: Measured): readonly string[] {
	const { figures, size, heap } = measured;
	const micro = (name: RoundName): string => `${(figures.get(name)?.median ?? 0).toFixed(0)} µs`;
	return [
		`| one changed note, of ${count(size)} | ${micro('changed')}, ${ratio(measured, 'changed', 'changed-of-1000')} × that of 1,000 | 1.5 × |`,
		`| all promises asked for; again after a change | ${spread(measured, 'commitments')} ms; ${spread(measured, 'commitments-again')} ms | |`,
		`| all relationships asked for; again after a change | ${spread(measured, 'relationships')} ms; ${spread(measured, 'relationships-again')} ms | |`,
		`| longest slice while promises and relationships are worked out; again after a change | ${spread(measured, 'answers-slice')} ms; ${spread(measured, 'answers-slice-again')} ms | 50 ms |`,
		`| longest slice of work, notes up to 256 kB | ${spread(measured, 'slice')} ms | 50 ms |`,
		`| longest slice of work, with notes of a megabyte | ${spread(measured, 'slice-megabyte')} ms | 250 ms |`,
		`| memory, all promises held | ${(heap / 1000).toFixed(2)} kB a note | 3.5 kB |`,
	];
}

function painting({ painted }: Measured): readonly string[] {
	if (painted === null) return [];
	const row = (what: string, { paged, all }: Painted): readonly string[] => [
		`| ${what}: first paint | ${paged.firstPaint.median.toFixed(0)} ms; ${all.firstPaint.median.toFixed(0)} ms with all rows drawn: ${(all.firstPaint.median / paged.firstPaint.median).toFixed(0)} × | 20 × |`,
		`| ${what}: nodes at first paint; 95 % of frames while scrolling | ${count(paged.nodes)} nodes for ${paged.rows} rows; ${paged.frame.median.toFixed(0)} ms (all: ${all.frame.median.toFixed(0)} ms) | 600 nodes |`,
	];
	return [...row('10,000 promises', painted.paintPromises), ...row('3,000 colleagues', painted.paintPeople)];
}

function spread({ figures }: Measured, name: RoundName): string {
	const figure = figures.get(name);
	return figure === undefined ? '' : `${digits(figure.median)} (${digits(figure.least)}–${digits(figure.most)})`;
}

function ratio({ figures }: Measured, name: RoundName, base: RoundName): string {
	return ((figures.get(name)?.median ?? 0) / (figures.get(base)?.median ?? 1)).toFixed(1);
}

function digits(value: number): string {
	return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

function count(value: number): string {
	return value.toLocaleString('en');
}

/** Two processors serve two processes: what goes beyond had to wait. */
function sharing({ load }: Measured): string {
	const processors = cpus().length;
	return load > processors * 1.2 ? `The machine had other work at the same time (a load of ${load.toFixed(0)} on ${processors} processors): what the browser draws took longer than it would, and its ratios say little.` : 'The machine had no other work.';
}

function machine(): string {
	const all = cpus();
	return `${all.length} × ${all[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version.slice(1)}, ${process.platform}`;
}
