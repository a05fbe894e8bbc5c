import { describe, expect, it } from 'vitest';
import { mayHoldOurType, hasTypeLineOfOurs, noteTypeOf, typeWord } from '../../src/model/note-kind';
import { readLines } from './reading';

const WORDS: readonly (readonly [string, string])[] = [
	['colleague', 'colleague'],
	['kollega', 'colleague'],
	['person', 'colleague'],
	['volunteer', 'colleague'],
	['frivillig', 'colleague'],
	['me', 'me'],
	['mig', 'me'],
	['conversation', 'conversation'],
	['samtale', 'conversation'],
	['interest', 'topic interest'],
	['interesse', 'topic interest'],
	['value', 'topic value'],
	['værdi', 'topic value'],
	['vaerdi', 'topic value'],
	['resource', 'topic resource'],
	['ressource', 'topic resource'],
	['initiative', 'initiative'],
	['initiativ', 'initiative'],
	['plan', 'plan'],
	['handleplan', 'plan'],
];

function kindOf(lines: readonly string[], typeProperty = 'type'): string {
	const { content } = readLines(lines, 'Note.md', { typeProperty });
	return content.kind === 'topic' ? `topic ${content.topicKind}` : content.kind;
}

describe.each(WORDS)('type: %s', (word, kind) => {
	it.each([word, word.toUpperCase(), `"${word}"`, `[${word}]`, `[bog, ${word}]`, `"[[${word}]]"`, `"[[Typer/${word}|slags]]"`, `\n  - note\n  - ${word}`])('is told by %j', (value) => {
		expect(kindOf(['---', `type: ${value}`, '---'])).toBe(kind);
	});

	it('is told whatever the spelling of the key', () => {
		expect(kindOf(['---', `Type: ${word}`, '---'])).toBe(kind);
		expect(kindOf(['---', `"type": ${word}`, '---'])).toBe(kind);
		expect(kindOf(['---', `slags_note: ${word}`, '---'], 'slags note')).toBe(kind);
	});

	it('is what a new note of the kind says', () => {
		const type = noteTypeOf(word);
		if (!type) throw new Error(word);
		expect(noteTypeOf(typeWord(type, 'da'))).toEqual(type);
		expect(noteTypeOf(typeWord(type, 'en'))).toEqual(type);
	});
});

it.each([
	['type: bog'],
	['type:'],
	['type: 12'],
	['type: true'],
	['type: kollegaer'],
	['kind: kollega'],
	['note: "type: kollega"'],
	['# type: kollega'],
	['stype: kollega'],
])('%s is none of ours', (line) => {
	expect(kindOf(['---', line, '---'])).toBe('other');
});

it('takes the first of two keys that read alike', () => {
	expect(kindOf(['---', 'type: bog', 'Type: kollega', '---'])).toBe('other');
	expect(kindOf(['---', 'Type: kollega', 'type: bog', '---'])).toBe('colleague');
});

it.each([
	['type: kollega\n', true, true],
	['navn: Bo\r\nType : Person\r\n', true, true],
	['type: "[[Samtale]]"', true, true],
	['type: [note, samtale]', true, true],
	['type: kollega # fra før', true, true],
	['type:\n  - kollega\n', true, false],
	['type: bog\n', false, false],
	['title: type\n', false, false],
	['', false, false],
] as const)('the frontmatter %j may be ours: %s, says so in a line: %s', (source, may, says) => {
	expect(mayHoldOurType(source, 'type')).toBe(may);
	expect(hasTypeLineOfOurs(source, 'type')).toBe(says);
});
