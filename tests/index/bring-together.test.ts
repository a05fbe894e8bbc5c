import { describe, expect, it } from 'vitest';
import { introductions } from '../../src/index/bring-together';
import type { VaultIndex } from '../../src/index/vault-index';
import { outOfProportion } from '../out-of-proportion';
import { ASKING, day, held, note, vaultOf } from './vault-of';

type Notes = Readonly<Record<string, string>>;

/** Each pair with its reasons, in short. */
function pairsOf(notes: Notes): readonly string[] {
	return introductions(vaultOf(notes), ASKING).map(({ pair, reasons }) => {
		const why = reasons.map((reason) => (reason.is === 'shared' ? reason.label : `${reason.needs} mangler ${reason.label} fra ${reason.has}`));
		return `${pair.join(' + ')}: ${why.join(', ')}`;
	});
}

const A = note('kollega', ['interesser: Kor']);
const B = note('kollega', ['interesser: kor']);

describe('who could be brought together', () => {
	it.each<[string, Notes, readonly string[]]>([
		['an interest', { 'a.md': A, 'b.md': B }, ['a.md + b.md: Kor']],
		['an interest, spelled as Topics spells it', { 'a.md': note('kollega', ['interesser: KOR']), 'b.md': B, 'c.md': note('kollega', ['interesser: Kor', 'kontakt_ikke: ja']) }, ['a.md + b.md: Kor']],
		['a value', { 'a.md': note('kollega', ['værdier: Ro']), 'b.md': note('kollega', ['værdier: "[[Ro]]"']), 'Ro.md': note('værdi') }, ['a.md + b.md: Ro']],
		['what was heard in a conversation', { 'a.md': A, 'b.md': note('kollega'), 's.md': held('b', '2026-11-05', [], 'interesser: Kor') }, ['a.md + b.md: Kor']],
		[
			'a need of one and a resource of the other',
			{ 'a.md': note('kollega'), 'b.md': note('kollega', ['ressourcer: Bil']), 'i.md': note('initiativ', ['tovholder: "[[a]]"', 'behov: bil']) },
			['a.md + b.md: a.md mangler Bil fra b.md'],
		],
		['several reasons', { 'a.md': note('kollega', ['interesser: [Kor, Fisk]']), 'b.md': note('kollega', ['interesser: [fisk, kor]']) }, ['a.md + b.md: Fisk, Kor']],
	])('by %s', (_, notes, expected) => {
		expect(pairsOf(notes)).toEqual(expected);
	});

	it.each<[string, Notes]>([
		['a shared motivation, challenge or wish for change', { 'a.md': note('kollega', ['motivation: Ro', 'udfordringer: Støj', 'ændring: Tid']), 'b.md': note('kollega', ['motivation: Ro', 'udfordringer: Støj', 'ændring: Tid']) }],
		['the same resource', { 'a.md': note('kollega', ['ressourcer: Bil']), 'b.md': note('kollega', ['ressourcer: Bil']) }],
		['what was heard on a personal plane', { 'a.md': A, 'b.md': note('kollega'), 's.md': held('b', '2026-11-05', [], 'interesser: Kor', 'plan_niveau: personligt') }],
		['what was heard on both planes', { 'a.md': A, 'b.md': note('kollega'), 's.md': held('b', '2026-11-05', [], 'interesser: Kor', 'plan_niveau: begge') }],
		['a shared interest of somebody who wants no contact', { 'a.md': A, 'b.md': note('kollega', ['interesser: Kor', 'kontakt_ikke: ja']) }],
		['a shared interest of somebody who said no lately', { 'a.md': A, 'b.md': B, 's.md': note('samtale', ['kollega: "[[b]]"', 'dato: 2026-11-01', 'status: afslået']) }],
		['mine', { 'a.md': A, 'Mig.md': note('mig', ['interesser: Kor']) }],
		['a need that is met among those who lead it', { 'a.md': note('kollega', ['ressourcer: Bil']), 'b.md': note('kollega', ['ressourcer: Bil']), 'i.md': note('initiativ', ['tovholder: "[[a]]"', 'behov: Bil']) }],
		['a need that the user meets', { 'Mig.md': note('mig', ['ressourcer: Bil']), 'a.md': note('kollega'), 'b.md': note('kollega', ['ressourcer: Bil']), 'i.md': note('initiativ', ['tovholder: "[[Mig]]"', 'deltagere: "[[a]]"', 'behov: bil']) }],
		['a need of what is done', { 'a.md': note('kollega'), 'b.md': note('kollega', ['ressourcer: Bil']), 'i.md': note('initiativ', ['tovholder: "[[a]]"', 'status: færdig', 'behov: bil']) }],
		['membership of a union', { 'a.md': note('kollega', ['værdier: "[[Medlem]]"']), 'b.md': note('kollega', ['værdier: ikke-medlem, medlem']) }],
		['what too many have', Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`${at}.md`, A]))],
	])('not by %s', (_, notes) => {
		expect(pairsOf(notes)).toEqual([]);
	});

	it.each<[string, Notes]>([
		['one knows the other', { 'a.md': note('kollega', ['interesser: Kor', 'kender: "[[b]]"']) }],
		['one is the organizer of the other', { 'b.md': note('kollega', ['interesser: Kor', 'ansvarlig: "[[a]]"']) }],
		['a group conversation names both', { 's.md': note('samtale', ['kollega: ["[[a]]", "[[b]]"]', 'dato: 2026-11-05']) }],
		['one has talked with the other', { 'Mig.md': note('mig'), 's.md': held('a', '2026-11-05', [], 'samtalefører: "[[b]]"') }],
		['they take part in one initiative', { 'i.md': note('initiativ', ['tovholder: "[[a]]"', 'deltagere: ["[[b]]"]']) }],
		['a promise names both', { 's.md': held('a', '2026-11-05', ['- [ ] [[a]]: ringer til [[b]]']) }],
	])('not where %s', (_, more) => {
		expect(pairsOf({ 'a.md': A, 'b.md': B, ...more })).toEqual([]);
	});

	it('lets everybody have a turn before anybody has a second', () => {
		const notes = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.md`, A]));
		expect(pairsOf(notes).map((pair) => pair.slice(0, 11))).toEqual(['a.md + b.md', 'c.md + d.md', 'a.md + c.md', 'b.md + d.md', 'a.md + d.md', 'b.md + c.md']);
	});

	it('takes no more than twice as long for twice as many people and topics', () => {
		const vaultOfSize = (people: number): VaultIndex => {
			const topics = (at: number): string => Array.from({ length: 25 }, (_, n) => `"Emne ${(at * 31 + n * 197) % (people * 12)}"`).join(', ');
			return vaultOf(Object.fromEntries(Array.from({ length: people }, (_, at) => [`${at}.md`, note('kollega', [`interesser: [Fælles, ${topics(at)}]`])])));
		};
		const vaults = new Map<number, VaultIndex>();
		let asked = 0;
		const work = (people: number): void => {
			const index = vaults.get(people) ?? vaultOfSize(people);
			vaults.set(people, index);
			// Another day is another question: nothing of the last answer is remembered.
			introductions(index, { ...ASKING, today: day(`2026-11-${asked++ % 2 === 0 ? '25' : '26'}`) });
		};
		expect(outOfProportion(work, 100)).toBeNull();
	});
});
