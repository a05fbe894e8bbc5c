// Who may talk to the server: this machine's page alone. A page of another site cannot, and no name that somebody else's
// DNS points at this machine either (the Host tells).
import type { IncomingMessage } from 'node:http';

/** Null if the request may pass, else why not. A browser always sends an Origin with what changes something. */
export function refusalOf(request: IncomingMessage, port: number, needsOrigin: boolean): string | null {
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	const { host, origin } = request.headers;
	if (host === undefined || !hosts.includes(host)) return 'Only this machine is answered.';
	if (origin === undefined ? needsOrigin : origin !== `http://${host}`) return 'Only the stand-in’s own page is answered.';
	const site = request.headers['sec-fetch-site'];
	const own = site === undefined || site === 'same-origin' || site === 'none';
	return own ? null : 'Only the stand-in’s own page is answered.';
}
