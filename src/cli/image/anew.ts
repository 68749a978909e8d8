import { checkEnd, END, END_LENGTH } from '../../container/end.js';
import { ImageError, isImageError } from '../../errors.js';
import { throwing } from '../../findings/raise.js';
import { ImageFile } from '../../node/image-file.js';
import { ImageWriter, type ImageWriterInit } from '../../node/image-writer.js';
import type { Sink } from '../../node/sink.js';
import { nameless, type Temporary } from '../../node/source.js';
import type { Storable } from '../../node/streamed.js';

/** More is kept in a temporary file. */
const MOST = 1 << 20;

/** Bytes that are written once and read afterwards. */
class Kept implements Sink {
  size = 0;
  private pieces: Uint8Array[] = [];
  private file: Temporary | undefined;

  async write(bytes: Uint8Array): Promise<void> {
    this.pieces.push(bytes);
    this.size += bytes.length;
    if (this.size > MOST) await this.spill();
  }

  private async spill(): Promise<void> {
    this.file ??= await nameless();
    let at = this.size - this.pieces.reduce((sum, { length }) => sum + length, 0);
    for (const piece of this.pieces.splice(0)) {
      for (let done = 0; done < piece.length; ) {
        done += (await this.file.write(piece, done, piece.length - done, at + done)).bytesWritten;
      }
      at += piece.length;
    }
  }

  async read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }> {
    if (this.file !== undefined) return this.file.read(buffer, offset, length, position);
    const bytes = Buffer.concat(this.pieces).subarray(position, position + length);
    buffer.set(bytes, offset);
    return { bytesRead: bytes.length };
  }

  async commit(): Promise<void> {}

  async abort(): Promise<void> {
    await this.close();
  }

  async close(): Promise<void> {
    await this.file?.close();
    this.file = undefined;
  }
}

/**
 * Looks whether the bytes of an older tool's JSON of an object are those of an object that is known today, as `imageFromJson` does.
 * @throws {ImageError} of the layout, where they are not
 */
export async function checkAnew(object: Storable, index: number, init: ImageWriterInit): Promise<void> {
  const kept = new Kept();
  const writer = await ImageWriter.create(kept, init, true);
  await writer.write(object);
  await writer.close({ sealed: false });
  const image = await ImageFile.over(kept);
  try {
    for await (const _ of image);
  } catch (error) {
    if (!isImageError(error)) throw error;
    const { code, message, path } = error;
    // alone it has another place, see below
    if (object.type === 'UNKNOWN' && object.code === END && code === 'END_COUNT_MISMATCH') return;
    throw new ImageError(code, message, -1, 0, path.replace('/objects/0', `/objects/${index}`));
  } finally {
    await image.close();
  }
}

/**
 * The same of END, which an older tool took for an object: it says how many objects stand in front of it, and where it stands.
 * @throws {ImageError} END_COUNT_MISMATCH, END_OFFSET_MISMATCH
 */
export function checkEndAnew(payload: Uint8Array, index: number, at: number, isLittle: boolean): void {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const end = { nrObjects: view.getBigUint64(0, isLittle), imageLen: view.getBigUint64(8, isLittle), crc32: 0 };
  // what stands behind it, and the checksum, is not looked at
  checkEnd(end, at, END_LENGTH, index, 0, undefined, (code, _offset, _length, path, args) =>
    throwing(code, -1, 0, path, args),
  );
}
