// A reporter of the unit tests: names those that fell and passed when they were tried once more, as .ci/run does.
export default class SecondTries {
	onTestCaseResult(test) {
		if (test.diagnostic()?.flaky === true) console.log(`Passed at the second try only: ${test.module.relativeModuleId}: ${test.fullName}`);
	}
}
