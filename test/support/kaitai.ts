import runtime from 'kaitai-struct';
import { compileKsy } from '../../tools/emit/kaitai.mjs';

const KaitaiStream = runtime.KaitaiStream as unknown as typeof runtime.KaitaiStream.default;

/** Kaitai's stream with exact 64-bit integers; generated readers make their sub-streams of it too. */
class ExactStream extends KaitaiStream {
  private exact(littleEndian: boolean): number {
    this.ensureBytesLeft(8);
    const at = this.pos;
    this.pos += 8;
    const view = (this as unknown as { _dataView: DataView })._dataView;
    return view.getBigUint64(at, littleEndian) as unknown as number;
  }

  override readU8le(): number {
    return this.exact(true);
  }

  override readU8be(): number {
    return this.exact(false);
  }
}

/** An object that a generated reader read. */
export type Read = Record<string, unknown>;

/** A whole-file reader. */
export type Reader = (bytes: Uint8Array) => Read;

/** Compiles `linux_cr.ksy` in `dir`, by default this project's, to JavaScript, and loads it. */
export async function compileReader(dir?: string): Promise<Reader> {
  return loadReader(await compileKsy('javascript', 'linux_cr', dir === undefined ? {} : { dir }));
}

/** Loads what the compiler made, sources by file name, and gives a reader of `name`. */
export function loadReader(files: Readonly<Record<string, string>>, name = 'LinuxCr'): Reader {
  const loaded = new Map<string, Read>();
  const load = (name: string): Read => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const exports: Read = {};
    loaded.set(name, exports);
    const require = (path: string): unknown =>
      path === 'kaitai-struct/KaitaiStream' ? ExactStream : load(path.replace('./', ''));
    new Function('exports', 'require', 'define', files[`${name}.js`] as string)(exports, require, undefined);
    return exports;
  };
  const Whole = load(name)[name] as new (stream: unknown) => Read;
  return (bytes) => new Whole(new ExactStream(Uint8Array.from(bytes).buffer, 0));
}

/** A field by its name in the specs. */
export const getField = (owner: unknown, id: string): unknown =>
  (owner as Read)[id.replace(/_([a-z0-9])/g, (_, c: string) => c.toUpperCase())];
