// npm run compare-cache -- FOLDER: holds the stand-in's metadata cache against what the real app recorded.
// Each JSON file of the folder has a note (`fileContents`), its path and what the app made of it. Beside them resolvedLinks.json and
// unresolvedLinks.json may tell where the links of the whole vault led (path to path to count). Exit 1 if any note differs.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';

const folder = process.argv[2];
if (folder === undefined) {
	console.error('npm run compare-cache -- FOLDER');
	process.exit(2);
}

const ROOT = join(import.meta.dirname, '..');
const app = await loadStandIn();
const recordings = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.sort()
	.map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }))
	.filter((recording) => typeof recording.fileContents === 'string');

const tables = { resolvedLinks: tableOf('resolvedLinks.json'), unresolvedLinks: tableOf('unresolvedLinks.json') };

/** Every path that the recordings tell of: the vault they were made in, as far as it is known. */
const told = [
	...recordings.flatMap((each) => [each.filePath, ...Object.values(each.resolveLinkToPath ?? {})]),
	...Object.entries(tables.resolvedLinks ?? {}).flatMap(([path, targets]) => [path, ...Object.keys(targets)]),
];
const targets = new app.LinkTargets(new Set(told.filter((path) => typeof path === 'string')));

let identical = 0;
for (const recording of recordings) {
	const difference = firstDifference(answersFor(recording), recordedOf(recording), recording.name);
	if (difference === null) identical++;
	else console.log(difference);
}
console.log(`${identical} of ${recordings.length} notes identical`);
process.exit(identical === recordings.length ? 0 : 1);

/** What the stand-in answers, under the names that the recording has. */
function answersFor(recording) {
	const cachedMetadata = app.parseCache(recording.fileContents);
	const resolve = (link) => targets.find(app.getLinkpath(link), recording.filePath);
	const answers = {
		cachedMetadata,
		getAllTags: app.getAllTags(cachedMetadata),
		parseFrontMatterTags: app.parseFrontMatterTags(cachedMetadata.frontmatter ?? null),
		resolveLinkToPath: Object.fromEntries([...(cachedMetadata.links ?? []), ...(cachedMetadata.frontmatterLinks ?? [])].map(({ link }) => [link, resolve(link)])),
	};
	const counts = app.countLinks(cachedMetadata, resolve);
	const links = { resolvedLinks: { ...counts.resolved }, unresolvedLinks: { ...counts.unresolved } };
	return Object.fromEntries(Object.entries({ ...answers, ...links }).filter(([key]) => key in recordedOf(recording)));
}

/** What the app answered, with the note's share of the tables of links. */
function recordedOf({ name, fileContents, filePath, ...answers }) {
	const links = Object.entries(tables).filter(([, table]) => table?.[filePath] !== undefined);
	return { ...answers, ...Object.fromEntries(links.map(([key, table]) => [key, table[filePath]])) };
}

function tableOf(name) {
	return existsSync(join(folder, name)) ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : null;
}

/** The first place where two values part, as one line; null if they are the same. */
function firstDifference(ours, theirs, place) {
	if (isDeepStrictEqual(ours, theirs)) return null;
	const inside = isTree(ours) && isTree(theirs) && Array.isArray(ours) === Array.isArray(theirs);
	if (!inside) return `${place}: ours ${shown(ours)}, the app ${shown(theirs)}`;
	for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
		const difference = firstDifference(ours[key], theirs[key], `${place} › ${key}`);
		if (difference !== null) return difference;
	}
	return null;
}

function isTree(value) {
	return typeof value === 'object' && value !== null;
}

function shown(value) {
	return (JSON.stringify(value) ?? 'nothing').slice(0, 160);
}

async function loadStandIn() {
	const names = [
		['parseCache', 'parse-cache/parse-cache'],
		['getAllTags', 'cache-refs'],
		['parseFrontMatterTags', 'front-matter'],
		['getLinkpath', 'linktext'],
		['LinkTargets', 'link-resolution'],
		['countLinks', 'link-counts'],
	];
	const contents = names.map(([name, file]) => `export { ${name} } from './tests/fake-obsidian/${file}';`).join('\n');
	const result = await build({ stdin: { contents, resolveDir: ROOT }, bundle: true, write: false, format: 'cjs', platform: 'node', logLevel: 'error' });
	const loaded = { exports: {} };
	const { createRequire } = await import('node:module');
	new Function('module', 'exports', 'require', result.outputFiles[0].text)(loaded, loaded.exports, createRequire(import.meta.url));
	return loaded.exports;
}
