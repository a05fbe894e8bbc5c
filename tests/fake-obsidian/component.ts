// Component: what is loaded and unloaded together with its children, events, DOM handlers and intervals.
import { detach, type EventRef } from './events';

interface EventTargetLike {
	addEventListener(type: string, callback: unknown, options?: unknown): void;
	removeEventListener(type: string, callback: unknown, options?: unknown): void;
}

/** Kept beside the class: its members are the app's and no others, so that real components and these fit each other. */
interface Life {
	loaded: boolean;
	readonly children: Component[];
	readonly endings: (() => unknown)[];
}

const lives = new WeakMap<Component, Life>();

function lifeOf(component: Component): Life {
	const known = lives.get(component);
	if (known !== undefined) return known;
	const life: Life = { loaded: false, children: [], endings: [] };
	lives.set(component, life);
	return life;
}

export class Component {
	/** Loads once; gives what `onload` gave, so that a plugin's asynchronous `onload` can be awaited. */
	load(): void | Promise<void> {
		const life = lifeOf(this);
		if (life.loaded) return;
		life.loaded = true;
		const loadChildren = (): void => [...life.children].forEach((child) => child.load());
		const loading = this.onload() as unknown;
		if (loading instanceof Promise) return loading.then(loadChildren);
		loadChildren();
	}

	onload(): void {}

	unload(): void {
		const life = lifeOf(this);
		if (!life.loaded) return;
		life.loaded = false;
		for (let child = life.children.pop(); child !== undefined; child = life.children.pop()) child.unload();
		for (let end = life.endings.pop(); end !== undefined; end = life.endings.pop()) end();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends Component>(component: T): T {
		const life = lifeOf(this);
		life.children.push(component);
		if (life.loaded) component.load();
		return component;
	}

	removeChild<T extends Component>(component: T): T {
		const { children } = lifeOf(this);
		const at = children.indexOf(component);
		if (at !== -1) {
			children.splice(at, 1);
			component.unload();
		}
		return component;
	}

	register(cb: () => unknown): void {
		lifeOf(this).endings.push(cb);
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
}
