// Before the end-to-end tests: main.js as it is released. STAND_IN_BUILD=skip takes the one that is there.
import { buildPlugin } from '../fake-obsidian/build.mjs';

export default function buildOnce(): void {
	if (process.env['STAND_IN_BUILD'] !== 'skip') buildPlugin();
}
