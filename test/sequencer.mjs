/** The native suites take longest and mostly wait: they come first, side by side, so that nobody waits for them in the end. */
import Sequencer from '@jest/test-sequencer';

const isNative = ({ path }) => /\/test\/native\//.test(path);

export default class NativeFirst extends (Sequencer.default ?? Sequencer) {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted.filter(isNative), ...sorted.filter((test) => !isNative(test))];
  }
}
