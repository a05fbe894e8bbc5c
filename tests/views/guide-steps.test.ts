import { describe, expect, it } from 'vitest';
import { stringsFor } from '../../src/strings/strings-for';
import { guideSteps, type FolderReach, type GuideFacts } from '../../src/views/guide-steps';

const BEGIN: GuideFacts = {
	folders: { colleagues: 'Kolleger', conversations: 'Samtaler', topics: '' },
	foldersFixed: false,
	meName: null,
	colleagues: 0,
	conversations: 0,
	reach: 'plain',
	folderSeen: null,
	example: false,
};

const told = (change: Partial<GuideFacts>): readonly string[] => guideSteps({ ...BEGIN, ...change }, stringsFor('da')).map(({ key, mark, act }) => `${mark ?? 'done'} ${key}: ${act?.act ?? ''}`);

describe('the guide', () => {
	it('begins with five steps and an example', () => {
		expect(told({})).toEqual(['1 folders: folders', '2 own-note: own-note', '3 colleague: colleague', '4 conversation: conversation', '5 folder: folder-in-order', ' example: make-example']);
	});

	it('ticks off what is there, and leads on', () => {
		expect(told({ foldersFixed: true, meName: 'Maria', colleagues: 2, conversations: 1, folderSeen: '24. nov. 2026', example: true })).toEqual([
			'done folders: folders',
			'done own-note: own-note',
			'done colleague: relationships',
			'done conversation: conversation',
			'done folder: ',
			' example: remove-example',
		]);
	});

	it('names the root of the vault', () => {
		expect(guideSteps(BEGIN, stringsFor('da'))[0]?.text[0]).toContain('emner i boksens rod');
	});

	it.each<[FolderReach, string]>([['OneDrive', 'OneDrive'], ['network', 'netværksdrev'], ['Git', 'Git'], ['Syncthing', 'Syncthing'], ['unknown', 'telefon'], ['plain', 'tyder ikke på']])('asks about a folder that is %s', (reach, words) => {
		const step = guideSteps({ ...BEGIN, reach }, stringsFor('da')).find(({ key }) => key === 'folder');
		expect(step?.text[0]).toContain(words);
		expect(step?.text.join(' ')).toContain('spørg dit forbund');
	});
});
