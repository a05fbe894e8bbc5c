// The writing commands for the app's own command line: they go through the same door as everything else, and can be undone.
import type { CliFlags, Plugin } from 'obsidian';
import { linkSharedInterests } from '../edit/link-shared-interests';
import { planConversation } from '../edit/new-conversation';
import { settle, type Settlement } from '../edit/settle-commitment';
import { listCommitments } from '../index/list-commitments';
import { readDateProperty } from '../text/date-property';
import { COMMON_FLAGS, readQuestion, type CliQuestion } from './cli-question';
import { shownChange, type Work } from './door';
import { readTexts } from './link-interests-command';
import type { Outcome } from './note-writer';
import type { Session } from './session';
import { writingContext } from './writing-context';

const STATES: readonly Settlement[] = ['kept', 'released', 'under-way', 'open'];

export function registerWritingHandlers(plugin: Plugin, session: Session): void {
	const register = (name: string, description: string, flags: CliFlags, act: (question: CliQuestion) => Promise<string>): void => {
		plugin.registerCliHandler(`tillid:${name}`, description, { ...COMMON_FLAGS, ...flags }, async (params) => {
			const question = readQuestion(session, params);
			return typeof question === 'string' ? question : act(question);
		});
	};
	register(
		'new',
		'Makes the note of a conversation',
		{
			with: { value: '<name>', description: 'the colleague', required: true },
			date: { value: '<date>', description: 'the day; today without it' },
			time: { value: '<HH:mm>', description: 'the time of day' },
			place: { value: '<place>', description: 'where' },
			why: { value: '<why>', description: 'the honest reason' },
			purpose: { value: '<words>', description: 'the purpose' },
		},
		(question) => newConversation(session, question),
	);
	register(
		'settle',
		'Settles one promise',
		{ promise: { value: '<path:line>', description: 'where it stands', required: true }, state: { value: `<${STATES.join('|')}>`, description: 'what became of it', required: true } },
		(question) => settlePromise(session, question),
	);
	register('link', 'Turns shared plain-text interests into linked notes', { apply: { description: 'write the changes' } }, (question) => link(session, question));
}

async function newConversation(session: Session, { params, strings }: CliQuestion): Promise<string> {
	const { with: name = '', date = '', time = '', place = '', why = '', purpose = '' } = params;
	const { index } = session;
	const paths = index.get(name)?.content.kind === 'colleague' ? [name] : index.peopleNamed(name).filter((path) => index.get(path)?.content.kind === 'colleague');
	const at = date === '' ? null : readDateProperty(date);
	if (name.trim() === '') return strings.form.colleagueMissing;
	if (paths.length > 1) return `${strings.form.colleagueAmbiguous(name)}\n${paths.join('\n')}`;
	if (date !== '' && at === null) return `date=${date} is no date: write it as 2026-12-01`;
	await session.settingsStore.fixNoteLanguage();
	const [path] = paths;
	const plan = planConversation(
		{ colleague: path === undefined ? { name } : { path, name: nameOf(session, path) }, date: at?.day ?? null, time: time === '' ? (at?.time ?? null) : time, place, why, purpose: null, purposeText: purpose },
		await writingContext(session),
	);
	return done(session, { label: strings.notices.conversationCreated(name), notes: plan.notes }, plan.open);
}

async function settlePromise(session: Session, { params, asking, strings }: CliQuestion): Promise<string> {
	const { promise = '', state = '' } = params;
	const colon = promise.lastIndexOf(':');
	const [path, line] = [promise.slice(0, colon), Number(promise.slice(colon + 1))];
	const to = STATES.find((each) => each === state);
	if (to === undefined) return `state=${state} is not known: ${STATES.join(', ')}`;
	const found = listCommitments(session.index, asking).find((each) => each.path === path && each.line === line);
	if (found === undefined) return strings.refusals['not-a-task']();
	return done(session, { label: strings.notices.settled[to](found.text), changes: [{ path, change: (text) => settle(text, found, to, asking.today) }] }, promise);
}

async function link(session: Session, { params, asking, strings }: CliQuestion): Promise<string> {
	const texts = await readTexts(session);
	const plan = linkSharedInterests(session.index, (path) => texts.get(path) ?? null, asking, await writingContext(session));
	const paths = [...plan.notes, ...plan.edits].map(({ path }) => path);
	if (paths.length === 0) return strings.report.nothingToLink;
	if (params['apply'] !== 'true') return [...paths, strings.report.wouldChange(paths.length)].join('\n');
	const work = { label: strings.notices.interestsLinked(plan.edits.length, plan.notes.length), notes: plan.notes, changes: plan.edits.map(shownChange) };
	return done(session, work, strings.report.changed(paths.length));
}

async function done(session: Session, work: Work, answer: string): Promise<string> {
	const outcome: Outcome = await session.door.carryOut(work);
	return outcome.ok ? answer : `${outcome.path}: ${session.strings.refusals[outcome.why]()}`;
}

function nameOf(session: Session, path: string): string {
	const record = session.index.get(path);
	return record?.content.kind === 'colleague' ? record.content.name : path;
}
