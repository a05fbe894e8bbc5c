import { describe, expect, it } from 'vitest';
import { PathBook } from '../../src/index/path-book';

function bookOf(...paths: readonly string[]): PathBook {
	const book = new PathBook();
	for (const path of paths) book.add(path);
	return book;
}

const VAULT = [
	'Hanne Holm.md',
	'Kolleger/Hanne Holm.md',
	'Kolleger/Dag/Mette Sørensen.md',
	'Kolleger/Nat/Mette Sørensen.md',
	'Samtaler/2026-11-05 Hanne Holm.md',
	'Samtaler/Tom.md',
	'Volunteers/Tom.md',
	'A/B/Only.md',
	'Deep/er/Klima.md',
	'Emner/Klima.md',
	'Fjernt/borte/Klima.md',
	'Fjernt/Klima.md',
	'Emner/v1.0.md',
	'Billeder/hus.png',
	'Billeder/hus.png.md',
	'Kolleger/Åse Ørum.md',
];

describe('a link leads', () => {
	const book = bookOf(...VAULT);
	it.each([
		['the full path before a name beside it', 'Hanne Holm', 'Kolleger/Andet.md', 'Hanne Holm.md'],
		['the full path with folder', 'Kolleger/Hanne Holm', 'x.md', 'Kolleger/Hanne Holm.md'],
		['the same folder before the shortest path', 'Tom', 'Volunteers/Amir.md', 'Volunteers/Tom.md'],
		['below its own folder before a shorter path elsewhere', 'Klima', 'Deep/x.md', 'Deep/er/Klima.md'],
		['below its own folder to the nearest', 'Klima', 'Fjernt/x.md', 'Fjernt/Klima.md'],
		['not below a folder whose name only begins alike', 'Klima', 'De/x.md', 'Emner/Klima.md'],
		['the shortest path', 'Klima', 'x.md', 'Emner/Klima.md'],
		['a path ending', 'B/Only', 'x.md', 'A/B/Only.md'],
		['no path ending inside a name', 'nly', 'x.md', null],
		['case alike', 'KOLLEGER/hanne holm', 'x.md', 'Kolleger/Hanne Holm.md'],
		['NFD alike', 'Åse Ørum'.normalize('NFD'), 'x.md', 'Kolleger/Åse Ørum.md'],
		['.md written out', 'Klima.md', 'x.md', 'Emner/Klima.md'],
		['a dot in the name', 'v1.0', 'x.md', 'Emner/v1.0.md'],
		['an attachment', 'hus.png', 'x.md', 'Billeder/hus.png'],
		['an attachment never without its extension', 'hus', 'x.md', null],
		['beside', './Tom', 'Samtaler/x.md', 'Samtaler/Tom.md'],
		['above', '../Samtaler/Tom', 'Volunteers/x.md', 'Samtaler/Tom.md'],
		['nowhere beside when it lies elsewhere', './Klima', 'Samtaler/x.md', null],
		['nowhere above the vault', '../../Klima', 'Emner/x.md', null],
		['from the root only', '/Klima', 'Emner/x.md', null],
		['from the root', '/Emner/Klima', 'x.md', 'Emner/Klima.md'],
		['the note itself', '', 'Samtaler/Tom.md', 'Samtaler/Tom.md'],
		['nowhere', 'Ukendt', 'x.md', null],
	])('%s: [[%s]] in %s', (_, linkpath, from, path) => {
		expect(book.destination(linkpath, from)).toEqual({ path, ties: [] });
	});

	it('to the first by path where two are equally short, and says so', () => {
		const ties = ['Kolleger/Dag/Mette Sørensen.md', 'Kolleger/Nat/Mette Sørensen.md'];
		expect(book.destination('Mette Sørensen', 'Samtaler/x.md')).toEqual({ path: ties[0], ties });
	});

	it('anew when a file appears, moves or goes', () => {
		const changing = bookOf('Deep/er/Klima.md');
		expect(changing.destination('Klima', 'x.md').path).toBe('Deep/er/Klima.md');
		changing.add('Emner/Klima.md');
		expect(changing.destination('Klima', 'x.md').path).toBe('Emner/Klima.md');
		changing.delete('Emner/Klima.md');
		changing.delete('Deep/er/Klima.md');
		expect(changing.destination('Klima', 'x.md').path).toBeNull();
	});
});

it('knows a path once', () => {
	const book = bookOf('A.md');
	expect([book.add('A.md'), book.delete('A.md'), book.delete('A.md'), book.has('A.md')]).toEqual([false, true, false, false]);
});

it('takes words of JavaScript as names', () => {
	const book = bookOf('__proto__.md', 'constructor.md');
	expect(book.destination('__proto__', 'x.md').path).toBe('__proto__.md');
	expect(book.destination('toString', 'x.md').path).toBeNull();
});
