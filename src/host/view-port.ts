// What our drawings may ask of the app: its icons, tooltips, menus and note links, and the session's deeds.
import { Platform, setIcon, setTooltip, type HoverParent } from 'obsidian';
import { hiddenEntries } from '../views/discreet-menu';
import type { ViewPort } from '../views/port';
import { askAndCreateColleague } from './colleague-command';
import { openConversationForm } from './conversation-modal';
import { menuOf, showMenu } from './entry-menu';
import { GUIDE_VIEW } from './guide-view-type';
import { KeysModal } from './keys-modal';
import { openInMainArea } from './main-area';
import { hoverNote, openNote } from './open-note';
import { writeOwnNote } from './own-note-command';
import { perform } from './perform';
import { pickDay } from './pick-day-modal';
import { pick } from './pick-modal';
import type { Session } from './session';
import { turnBackTold } from './told-outcome';

export function viewPort(session: Session, parent: HoverParent): ViewPort {
	const { app } = session;
	return {
		strings: session.strings,
		language: session.language,
		phone: Platform.isPhone,
		setIcon,
		tooltip: (el, text) => setTooltip(el, text),
		menu: (at, entries) => showMenu(at, hiddenEntries(entries, session.mask)),
		openNote: (path, line, event) => void openNote(app, path, line, event ?? undefined),
		hoverNote: (path, event, el) => hoverNote(app, parent, event, el, path),
		noteMenu: (path, event, entries) => {
			const menu = menuOf(hiddenEntries(entries, session.mask), event);
			if (entries.length > 0) menu.addSeparator();
			session.ownMenus.add(menu);
			app.workspace.handleLinkContextMenu(menu, path, '');
			menu.showAtMouseEvent(event);
		},
		act: async (action) => {
			await perform(session, action);
			await session.drawn();
		},
		undo: () => void turnBackTold(session, 'done'),
		pickDay: async (title, from) => {
			const picked = await pickDay(session, { title, from: from === null ? null : { day: from, time: null }, withTime: false });
			return picked?.day ?? null;
		},
		pickOne: (title, options) => pick(session, title, options.map((value) => ({ value, title: value })), session.strings.people.pickNothing),
		showKeys: (title, rows) => new KeysModal(session, title, rows).open(),
		newConversation: (colleague) => openConversationForm(session, colleague),
		newColleague: () => void askAndCreateColleague(session),
		writeOwnNote: () => void writeOwnNote(session),
		openGuide: () => void openInMainArea(session, GUIDE_VIEW),
		stateChanged: () => app.workspace.requestSaveLayout(),
	};
}
