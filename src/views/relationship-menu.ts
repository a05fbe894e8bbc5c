// What can be done with one colleague from the relationships view.
import type { Relationship } from '../index/relationship';
import type { MenuEntry, ViewPort } from './port';

export function relationshipMenu(path: string, relationship: Relationship | undefined, port: ViewPort, select: () => void): readonly MenuEntry[] {
	const { strings } = port;
	const open = (title: string, icon: string, note: string | null | undefined): readonly MenuEntry[] =>
		note === null || note === undefined ? [] : [{ title, icon, choose: () => port.openNote(note, null, null) }];
	return [
		{ title: strings.commands.newConversation, icon: 'calendar-plus', choose: () => port.newConversation(path) },
		...open(strings.relationships.openNext, 'calendar-clock', relationship?.nextConversationPath),
		...calendarEntry(relationship?.nextConversationPath ?? null, port),
		...open(strings.relationships.openLast, 'message-circle', relationship?.lastConversationPath),
		...sharedEntry(relationship, port),
		'line',
		{ title: strings.people.select, icon: 'square-check-big', key: 'X', choose: select },
		...open(strings.common.openNote, 'file-text', path),
	];
}

function calendarEntry(path: string | null, port: ViewPort): readonly MenuEntry[] {
	return path === null ? [] : [{ title: port.strings.calendar.offer, icon: 'calendar-arrow-up', choose: () => void port.act({ do: 'meeting-to-calendar', path }) }];
}

/** In a narrow pane the column of topics is gone: they stand here. */
function sharedEntry(relationship: Relationship | undefined, port: ViewPort): readonly MenuEntry[] {
	const shared = relationship?.shared ?? [];
	if (shared.length === 0) return [];
	const entries = shared.map(({ label, path }): MenuEntry => ({ title: label, disabled: path === null, choose: () => path !== null && port.openNote(path, null, null) }));
	return [{ title: port.strings.relationships.openShared, icon: 'handshake', entries }];
}
