// The day it is, and word of it when midnight passes with the app open (or the laptop wakes up on another day).
import { Component } from 'obsidian';
import { dayOf, type IsoDay } from '../text/dates';

/** A minute: a laptop that slept through midnight tells at the latest this long after it woke. */
const GLANCE = 60_000;

export class DayClock extends Component {
	private day = dayOf(new Date());

	constructor(private readonly onNewDay: () => void) {
		super();
	}

	get today(): IsoDay {
		return dayOf(new Date());
	}

	override onload(): void {
		this.registerInterval(window.setInterval(() => this.glance(), GLANCE));
	}

	private glance(): void {
		if (this.today === this.day) return;
		this.day = this.today;
		this.onNewDay();
	}
}
