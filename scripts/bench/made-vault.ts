// A vault as it grows over the years, made up: the same notes for the same size and seed, on every machine.
// 60 % notes of anything, 30 % conversations, 10 % colleagues; five tasks a note on average; CRLF, byte order marks, broken YAML, notes of a megabyte.
import { colleagueName, daysFrom, initiatives, paragraph, sentence, topics } from './made-words';
import { Dice } from './dice';

export interface MadeNote {
	readonly path: string;
	readonly text: string;
}

/** Characters of the largest notes. */
export const LARGEST = 1_000_000;

/** Makes the notes one by one, so that no vault has to be held in memory. */
export function* madeVault(size: number, seed = 1): Iterable<MadeNote> {
	const dice = new Dice(seed);
	const people = Math.max(1, Math.round(size / 10));
	for (let at = 0; at < size; at += 1) {
		const note = madeNote(dice, at, size, people);
		yield { path: note.path, text: spoilt(dice, note.text) };
	}
}

function madeNote(dice: Dice, at: number, size: number, people: number): MadeNote {
	if (at < people) return colleagueNote(dice, at, people);
	if (at < people * 4) return conversationNote(dice, at, people);
	// One of two thousand, and one in the smallest vault.
	const large = (size - at) % 2000 === 1;
	return plainNote(dice, at, people, large);
}

function colleagueNote(dice: Dice, at: number, people: number): MadeNote {
	const name = colleagueName(at);
	const properties = [
		'type: kollega',
		`navn: ${name}`,
		`afdeling: ${dice.of(['"[[Birkehuset]]"', '"[[Lindehuset]]"', 'Nattevagten', 'Køkkenet'])}`,
		`rolle: ${dice.of(['social- og sundhedsassistent', 'sygeplejerske', 'pædagog', 'portør'])}`,
		`interesser: ${flow(dice, topics)}`,
		`værdier: ${flow(dice, topics)}`,
		`prioritet: ${dice.of(['kerne', 'aktiv', 'øvrig'])}`,
		'kender:',
		...Array.from({ length: dice.below(3) }, () => `  - "[[${colleagueName(dice.below(people))}]]"`),
		`tags: [kollega, ${dice.of(['aften', 'dag', 'nat'])}]`,
	];
	const body = [
		`# ${name}`,
		paragraph(dice, 10),
		'## Kontakt',
		...Array.from({ length: dice.below(4) }, () => `- ${daysFrom(dice, 2026)} uformel: ${sentence(dice)}`),
		'## Til næste gang',
		...Array.from({ length: dice.below(3) }, () => `- ${sentence(dice)}`),
		...tasks(dice, dice.below(6), people),
		paragraph(dice, 3),
	];
	return { path: `Kolleger/${name}.md`, text: noteText(properties, body) };
}

function conversationNote(dice: Dice, at: number, people: number): MadeNote {
	const name = colleagueName(dice.below(people));
	const day = daysFrom(dice, 2021);
	const properties = [
		'type: samtale',
		`kollega: "[[${name}]]"`,
		`dato: ${day}`,
		`status: ${dice.of(['afholdt', 'afholdt', 'afholdt', 'planlagt', 'aflyst'])}`,
		`sted: ${dice.of(['Kantinen', 'På gåtur', 'Telefon', 'Pauserummet'])}`,
		`varighed: ${dice.of(['20', '30', '45', '60'])}`,
		`formål: ${sentence(dice)}`,
		`initiativ: "[[${dice.of(initiatives)}]]"`,
		`interesser: ${flow(dice, topics)}`,
		`mine_interesser: ${flow(dice, topics)}`,
		`fælles: ${flow(dice, topics)}`,
		'tags: [samtale]',
	];
	const steps = ['Forbindelse', 'Interesse', 'Udforskning', 'Udveksling'].flatMap((step, number) => [
		`## ${number + 1}. ${step}`,
		'> [!tip]- Spørgsmål',
		`> ${sentence(dice)}?`,
		paragraph(dice, 4 + dice.below(8)),
	]);
	const body = [...steps, '## 5. Forpligtelse', ...promises(dice, 2 + dice.below(8), name, people), paragraph(dice, 2)];
	return { path: `Samtaler/${day.slice(0, 4)}/${day} ${name} ${at}.md`, text: noteText(properties, body) };
}

