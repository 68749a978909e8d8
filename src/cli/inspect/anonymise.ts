import { anonymise } from '../../inspect/anonymise/index.js';
import { writeRewritten } from '../../node/files.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { openOutput, withImage } from '../image/io.js';

/** `cr-image anonymise`: an image without anything that it said. */
export const anonymiseImage = (given: Given): Promise<number> =>
  withImage(given, 0, async (image) => {
    if (given.text('output') === undefined && process.stdout.isTTY) throw usage('anonymise takes -o FILE');
    const key = given.text('key');
    const keep = given.has('keep') ? [given.choice('keep', ['kernel'], 'kernel')] : [];
    const result = await anonymise(image, { keep, ...(key !== undefined && { key }) });
    await writeRewritten(await openOutput(given.text('output')), result);
    return EXIT.ok;
  });
