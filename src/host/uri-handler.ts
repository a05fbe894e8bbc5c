// `obsidian://tillid?…`: opens a view, or fills in the form that the user then sends or lets be. Never writes.
import type { Plugin } from 'obsidian';
import { findPeople } from '../index/find-people';
import { readUri, type UriConversation, type UriRefusal, type UriView } from '../model/uri-request';
import { openConversationForm } from './conversation-modal';
import { tell } from './notices';
import { openBriefing, openCommitments, openCoverage, openGuide, openNoteCheck, openRelationships } from './open-view';
import type { Session } from './session';

const OPEN: Readonly<Record<UriView, (session: Session) => Promise<void>>> = {
	relationships: openRelationships,
	commitments: openCommitments,
	briefing: openBriefing,
	coverage: openCoverage,
	'note-check': openNoteCheck,
	guide: openGuide,
};

export function registerUri(plugin: Plugin, session: Session): void {
	plugin.registerObsidianProtocolHandler('tillid', (params) => {
		const reading = readUri(params, session.clock.today);
		if (!reading.ok) void tellRefused(session, reading);
		else if (reading.request.is === 'view') void OPEN[reading.request.view](session);
		else void fillForm(session, reading.request);
	});
}

/** The address may hold a name. Who is to be hidden is known when the notes have been read. */
async function tellRefused(session: Session, { why, key, found }: UriRefusal): Promise<void> {
	if (session.device.discreet) await session.whenRead();
	tell(session.mask(session.strings.uri[why](key, found)));
}

/** The address may have started the app: who is meant is known when the notes have been read. */
async function fillForm(session: Session, { name, day, time, place, why, purpose }: UriConversation): Promise<void> {
	await session.whenRead();
	const named = name === null ? [] : findPeople(session.index, name, '');
	const only = named.length === 1 ? (named[0] ?? null) : null;
	openConversationForm(session, only, { day: day ?? session.clock.today, purpose, name: only === null ? name : null, time, place, why });
}
