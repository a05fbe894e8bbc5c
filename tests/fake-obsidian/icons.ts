// Icons by name: the lucide set of the version that the app ships, and those a plugin adds.
import nodes from 'lucide-static/icon-nodes.json';
import type * as O from 'obsidian';

type IconNode = readonly [tag: string, attributes: Record<string, string>];
const lucide = new Map<string, readonly IconNode[]>(Object.entries(nodes as unknown as Record<string, IconNode[]>));
const added = new Map<string, string>();

export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

export function getIconIds(): O.IconName[] {
	return [...[...lucide.keys()].map((name) => `lucide-${name}`), ...added.keys()];
}

export function getIcon(iconId: string): SVGSVGElement | null {
	const own = added.get(iconId);
	if (own !== undefined) {
		const svg = frame(iconId, '0 0 100 100');
		const parsed = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${own}</svg>`, 'image/svg+xml');
		svg.append(...parsed.documentElement.childNodes);
		return svg;
	}
	const name = iconId.startsWith('lucide-') ? iconId.slice('lucide-'.length) : iconId;
	const shapes = lucide.get(name);
	if (!shapes) return null;
	const svg = frame(`lucide-${name}`, '0 0 24 24');
	for (const [tag, attributes] of shapes) svg.createSvg(tag as 'path', { attr: attributes });
	return svg;
}

/** As in the app: what stood in the element goes; an unknown name leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: O.IconName): void {
	parent.empty();
	const icon = getIcon(iconId);
	if (icon) parent.append(icon);
}

function frame(cls: string, viewBox: string): SVGSVGElement {
	return createSvg('svg', { cls: ['svg-icon', cls], attr: { viewBox, width: 24, height: 24, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } });
}
