import { hexNumber } from '../findings/raise.js';
import { sighandFlags } from '../flags.js';
import type { Current, Seen, Topic } from './current.js';
import { offsetInEntry, offsetOf } from './fields.js';

const ACTIONS = offsetOf('SIGHAND_STRUCT', 'actions');
const HANDLER = offsetInEntry('SIGHAND_STRUCT', 'actions', 'saHandler');
const HANDLERS_KNOWN = sighandFlags.of('HANDLERS_KNOWN');
const CAUGHT = 0xffff_ffff_ffff_ffffn;

/** Signal actions. */
export class Signals implements Topic {
  constructor(private readonly current: Current) {}

  readonly on: Topic['on'] = { SIGHAND_STRUCT: (sighand) => this.handlers(sighand) };

  private handlers({ sighandFlags: flags, actions }: Seen<'SIGHAND_STRUCT'>): void {
    if ((flags & HANDLERS_KNOWN) !== 0n) return;
    for (let row = 0; row < actions.length; row++) {
      const { saHandler } = actions.at(row) as { saHandler: bigint };
      if (saHandler <= 1n || saHandler === CAUGHT) continue;
      const args = { signal: row + 1, actual: hexNumber(saHandler) };
      const at = this.current.row(ACTIONS, row) + HANDLER;
      this.current.raise('HANDLER_UNEXPECTED', at, 8, `/actions/${row}/saHandler`, args);
    }
  }
}
