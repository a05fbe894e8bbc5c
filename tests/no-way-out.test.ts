// The plugin as it is released holds no way to the network, and none to run text as code.
import { build } from 'esbuild';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Each finds a use, not the mere word in a text on screen. */
const WAYS: readonly (readonly [string, RegExp])[] = [
	['fetch', /\bfetch\s*\(/],
	['XMLHttpRequest', /\bXMLHttpRequest\b/],
	['WebSocket', /\bWebSocket\b/],
	['WebRTC', /\bRTCPeerConnection\b/],
	['EventSource', /\bEventSource\b/],
	['requestUrl', /\brequestUrl\b|\.request\s*\(/],
	['sendBeacon', /\bsendBeacon\b/],
	['a worker', /\b(?:Shared)?Worker\s*\(|\bimportScripts\b|\bserviceWorker\b/],
	['an import at run time', /\bimport\s*\(/],
	['a module other than the app\'s own', /\brequire\((?!"(?:obsidian|@codemirror\/[a-z]+)"\))/],
	['eval', /\beval\s*\(/],
	['the Function constructor', /\bFunction\s*\(|\.constructor\s*\(\s*["'`]|constructor\.constructor/],
	['a timer that runs text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
	['a script element', /createEl(?:ement)?\s*\(\s*["'`](?:script|iframe|webview|object|embed)["'`]/],
	['markup from a text', /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment/],
	['an address on the web to load from', /\.src\s*=\s*["'`]https?:|url\(["']?https?:/],
	['a child process or the file system', /child_process|["'`]node:|["'`](?:fs|http|https|net|electron)["'`]\)/],
];

/** The same options as the release (esbuild.config.mjs), in memory. */
async function released(): Promise<string> {
	const { outputFiles } = await build({ absWorkingDir: ROOT, entryPoints: ['src/main.ts'], bundle: true, external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'], format: 'cjs', platform: 'browser', target: 'es2021', loader: { '.md': 'text' }, minify: true, legalComments: 'none', write: false, logLevel: 'error' });
	return outputFiles[0]?.text ?? '';
}

describe('main.js', () => {
	let code = '';
	beforeAll(async () => {
		code = await released();
	}, 60_000);

	it.each(WAYS)('holds no %s', (_name, way) => {
		expect(code.length).toBeGreaterThan(100_000);
		const found = way.exec(code);
		expect(found === null ? null : code.slice(Math.max(0, found.index - 80), found.index + 80)).toBeNull();
	});
});

describe('the scan', () => {
	it.each([
		['fetch', 'await fetch("x")'],
		['XMLHttpRequest', 'new XMLHttpRequest'],
		['WebSocket', 'new WebSocket(a)'],
		['WebRTC', 'new RTCPeerConnection'],
		['EventSource', 'new EventSource(a)'],
		['requestUrl', '(0,o.requestUrl)(a)'],
		['sendBeacon', 'navigator.sendBeacon(a)'],
		['a worker', 'new Worker(a)'],
		['an import at run time', 'import(a)'],
		['a module other than the app\'s own', 'require("electron")'],
		['eval', '(0,eval)(a);eval(b)'],
		['the Function constructor', 'new Function("a")'],
		['a timer that runs text', 'setTimeout("a",1)'],
		['a script element', 'e.createEl("iframe")'],
		['markup from a text', 'a.innerHTML=b'],
		['an address on the web to load from', 'a.src="https://b"'],
		['a child process or the file system', 'require("child_process")'],
	])('finds %s', (name, code) => {
		expect(WAYS.find(([way]) => way === name)?.[1].test(code)).toBe(true);
	});

	it('is proven for every way', () => {
		expect(WAYS.filter(([, way]) => way.test('let a = require("obsidian"); setTimeout(() => b, 1); c.constructor === d; function e(f) {}'))).toEqual([]);
	});
});
