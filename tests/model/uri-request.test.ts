import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { readUri, type UriReading } from '../../src/model/uri-request';
import { day } from '../index/vault-of';

const TODAY = day('2026-11-24');
const NOTHING = { is: 'conversation', name: null, day: null, time: null, place: null, why: null, purpose: null };

describe('obsidian://tillid', () => {
	it.each<[Record<string, string>, object]>([
		[{ view: 'relationships' }, { is: 'view', view: 'relationships' }],
		[{ action: 'tillid', vault: 'Noter', visning: 'Dækning' }, { is: 'view', view: 'coverage' }],
		[{ VIEW: 'Kom i gang' }, { is: 'view', view: 'guide' }],
		[{ with: 'Hanne Holm' }, { ...NOTHING, name: 'Hanne Holm' }],
		[{ med: ' Hanne\n Holm ', dato: '1. dec', tid: '9.05', sted: 'Kantinen', hvorfor: 'Vagtplanen', formål: 'indblik' }, { ...NOTHING, name: 'Hanne Holm', day: '2026-12-01', time: '09:05', place: 'Kantinen', why: 'Vagtplanen', purpose: 'insight' }],
		[{ with: 'Bo', date: '2026-12-01T14:30' }, { ...NOTHING, name: 'Bo', day: '2026-12-01', time: '14:30' }],
		[{ with: 'Bo', date: '2026-12-01T14:30', time: '10:00' }, { ...NOTHING, name: 'Bo', day: '2026-12-01', time: '10:00' }],
		[{ with: 'Bo', date: 'i morgen' }, { ...NOTHING, name: 'Bo', day: '2026-11-25' }],
	])('%j asks for %j', (params, request) => {
		expect(readUri(params, TODAY)).toEqual({ ok: true, request });
	});

	it.each<[Record<string, string>, Extract<UriReading, { ok: false }>['why'], string]>([
		[{}, 'nothing', ''],
		[{ action: 'tillid', vault: 'Noter' }, 'nothing', ''],
		[{ view: 'settings' }, 'unknown-value', 'view'],
		[{ view: '' }, 'unknown-value', 'view'],
		[{ view: 'relationships', with: 'Bo' }, 'unknown-key', 'with'],
		[{ file: '../../etc/passwd' }, 'unknown-key', 'file'],
		[{ constructor: 'x' }, 'unknown-key', 'constructor'],
		[{ with: 'Bo', date: '2026-02-30' }, 'unknown-value', 'date'],
		[{ with: 'Bo', date: 'x' }, 'unknown-value', 'date'],
		[{ with: 'Bo', time: '25:00' }, 'unknown-value', 'time'],
		[{ med: 'Bo', tid: '25:00' }, 'unknown-value', 'tid'],
		[{ Visning: 'x' }, 'unknown-value', 'Visning'],
		[{ visning: 'start', sted: 'x' }, 'unknown-key', 'sted'],
		[{ with: 'Bo', purpose: 'rule' }, 'unknown-value', 'purpose'],
		[{ with: 'x'.repeat(121) }, 'too-long', 'with'],
		[{ hvorfor: 'x'.repeat(100_000) }, 'too-long', 'hvorfor'],
	])('%j is refused for %s', (params, why, key) => {
		expect(readUri(params, TODAY)).toMatchObject({ ok: false, why, key });
	});

	it('never throws, and gives back no control characters', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.oneof(fc.constantFrom('view', 'with', 'date', 'time', 'place', 'why', '__proto__'), fc.string()), fc.string({ unit: 'binary' })), (params) => {
				const reading = readUri(params, TODAY);
				const said = reading.ok ? Object.values(reading.request) : [reading.key, reading.found];
				const controls = [...said.join('')].filter((char) => char < ' ' || char === '\u007f' || char === '\u202e');
				expect(controls).toEqual([]);
			}),
		);
	});
});
