// A reporter of vitest: what fell outside of every test (a promise that nobody waited for, a worker that gave no answer). It fails the run, and the report of the tests does not name it.
import { writeFileSync } from 'node:fs';

/** Where it is written, as a list of texts. */
export const STRAY_ERRORS = 'TILLID_STRAY_ERRORS';

export default class StrayErrors {
	onTestRunEnd(_files, errors) {
		writeFileSync(process.env[STRAY_ERRORS], JSON.stringify(errors.map(told)));
	}
}

/** Where it was thrown is mostly told by its stack; vitest knows besides what was running. */
function told({ stack, message, VITEST_TEST_PATH: file, VITEST_TEST_NAME: test }) {
	return `outside of every test${file ? `, while ${[file, test].filter(Boolean).join(': ')} ran` : ''}\n${stack ?? message}`;
}
