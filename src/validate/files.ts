import type { Current, Seen, Topic } from './current.js';
import { offsetInEntry, offsetOf } from './fields.js';

const FDS = offsetOf('FILES_STRUCT', 'fds');
const FD = offsetInEntry('FILES_STRUCT', 'fds', 'fd');

/** Tables of descriptors. */
export class Files implements Topic {
  constructor(private readonly current: Current) {}

  readonly on: Topic['on'] = { FILES_STRUCT: (files) => this.descriptors(files) };

  private descriptors({ fds, maxFds }: Seen<'FILES_STRUCT'>): void {
    const { current } = this;
    let previous = -1;
    for (let row = 0; row < fds.length; row++) {
      const { fd } = fds.at(row) as { fd: number };
      const place = () => current.row(FDS, row) + FD;
      if (fd <= previous) {
        current.raise('FDS_UNORDERED', place(), 4, `/fds/${row}/fd`, { actual: fd, expected: previous });
      }
      if (fd >= maxFds) current.raise('FD_BEYOND_MAX', place(), 4, `/fds/${row}/fd`, { actual: fd, expected: maxFds });
      previous = fd;
    }
  }
}
