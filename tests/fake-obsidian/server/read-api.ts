// What obsidian.d.ts promises, as names: every exported value, and every member of every exported class.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface PromisedApi {
	/** Functions, constants and classes. */
	readonly values: readonly string[];
	/** Members of a class's instances, without those it inherits. */
	readonly members: Readonly<Record<string, readonly string[]>>;
}

export function readApi(root: string): PromisedApi {
	const path = join(root, 'node_modules', 'obsidian', 'obsidian.d.ts');
	const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
	const values: string[] = [];
	const members: Record<string, string[]> = {};
	for (const statement of source.statements) {
		if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) values.push(statement.name.text);
		if (ts.isVariableStatement(statement)) values.push(...statement.declarationList.declarations.map((declaration) => declaration.name.getText(source)));
		if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
		values.push(statement.name.text);
		members[statement.name.text] = statement.members.flatMap((member) => nameOf(member, source));
	}
	return { values: [...new Set(values)], members };
}

function nameOf(member: ts.ClassElement, source: ts.SourceFile): string[] {
	const isStatic = ts.canHaveModifiers(member) && ts.getModifiers(member)?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) === true;
	return member.name === undefined || isStatic ? [] : [member.name.getText(source)];
}
