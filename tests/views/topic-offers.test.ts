import { describe, expect, it } from 'vitest';
import type { TopicEntry } from '../../src/index/topic-entry';
import { topicOffers } from '../../src/views/topic-offers';

function topic(label: string, people = 0): TopicEntry {
	return { label, path: `Emner/${label}.md`, kind: 'interest', people: Array.from({ length: people }, (_, at) => `Kolleger/${at}.md`), me: false, spellings: [] };
}

const TOPICS = [topic('Erfaring med vagtplaner', 3), topic('Vagtbytte'), topic('Vagtplaner', 5), topic('Nattevagter', 9), topic('Ro')];

describe('topics that fit what is typed', () => {
	it.each<[string, string, readonly string[]]>([
		['the beginning first, then a later word, then inside; of equals the one that more have', 'vagt', ['Vagtplaner', 'Vagtbytte', 'Erfaring med vagtplaner', 'Nattevagter', '+ vagt']],
		['no new one where it is there, whatever the case', ' VAGTBYTTE ', ['Vagtbytte']],
		['nothing where nothing fits: the words stand for themselves', 'Kor', []],
		['two letters are not looked for inside', 'ag', []],
		['nothing for nothing', '  ', []],
	])('%s', (_, typed, expected) => {
		expect(topicOffers(typed, TOPICS).map((offer) => (offer.is === 'new' ? `+ ${offer.label}` : offer.topic.label))).toEqual(expected);
	});

	it('at most eight, and the way to a new one', () => {
		expect(topicOffers('emne', Array.from({ length: 20 }, (_, at) => topic(`Emne ${at}`)))).toHaveLength(9);
	});
});
