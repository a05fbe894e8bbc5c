// Before the end-to-end tests: main.js as it is released.
import { buildPlugin } from '../fake-obsidian/build.mjs';

export default function buildOnce(): void {
	buildPlugin();
}
