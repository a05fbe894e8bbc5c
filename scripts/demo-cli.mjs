// Obsidian's command line, as far as the running demo has it: npm run -s demo-cli -- tillid:commitments format=json
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const place = join(import.meta.dirname, '..', 'node_modules', '.cache', 'tillid', 'demo-address');
const [command, ...rest] = process.argv.slice(2);
if (command === undefined) stop('Say which command: npm run -s demo-cli -- tillid:commitments format=json');
if (!existsSync(place)) stop('The demo does not run: start it with npm run demo, and open its address.');

const params = Object.fromEntries(
	rest.map((word) => {
		const at = word.indexOf('=');
		return at === -1 ? [word, 'true'] : [word.slice(0, at), word.slice(at + 1)];
	}),
);

let answer;
try {
	const response = await fetch(`${readFileSync(place, 'utf8')}/cli`, { method: 'POST', body: JSON.stringify({ command, params }) });
	answer = await response.json();
} catch {
	stop('The demo does not run: start it with npm run demo, and open its address.');
}
if (typeof answer.text !== 'string') stop(answer.error ?? answer.message ?? 'The demo gave no answer.', 1);
process.stdout.write(answer.text.endsWith('\n') ? answer.text : `${answer.text}\n`);

function stop(why, code = 2) {
	console.error(why);
	process.exit(code);
}