function plainNote(dice: Dice, at: number, people: number, large: boolean): MadeNote {
	const properties = dice.chance(0.29) ? [`tags: [${dice.of(['læst', 'idé', 'møde'])}]`, `oprettet: ${daysFrom(dice, 2019)}`, `kilde: ${sentence(dice)}`] : null;
	const parts = dice.chance(0.1) ? 12 : 1 + dice.below(3);
	const body = Array.from({ length: parts }, () => part(dice, people)).flat();
	if (large) {
		let length = 0;
		while (length < LARGEST) {
			const more = part(dice, people);
			body.push(...more);
			length += more.reduce((sum, line) => sum + line.length + 1, 0);
		}
	}
	return { path: `Noter/${at % 97}/${sentence(dice).slice(0, 30).trim()} ${at}.md`, text: noteText(properties, body) };
}

/** A heading, prose, and now and then tasks, or tasks that are none: in code and in comments. */
function part(dice: Dice, people: number): readonly string[] {
	const out = [`## ${sentence(dice)}`, paragraph(dice, 8 + dice.below(14))];
	if (dice.chance(0.4)) out.push(`Se [[${dice.of(topics)}]] og [siden](Noter/${dice.below(97)}/side%20om%20det.md).`);
	if (dice.chance(0.4)) out.push(...tasks(dice, 1 + dice.below(4), people));
	if (dice.chance(0.08)) out.push('```', '- [ ] ikke et løfte', 'let a = [[1], [2]];', '```');
	if (dice.chance(0.05)) out.push('%%', '- [ ] [[Skjult]]: heller ikke et løfte', '%%');
	if (dice.chance(0.1)) out.push(...Array.from({ length: 4 }, () => `- ${sentence(dice)}`));
	return out;
}

function tasks(dice: Dice, count: number, people: number): readonly string[] {
	return Array.from({ length: count }, () => {
		const link = dice.chance(0.15) ? ` [[${colleagueName(dice.below(people))}]]` : '';
		return `${dice.of(['- ', '- ', '- ', '* ', '1. ', '\t- '])}[${dice.of([' ', ' ', 'x', 'x', '/', '-'])}] ${sentence(dice)}${link}${tail(dice)}`;
	});
}

function promises(dice: Dice, count: number, name: string, people: number): readonly string[] {
	return Array.from({ length: count }, () => {
		const start = dice.of([`[[${name}]]: `, 'jeg: ', 'vi: ', '', `[[${colleagueName(dice.below(people))}]]: `]);
		const fields = dice.chance(0.4) ? ` [slags:: ${dice.of(['deltage', 'ansvar', 'bidrage'])}] [til:: [[${dice.of(initiatives)}]]]` : '';
		return `- [${dice.of([' ', ' ', ' ', 'x', 'x', '/'])}] ${start}${sentence(dice)}${fields}${tail(dice)}`;
	});
}

function tail(dice: Dice): string {
	if (dice.chance(0.5)) return '';
	return dice.chance(0.8) ? ` 📅 ${daysFrom(dice, 2026)}` : ` #opfølgning ⏫ 📅 ${daysFrom(dice, 2026)} ✅ ${daysFrom(dice, 2026)}`;
}

function flow(dice: Dice, words: readonly string[]): string {
	return `[${Array.from({ length: 1 + dice.below(3) }, () => (dice.chance(0.7) ? `"[[${dice.of(words)}]]"` : dice.of(words))).join(', ')}]`;
}

function noteText(properties: readonly string[] | null, body: readonly string[]): string {
	const head = properties === null ? [] : ['---', ...properties, '---'];
	return `${[...head, ...body].join('\n')}\n`;
}

/** What years and other tools leave behind: CRLF, a byte order mark, YAML that does not read. */
function spoilt(dice: Dice, text: string): string {
	const broken = dice.chance(0.01) && text.startsWith('---') ? text.replace('\ntags: [', '\ntags: [[') : text;
	const ended = dice.chance(0.028) ? broken.replaceAll('\n', '\r\n') : broken;
	return dice.chance(0.019) ? `\uFEFF${ended}` : ended;
}
