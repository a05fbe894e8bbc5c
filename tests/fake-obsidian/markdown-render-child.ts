// A component that lives as long as a piece of a rendered note.
import { Component } from './component';

export class MarkdownRenderChild extends Component {
	constructor(public containerEl: HTMLElement) {
		super();
	}
}
