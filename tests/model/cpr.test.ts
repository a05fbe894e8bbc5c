import { expect, it } from 'vitest';
import { findCprNumbers, maskCprNumbers } from '../../src/model/cpr';
import { aConversation, readLines, told } from './reading';
import { outOfProportion } from '../out-of-proportion';

it.each([
	['010190-1234', [0]],
	['cpr 311299-0001.', [4]],
	['290200-1234', [0]],
	['(010190-1234),020290-5678', [1, 14]],
	['310290-1234', []],
	['320190-1234', []],
	['000190-1234', []],
	['011390-1234', []],
	['010090-1234', []],
	['0101901234', []],
	['1010190-1234', []],
	['010190-12345', []],
	['010190 1234', []],
	['01-01-1990', []],
	['-', []],
	['', []],
] as const)('%j holds numbers at %j', (text, found) => {
	expect(findCprNumbers(text)).toEqual(found);
});

it('masks each number and nothing else', () => {
	expect(maskCprNumbers('før 010190-1234 og 020290-5678 efter')).toBe('før ••••••-•••• og ••••••-•••• efter');
});

it('is told wherever it stands in a note of ours, and never repeated', () => {
	const record = readLines(aConversation(['slags: 010190-1234'], ['Hun hedder 020290-5678', '```', '030390-0000', '```']));
	expect(told(record.problems)).toEqual(['5:8 choice-unknown slags ••••••-••••', '5:8 cpr', '7:12 cpr', '9:1 cpr']);
});

it('is nobody’s business in other notes', () => {
	expect(readLines(['020290-5678']).problems).toEqual([]);
});

it('takes time in proportion on a hostile text', () => {
	expect(outOfProportion((length) => expect(findCprNumbers('010190-'.repeat(length))).toEqual([]), 100_000)).toBeNull();
});
