// The stand-in's looks, as far as words tell: the variables that the plugin asks for are there in both themes, they are the app's and no
// others, and what the app makes narrow, strong or out of line is so here too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const page = withoutRemarks(readFileSync(join(ROOT, 'tests', 'fake-obsidian', 'page.css'), 'utf8'));
const plugin = withoutRemarks(readFileSync(join(ROOT, 'styles.css'), 'utf8'));

/** The families of variables that the app documents; a view that used another would look right here alone. */
const OF_THE_APP = /^--(?:accent-[hsl]|background-|border-width|button-radius|checkbox-|clickable-icon-radius|color-(?:accent|base|red|orange|yellow|green|cyan|blue|purple|pink)|cursor|dialog-|direction|file-|font-|header-height|icon-|input-|interactive-|layer-|line-height-|link-|modal-|mono-|nav-item-|pill-|prompt-|radius-|ribbon-width|scrollbar-|search-|setting-(?:items|group)-|shadow-|size-(?:2|4)-|slider-|tag-|text-)/;

function withoutRemarks(css: string): string {
	return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

function defined(css: string): Set<string> {
	return new Set([...css.matchAll(/(?<=[\s{;])(--[a-z0-9-]+)\s*:/g)].map(([, name = '']) => name));
}

/** Asked for without anything to fall back on. */
function asked(css: string): Set<string> {
	return new Set([...css.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name = '']) => name));
}

/** What a rule with exactly this selector says. */
function rule(selector: string): string {
	const at = page.indexOf(`${selector} {`);
	return at === -1 ? '' : page.slice(page.indexOf('{', at) + 1, page.indexOf('}', at));
}

describe('variables', () => {
	it('are there for all that the plugin and the page ask for', () => {
		const there = new Set([...defined(page), ...defined(plugin)]);
		expect([...asked(plugin), ...asked(page)].filter((name) => !there.has(name))).toEqual([]);
	});

	it('are the app’s own', () => {
		expect([...defined(page)].filter((name) => !OF_THE_APP.test(name))).toEqual([]);
		expect([...asked(plugin)].filter((name) => !name.startsWith('--tillid-') && !OF_THE_APP.test(name))).toEqual([]);
	});

	it('are the same in light and in dark', () => {
		expect([...defined(rule('.theme-dark'))].sort()).toEqual([...defined(rule('.theme-light'))].sort());
	});

	it.each([
		['--nav-item-padding', 'var(--size-4-1) var(--size-4-2) var(--size-4-1) var(--size-4-6)'],
		['--input-height', '30px'],
		['--font-ui-small', '13px'],
		['--font-ui-medium', '15px'],
		['--icon-opacity', '0.85'],
		['--file-line-width', '700px'],
		['--header-height', '40px'],
	])('%s is %s', (name, value) => {
		expect(page).toContain(`${name}: ${value};`);
	});
});

describe('class names', () => {
	it('of the app that the plugin wears are drawn here', () => {
		const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'));
		const worn = new Set(sources.flatMap((text) => [...text.matchAll(/cls: '([a-z -]+)'/g)].flatMap(([, names = '']) => names.split(' '))).filter((name) => !/^(?:tillid|is|has)-/.test(name)));
		expect([...worn]).toEqual(expect.arrayContaining(['setting-item', 'tree-item-self', 'multi-select-pill']));
		expect([...worn].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(page))).toEqual([]);
	});
});

describe('what stands in the way of a view of one’s own', () => {
	it.each([
		['.tree-item-self .tree-item-icon', 'position: absolute'],
		['.tree-item-self .tree-item-icon', 'margin-inline-start: calc(-1 * var(--size-4-5))'],
		['.tree-item-self::before, .tree-item-self .tree-item-icon::before, .collapse-icon::before', 'content: "\\200b"'],
		['.collapse-icon svg.svg-icon', 'inline-size: 10px'],
		['.setting-item', 'background: var(--setting-items-background)'],
		['.setting-group .setting-item, .modal:not(.mod-settings) .setting-item:not(.setting-item-heading)', 'padding: var(--size-4-4) 0'],
		['.multi-select-pill', 'padding: var(--pill-padding-y) 0'],
		['.suggestion-item', 'font-size: var(--font-ui-medium)'],
		['button:not(.clickable-icon)', 'box-shadow: var(--input-shadow)'],
		['.workspace-leaf-content .view-content', 'padding: var(--size-4-3) var(--size-4-3) var(--size-4-8)'],
		['.search-input-container input', 'padding-inline-start: 36px'],
		['.mod-sidedock .view-header', 'display: none'],
		['.is-phone .view-header .sidebar-toggle-button', 'display: inline-flex'],
		['.status-bar:empty, .is-mobile .status-bar', 'display: none'],
	])('%s has %s', (selector, declaration) => {
		expect(rule(selector)).toContain(declaration);
	});
});
