// Notes as a reader sees them: markdown-it with the app's links, tags, boxes and comments, then what plugins put in.
import MarkdownIt from 'markdown-it';
import type * as O from 'obsidian';
import type { Component } from './component';
import { here } from './here';
import { MarkdownRenderChild } from './markdown-render-child';

type Processor = O.MarkdownPostProcessor;
type CodeBlock = (source: string, el: HTMLElement, ctx: O.MarkdownPostProcessorContext) => Promise<unknown> | void;

const processors: Processor[] = [];
const codeBlocks = new Map<string, CodeBlock>();
const parser = new MarkdownIt({ html: false, linkify: true, breaks: false });

/** `[[path#part|shown]]`, `![[embed]]`, `#tag`, `==mark==`, as far as a reader needs them. */
parser.inline.ruler.before('link', 'internal-link', (state, silent) => {
	const embed = state.src.startsWith('![[', state.pos);
	if (!embed && !state.src.startsWith('[[', state.pos)) return false;
	const from = state.pos + (embed ? 3 : 2);
	const to = state.src.indexOf(']]', from);
	if (to === -1 || state.src.slice(from, to).includes('\n')) return false;
	if (!silent) {
		const [target = '', shown] = state.src.slice(from, to).split('|');
		state.push('link_open', 'a', 1).attrs = [['class', embed ? 'internal-link internal-embed' : 'internal-link'], ['data-href', target], ['href', target]];
		state.push('text', '', 0).content = shown ?? target.replace(/#/g, ' > ');
		state.push('link_close', 'a', -1);
	}
	state.pos = to + 2;
	return true;
});

parser.inline.ruler.push('tag', (state, silent) => {
	if (state.src[state.pos] !== '#' || (state.pos > 0 && !/\s/.test(state.src[state.pos - 1] ?? ''))) return false;
	const tag = /^#[\p{L}\p{N}_/-]+/u.exec(state.src.slice(state.pos))?.[0] ?? '';
	if (tag.length < 2 || /^#\d+$/.test(tag)) return false;
	if (!silent) {
		state.push('link_open', 'a', 1).attrs = [['class', 'tag'], ['href', tag]];
		state.push('text', '', 0).content = tag;
		state.push('link_close', 'a', -1);
	}
	state.pos += tag.length;
	return true;
});

export abstract class MarkdownRenderer extends MarkdownRenderChild {
	static async render(_app: O.App, markdown: string, el: HTMLElement, sourcePath: string, component: O.Component): Promise<void> {
		await renderInto(markdown, el, sourcePath, component as unknown as Component);
	}

	static async renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: O.Component): Promise<void> {
		await renderInto(markdown, el, sourcePath, component as unknown as Component);
	}
}

export class MarkdownPreviewRenderer {
	static registerPostProcessor(processor: Processor, sortOrder?: number): void {
		processor.sortOrder = sortOrder ?? 0;
		processors.push(processor);
		processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
	}

	static unregisterPostProcessor(processor: Processor): void {
		processors.remove(processor);
	}
}

export function registerCodeBlock(language: string, handler: CodeBlock): () => void {
	if (codeBlocks.has(language)) throw new Error(`Code block postprocessor for language ${language} is already registered`);
	codeBlocks.set(language, handler);
	return () => codeBlocks.delete(language);
}

async function renderInto(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
	const body = markdown.replace(/%%[\s\S]*?%%/g, '').replace(/<!--[\s\S]*?-->/g, '');
	const parsed = new DOMParser().parseFromString(parser.render(body), 'text/html');
	const sections = [...parsed.body.children].map((child) => {
		const section = createDiv(`el-${child.tagName.toLowerCase()}`);
		section.append(child);
		return section;
	});
	for (const section of sections) {
		el.append(section);
		drawTasks(section);
		markUnresolved(section, sourcePath);
		await process(section, sourcePath, component);
	}
}

function drawTasks(section: HTMLElement): void {
	for (const item of section.findAll('li')) {
		const holder = item.firstElementChild?.tagName === 'P' ? item.firstElementChild : item;
		const text = holder.firstChild;
		const mark = text?.nodeType === Node.TEXT_NODE ? /^\[(.)\]\s/.exec(text.textContent ?? '') : null;
		if (!text || !mark) continue;
		text.textContent = (text.textContent ?? '').slice(mark[0].length);
		item.addClass('task-list-item', ...(mark[1] === ' ' ? [] : ['is-checked']));
		item.parentElement?.addClass('contains-task-list');
		item.setAttr('data-task', mark[1] === ' ' ? '' : (mark[1] ?? ''));
		const box = holder.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', prepend: true });
		box.setAttr('data-task', mark[1] ?? '');
		box.checked = mark[1] !== ' ';
		box.disabled = true;
	}
}

function markUnresolved(section: HTMLElement, sourcePath: string): void {
	for (const link of section.findAll('a.internal-link')) {
		const path = (link.getAttr('data-href') ?? '').split('#')[0] ?? '';
		if (path !== '' && here.app.metadataCache.getFirstLinkpathDest(path, sourcePath) === null) link.addClass('is-unresolved');
	}
}

async function process(section: HTMLElement, sourcePath: string, component: Component): Promise<void> {
	const ctx: O.MarkdownPostProcessorContext = {
		docId: sourcePath,
		sourcePath,
		frontmatter: here.app.metadataCache.getCache(sourcePath)?.frontmatter ?? null,
		addChild: (child) => void component.addChild(child as unknown as Component),
		getSectionInfo: () => null,
	};
	for (const code of section.findAll('pre > code')) {
		const language = [...code.classList].find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? '';
		const handler = codeBlocks.get(language);
		if (!handler || !code.parentElement) continue;
		const block = createDiv(`block-language-${language}`);
		code.parentElement.replaceWith(block);
		await handler((code.textContent ?? '').replace(/\n$/, ''), block, ctx);
	}
	for (const processor of processors) await processor(section, ctx);
}
