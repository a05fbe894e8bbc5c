// The global conveniences that the app puts on elements, strings, arrays and events. Nothing here knows of the app.
type Given = DomElementInfo & SvgElementInfo;
type Info = Given | string | undefined;

function define(target: object, members: Record<string, unknown>): void {
	for (const [name, value] of Object.entries(members)) Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
}

function defineGetters(target: object, members: Record<string, (this: never) => unknown>): void {
	for (const [name, get] of Object.entries(members)) Object.defineProperty(target, name, { get, configurable: true });
}

function words(classes: readonly string[]): string[] {
	return classes.flatMap((name) => name.split(' ')).filter((name) => name !== '');
}

function fill(el: Element, info: Info): void {
	const o: Given = typeof info === 'string' ? { cls: info } : (info ?? {});
	if (o.cls !== undefined) el.classList.add(...words([o.cls].flat()));
	if (o.text !== undefined) el.setText(o.text);
	if (o.attr) el.setAttrs(o.attr);
	if (o.title !== undefined) el.setAttribute('title', o.title);
	if (o.value !== undefined && 'value' in el) Object.assign(el, { value: o.value });
	if (o.type !== undefined) el.setAttribute('type', o.type);
	if (o.placeholder !== undefined) el.setAttribute('placeholder', o.placeholder);
	if (o.href !== undefined) el.setAttribute('href', o.href);
}

function make(parent: Node | null, el: Element, info: Info, callback?: (el: never) => void): Element {
	fill(el, info);
	const into = typeof info === 'object' ? (info.parent ?? parent) : parent;
	if (typeof info === 'object' && info.prepend === true) into?.insertBefore(el, into.firstChild);
	else into?.appendChild(el);
	callback?.(el as never);
	return el;
}

const html = (tag: string): Element => document.createElement(tag);
const svg = (tag: string): Element => document.createElementNS('http://www.w3.org/2000/svg', tag);

interface Delegated { readonly type: string; readonly selector: string; readonly listener: unknown; readonly real: EventListener }
const delegated = new WeakMap<EventTarget, Delegated[]>();

function on(this: EventTarget, type: string, selector: string, listener: (this: unknown, event: Event, el: Element) => unknown, options?: AddEventListenerOptions | boolean): void {
	const real = (event: Event): void => {
		const target = event.target as Element | null;
		const hit = target !== null && isOne(target, Element, target.ownerDocument?.defaultView) ? target.closest(selector) : null;
		if (hit !== null && (this as Node).contains(hit)) listener.call(this, event, hit);
	};
	delegated.set(this, [...(delegated.get(this) ?? []), { type, selector, listener, real }]);
	this.addEventListener(type, real, options);
}

function off(this: EventTarget, type: string, selector: string, listener: unknown, options?: AddEventListenerOptions | boolean): void {
	for (const one of delegated.get(this) ?? []) if (one.type === type && one.selector === selector && one.listener === listener) this.removeEventListener(type, one.real, options);
}

/** Of that kind in the page's own window or in the one where it is: each has kinds of its own. */
function isOne(thing: object, type: new () => unknown, win: unknown): boolean {
	const there = (win as Record<string, unknown> | null)?.[type.name];
	return thing instanceof type || (typeof there === 'function' && thing instanceof there);
}

