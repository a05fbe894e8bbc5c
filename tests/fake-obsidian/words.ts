// What the bar of the demo says, and what is asked after a rename, in both languages.
export interface DemoWords {
	readonly what: string;
	readonly language: string;
	readonly theme: string;
	readonly light: string;
	readonly dark: string;
	readonly reset: string;
	readonly close: string;
	readonly welcome: readonly [string, string, string];
	/** The other two lines where there is no middle and no keyboard. */
	readonly welcomePhone: readonly [string, string];
	/** The first line where the vault is the visitor's own. */
	readonly welcomeOwn: string;
	today(day: string): string;
}

const da: DemoWords = {
	what: 'Prøveudgave. Dette er ikke Obsidian, men en lille side, der kører Tillid.',
	language: 'Sprog',
	theme: 'Udseende',
	light: 'Lyst',
	dark: 'Mørkt',
	reset: 'Begynd forfra',
	close: 'Luk',
	welcome: [
		'Velkommen. Alle mennesker her er opdigtede, og alt, hvad du gør, sker i en kopi.',
		'Midt for: hvem du har talt med, og hvem det er på tide at tale med. Til højre: hvad I har lovet hinanden.',
		'Prøv: klik på et navn, sæt flueben ved et løfte, eller tryk Ctrl P og skriv ”samtale”.',
	],
	welcomePhone: ['Her ser du, hvem du har talt med, og hvem det er på tide at tale med. Knappen øverst til højre viser, hvad I har lovet hinanden.', 'Prøv: tryk på et navn, eller sæt flueben ved et løfte.'],
	welcomeOwn: 'Velkommen. Det her er en kopi af din egen boks: intet, du gør, når de rigtige noter.',
	today: (day) => `Her er det ${day}.`,
};

const en: DemoWords = {
	what: 'A stand-in. This is not Obsidian, but a small page that runs Tillid.',
	language: 'Language',
	theme: 'Theme',
	light: 'Light',
	dark: 'Dark',
	reset: 'Reset',
	close: 'Close',
	welcome: [
		'Welcome. Everybody here is invented, and all you do happens in a copy.',
		'In the middle: whom you have talked with, and with whom it is time. To the right: what you have promised each other.',
		'Try it: click a name, tick a promise, or press Ctrl P and type "conversation".',
	],
	welcomePhone: ['Here you see whom you have talked with, and with whom it is time. The button at the top right shows what you have promised each other.', 'Try it: tap a name, or tick a promise.'],
	welcomeOwn: 'Welcome. This is a copy of your own vault: nothing you do reaches the real notes.',
	today: (day) => `Today is ${day} here.`,
};

export function demoWords(language: string): DemoWords {
	return language === 'da' ? da : en;
}

export interface LinkQuestionWords {
	readonly title: string;
	readonly always: string;
	readonly once: string;
	readonly no: string;
	text(links: number, notes: number): string;
}

export function linkQuestionWords(language: string): LinkQuestionWords {
	return language === 'da' ? linkQuestionDa : linkQuestionEn;
}

const linkQuestionDa: LinkQuestionWords = {
	title: 'Skal links følge med?',
	always: 'Ret altid',
	once: 'Ret denne gang',
	no: 'Ret ikke',
	text: (links, notes) => `${String(links)} ${links === 1 ? 'link' : 'links'} i ${String(notes)} ${notes === 1 ? 'note' : 'noter'} peger på et navn eller sted, der lige er ændret.`,
};

const linkQuestionEn: LinkQuestionWords = {
	title: 'Should links follow?',
	always: 'Always update',
	once: 'Update this time',
	no: 'Do not update',
	text: (links, notes) => `${String(links)} ${links === 1 ? 'link' : 'links'} in ${String(notes)} ${notes === 1 ? 'note' : 'notes'} ${links === 1 ? 'leads' : 'lead'} to a name or place that has just changed.`,
};
