// Nothing in src may use what the stand-in lacks: every member and export of the app's module that src touches is looked up in the stand-in's own types.
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const APP = 'node_modules/obsidian/obsidian.d.ts';

interface Used {
	readonly owner: string | null;
	readonly name: string;
	readonly where: string;
}

function program(): ts.Program {
	const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
	const files = (config?.fileNames ?? []).filter((name) => name.includes('/src/') || name.endsWith('/fake-obsidian/index.ts'));
	return ts.createProgram(files, config?.options ?? {});
}

/** Each name in src whose declaration stands in the app's types: with the class it is a member of, or null for an export. */
function usedBy(whole: ts.Program): Used[] {
	const checker = whole.getTypeChecker();
	const used: Used[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node)) used.push(...meaningOf(node, checker));
		ts.forEachChild(node, visit);
	};
	for (const file of whole.getSourceFiles()) if (file.fileName.startsWith(join(ROOT, 'src'))) visit(file);
	return used;
}

function meaningOf(node: ts.Identifier, checker: ts.TypeChecker): Used[] {
	const symbol = checker.getSymbolAtLocation(node);
	const known = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
	const declaration = known?.declarations?.find((one) => one.getSourceFile().fileName.endsWith(APP));
	if (!declaration) return [];
	const where = `${node.getSourceFile().fileName.slice(ROOT.length + 1)}:${node.getSourceFile().getLineAndCharacterOfPosition(node.pos).line + 1}`;
	const { parent } = declaration;
	if (ts.isClassDeclaration(parent) && parent.name) return [{ owner: parent.name.text, name: known?.name ?? node.text, where }];
	const isExport = ts.isClassDeclaration(declaration) || ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration);
	return isExport && ts.isSourceFile(declaration.parent) ? [{ owner: null, name: known?.name ?? node.text, where }] : [];
}

describe('the surface that src uses', () => {
	const whole = program();
	const checker = whole.getTypeChecker();
	const index = whole.getSourceFile(join(ROOT, 'tests', 'fake-obsidian', 'index.ts'));
	const exported = new Map((index ? checker.getExportsOfModule(checker.getSymbolAtLocation(index) as ts.Symbol) : []).map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol]));
	const used = usedBy(whole);

	const has = ({ owner, name }: Used): boolean => {
		const symbol = exported.get(owner ?? name);
		if (!symbol || owner === null) return symbol !== undefined;
		const made = checker.getDeclaredTypeOfSymbol(symbol);
		const statics = checker.getTypeOfSymbol(symbol);
		return made.getProperty(name) !== undefined || statics.getProperty(name) !== undefined;
	};

	it('finds what src uses', () => {
		expect(used.some((one) => one.owner === 'Vault' && one.name === 'process')).toBe(true);
	});

	it('is all in the stand-in', () => {
		expect(used.filter((one) => !has(one)).map((one) => `${one.owner ?? 'export'} ${one.name} (${one.where})`)).toEqual([]);
	});
}, 60_000);
