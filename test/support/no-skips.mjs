/** With CR_NO_SKIPS, as in `.ci/run`: a test that was skipped, for want of a package or anything else, is a failure that says so. */
export default class NoSkips {
  skipped = [];

  onTestResult(_test, { testFilePath, testResults }) {
    const names = testResults.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName);
    this.skipped.push(...names.map((name) => `${testFilePath.split('/').at(-1)}: ${name}`));
  }

  onRunComplete() {
    const error = this.getLastError();
    if (error !== undefined) console.error(error.message);
  }

  getLastError() {
    if (this.skipped.length === 0) return undefined;
    return new Error(`Skipped, though CR_NO_SKIPS is set:\n${this.skipped.join('\n')}`);
  }
}
