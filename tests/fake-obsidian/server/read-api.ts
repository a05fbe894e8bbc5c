// What obsidian.d.ts promises, as names: every exported value, and every member of every exported class.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface PromisedClass {
	/** Of its instances, without those it inherits and without those that may be missing. */
	readonly members: readonly string[];
	readonly statics: readonly string[];
}

export interface PromisedApi {
	/** Functions, constants and classes. */
	readonly values: readonly string[];
	readonly classes: Readonly<Record<string, PromisedClass>>;
}

export function readApi(root: string): PromisedApi {
	const path = join(root, 'node_modules', 'obsidian', 'obsidian.d.ts');
	const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
	const values = new Set<string>();
	const classes: Record<string, PromisedClass> = {};
	for (const statement of source.statements) {
		if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) values.add(statement.name.text);
		if (ts.isVariableStatement(statement)) for (const declaration of statement.declarationList.declarations) values.add(declaration.name.getText(source));
		if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
		values.add(statement.name.text);
		classes[statement.name.text] = { members: namesOf(statement, source, false), statics: namesOf(statement, source, true) };
	}
	return { values: [...values], classes };
}

function namesOf(declaration: ts.ClassDeclaration, source: ts.SourceFile, statics: boolean): string[] {
	const wanted = declaration.members.filter((member) => isStatic(member) === statics && !mayBeMissing(member));
	return [...new Set(wanted.flatMap((member) => (member.name === undefined ? [] : [member.name.getText(source)])))];
}

function isStatic(member: ts.ClassElement): boolean {
	return ts.canHaveModifiers(member) && ts.getModifiers(member)?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) === true;
}

function mayBeMissing(member: ts.ClassElement): boolean {
	return (ts.isPropertyDeclaration(member) || ts.isMethodDeclaration(member)) && member.questionToken !== undefined;
}
