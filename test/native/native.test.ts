/** The C side: unit tests, the same under sanitizers, and cr-dump against real processes. Beside it: harm.test.ts. */
import { expect, test } from '@jest/globals';
import { describeNative, make, minutes, native, suites } from './native.js';

const dumps = ['test_dump', 'test_checks', 'test_command', 'test_undisturbed', 'test_dump_criu'];
const sanitized = { CR_BUILD: `${native}/build-san` };

describeNative('cr-dump and cr-restart', () => {
  test(
    'build without a warning, and the unit tests pass',
    () => {
      expect(make('build/cr-dump', 'build/cr-restart', 'check')).toContain('test_parse');
      suites(['test_floors']);
    },
    minutes(20),
  );

  test(
    'the same with AddressSanitizer and UndefinedBehaviorSanitizer',
    () => {
      expect(make('SAN=1', 'build-san/cr-dump', 'build-san/cr-restart', 'check')).toContain('test_parse');
    },
    minutes(20),
  );

  test(
    'cr-dump agrees with what real processes tell about themselves',
    () => suites([...dumps, 'test_files', 'test_files_restarted']),
    minutes(30),
  );

  test('and so does the one with sanitizers', () => suites(dumps, sanitized), minutes(30));

  test(
    'sockets, System V objects and open files, both ways, with sanitizers',
    // cr-restart frees nothing that it needs to its end
    () =>
      suites(['test_sockets', 'test_sockets_refused', 'test_files', 'test_files_restarted'], {
        ...sanitized,
        ASAN_OPTIONS: 'detect_leaks=0',
      }),
    minutes(30),
  );
});
