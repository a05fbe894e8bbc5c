// The demo: Tillid in a browser, over a copy of the sample vault or of one's own.  npm run demo [-- PATH] [-- --port N]
import { existsSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildPlugin, loadServer } from '../tests/fake-obsidian/build.mjs';

const ROOT = join(import.meta.dirname, '..');
const given = process.argv.slice(2);
const portAt = given.indexOf('--port');
const port = portAt === -1 ? 0 : Number(given.splice(portAt, 2)[1]);
const own = given[0];
const vault = own === undefined ? join(ROOT, 'tests', 'vault') : resolve(own);
if (!existsSync(vault) || !statSync(vault).isDirectory()) stop(`There is no folder ${vault}`);

try {
	buildPlugin();
} catch (error) {
	stop(error.message);
}
const { startStandIn } = await loadServer();
const language = /^da/i.test(process.env.LC_ALL ?? process.env.LANG ?? '') || own === undefined ? 'da' : 'en';
const standIn = await startStandIn({ vault, root: ROOT, language, port, name: own === undefined ? 'Prøve' : basename(vault) });
await (await fetch(`${standIn.url}/page.js`)).arrayBuffer();
remember(standIn.url);

// The sample vault belongs to one day in November 2026; the page begins there, and its bar says so.
console.log(own === undefined ? `${standIn.url}/?today=2026-11-24` : standIn.url);
for (const signal of ['SIGINT', 'SIGTERM']) {
	process.on(signal, async () => {
		await standIn.stop();
		process.exit(0);
	});
}

/** For `npm run demo-cli`, which has to find the demo that runs. */
function remember(url) {
	const folder = join(ROOT, 'node_modules', '.cache', 'tillid');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'demo-address'), url);
}

function stop(why) {
	console.error(why);
	process.exit(2);
}
