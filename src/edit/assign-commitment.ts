// Saying who promised: in the field where the line has one, else in its start.
import type { LineIdentity } from '../index/commitment';
import { choiceWord, readChoice, WHO_WORDS } from '../model/choices';
import { findLineStart } from '../model/line-start';
import type { Language } from '../text/language';
import { wikilink } from '../text/links';
import type { TaskLine } from '../text/task-line';
import { changeLine } from './change-line';
import { fieldLanguage, fieldOn, withField } from './own-field';
import type { TextChange } from './refusal';

/** The user, both, or a person by the linkpath that leads there. In a conversation that somebody else leads, `me` is that person: give the me note instead. */
export type Assignee = 'me' | 'both' | { readonly path: string; readonly linktext: string };

export interface AssignOptions {
	readonly language: Language;
	/** Whether a plain `Name:` at the start is somebody (`Husk:` is not): then it is replaced, else it stays as text. */
	readonly isSomebody?: (name: string) => boolean;
	/** The line counts only by its link to a colleague (a daily note): then that link is kept. */
	readonly keepLink?: boolean;
}

export function assign(text: string, identity: LineIdentity, who: Assignee, options: AssignOptions): TextChange {
	return changeLine(text, identity, (raw, task) => {
		const field = fieldOn(task, 'who');
		const start = startOf(raw, task, options);
		const onlyLink = start !== null && start.isLink && options.keepLink === true && task.links.length === 1 && typeof who === 'string';
		if (field || onlyLink) return { raw: withField(raw, 'who', fieldValue(who, fieldLanguage(field, 'who', options.language)), options.language) };
		const name = startWord(who, options.language);
		if (start) return { raw: raw.slice(0, start.from) + name + raw.slice(start.to) };
		const at = findLineStart(raw, task.bodyFrom, task.bodyTo, task.links, task.fields).keptTo;
		return { raw: `${raw.slice(0, at)}${name}: ${raw.slice(at)}` };
	});
}

/** Where the start stands that names somebody, without colon and emphasis; null for a line without one. */
function startOf(raw: string, task: TaskLine, options: AssignOptions): { readonly from: number; readonly to: number; readonly isLink: boolean } | null {
	const { from, link, named } = findLineStart(raw, task.bodyFrom, task.bodyTo, task.links, task.fields);
	if (!named) return null;
	if (named.name === null) return link ? { from, to: link.to, isLink: true } : null;
	const somebody = readChoice(WHO_WORDS, named.name) !== null || options.isSomebody?.(named.name) === true;
	return somebody ? { from, to: from + named.name.length, isLink: false } : null;
}

function fieldValue(who: Assignee, language: Language): string {
	if (typeof who !== 'string') return wikilink(who.linktext);
	return choiceWord(WHO_WORDS, who, language);
}

/** What a promise begins with, before its colon. */
export function startWord(who: Assignee, language: Language): string {
	return typeof who === 'string' ? STARTS[language][who] : wikilink(who.linktext);
}

const STARTS: Readonly<Record<Language, Readonly<Record<'me' | 'both', string>>>> = {
	da: { me: 'Jeg', both: 'Begge' },
	en: { me: 'Me', both: 'Both' },
};
