import { pipeFlags } from '../../flags.js';
import type { Pipe } from '../../generated/model.js';
import { Cache, type Context } from './context.js';

/** Pipes, named ones too, by the number that CRIU knows them by. */
export class Pipes {
  private readonly byId = new Cache((id: number) => this.make(id));
  private readonly known = new Map<number, Pipe>();

  constructor(private readonly context: Context) {}

  get(id: number, isNamed = false): Pipe {
    const pipe = this.byId.get(id);
    if (isNamed) pipe.pipeFlags |= pipeFlags.of('NAMED');
    return pipe;
  }

  /** An end that no file of the checkpoint is, is outside. */
  private make(id: number): Pipe {
    const { defined } = this.context;
    let [read, write] = [false, false];
    for (const { entry } of defined.values()) {
      if (entry.pipe?.pipe_id !== id && entry.fifo?.pipe_id !== id) continue;
      const regular = defined.get(entry.fifo?.regf_id ?? entry.fifo?.id ?? 0)?.entry.reg;
      const access = (entry.pipe?.flags ?? regular?.flags ?? 2) & 3;
      if (access !== 1) read = true;
      if (access !== 0) write = true;
    }
    const outside = (read ? 0n : pipeFlags.of('READER_OUTSIDE')) | (write ? 0n : pipeFlags.of('WRITER_OUTSIDE'));
    const pipe = this.context.add('PIPE', { ino: BigInt(id), capacity: 65536n, pipeFlags: outside });
    this.known.set(id, pipe);
    return pipe;
  }

  /** The bytes in pipes, which stand behind the entries that count them. */
  async fill(): Promise<void> {
    for (const name of ['PIPES_DATA', 'FIFO_DATA'] as const) {
      const image = this.context.checkpoint.get(name);
      for (const { message, extra } of image?.entries ?? []) {
        const pipe = this.known.get(message.pipe_id);
        if (pipe === undefined || image === undefined) continue;
        pipe.data = await image.source.read(extra.offset, extra.offset + extra.length);
        if (message.size !== undefined) pipe.capacity = BigInt(message.size);
      }
    }
  }
}
