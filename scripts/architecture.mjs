// Writes the list of files in docs/architecture.md from the first comment of each file: npm run docs
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs', 'architecture.md');
const FLOORS = ['text', 'model', 'index', 'edit', 'strings', 'views', 'report', 'host'];

/** The page with its list of files made anew. */
export function withFileList(page) {
	const [before, rest] = page.split('<!-- files -->\n');
	const after = rest.slice(rest.indexOf('<!-- /files -->'));
	return `${before}<!-- files -->\n${fileList()}${after}`;
}

function fileList() {
	const main = `### src\n\n${line('src', 'main.ts')}`;
	return `${[...FLOORS.map(floorList), main].join('\n')}\n`;
}

function floorList(floor) {
	const names = readdirSync(join(ROOT, 'src', floor), { recursive: true, encoding: 'utf8' })
		.map((name) => name.split(sep).join('/'))
		.filter((name) => name.endsWith('.ts'))
		.sort();
	return `### src/${floor}\n\n${names.map((name) => line(`src/${floor}`, name)).join('')}`;
}

function line(folder, name) {
	return `- \`${name}\`: ${firstSentence(readFileSync(join(ROOT, folder, name), 'utf8'))}\n`;
}

/** The first sentence of the comment that a file opens with. */
function firstSentence(text) {
	const comment = [];
	for (const row of text.split('\n')) {
		if (!row.startsWith('//')) break;
		comment.push(row.slice(2).trim());
	}
	const whole = comment.join(' ');
	const end = /[.!?](?=\s+[A-ZÆØÅ`])/.exec(whole);
	return end === null ? whole : whole.slice(0, end.index + 1);
}

if (process.argv[1] === import.meta.filename) writeFileSync(PAGE, withFileList(readFileSync(PAGE, 'utf8')));
