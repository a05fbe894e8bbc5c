// The code block `tillid`: draws promises into any note, live, with the same rows and actions as the pane.
import { MarkdownRenderChild, type HoverParent, type HoverPopover, type MarkdownPostProcessorContext, type Plugin } from 'obsidian';
import { findPeople } from '../index/find-people';
import { listCommitments } from '../index/list-commitments';
import { listRelationships } from '../index/list-relationships';
import { COMMITMENTS_AT_FIRST } from '../views/commitments-state';
import { drawCommitments, type CommitmentsData } from '../views/commitments-view';
import { keepDiscreet } from '../views/discreet-drawing';
import { promisesOfBlock, readBlock, type BlockMistake, type BlockOptions } from '../views/promise-block';
import type { Session } from './session';
import { viewPort } from './view-port';

export function registerPromiseBlock(plugin: Plugin, session: Session): void {
	plugin.registerMarkdownCodeBlockProcessor('tillid', (source, el, context) => {
		context.addChild(new PromiseBlock(el, session, source, context));
	});
}

class PromiseBlock extends MarkdownRenderChild implements HoverParent {
	hoverPopover: HoverPopover | null = null;

	constructor(
		el: HTMLElement,
		private readonly session: Session,
		private readonly source: string,
		private readonly context: MarkdownPostProcessorContext,
	) {
		super(el);
	}

	override onload(): void {
		const { session } = this;
		const { options, mistakes } = readBlock(this.source, session.language);
		this.containerEl.addClass('tillid-block');
		const told = this.containerEl.createDiv({ cls: 'tillid-block-mistakes', attr: { role: 'status' } });
		const toggled = options.state === 'open' ? [] : ['settled'];
		const list = this.containerEl.createDiv();
		const drawn = drawCommitments(list, viewPort(session, this), { ...COMMITMENTS_AT_FIRST, group: options.group, toggled });
		const update = (): void => {
			const person = this.personOf(options);
			const nobody: readonly BlockMistake[] = person === undefined ? [{ line: this.lineOf(options.person ?? ''), found: options.person ?? '', what: 'person', allowed: [] }] : [];
			this.tell(told, session.reading === null ? [...mistakes, ...nobody] : mistakes);
			// Of nobody there is no list: an empty one would say that nothing is promised.
			list.toggleClass('tillid-gone', session.reading === null && person === undefined);
			drawn.update(this.data(options, person));
		};
		update();
		const discretion = keepDiscreet(this.containerEl, () => session.mask);
		this.register(() => discretion.end());
		this.registerEvent(session.on('changed', update));
		this.registerEvent(session.on('language', () => this.drawAgain()));
		this.register(() => drawn.destroy());
	}

	private drawAgain(): void {
		this.unload();
		this.containerEl.empty();
		this.load();
	}

	private data(options: BlockOptions, person: string | null | undefined): CommitmentsData {
		const { index, reading, clock, door } = this.session;
		const asking = this.session.asking();
		const ready = reading === null && person !== undefined;
		return {
			reading,
			commitments: ready ? promisesOfBlock(listCommitments(index, asking), options, { note: this.context.sourcePath, person }) : [],
			relationships: reading === null ? listRelationships(index, asking) : [],
			today: clock.today,
			undoable: door.canUndo,
		};
	}

	/** Null where nobody is asked for, undefined where it is nobody, or not one. */
	private personOf({ person }: BlockOptions): string | null | undefined {
		if (person === null) return null;
		const { index } = this.session;
		const { sourcePath } = this.context;
		const linked = index.linkDestination(person, sourcePath).path;
		if (linked !== null && index.get(linked)?.content.kind === 'colleague') return linked;
		const found = findPeople(index, person, sourcePath);
		return found.length === 1 ? found[0] : undefined;
	}

	private lineOf(words: string): number {
		return this.source.split('\n').findIndex((line) => line.includes(words)) + 1;
	}

	private tell(el: HTMLElement, mistakes: readonly BlockMistake[]): void {
		const { block } = this.session.strings.promises;
		el.empty();
		for (const { line, found, what, allowed } of mistakes) {
			el.createEl('p', { text: `${block.mistakes[what](String(line), found)}${allowed.length === 0 ? '' : ` ${block.allowed(allowed.join(', '))}`}` });
		}
	}
}