export function installDom(): void {
	const scope = globalThis as unknown as Record<string, unknown>;
	Object.assign(scope, {
		createEl: (tag: string, o?: Info, cb?: () => void) => make(null, html(tag), o, cb),
		createDiv: (o?: Info, cb?: () => void) => make(null, html('div'), o, cb),
		createSpan: (o?: Info, cb?: () => void) => make(null, html('span'), o, cb),
		createSvg: (tag: string, o?: Info, cb?: () => void) => make(null, svg(tag), o, cb),
		createFragment: (cb?: (el: DocumentFragment) => void) => {
			const fragment = document.createDocumentFragment();
			cb?.(fragment);
			return fragment;
		},
		fish: (selector: string) => document.querySelector(selector),
		fishAll: (selector: string) => [...document.querySelectorAll(selector)],
		isBoolean: (value: unknown) => typeof value === 'boolean',
		ready: (fn: () => void) => (document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', fn) : fn()),
		sleep: (ms: number) => new Promise((done) => setTimeout(done, ms)),
		nextFrame: () => new Promise((done) => requestAnimationFrame(() => done(undefined))),
		activeWindow: window,
		activeDocument: document,
	});
	installNodes();
	installEvents();
	installLanguage();
}

function installNodes(): void {
	define(Node.prototype, {
		detach(this: Node) { this.parentNode?.removeChild(this); },
		empty(this: Node) { while (this.lastChild) this.removeChild(this.lastChild); },
		insertAfter(this: Node, node: Node, child: Node | null) { return this.insertBefore(node, child ? child.nextSibling : this.firstChild); },
		indexOf(this: Node, other: Node) { return [...this.childNodes].indexOf(other as ChildNode); },
		setChildrenInPlace(this: Node, children: Node[]) { (this as Element).replaceChildren(...children); },
		appendText(this: Node, text: string) { this.appendChild(document.createTextNode(text)); },
		instanceOf(this: Node, type: new () => unknown) { return isOne(this, type, this.ownerDocument?.defaultView ?? null); },
		createEl(this: Node, tag: string, o?: Info, cb?: () => void) { return make(this, html(tag), o, cb); },
		createDiv(this: Node, o?: Info, cb?: () => void) { return make(this, html('div'), o, cb); },
		createSpan(this: Node, o?: Info, cb?: () => void) { return make(this, html('span'), o, cb); },
		createSvg(this: Node, tag: string, o?: Info, cb?: () => void) { return make(this, svg(tag), o, cb); },
	});
	defineGetters(Node.prototype, {
		doc(this: Node) { return this.ownerDocument ?? this; },
		win(this: Node) { return (this.ownerDocument ?? (this as Document)).defaultView; },
		constructorWin() { return window; },
	});
	define(Element.prototype, {
		getText(this: Element) { return this.textContent ?? ''; },
		setText(this: Element, text: string | DocumentFragment) { typeof text === 'string' ? (this.textContent = text) : this.replaceChildren(text); },
		addClass(this: Element, ...classes: string[]) { this.classList.add(...words(classes)); },
		addClasses(this: Element, classes: string[]) { this.classList.add(...words(classes)); },
		removeClass(this: Element, ...classes: string[]) { this.classList.remove(...words(classes)); },
		removeClasses(this: Element, classes: string[]) { this.classList.remove(...words(classes)); },
		toggleClass(this: Element, classes: string | string[], value: boolean) { for (const name of words([classes].flat())) this.classList.toggle(name, value); },
		hasClass(this: Element, name: string) { return this.classList.contains(name); },
		setAttr(this: Element, name: string, value: unknown) { value === null || value === undefined ? this.removeAttribute(name) : this.setAttribute(name, String(value)); },
		setAttrs(this: Element, all: Record<string, string | number | boolean | null>) { for (const [name, value] of Object.entries(all)) this.setAttr(name, value); },
		getAttr(this: Element, name: string) { return this.getAttribute(name); },
		find(this: Element, selector: string) { return this.querySelector(selector); },
		findAll(this: Element, selector: string) { return [...this.querySelectorAll(selector)]; },
		findAllSelf(this: Element, selector: string) { return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)]; },
		matchParent(this: Element, selector: string, last?: Element) {
			const hit = this.closest(selector);
			return hit !== null && last !== undefined && !last.contains(hit) ? null : hit;
		},
		getCssPropertyValue(this: Element, name: string, pseudo?: string) { return getComputedStyle(this, pseudo).getPropertyValue(name).trim(); },
		isActiveElement(this: Element) { return this.ownerDocument.activeElement === this; },
	});
	define(DocumentFragment.prototype, {
		find(this: DocumentFragment, selector: string) { return this.querySelector(selector); },
		findAll(this: DocumentFragment, selector: string) { return [...this.querySelectorAll(selector)]; },
	});
	for (const prototype of [HTMLElement.prototype, SVGElement.prototype]) {
		define(prototype, {
			setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) { Object.assign(this.style, styles); },
			setCssProps(this: HTMLElement, props: Record<string, string>) { for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value); },
		});
	}
}

