// Component: what is loaded and unloaded together with its children, events, DOM handlers and intervals.
import { detach, type EventRef } from './events';

interface EventTargetLike {
	addEventListener(type: string, callback: unknown, options?: unknown): void;
	removeEventListener(type: string, callback: unknown, options?: unknown): void;
}

export class Component {
	private loaded = false;
	private children: Component[] = [];
	private endings: (() => unknown)[] = [];

	/** Loads once; gives what `onload` gave, so that a plugin's asynchronous `onload` can be awaited. */
	load(): void | Promise<void> {
		if (this.loaded) return;
		this.loaded = true;
		const loading = this.onload() as unknown;
		if (loading instanceof Promise) return loading.then(() => this.loadChildren());
		this.loadChildren();
	}

	onload(): void {}

	unload(): void {
		if (!this.loaded) return;
		this.loaded = false;
		for (let child = this.children.pop(); child !== undefined; child = this.children.pop()) child.unload();
		for (let end = this.endings.pop(); end !== undefined; end = this.endings.pop()) end();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends Component>(component: T): T {
		this.children.push(component);
		if (this.loaded) void component.load();
		return component;
	}

	removeChild<T extends Component>(component: T): T {
		const at = this.children.indexOf(component);
		if (at !== -1) {
			this.children.splice(at, 1);
			component.unload();
		}
		return component;
	}

	register(cb: () => unknown): void {
		this.endings.push(cb);
	}

	registerEvent(eventRef: EventRef): void {
		this.register(() => detach(eventRef));
	}

	registerDomEvent<K extends keyof WindowEventMap>(el: Window, type: K, callback: (this: HTMLElement, ev: WindowEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
	registerDomEvent<K extends keyof DocumentEventMap>(el: Document, type: K, callback: (this: HTMLElement, ev: DocumentEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
	registerDomEvent<K extends keyof HTMLElementEventMap>(el: HTMLElement, type: K, callback: (this: HTMLElement, ev: HTMLElementEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
	registerDomEvent(el: EventTargetLike, type: string, callback: unknown, options?: boolean | AddEventListenerOptions): void {
		el.addEventListener(type, callback, options);
		this.register(() => el.removeEventListener(type, callback, options));
	}

	registerInterval(id: number): number {
		this.register(() => clearInterval(id));
		return id;
	}

	private loadChildren(): void {
		for (const child of [...this.children]) void child.load();
	}
}
