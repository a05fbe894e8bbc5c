// npm run compare-cache -- FOLDER: holds the stand-in's metadata cache against what the real app recorded.
// Each JSON file of the folder has a note (`fileContents`), its path and what the app made of it. Exit 1 if any note differs.
import { readFileSync, readdirSync } from 'node:fs';
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

/** Every path that the recordings tell of: the vault they were made in, as far as it is known. */
const targets = new app.LinkTargets(new Set(recordings.flatMap((each) => [each.filePath, ...Object.values(each.resolveLinkToPath ?? {})]).filter((path) => typeof path === 'string')));

let identical = 0;
for (const recording of recordings) {
	const difference = firstDifference(answersFor(recording), recording, recording.name);
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
	return Object.fromEntries(Object.entries(answers).filter(([key]) => key in recording));
}

/** The first place where two values part, as one line; null if they are the same. */
function firstDifference(ours, theirs, place) {
	if (isDeepStrictEqual(ours, theirs)) return null;
	const inside = isTree(ours) && isTree(theirs) && Array.isArray(ours) === Array.isArray(theirs);
	if (!inside) return `${place}: ours ${shown(ours)}, the app ${shown(theirs)}`;
	const untold = new Set(['name', 'fileContents', 'filePath']);
	const keys = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].filter((key) => place !== theirs.name || !untold.has(key));
	for (const key of keys) {
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
	];
	const contents = names.map(([name, file]) => `export { ${name} } from './tests/fake-obsidian/${file}';`).join('\n');
	const result = await build({ stdin: { contents, resolveDir: ROOT }, bundle: true, write: false, format: 'cjs', platform: 'node', logLevel: 'error' });
	const loaded = { exports: {} };
	const { createRequire } = await import('node:module');
	new Function('module', 'exports', 'require', result.outputFiles[0].text)(loaded, loaded.exports, createRequire(import.meta.url));
	return loaded.exports;
}
