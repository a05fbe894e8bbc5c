// Before the end-to-end tests: main.js as it is released (STAND_IN_BUILD=skip takes the one that is there), and the stand-in's page.
import { buildPage, buildPlugin } from '../fake-obsidian/build.mjs';

export default async function buildOnce(): Promise<void> {
	if (process.env['STAND_IN_BUILD'] !== 'skip') buildPlugin();
	process.env['STAND_IN_SCRIPT'] = await buildPage();
}
