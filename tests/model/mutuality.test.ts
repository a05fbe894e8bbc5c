import { describe, expect, it } from 'vitest';
import { listeningHint, mutualityOf } from '../../src/model/mutuality';
import { conversation } from './reading';

describe('a conversation both ways', () => {
	it.each<[readonly string[], readonly string[], 'me' | 'them' | null]>([
		[['værdier: [a]', 'mine_værdier: [b]', 'interesser: [c]'], ['values'], null],
		[['værdier: [a]', 'mine_interesser: [b]'], [], null],
		[['værdier: [a]'], [], 'me'],
		[['mine_ressourcer: [a]'], [], 'them'],
		[['udfordringer: [a]'], [], null],
		[[], [], null],
	])('%j', (properties, both, silent) => {
		expect(mutualityOf(conversation(['kollega: x', 'dato: 2026-11-01', ...properties]))).toEqual({ both, silent });
	});
});

describe('the share of listening', () => {
	it.each<[number | null, 'low' | 'high' | null]>([[null, null], [54, 'low'], [55, null], [70, null], [85, null], [86, 'high']])('%s: %s', (listening, hint) => {
		expect(listeningHint(listening)).toBe(hint);
	});
});
