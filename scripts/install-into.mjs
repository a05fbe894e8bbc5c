// Puts the built plugin into a vault on this machine: npm run install-into -- PATH-TO-VAULT
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const given = process.argv[2];
if (given === undefined) stop('Say which vault: npm run install-into -- PATH-TO-VAULT');

const vault = resolve(given);
if (!existsSync(vault) || !statSync(vault).isDirectory()) stop(`There is no folder ${vault}`);
if (!existsSync(join(vault, '.obsidian'))) stop(`${vault} is not a vault yet: open it once in Obsidian ("Open folder as vault"), then run this again.`);

const root = join(import.meta.dirname, '..');
const built = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) stop('The build failed; nothing was installed.');

const { id, version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
const folder = join(vault, '.obsidian', 'plugins', id);
mkdirSync(folder, { recursive: true });
for (const name of ['main.js', 'manifest.json', 'styles.css']) copyFileSync(join(root, name), join(folder, name));

console.log(`Tillid ${version} is in ${folder}`);
console.log('In Obsidian: Settings, Community plugins, turn on community plugins, then turn on Tillid. Was it on already: turn it off and on.');

function stop(why) {
	console.error(why);
	process.exit(2);
}
