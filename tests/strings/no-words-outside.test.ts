// No word on screen stands outside the string tables: every literal of src/views and src/host that reads like words for people is looked at.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', '..', 'src');

/** Calls and properties whose text is read by the user, whatever it looks like. */
const SHOWN_CALLS = new Set(['setText', 'setName', 'setDesc', 'setTitle', 'setButtonText', 'setTooltip', 'setPlaceholder', 'appendText', 'tooltip', 'tell', 'Notice', 'wordButton']);
const SHOWN_PROPERTIES = new Set(['text', 'title', 'label', 'placeholder', 'aria-label', 'name', 'desc', 'heading', 'tooltip']);

/** Files whose words are for a program or for whoever develops, with the reason. */
const EXEMPT: ReadonlyMap<string, string> = new Map([
	['host/cli.ts', 'the descriptions of commands on the app’s command line, which is English throughout'],
	['host/cli-writing.ts', 'the same'],
	['host/cli-question.ts', 'the same'],
]);

/** Literals that look like words and are none. */
const NOT_SHOWN: ReadonlyMap<string, string> = new Map([
	['views/promise-block.ts åbne', 'a word that the user types into a block'],
	['views/relationship-columns.ts name', 'the key of a column'],
	['host/conversation-modal.ts Ctrl Enter', 'the names of two keys, as they stand on the keyboard'],
]);

interface Found {
	readonly at: string;
	readonly text: string;
}

function literalsIn(path: string, source: string): readonly Found[] {
	const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
	const found: Found[] = [];
	const visit = (node: ts.Node): void => {
		const text = wordsOf(node);
		if (text !== null && isWords(text, node) && !isForDevelopers(node)) found.push({ at: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, text });
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

function wordsOf(node: ts.Node): string | null {
	if (ts.isStringLiteralLike(node)) return ts.isImportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent) ? null : node.text;
	if (!ts.isTemplateExpression(node)) return null;
	return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** Two words with a blank between them and a capital or a Danish letter; or any letters where the user is bound to read them. */
function isWords(text: string, node: ts.Node): boolean {
	if (isShown(node)) return /\p{L}{2}/u.test(text);
	return /^\p{Lu}\p{Ll}+[ .!?…]|[æøåÆØÅ]/u.test(text) && /\s|[æøåÆØÅ]/u.test(text);
}

function isShown(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isPropertyAssignment(parent) && parent.initializer === node) return SHOWN_PROPERTIES.has(parent.name.getText().replace(/'/g, ''));
	if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
	const callee = parent.expression;
	const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
	return SHOWN_CALLS.has(name) && (parent.arguments?.includes(node as ts.Expression) ?? false);
}

/** What is thrown, or written to the console, is for whoever mends it. */
function isForDevelopers(node: ts.Node): boolean {
	for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
		if (ts.isThrowStatement(at)) return true;
		if (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) return true;
		if (ts.isCallExpression(at) && at.expression.getText().startsWith('console.')) return true;
	}
	return false;
}

function outside(room: string): readonly Found[] {
	return readdirSync(join(SRC, room), { encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !EXEMPT.has(`${room}/${name}`))
		.flatMap((name) => literalsIn(`${room}/${name}`, readFileSync(join(SRC, room, name), 'utf8')));
}

it.each(['views', 'host', 'report'])('src/%s holds no words of its own', (room) => {
	const found = outside(room).filter(({ at, text }) => !NOT_SHOWN.has(`${at.slice(0, at.indexOf(':'))} ${text}`));
	expect(found.map(({ at, text }) => `${at} ${JSON.stringify(text)}`)).toEqual([]);
});

it.each<[string, string]>([
	["el.setText('Gem')", 'Gem'],
	["new Notice('saved')", 'saved'],
	["tell(`Saved ${n} notes`)", 'Saved … notes'],
	["el.createEl('p', { text: 'hello' })", 'hello'],
	["const x = 'Nothing here yet';", 'Nothing here yet'],
	["const x = 'ingen løfter';", 'ingen løfter'],
	["el.createDiv({ attr: { 'aria-label': 'Luk' } })", 'Luk'],
])('sees the words in %s', (source, words) => {
	expect(literalsIn('x.ts', source).map(({ text }) => text)).toEqual([words]);
});

it.each(["el.createDiv({ cls: 'tillid-view is-wide' })", "throw new Error('Nobody is there');", "import { x } from './words-here';", "port.setIcon(el, 'clock-alert')", "type X = 'a' | 'Nothing here';", 'el.setText(words.save)'])('lets be %s', (source) => {
	expect(literalsIn('x.ts', source)).toEqual([]);
});
