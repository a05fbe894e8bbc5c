// Nothing in src may use what the stand-in lacks: every member, export, helper on elements, event and named option of the app's module that
// src touches is looked up in the stand-in's own types and sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const STAND_IN = join(ROOT, 'tests', 'fake-obsidian');
const APP = 'node_modules/obsidian/obsidian.d.ts';

/** The app shows these where the stand-in has no place: in its own settings of previews. */
const SHOWN_NOWHERE = new Set(['HoverLinkSource.display']);

interface Used {
	readonly owner: string | null;
	readonly name: string;
	readonly where: string;
	/** A class or export of the module, one of the conveniences on everybody's things, or a key of what the app is handed. */
	readonly kind: 'module' | 'global' | 'option';
}

function program(): ts.Program {
	const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
	const files = (config?.fileNames ?? []).filter((name) => name.includes('/src/') || /\/fake-obsidian\/(?:index|page)\.ts$/.test(name));
	return ts.createProgram(files, config?.options ?? {});
}

/** Calls back for every node of the files that lie in a folder. */
function walk(whole: ts.Program, folder: string, see: (node: ts.Node) => void): void {
	const visit = (node: ts.Node): void => {
		see(node);
		ts.forEachChild(node, visit);
	};
	for (const file of whole.getSourceFiles()) if (file.fileName.startsWith(folder)) visit(file);
}

/** Every word of the app's types: only what has such a name can be the app's, and asking the compiler what a name means takes time. */
function wordsOfTheApp(): Set<string> {
	return new Set(readFileSync(join(ROOT, APP), 'utf8').match(/[\w$]+/g));
}

/** Each name in src whose declaration stands in the app's types: with what it is a member of, or null for an export. */
function usedBy(whole: ts.Program): Used[] {
	const checker = whole.getTypeChecker();
	const used: Used[] = [];
	const words = wordsOfTheApp();
	walk(whole, join(ROOT, 'src'), (node) => {
		if (ts.isIdentifier(node) && words.has(node.text)) used.push(...meaningOf(node, checker));
		if (ts.isObjectLiteralExpression(node)) used.push(...optionsOf(node, checker, words));
	});
	return used;
}

function place(node: ts.Node): string {
	const source = node.getSourceFile();
	return `${source.fileName.slice(ROOT.length + 1)}:${String(source.getLineAndCharacterOfPosition(node.pos).line + 1)}`;
}

function ofTheApp(symbol: ts.Symbol | undefined): ts.Declaration[] {
	return (symbol?.declarations ?? []).filter((one) => !ts.isSourceFile(one) && one.getSourceFile().fileName.endsWith(APP));
}

function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
	const symbol = checker.getSymbolAtLocation(node);
	return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function meaningOf(node: ts.Identifier, checker: ts.TypeChecker): Used[] {
	const known = symbolOf(node, checker);
	const [declaration] = ofTheApp(known);
	if (!declaration) return [];
	const [name, where, { parent }] = [known?.name ?? node.text, place(node), declaration];
	// What the language itself has by now is no helper of the app's.
	if (isGlobal(declaration)) return ts.isInterfaceDeclaration(declaration) || ofTheApp(known).length < (known?.declarations?.length ?? 0) ? [] : [{ owner: ts.isInterfaceDeclaration(parent) ? parent.name.text : null, name, where, kind: 'global' }];
	if (ts.isClassDeclaration(parent) && parent.name) return [{ owner: parent.name.text, name, where, kind: 'module' }];
	const isExport = ts.isClassDeclaration(declaration) || ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration);
	return isExport && ts.isSourceFile(declaration.parent) ? [{ owner: null, name, where, kind: 'module' }] : [];
}

function isGlobal(node: ts.Node): boolean {
	return (ts.isModuleDeclaration(node) && node.name.text === 'global') || (!ts.isSourceFile(node) && isGlobal(node.parent));
}

/** The keys that src writes into something whose type is the app's. */
function optionsOf(node: ts.ObjectLiteralExpression, checker: ts.TypeChecker, words: ReadonlySet<string>): Used[] {
	if (!node.properties.some(({ name }) => words.has(name?.getText() ?? ''))) return [];
	const wanted = checker.getContextualType(node);
	const kinds = (wanted?.isUnion() === true ? wanted.types : wanted ? [wanted] : []).filter(({ flags }) => flags & ts.TypeFlags.Object);
	return node.properties.flatMap((one): Used[] => {
		const name = one.name?.getText() ?? '';
		return kinds.flatMap((kind) => ofTheApp(kind.getProperty(name))).map((declaration) => ({ owner: ownerOf(declaration), name, where: place(one), kind: 'option' }));
	});
}

