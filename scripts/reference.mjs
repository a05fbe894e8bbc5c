// Writes the tables of properties and commands in the user pages, docs/da and docs/en, from the code: npm run docs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');

const { outputFiles } = await build({
	absWorkingDir: ROOT,
	entryPoints: ['scripts/reference/tables.ts'],
	bundle: true,
	platform: 'browser',
	format: 'esm',
	write: false,
	logLevel: 'error',
});
const { readCommands, tablesOf, withTables } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);

const commands = readCommands(readFileSync(join(ROOT, 'src', 'host', 'commands.ts'), 'utf8'));
for (const language of ['da', 'en']) {
	const folder = join(ROOT, 'docs', language);
	const tables = tablesOf(language, commands);
	for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
		const page = readFileSync(join(folder, name), 'utf8');
		writeFileSync(join(folder, name), withTables(page, tables));
	}
}
