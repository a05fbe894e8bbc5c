// A group of rows under a heading that folds, as the app's own panes draw it. What stands in the group is the caller's.
import { nameBy } from './named-by';
import type { ViewPort } from './port';

export interface GroupHeading {
	readonly key: string;
	readonly label: string;
	readonly count: string;
	readonly open: boolean;
}

/** The heading is the section's first button and carries `data-group`; rows are appended behind it. */
export function makeGroupSection(parent: HTMLElement, port: ViewPort): HTMLElement {
	const section = parent.createEl('section', { cls: 'tillid-group' });
	const header = section.createEl('button', { cls: 'tree-item-self is-clickable', attr: { type: 'button' } });
	port.setIcon(header.createSpan({ cls: 'tree-item-icon collapse-icon' }), 'chevron-down');
	header.createSpan({ cls: 'tree-item-inner' });
	header.createSpan({ cls: 'tree-item-flair' });
	return section;
}

export function drawGroupHeading(section: HTMLElement, { key, label, count, open }: GroupHeading): void {
	const header = section.querySelector('button');
	header?.setAttribute('data-rove', `group\n${key}`);
	header?.setAttribute('data-group', key);
	header?.setAttribute('aria-expanded', String(open));
	header?.querySelector('.tree-item-inner')?.setText(label);
	header?.querySelector('.tree-item-flair')?.setText(count);
	section.toggleClass('is-collapsed', !open);
	section.querySelector('.tree-item-icon')?.toggleClass('is-collapsed', !open);
	nameBy(section.querySelector('.tillid-rows'), header?.querySelector('.tree-item-inner'));
}
