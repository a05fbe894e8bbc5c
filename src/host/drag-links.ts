// A colleague or a promise dragged out of a view into a note becomes a link to its note, in the form that the user's links have.
import type { Session } from './session';

/** Hears what is dragged inside the element: names that are links, and whatever carries `data-drag`, the path of a note. */
export function dragLinks(session: Session, event: DragEvent): void {
	const { targetNode, dataTransfer } = event;
	const el = targetNode?.instanceOf(Element) === true ? targetNode : (targetNode?.parentElement ?? null);
	const dragged = el?.closest<HTMLElement>('a[data-href], [data-drag]') ?? null;
	const path = dragged?.dataset['href'] ?? dragged?.dataset['drag'];
	if (dragged === null || path === undefined || dataTransfer === null) return;
	const link = linkTo(session, path, dragged.dataset['drag'] === undefined ? null : dragged.textContent);
	if (link === null) return;
	// Without this the app would take the browser's own address of the link.
	dataTransfer.clearData();
	dataTransfer.setData('text/plain', link);
	dataTransfer.effectAllowed = 'copyLink';
}

/** Of a promise the words stand in the link, unless they are hidden on this screen. */
function linkTo({ app, device }: Session, path: string, words: string | null): string | null {
	const file = app.vault.getFileByPath(path);
	if (file === null) return null;
	const shown = words === null || device.discreet ? '' : words.replace(/[[\]|\s]+/g, ' ').trim();
	const into = app.workspace.getActiveFile()?.path ?? '';
	return app.fileManager.generateMarkdownLink(file, into, undefined, shown === '' ? undefined : shown);
}
