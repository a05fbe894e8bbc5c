// The ground of every end-to-end test fails a test whose page goes astray: here it goes astray in every way, and is found out in each.
import { expect, test } from '../stand-in';

test.use({ plugin: 'tests/fake-obsidian/tests/probe-plugin', vault: 'tests/fake-obsidian/tests/small-vault' });

/** Nobody listens there. */
const ELSEWHERE = '127.0.0.1:9';

test('finds out whatever leaves the page, and every error', async ({ app }) => {
	await app.open();
	expect(app.faults).toEqual([]);
	await app.page.evaluate((host) => {
		void fetch(`http://${host}/fetched`).catch(() => undefined);
		navigator.sendBeacon(`http://${host}/beacon`, 'x');
		new Image().src = `http://${host}/picture`;
		const request = new XMLHttpRequest();
		request.open('GET', `http://${host}/asked`);
		request.send();
		new EventSource(`http://${host}/events`);
		new WebSocket(`ws://${host}/socket`);
		window.open(`http://${host}/window`);
		document.body.createEl('iframe', { attr: { src: `http://${host}/frame` } });
		console.error('told');
		void Promise.reject(new Error('thrown'));
	}, ELSEWHERE);
	const ways = ['request: http://127.0.0.1:9/fetched', 'request: http://127.0.0.1:9/beacon', 'request: http://127.0.0.1:9/picture', 'request: http://127.0.0.1:9/asked', 'request: http://127.0.0.1:9/events', 'socket: ws://127.0.0.1:9/socket', 'window: ', 'request: http://127.0.0.1:9/frame', 'console: told', 'uncaught: Error: thrown'];
	await expect.poll(() => ways.filter((way) => !app.faults.some((fault) => fault.startsWith(way)))).toEqual([]);
	for (const other of app.page.context().pages()) if (other !== app.page) await other.close();
	// What is still under way ends with the page.
	await app.page.goto('about:blank');
	app.faults.splice(0);
});
