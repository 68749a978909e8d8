import { isHole, toCore } from '../../inspect/core/index.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { openOutput, withImage } from '../image/io.js';
import { pidOperand } from './show.js';

/** `cr-image core`: an ELF core of a process. */
export const core = (given: Given): Promise<number> =>
  withImage(given, 0, async (image) => {
    if (given.text('output') === undefined && process.stdout.isTTY)
      throw usage('core takes -o FILE: a core is no text');
    const pieces = toCore(image, pidOperand(given, 1));
    const sink = await openOutput(given.text('output'));
    try {
      for await (const piece of pieces)
        await (isHole(piece) && sink.skip ? sink.skip(piece.length) : sink.write(piece));
      await sink.commit();
    } catch (error) {
      await sink.abort();
      throw error;
    }
    return EXIT.ok;
  });
