// new --with NAME: makes the note of a conversation, and the colleague's where it is missing.
import { planConversation } from '../../src/edit/new-conversation';
import type { ConversationAnswers } from '../../src/edit/conversation-answers';
import { purposeWords } from '../../src/edit/purposes';
import { findPeople } from '../../src/index/find-people';
import { isOfKind } from '../../src/index/kind-record';
import { PURPOSES, readChoice } from '../../src/model/choices';
import { jsonText, nfc } from '../../src/report/json-text';
import { problemText } from '../../src/strings/problem-words';
import { stringsFor } from '../../src/strings/strings-for';
import type { Language } from '../../src/text/language';
import { pathNamed, type OpenVault } from './open-vault';
import type { ConversationOptions, Options } from './options';
import { done, refusedWrite, wrongUsage, type Outcome } from './outcome';
import { wordsFor } from './usage';
import { writeNotes } from './write-notes';
import { ownTemplate, writingContext } from './writing-context';

/** Prints the path of the conversation. Exit 2 where the name fits two people. */
export function newCommand(vault: OpenVault, { conversation, format }: Options, now: Date): Outcome {
	if (conversation === null) throw new RangeError('new was asked without a name');
	const { root, language } = vault;
	const words = wordsFor(language);
	const people = peopleMeant(vault, conversation.with);
	if (people.length > 1) return wrongUsage(words.manyNamed(conversation.with, people));
	const plan = planConversation(answersOf(vault, conversation, people[0]), writingContext(vault, now));
	const writes = [...plan.notes.map(({ path, text }) => ({ path, text })), ...plan.edits];
	const [failure] = writeNotes(root, writes, words, stringsFor(language).refusals).failures;
	if (failure !== undefined) return refusedWrite(failure);
	const out = format === 'json' ? jsonText({ path: nfc(plan.open), created: plan.notes.map(({ path }) => nfc(path)) }) : `${plan.open}\n`;
	return { ...done(out), err: templateComplaints(vault, plan.unknown, plan.open) };
}

/** What is wrong with the user's own template; the note is made all the same. */
function templateComplaints({ root, settings, language }: OpenVault, unknown: readonly string[], path: string): string {
	const strings = stringsFor(language);
	const gone = settings.template !== null && ownTemplate(root, settings.template) === null ? [strings.notices.templateGone(settings.template)] : [];
	const problems = unknown.map((name) => problemText({ code: 'placeholder-unknown', path, line: 1, column: 1, field: null, found: `{{${name}}}` }, strings));
	return [...gone, ...problems].map((complaint) => `${complaint}\n`).join('');
}

/** A path of a colleague's note tells apart two people of one name. */
function peopleMeant({ index, paths }: OpenVault, name: string): readonly string[] {
	const path = pathNamed(paths, name);
	return path !== null && isOfKind(index.get(path), 'colleague') ? [path] : findPeople(index, name, null);
}

function answersOf({ index, noteLanguage }: OpenVault, asked: ConversationOptions, path: string | undefined): ConversationAnswers {
	const record = path === undefined ? undefined : index.get(path);
	const colleague = path === undefined || !isOfKind(record, 'colleague') ? { name: asked.with } : { path, name: record.content.name };
	return { colleague, date: asked.day, time: asked.time, place: asked.place, why: asked.why, ...purposeOf(asked.purpose, noteLanguage) };
}

/** A preset's word brings its words along; anything else is the purpose itself. */
function purposeOf(purpose: string, language: Language): Pick<ConversationAnswers, 'purpose' | 'purposeText'> {
	const preset = readChoice(PURPOSES, purpose);
	return preset === null ? { purpose: null, purposeText: purpose } : { purpose: preset, purposeText: purposeWords(preset, language) };
}
