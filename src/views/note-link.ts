// A name that opens its note: quiet until the pointer or the keyboard is on it. The view hears the click by the path on it.
import type { ViewPort } from './port';

/** `part` names it among a row's parts; a link in a row is no tab stop of its own. */
export function noteLink(parent: HTMLElement, text: string, path: string, options: { readonly quiet: boolean; readonly part: string | null }): HTMLAnchorElement {
	const link = parent.createEl('a', { cls: 'tillid-link', text, attr: { href: path, 'data-href': path } });
	link.toggleClass('is-quiet', options.quiet);
	if (options.part !== null) {
		link.dataset['part'] = options.part;
		link.tabIndex = -1;
	}
	return link;
}

/** Opens and previews every note link inside an element. `lets`: whether a click means the link, and not the row it stands in. */
export function listenForLinks(root: HTMLElement, port: ViewPort, lets: (event: MouseEvent) => boolean = () => true): void {
	const linkOf = (event: MouseEvent): HTMLElement | null => {
		const target = event.targetNode;
		const element = target === null || target.instanceOf(Element) ? target : target.parentElement;
		return element?.closest<HTMLElement>('a[data-href]') ?? null;
	};
	const open = (event: MouseEvent): void => {
		const path = linkOf(event)?.dataset['href'];
		if (path === undefined || event.button === 2 || !lets(event)) return;
		event.preventDefault();
		event.stopPropagation();
		port.openNote(path, null, event);
	};
	root.addEventListener('click', open, true);
	root.addEventListener('auxclick', open, true);
	root.addEventListener('mouseover', (event) => {
		const link = linkOf(event);
		const path = link?.dataset['href'];
		if (link !== null && path !== undefined) port.hoverNote(path, event, link);
	});
}
