import type { CriuCode } from '../findings/criu.js';
import type { Args, Related } from '../findings/raise.js';

/** Takes a finding about one file of a checkpoint. */
export type CriuRaise = (
  code: CriuCode,
  offset: number,
  length: number,
  path: string,
  args: Args,
  related?: readonly Related[],
) => void;
