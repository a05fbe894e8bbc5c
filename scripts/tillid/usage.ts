// What the command line says of itself in both languages: how it is used, and what was wrong with how it was used.
import type { Language } from '../../src/text/language';
import type { Misuse } from './options';

export interface CommandWords {
	readonly usage: string;
	readonly misuse: (why: Misuse) => string;
	readonly noVault: (path: string) => string;
	readonly noMe: (path: string) => string;
	readonly manyNamed: (name: string, paths: readonly string[]) => string;
	readonly notInVault: (path: string) => string;
	readonly unreadable: (path: string) => string;
	readonly notUtf8: (path: string) => string;
	readonly settingsUnread: (keys: readonly string[]) => string;
	readonly cannotWrite: (path: string, why: string) => string;
	readonly outside: string;
	readonly notLinked: string;
	readonly noPromise: string;
}

const en: CommandWords = {
	usage: `Usage: npm run -s tillid -- COMMAND VAULT [options]

  relationships VAULT               one row for each colleague
  commitments VAULT [--all] [--who me|them|both|unassigned]
                                    unresolved promises; with --all settled ones too
  topics VAULT                      interests, values and resources, and who has them
  new VAULT --with NAME [--date DATE] [--time TIME] [--place PLACE] [--why WHY] [--purpose PURPOSE]
                                    makes the note of a conversation and prints its path
  settle VAULT PATH:LINE kept|released|under-way|open
                                    settles one promise
  link VAULT [--apply]              turns shared plain-text interests into linked notes; writes with --apply
  check VAULT                       what cannot be read, as path:line:column

  --today DATE   --lang da|en   --me PATH   --format table|json|md
`,
	misuse: (why) => {
		switch (why.code) {
			case 'command-missing':
				return 'A command is missing.';
			case 'vault-missing':
				return 'The path of a vault is missing.';
			case 'with-missing':
				return 'Say whom the conversation is with: --with NAME.';
			case 'settle-missing':
				return 'Say which promise and how: PATH:LINE kept|released|under-way|open.';
			case 'command-unknown':
				return `There is no command ${why.found}.`;
			case 'option-unknown':
				return `The command has no option ${why.found}.`;
			case 'option-twice':
				return `The option ${why.found} stands there twice.`;
			case 'value-missing':
				return `The option ${why.found} needs a value.`;
			case 'value-needless':
				return `The option takes no value: ${why.found}.`;
			case 'too-much':
				return `One word too many: ${why.found}. Put quotation marks around what holds blanks.`;
			case 'place-unreadable':
				return `Not a note and a line: ${why.found}. Write PATH:LINE.`;
			case 'value-unknown':
				return `${why.option} cannot be ${why.found}. It can be ${why.allowed.join(', ')}.`;
			case 'date-unreadable':
				return `${why.option} is no date: ${why.found}. Write it as 2026-12-01.`;
			case 'time-unreadable':
				return `${why.option} is no time of day: ${why.found}. Write it as 14:30.`;
		}
	},
	noVault: (path) => `There is no folder ${path}.`,
	noMe: (path) => `${path} is no note of your own (type: me).`,
	manyNamed: (name, paths) => `${name} fits more than one colleague:\n${paths.map((path) => `  ${path}\n`).join('')}Give --with the path of the one you mean.`,
	notInVault: (path) => `There is no note ${path} in the vault.`,
	unreadable: (path) => `${path} cannot be read and was passed over.`,
	notUtf8: (path) => `${path} is not UTF-8 text, so nothing was written.`,
	settingsUnread: (keys) => `Settings that cannot be read count as not set: ${keys.join(', ')}.`,
	cannotWrite: (path, why) => `${path} could not be written: ${why}.`,
	outside: 'it is not inside the vault',
	notLinked: 'Nothing was linked, for a note that the links lead to could not be made.',
	noPromise: 'there is no promise on this line, so nothing was written.',
};

const da: CommandWords = {
	usage: `Brug: npm run -s tillid -- KOMMANDO BOKS [valg]

  relationships BOKS                en række for hver kollega
  commitments BOKS [--all] [--who me|them|both|unassigned]
                                    uafgjorte løfter; med --all også de afgjorte
  topics BOKS                       interesser, værdier og ressourcer, og hvem der har dem
  new BOKS --with NAVN [--date DATO] [--time KLOKKESLÆT] [--place STED] [--why HVORFOR] [--purpose FORMÅL]
                                    laver noten til en samtale og skriver dens sti
  settle BOKS STI:LINJE kept|released|under-way|open
                                    afgør ét løfte
  link BOKS [--apply]               gør fælles interesser i almindelig tekst til noter med links; skriver med --apply
  check BOKS                        hvad der ikke kan læses, som sti:linje:kolonne

  --today DATO   --lang da|en   --me STI   --format table|json|md
`,
	misuse: (why) => {
		switch (why.code) {
			case 'command-missing':
				return 'Der mangler en kommando.';
			case 'vault-missing':
				return 'Der mangler en sti til en boks.';
			case 'with-missing':
				return 'Skriv, hvem samtalen er med: --with NAVN.';
			case 'settle-missing':
				return 'Skriv hvilket løfte og hvordan: STI:LINJE kept|released|under-way|open.';
			case 'command-unknown':
				return `Der er ingen kommando, der hedder ${why.found}.`;
			case 'option-unknown':
				return `Kommandoen kender ikke ${why.found}.`;
			case 'option-twice':
				return `${why.found} står der to gange.`;
			case 'value-missing':
				return `${why.found} skal have en værdi.`;
			case 'value-needless':
				return `Her skal ingen værdi stå: ${why.found}.`;
			case 'too-much':
				return `Et ord for meget: ${why.found}. Sæt anførselstegn om det, der har mellemrum.`;
			case 'place-unreadable':
				return `Ikke en note og en linje: ${why.found}. Skriv STI:LINJE.`;
			case 'value-unknown':
				return `${why.option} kan ikke være ${why.found}. Det kan være ${why.allowed.join(', ')}.`;
			case 'date-unreadable':
				return `${why.option} er ikke en dato: ${why.found}. Skriv den som 2026-12-01.`;
			case 'time-unreadable':
				return `${why.option} er ikke et klokkeslæt: ${why.found}. Skriv det som 14:30.`;
		}
	},
	noVault: (path) => `Der er ingen mappe ${path}.`,
	noMe: (path) => `${path} er ikke en note om dig selv (type: mig).`,
	manyNamed: (name, paths) => `${name} passer på flere kolleger:\n${paths.map((path) => `  ${path}\n`).join('')}Giv --with stien til den, du mener.`,
	notInVault: (path) => `Der er ingen note ${path} i boksen.`,
	unreadable: (path) => `${path} kan ikke læses og er sprunget over.`,
	notUtf8: (path) => `${path} er ikke UTF-8-tekst, så intet er skrevet.`,
	settingsUnread: (keys) => `Indstillinger, der ikke kan læses, tæller som ikke sat: ${keys.join(', ')}.`,
	cannotWrite: (path, why) => `${path} kunne ikke skrives: ${why}.`,
	outside: 'den ligger ikke i boksen',
	notLinked: 'Der er ikke lavet nogen links, for en note, de skulle føre til, kunne ikke laves.',
	noPromise: 'der står intet løfte på linjen, så intet er skrevet.',
};

const WORDS: Readonly<Record<Language, CommandWords>> = { da, en };

export function wordsFor(language: Language): CommandWords {
	return WORDS[language];
}
