import { describe, expect, it } from 'vitest';
import { wholePieces } from '../../src/views/whole-pieces';

describe('pieces that stay on one line', () => {
	it.each([
		['10 af 18, 56 %', '10_af_18, 56_%'],
		['Sidst for 19 dage siden, næste om 9 dage. Løfter: 1 mit, 2 deres', 'Sidst for 19 dage siden, næste_om_9_dage. Løfter:_1_mit, 2_deres'],
		['', ''],
		['ingen af 18 endnu, og mere', 'ingen af 18 endnu, og_mere'],
	])('%s', (text, whole) => {
		expect(wholePieces(text).replaceAll('\u00a0', '_')).toBe(whole);
	});
});
