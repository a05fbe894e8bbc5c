import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';

// The community review lints src with this very preset, so nothing is switched off here.
// What it passes over (tests, scripts, build files) is passed over here too.
export default defineConfig([
	globalIgnores(['node_modules', 'main.js', 'build', 'tests', 'scripts', 'esbuild.config.mjs', 'eslint.config.mjs', 'vitest.config.ts', 'playwright.config.ts']),
	...obsidianmd.configs.recommendedWithLocalesEn,
	{
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
			},
		},
	},
]);
