// The briefing: draws the page that the rows make of one colleague, hears keys and clicks, and asks the host to act.
import type { SharedTopic } from '../index/neighbourhood';
import type { Question } from '../model/question-bank';
import type { IsoDay } from '../text/dates';
import { drawBriefingHead, type BriefingDeed } from './briefing-head';
import { briefingPage, type BriefingOfPerson, type BriefingPage } from './briefing-rows';
import type { BriefingFootDeed, BriefingLine, BriefingSubject, PromiseStart } from './briefing-section-rows';
import { BriefingSections } from './briefing-sections';
import { isSectionOpen, type BriefingState } from './briefing-state';
import { CommitmentActs } from './commitment-acts';
import { Drawing } from './drawing';
import { iconButton } from './icon-button';
import { keepingFocus } from './keyed-list';
import { drawEmpty, drawReading } from './list-states';
import { NEIGHBOURHOOD, NeighbourhoodBox } from './neighbourhood-box';
import { peopleOf } from './people';
import type { Drawn, ReadingProgress, ViewPort } from './port';

/** What the briefing asks of the host beyond what every view does. */
export interface BriefingPort extends ViewPort {
	/** `start`: what is known of it already. */
	addPromise(colleague: string, start?: PromiseStart): void;
	/** Into the open conversation, at the cursor. */
	insertQuestion(question: Question): void;
	copyInvitation(colleague: string): void;
	planNext(colleague: string): void;
	noteForNextTime(colleague: string): void;
	/** `path`: the conversation it was heard in. */
	addTopic(path: string): void;
	/** Of this colleague, until the app closes. */
	showSensitive(colleague: string, shown: boolean): void;
	/** Those around a topic, by its key. */
	whoElse(topic: string): void;
}

export interface BriefingData extends BriefingSubject {
	/** Set while the index is being built: then nothing else is shown. */
	readonly reading: ReadingProgress | null;
	readonly today: IsoDay;
	/** What they share with others. */
	readonly neighbours: readonly SharedTopic[];
}

export function drawBriefing(el: HTMLElement, port: BriefingPort, state: BriefingState): Drawn<BriefingData, BriefingState> {
	return new BriefingPane(el, port, state);
}

class BriefingPane extends Drawing<BriefingData, BriefingState, BriefingPort> {
	private page: BriefingPage | null = null;
	private readonly pin: HTMLButtonElement;
	private readonly follows: HTMLElement;
	private readonly head: HTMLElement;
	private readonly status: HTMLElement;
	private readonly sections: BriefingSections;
	private readonly neighbourhood: NeighbourhoodBox;

	constructor(el: HTMLElement, port: BriefingPort, state: BriefingState) {
		super(el, port, state, ['tillid-pane', 'tillid-briefing']);
		const buttons = el.createDiv({ cls: 'nav-header tillid-pane-head' }).createDiv({ cls: 'nav-buttons-container' });
		this.pin = iconButton(buttons, port, 'pin', port.strings.briefing.pin, 'nav-action-button');
		this.pin.addEventListener('click', () => this.turnPin());
		const fold = iconButton(buttons, port, 'chevrons-down-up', port.strings.common.foldAll, 'nav-action-button');
		fold.addEventListener('click', () => this.foldAll());
		this.follows = buttons.createSpan({ cls: 'tillid-pane-count', attr: { role: 'status' } });
		const body = el.createDiv({ cls: 'tillid-pane-body' });
		this.status = body.createDiv();
		this.head = body.createDiv();
		const list = body.createDiv({ cls: 'tillid-groups' });
		this.sections = new BriefingSections(list, port, {
			promises: new CommitmentActs({ port, today: () => this.today(), run: (row, action) => void this.act([row.key], action) }),
			fold: (key) => this.fold(key),
			pressFoot: (does) => this.pressFoot(does),
			useLine: (line, insert, event) => this.useLine(line, insert, event),
		});
		this.neighbourhood = new NeighbourhoodBox(body.createDiv(), port, {
			fold: () => this.fold(NEIGHBOURHOOD),
			turnList: () => this.change({ neighboursAsList: !this.now.neighboursAsList }),
			chooseTopic: (key) => port.whoElse(key),
		});
		list.addEventListener('pointerdown', () => el.removeClass('is-keyboard'));
		list.addEventListener('keyup', () => el.toggleClass('is-keyboard', list.contains(el.doc.activeElement)));
	}