function ownerOf({ parent }: ts.Declaration): string | null {
	return ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent) ? (parent.name?.text ?? null) : null;
}

/** Where the stand-in reads one of these names as a member of the app's types, as `owner.member`. */
function readBy(whole: ts.Program, names: ReadonlySet<string>): Set<string> {
	const checker = whole.getTypeChecker();
	const read = new Set<string>();
	walk(whole, STAND_IN, (node) => {
		if (!ts.isIdentifier(node) || !names.has(node.text)) return;
		const bound = ts.isBindingElement(node.parent) && node.parent.initializer !== node ? checker.getTypeAtLocation(node.parent.parent).getProperty((node.parent.propertyName ?? node).getText()) : undefined;
		for (const declaration of ofTheApp(bound ?? symbolOf(node, checker))) read.add(`${ownerOf(declaration) ?? ''}.${node.text}`);
	});
	return read;
}

/** What dom.ts puts on elements, events and the rest, and the functions that it makes for all. */
function helpers(whole: ts.Program): Set<string> {
	const names = new Set<string>();
	walk(whole, join(STAND_IN, 'dom.ts'), (node) => {
		if ((ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node) || ts.isShorthandPropertyAssignment(node)) && ts.isObjectLiteralExpression(node.parent)) names.add(node.name.getText());
	});
	return names;
}

describe('the surface that src uses', () => {
	const whole = program();
	const checker = whole.getTypeChecker();
	const index = whole.getSourceFile(join(STAND_IN, 'index.ts'));
	const exported = new Map((index ? checker.getExportsOfModule(checker.getSymbolAtLocation(index) as ts.Symbol) : []).map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol]));
	const used = usedBy(whole);
	const read = readBy(whole, new Set(used.filter(({ kind }) => kind === 'option').map(({ name }) => name)));
	const put = helpers(whole);

	const has = ({ owner, name, kind }: Used): boolean => {
		if (kind === 'global') return put.has(name);
		if (kind === 'option') return owner === null || SHOWN_NOWHERE.has(`${owner}.${name}`) || read.has(`${owner}.${name}`);
		const symbol = exported.get(owner ?? name);
		if (!symbol || owner === null) return symbol !== undefined;
		const made = checker.getDeclaredTypeOfSymbol(symbol);
		const statics = checker.getTypeOfSymbol(symbol);
		return made.getProperty(name) !== undefined || statics.getProperty(name) !== undefined;
	};

	it.each([
		['Vault', 'process', 'module'],
		['Node', 'createDiv', 'global'],
		['Command', 'callback', 'option'],
	])('finds %s.%s, which src uses', (owner, name, kind) => {
		expect(used.some((one) => one.owner === owner && one.name === name && one.kind === kind)).toBe(true);
	});

	it('is all in the stand-in', () => {
		expect(used.filter((one) => !has(one)).map((one) => `${one.owner ?? 'export'} ${one.name} (${one.where})`)).toEqual([]);
	});

	it('knows what is not there', () => {
		const where = 'nowhere';
		expect([{ owner: 'Vault', name: 'fetch', where, kind: 'module' }, { owner: 'Node', name: 'createMenu', where, kind: 'global' }, { owner: 'Command', name: 'colour', where, kind: 'option' }].filter((one) => has(one as Used))).toEqual([]);
	});

	it('hears of every event that src listens for', () => {
		const told = new Set(readdirSync(STAND_IN, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.startsWith('tests')).flatMap((name) => [...readFileSync(join(STAND_IN, name), 'utf8').matchAll(/(?:trigger|tell)\('([a-z-]+)'/g)].map(([, event]) => event)));
		const heard: string[] = [];
		walk(whole, join(ROOT, 'src'), (node) => {
			if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'on') return;
			const [name] = node.arguments;
			if (name && ts.isStringLiteral(name) && ofTheApp(checker.getSymbolAtLocation(node.expression.name)).length > 0 && ofTheApp(checker.getTypeAtLocation(node.expression.expression).symbol).length > 0) heard.push(name.text);
		});
		expect(heard).toEqual(expect.arrayContaining(['changed', 'rename', 'file-open', 'editor-menu']));
		expect(heard.filter((name) => !told.has(name))).toEqual([]);
	});
}, 60_000);
