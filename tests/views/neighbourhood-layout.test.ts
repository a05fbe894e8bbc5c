import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { layOut, MOST_NODES, nextNode, type DrawnNode, type Layout, type LayoutTopic } from '../../src/views/neighbourhood-layout';
import { fitted, textWidth } from '../../src/views/text-width';

const CENTRE = { key: 'Hanne.md', label: 'Hanne Holm' };

function person(key: string): { readonly key: string; readonly label: string } {
	return { key, label: key };
}

function overlap(a: DrawnNode['box'], b: DrawnNode['box']): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlaps({ nodes }: Layout): readonly string[] {
	return nodes.flatMap((a, at) => nodes.slice(at + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.key} ${b.key}`] : [])));
}

function outside({ nodes, width, height }: Layout): readonly string[] {
	return nodes.filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height).map(({ key }) => key);
}

/** Topics with labels of any kind, each with some of the people. */
const WORLD = fc
	.record({ people: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), { maxLength: 60 }), topics: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), { minLength: 1, maxLength: 40 }), seed: fc.nat(1000) })
	.map(({ people, topics, seed }) => ({
		people: people.map((label) => ({ key: `p ${label}`, label })),
		topics: topics.map((label, at): LayoutTopic => ({ key: `t ${label}`, label, people: people.filter((_, n) => (n * 7 + at * 13 + seed) % 3 === 0).map((name) => `p ${name}`) })),
	}));

describe('the drawing of a neighbourhood', () => {
	it('lets no label cover another, and none stand outside', () => {
		fc.assert(
			fc.property(WORLD, ({ people, topics }) => {
				const layout = layOut(CENTRE, topics, people);
				expect(overlaps(layout)).toEqual([]);
				expect(outside(layout)).toEqual([]);
				expect(layout.nodes.length).toBeLessThanOrEqual(MOST_NODES);
				expect(layout.nodes.length - 1 + layout.left).toBe(people.length + topics.length);
			}),
			{ numRuns: 60 },
		);
	});

	it('is the same for the same', () => {
		fc.assert(fc.property(WORLD, ({ people, topics }) => {
			expect(layOut(CENTRE, topics, people)).toEqual(layOut(CENTRE, [...topics], [...people]));
		}), { numRuns: 20 });
	});

	it('stands as it always stood', () => {
		const topics = [{ key: 'kor', label: 'Kor', people: ['Ali', 'Bo'] }, { key: 'vagter', label: 'Vagter', people: ['Bo', 'Carl'] }];
		const { nodes, edges, width, height, left } = layOut(CENTRE, topics, ['Carl', 'Bo', 'Ali'].map(person));
		expect({ width, height, left }).toEqual({ width: 284, height: 112, left: 0 });
		expect(nodes.map(({ is, label, x, y }) => [is, label, x, y])).toEqual([
			['centre', 'Hanne Holm', 8, 14],
			['topic', 'Kor', 20, 60],
			['topic', 'Vagter', 20, 86],
			['person', 'Ali', 170, 47],
			['person', 'Bo', 170, 73],
			['person', 'Carl', 170, 99],
		]);
		expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['Hanne.md kor', 'kor Ali', 'kor Bo', 'Hanne.md vagter', 'vagter Bo', 'vagter Carl']);
	});

	it('says how many found no room', () => {
		const people = Array.from({ length: 100 }, (_, at) => person(`P${at}`));
		const topics = Array.from({ length: 30 }, (_, at) => ({ key: `t${at}`, label: `T${at}`, people: people.map(({ key }) => key) }));
		const layout = layOut(CENTRE, topics, people);
		expect([layout.nodes.length, layout.left]).toEqual([40, 91]);
	});

	it.each<[string, 'up' | 'down' | 'left' | 'right', string | null]>([
		['Hanne.md', 'right', 'kor'],
		['Hanne.md', 'down', 'kor'],
		['Hanne.md', 'left', null],
		['kor', 'right', 'Ali'],
		['kor', 'left', 'Hanne.md'],
		['kor', 'down', 'Ali'],
		['Bo', 'left', 'kor'],
		['Bo', 'right', null],
		['Bo', 'down', null],
		['nobody', 'up', null],
	])('leads from %s %s to %s', (from, arrow, to) => {
		const { nodes } = layOut(CENTRE, [{ key: 'kor', label: 'Kor', people: ['Ali', 'Bo'] }], ['Ali', 'Bo'].map(person));
		expect(nextNode(nodes, from, arrow)).toBe(to);
	});
});

it('cuts a label where its room ends, never within a letter', () => {
	expect(fitted('Kor', 12, 100)).toBe('Kor');
	const cut = fitted('Arbejdsmiljørepræsentation', 12, 80);
	expect(cut).toMatch(/^Arbejds.*…$/);
	expect(textWidth(cut, 12)).toBeLessThanOrEqual(80);
	expect(() => encodeURIComponent(fitted('👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫', 12, 40))).not.toThrow();
});
