// The code block `tillid`: draws promises into any note, live, with the same rows and actions as the pane.
import { MarkdownRenderChild, type HoverParent, type HoverPopover, type MarkdownPostProcessorContext, type Plugin } from 'obsidian';
import { colleagueAtHand } from '../index/colleague-at-hand';
import type { Commitment } from '../index/commitment';
import { findPeople } from '../index/find-people';
import { listCommitments } from '../index/list-commitments';
import { listRelationships } from '../index/list-relationships';
import { COMMITMENTS_AT_FIRST, type CommitmentsState } from '../views/commitments-state';
import { drawCommitments, type CommitmentsData } from '../views/commitments-view';
import { keepDiscreet } from '../views/discreet-drawing';
import type { Drawn } from '../views/port';
import { isInitiative, promisesOfBlock, readBlock, type BlockMistake, type BlockOptions, type BlockSubject } from '../views/promise-block';
import type { Session } from './session';
import { viewPort } from './view-port';
import { WhenShown } from './when-shown';

export function registerPromiseBlock(plugin: Plugin, session: Session): void {
	plugin.registerMarkdownCodeBlockProcessor('tillid', (source, el, context) => {
		context.addChild(new PromiseBlock(el, session, source, context));
	});
}

/** What the block says, and what it asks for: a mistake about whom or what leaves no list, for an empty one would say that nothing is promised. */
interface Asked {
	readonly mistakes: readonly BlockMistake[];
	readonly commitments: readonly Commitment[] | null;
}

class PromiseBlock extends MarkdownRenderChild implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	private drawn: Drawn<CommitmentsData, CommitmentsState> | null = null;
	private told: HTMLElement | null = null;
	private list: HTMLElement | null = null;

	constructor(
		el: HTMLElement,
		private readonly session: Session,
		private readonly source: string,
		private readonly context: MarkdownPostProcessorContext,
	) {
		super(el);
	}

	override onload(): void {
		const { session, containerEl } = this;
		containerEl.addClass('tillid-block');
		const discretion = keepDiscreet(containerEl, () => session.mask);
		this.register(() => discretion.end());
		this.redraw();
		const waits = new WhenShown(containerEl, () => {
			this.update();
			discretion.again();
		});
		this.register(() => waits.end());
		this.registerEvent(session.on('changed', () => waits.soon()));
		this.register(
			containerEl.onWindowMigrated(() => {
				waits.watch();
				this.redraw();
			}),
		);
		this.registerEvent(session.on('language', () => this.redraw()));
		this.register(() => this.drawn?.destroy());
	}

	/** In the words of the language of the screen, as the user had set the list up. */
	private redraw(): void {
		const { options } = this.read();
		const toggled = options.state === 'open' ? [] : ['settled'];
		const state = this.drawn?.state() ?? { ...COMMITMENTS_AT_FIRST, group: options.group, toggled };
		this.drawn?.destroy();
		this.containerEl.empty();
		this.told = this.containerEl.createDiv({ cls: 'tillid-block-mistakes', attr: { role: 'status' } });
		this.list = this.containerEl.createDiv();
		this.drawn = drawCommitments(this.list, viewPort(this.session, this), state);
		this.update();
	}

	private read(): ReturnType<typeof readBlock> {
		return readBlock(this.source, this.session.language);
	}

	private update(): void {
		const { index, reading, clock, door, strings } = this.session;
		const { options, mistakes } = this.read();
		const asked = reading === null ? this.asked(options) : { mistakes: [], commitments: [] };
		this.tell([...mistakes, ...asked.mistakes].sort((a, b) => a.line - b.line));
		this.list?.toggleClass('tillid-gone', asked.commitments === null);
		this.drawn?.update({
			reading,
			commitments: asked.commitments ?? [],
			relationships: reading === null ? listRelationships(index, this.session.asking()) : [],
			today: clock.today,
			undoable: door.canUndo,
			nothing: options.state === 'settled' ? strings.promises.block.nothingSettled : strings.promises.block.nothing,
		});
	}

	private asked(options: BlockOptions): Asked {
		const { index } = this.session;
		const all = listCommitments(index, this.session.asking());
		const person = options.person === null ? null : this.personOf(options.person.name);
		const mistakes: readonly BlockMistake[] = [
			...(person === undefined && options.person !== null ? [mistaken(options.person, 'person')] : []),
			...(options.initiative !== null && !this.isInitiative(options.initiative.name, all) ? [mistaken(options.initiative, 'initiative')] : []),
		];
		if (mistakes.length > 0 || person === undefined) return { mistakes, commitments: null };
		return { mistakes, commitments: promisesOfBlock(all, options, { note: this.context.sourcePath, person }) };
	}

	/** Undefined where it is nobody, or not one. */
	private personOf(name: BlockSubject['name']): string | undefined {
		const { index } = this.session;
		const { sourcePath } = this.context;
		if (name === null) {
			const atHand = colleagueAtHand(index, this.session.asking(), sourcePath);
			return atHand.is === 'colleague' ? atHand.colleague : undefined;
		}
		const linked = index.linkDestination(name, sourcePath).path;
		if (linked !== null && index.get(linked)?.content.kind === 'colleague') return linked;
		const found = findPeople(index, name, sourcePath);
		return found.length === 1 ? found[0] : undefined;
	}

	private isInitiative(name: BlockSubject['name'], all: readonly Commitment[]): boolean {
		const { index } = this.session;
		if (name === null) return index.get(this.context.sourcePath)?.content.kind === 'initiative';
		const linked = index.linkDestination(name, this.context.sourcePath).path;
		if (linked !== null && index.get(linked)?.content.kind === 'initiative') return true;
		return isInitiative(name, all, index.ofKind('initiative').map(({ path }) => path));
	}

	private tell(mistakes: readonly BlockMistake[]): void {
		const { block } = this.session.strings.promises;
		this.told?.empty();
		for (const { line, found, what, allowed } of mistakes) {
			this.told?.createEl('p', { text: `${block.mistakes[what](String(line), found)}${allowed.length === 0 ? '' : ` ${block.allowed(allowed.join(', '))}`}` });
		}
	}
}

function mistaken({ name, line }: BlockSubject, what: 'person' | 'initiative'): BlockMistake {
	return { line, found: name ?? '', what: name === null ? `this-${what}` : what, allowed: [] };
}
