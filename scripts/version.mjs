// Carries the version of package.json into manifest.json and versions.json; npm runs it within `npm version`.
// With --notes VERSION it prints what CHANGELOG.md tells of that version, for the release.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The manifest with its new version; versions.json with a new line only where the oldest app that will do has changed. */
export function withVersion(version, manifest, versions) {
	const known = Object.values(versions).at(-1) === manifest.minAppVersion;
	return {
		manifest: { ...manifest, version },
		versions: known ? versions : { ...versions, [version]: manifest.minAppVersion },
	};
}

/** What the changelog says under the heading of a version, without the heading; null without such a heading. */
export function notesOf(changelog, version) {
	const sections = changelog.split(/^## /m).slice(1);
	const section = sections.find((each) => each.split(/\s/, 1)[0] === version);
	return section === undefined ? null : `${section.slice(section.indexOf('\n')).trim()}\n`;
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));

function main([option, version]) {
	if (option !== '--notes') {
		carryOver();
		return;
	}
	const notes = notesOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version);
	if (notes === null) stop(`CHANGELOG.md tells nothing of ${version}.`);
	process.stdout.write(notes);
}

function carryOver() {
	const { version } = read('package.json');
	if (notesOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version) === null) stop(`Write in CHANGELOG.md what is new in ${version} first, under "## ${version}".`);
	const next = withVersion(version, read('manifest.json'), read('versions.json'));
	write('manifest.json', next.manifest);
	write('versions.json', next.versions);
}

function read(name) {
	return JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
}

function write(name, value) {
	writeFileSync(join(ROOT, name), `${JSON.stringify(value, null, '\t')}\n`);
}

function stop(why) {
	console.error(why);
	process.exit(1);
}