function installEvents(): void {
	define(HTMLElement.prototype, {
		show(this: HTMLElement) { this.style.display = ''; },
		hide(this: HTMLElement) { this.style.display = 'none'; },
		toggle(this: HTMLElement, show: boolean) { this.style.display = show ? '' : 'none'; },
		toggleVisibility(this: HTMLElement, visible: boolean) { this.style.visibility = visible ? '' : 'hidden'; },
		isShown(this: HTMLElement) { return this.offsetParent !== null; },
		onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: AddEventListenerOptions) {
			this.addEventListener('click', listener, options);
			this.addEventListener('auxclick', listener, options);
		},
		onNodeInserted(this: HTMLElement, listener: () => unknown, once?: boolean) {
			const watch = new MutationObserver(() => {
				if (!this.isConnected) return;
				if (once === true) watch.disconnect();
				listener();
			});
			watch.observe(document, { childList: true, subtree: true });
			return () => watch.disconnect();
		},
		onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) {
			const one = { el: this, listener };
			migrating.add(one);
			return () => void migrating.delete(one);
		},
		trigger(this: HTMLElement, type: string) { this.dispatchEvent(new Event(type, { bubbles: true })); },
		on,
		off,
	});
	define(Document.prototype, { on, off });
	defineGetters(HTMLElement.prototype, {
		innerWidth(this: HTMLElement) { const s = getComputedStyle(this); return this.clientWidth - parseFloat(s.paddingLeft) - parseFloat(s.paddingRight); },
		innerHeight(this: HTMLElement) { const s = getComputedStyle(this); return this.clientHeight - parseFloat(s.paddingTop) - parseFloat(s.paddingBottom); },
	});
	define(UIEvent.prototype, { instanceOf(this: UIEvent, type: new () => unknown) { return isOne(this, type, this.view); } });
	defineGetters(UIEvent.prototype, { targetNode(this: UIEvent) { return this.target; }, win(this: UIEvent) { return this.view ?? window; }, doc(this: UIEvent) { return (this.view ?? window).document; } });
}

const migrating = new Set<{ readonly el: HTMLElement; readonly listener: (win: Window) => unknown }>();

/** Tells whoever asked that an element, with all in it, is in another window now. */
export function toldOfMove(root: HTMLElement, win: Window): void {
	for (const { el, listener } of [...migrating]) if (root.contains(el)) listener(win);
}

function installLanguage(): void {
	define(Array.prototype, {
		first(this: unknown[]) { return this[0]; },
		last(this: unknown[]) { return this[this.length - 1]; },
		contains(this: unknown[], target: unknown) { return this.includes(target); },
		remove(this: unknown[], target: unknown) { for (let i = this.length - 1; i >= 0; i -= 1) if (this[i] === target) this.splice(i, 1); },
		unique(this: unknown[]) { return [...new Set(this)]; },
		shuffle(this: unknown[]) { return this.sort(() => Math.random() - 0.5); },
	});
	define(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
	define(String.prototype, {
		contains(this: string, target: string) { return this.includes(target); },
		format(this: string, ...args: string[]) { return this.replace(/\{(\d+)\}/g, (all, at: string) => args[Number(at)] ?? all); },
	});
	define(String, { isString: (value: unknown) => typeof value === 'string' });
	define(Number, { isNumber: (value: unknown) => typeof value === 'number' });
	define(Math, { clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max), square: (value: number) => value * value });
	define(Object, {
		isEmpty: (object: object) => Object.keys(object).length === 0,
		each: (object: Record<string, unknown>, callback: (value: unknown, key: string) => boolean | void) => !Object.entries(object).some(([key, value]) => callback(value, key) === false),
	});
}