	override focus(): void {
		this.sections.focus();
	}

	protected override drawData(data: BriefingData): void {
		const { reading, today } = data;
		const { strings, language } = this.port;
		const page = reading === null ? briefingPage(data, this.now, { today, strings, language }) : null;
		this.page = page;
		const person = page?.is === 'person' ? page : null;
		this.drawPin(person);
		this.drawStatus(reading, page);
		keepingFocus(this.head, () => drawBriefingHead(this.head, person, this.port, (button, of) => this.press(button, of)));
		this.sections.set(person?.sections ?? [], this.busy);
		this.drawNeighbours(data, person);
	}

	private drawNeighbours({ neighbours, relationships }: BriefingData, person: BriefingOfPerson | null): void {
		const people = peopleOf(relationships);
		const given = person === null ? null : { colleague: person.path, name: person.name, topics: neighbours, nameOf: (path: string) => people.name(path), shortNameOf: (path: string) => people.short(path) };
		this.neighbourhood.set(given, isSectionOpen(this.now, NEIGHBOURHOOD), this.now.neighboursAsList);
	}

	private drawPin(person: BriefingOfPerson | null): void {
		const { briefing: words } = this.port.strings;
		const pinned = this.now.pinned !== null;
		this.pin.disabled = !pinned && person === null;
		this.pin.toggleClass('is-active', pinned);
		this.pin.setAttribute('aria-pressed', String(pinned));
		this.port.tooltip(this.pin, pinned ? words.unpin : words.pin);
		this.follows.setText(pinned && person !== null ? words.pinned(person.name) : words.follows);
	}

	private drawStatus(reading: ReadingProgress | null, page: BriefingPage | null): void {
		if (reading !== null) {
			drawReading(this.status, this.port, reading);
			return;
		}
		this.status.empty();
		if (page?.is === 'empty') drawEmpty(this.status, this.port, page);
	}

	private press(does: BriefingDeed, { path, next, closes }: BriefingOfPerson): void {
		switch (does) {
			case 'open-conversation':
				return next === null || next.path === null ? undefined : this.port.openNote(next.path, null, null);
			case 'plan':
				return this.port.planNext(path);
			case 'promise':
				return this.port.addPromise(path);
			case 'invite':
				return this.port.copyInvitation(path);
			case 'close':
				return closes === null ? undefined : void this.port.act({ do: 'close-conversation', path: closes });
			case 'calendar':
				return next === null || next.path === null ? undefined : void this.port.act({ do: 'meeting-to-calendar', path: next.path });
		}
	}

	private turnPin(): void {
		const pinned = this.now.pinned === null && this.page?.is === 'person' ? this.page.path : null;
		this.change({ pinned });
	}

	private foldAll(): void {
		const keys = this.page?.is === 'person' ? [...this.page.sections.map(({ key }) => key), NEIGHBOURHOOD] as const : [];
		const anyOpen = keys.some((key) => isSectionOpen(this.now, key));
		this.change({ folded: anyOpen ? keys : [] });
	}

	private fold(key: string): void {
		const { folded } = this.now;
		this.change({ folded: folded.includes(key) ? folded.filter((other) => other !== key) : [...folded, key] });
	}

	private useLine(line: BriefingLine, insert: boolean, event: MouseEvent | KeyboardEvent): void {
		const colleague = this.page?.is === 'person' ? this.page.path : null;
		if (line.question !== null && insert) this.port.insertQuestion(line.question);
		else if (line.promise !== null && insert && colleague !== null) this.port.addPromise(colleague, line.promise);
		else if (line.opens !== null) this.port.openNote(line.opens.path, line.opens.line, event);
	}

	private addTopic(): void {
		const path = this.data?.conversation ?? null;
		if (path !== null) this.port.addTopic(path);
	}

	private pressFoot(does: BriefingFootDeed): void {
		const colleague = this.page?.is === 'person' ? this.page.path : null;
		if (does === 'more') this.change({ allQuestions: true });
		else if (does === 'add-topic') this.addTopic();
		else if (colleague === null) return;
		else if (does === 'note-next-time') this.port.noteForNextTime(colleague);
		else this.port.showSensitive(colleague, does === 'show-sensitive');
	}

	private today(): IsoDay {
		if (this.data === null) throw new RangeError('A row was used before there was data.');
		return this.data.today;
	}
}
