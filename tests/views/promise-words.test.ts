import { describe, expect, it } from 'vitest';
import { promiseWords } from '../../src/views/promise-words';

describe('the words of a promise on the screen', () => {
	it.each([
		['plain words', 'Spørge tre i aftenvagten', 'Spørge tre i aftenvagten'],
		['a link by its name', 'Ringe til [[Kolleger/Bjørn Thygesen]]', 'Ringe til Bjørn Thygesen'],
		['a link by what it shows', 'Tage med til [[Ali Demir|Alis]] drenge', 'Tage med til Alis drenge'],
		['a link with an ending', 'med til [[Ali Demir]]s drenge', 'med til Ali Demirs drenge'],
		['an embed', 'Se ![[Vagtplan.png]] igennem', 'Se Vagtplan.png igennem'],
		['a link to a heading', 'Læse [[Overenskomst#Varsling]]', 'Læse Overenskomst'],
		['a link within the note', 'Se [[#Varsling]] igen', 'Se Varsling igen'],
		['a Markdown link', 'Ringe til [Hanne](Kolleger/Hanne%20Holm.md)', 'Ringe til Hanne'],
		['a link out of the vault', 'Læse [siden](https://eksempel.dk/varsling) højt', 'Læse siden højt'],
		['a link in a link', 'Se [[Planer [[Efterår 2026]] igen', 'Se Planer Efterår 2026 igen'],
		['brackets that are no link', 'Svare på [punkt 3] i referatet', 'Svare på [punkt 3] i referatet'],
		['marks of emphasis', '**Husk** at ringe, ==i dag==', 'Husk at ringe, i dag'],
		['a CPR number', 'Sende skemaet for 010190-1234', 'Sende skemaet for ••••••-••••'],
		['a CPR number in a link', 'Se [[Sag 010190-1234]]', 'Se Sag ••••••-••••'],
		['a telephone number', 'Ringe på 40 30 20 10', 'Ringe på 40 30 20 10'],
		['nothing but marks', '==', '=='],
	])('%s', (_, text, words) => {
		expect(promiseWords(text)).toBe(words);
	});

	it('takes a long hostile line in its stride', () => {
		expect(promiseWords('[['.repeat(50_000)).length).toBeLessThan(200_000);
		expect(promiseWords('[a]('.repeat(50_000)).length).toBe(200_000);
	});
});
