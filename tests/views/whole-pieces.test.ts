import { describe, expect, it } from 'vitest';
import { wholePieces } from '../../src/views/whole-pieces';

describe('pieces that stay on one line', () => {
	it.each([
		[12, '10 af 18, 56 %', '10_af_18, 56_%'],
		[12, 'ingen af 18 endnu', 'ingen af 18 endnu'],
		[18, 'Sidst for 19 dage siden, næste om 9 dage. Løfter: 1 mit, 2 deres', 'Sidst for 19 dage siden, næste_om_9_dage. Løfter:_1_mit, 2_deres'],
		[18, 'Last 15 days ago. Promises: 2 theirs', 'Last_15_days_ago. Promises:_2_theirs'],
		[12, '', ''],
	])('of at most %i characters: %s', (longest, text, whole) => {
		expect(wholePieces(text, longest).replaceAll('\u00a0', '_')).toBe(whole);
	});
});
