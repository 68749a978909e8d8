/** The other half of the C side: nobody is harmed, and what was dumped comes back. */
import { test } from '@jest/globals';
import { describeNative, make, minutes, suites } from './native.js';

describeNative('of a dump and of a restart', () => {
  test(
    'a dump harms nobody, hangs never, and refuses what no image holds; also where a call of cr-dump fails',
    () => {
      make('build/cr-dump', 'build/cr-restart');
      suites([
        'test_harm',
        'test_killed',
        'test_frozen',
        'test_unreadable',
        'test_refused',
        'test_states',
        'test_output',
        'test_faults',
      ]);
    },
    minutes(40),
  );

  test(
    'what cr-restart makes again states the same of itself',
    () =>
      suites([
        'test_restart',
        'test_restart_machine',
        'test_restart_options',
        'test_restart_harm',
        'test_restart_values',
        'test_sockets',
        'test_sockets_refused',
      ]),
    minutes(30),
  );

  test('real programs come back, twice in a row', () => suites(['test_programs']), minutes(30));
});
