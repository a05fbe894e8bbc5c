// Has Chromium draw the views, in fresh pages, the first page of rows and all of them by turns.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserArguments, findBrowser } from '../find-browser.mjs';
import { figureOf, type Figure } from './measure';
import type { PaintFigures } from './page';

export interface Painted {
	readonly paged: PaintFigure;
	readonly all: PaintFigure;
}

export interface PaintFigure {
	readonly firstPaint: Figure;
	readonly frame: Figure;
	readonly nodes: number;
	readonly rows: number;
}

declare global {
	interface Window {
		paintPromises(all: boolean): Promise<PaintFigures>;
		paintPeople(all: boolean): Promise<PaintFigures>;
	}
}

export type PaintName = 'paintPromises' | 'paintPeople';

export async function paint(root: string, rounds: number): Promise<Readonly<Record<PaintName, Painted>>> {
	const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['scripts/bench/page.ts'], bundle: true, platform: 'browser', format: 'iife', target: 'es2021', loader: { '.md': 'text' }, write: false, logLevel: 'error' });
	const code = outputFiles[0]?.text ?? '';
	const styles = await readFile(join(root, 'styles.css'), 'utf8');
	const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
	const once = async (name: PaintName, all: boolean): Promise<PaintFigures> => {
		const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
		await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
		await page.addStyleTag({ content: styles });
		await page.addScriptTag({ content: code });
		const figures = await page.evaluate(([which, every]) => window[which](every), [name, all] as const);
		await page.close();
		return figures;
	};
	const several = async (name: PaintName): Promise<Painted> => {
		const paged: PaintFigures[] = [];
		const all: PaintFigures[] = [];
		for (let round = 0; round < rounds; round += 1) {
			paged.push(await once(name, false));
			all.push(await once(name, true));
		}
		return { paged: together(paged), all: together(all) };
	};
	const painted = { paintPromises: await several('paintPromises'), paintPeople: await several('paintPeople') };
	await browser.close();
	return painted;
}

function together(rounds: readonly PaintFigures[]): PaintFigure {
	return {
		firstPaint: figureOf(rounds.map(({ firstPaint }) => firstPaint)),
		frame: figureOf(rounds.map(({ frame }) => frame)),
		nodes: Math.max(...rounds.map(({ nodes }) => nodes)),
		rows: Math.max(...rounds.map(({ rows }) => rows)),
	};
}
