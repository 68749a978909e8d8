/** Bodies of objects out of the golden images. */
import { kinds } from 'cr-image';
import { goldens } from '../support/goldens.js';

export interface Body {
  readonly arch: number;
  readonly bytes: Uint8Array;
}

const HEADER = 88;
const OBJECT_HEADER = 8;
const S390X = 3;
/** Enough to see what there is to see: the longest, and the shortest, which older revisions have. */
const MOST = 6;
const SHORTEST = 2;

/** What stands behind the object headers of a kind, `kinds/cr_cred` and its like: a few of each architecture. */
export function bodiesByKind(spec: string): Body[] {
  const type = spec.replace('kinds/cr_', '').toUpperCase();
  const code = kinds.find((kind) => kind.type === type)?.code;
  const found = goldens.flatMap(({ bytes }) => bodies(bytes).filter((body) => body.code === code));
  const distinct = [
    ...new Map(found.map((body) => [`${body.arch} ${Buffer.from(body.bytes).toString('hex')}`, body])).values(),
  ];
  return [2, S390X].flatMap((arch) =>
    distinct
      .filter((body) => body.arch === arch && body.bytes.length < 4096)
      .sort((a, b) => b.bytes.length - a.bytes.length)
      .filter((_, i, all) => i < MOST || i >= all.length - SHORTEST),
  );
}

function bodies(image: Uint8Array): (Body & { readonly code: number })[] {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  if (image.length < HEADER) return [];
  const arch = view.getUint32(HEADER - OBJECT_HEADER, true);
  const isLittle = arch !== S390X;
  const list: (Body & { code: number })[] = [];
  for (let at = HEADER; at + OBJECT_HEADER <= image.length; ) {
    const [code, length] = [view.getUint32(at, isLittle), view.getUint32(at + 4, isLittle)];
    list.push({ arch, code, bytes: image.slice(at + OBJECT_HEADER, at + length) });
    at += Math.ceil(length / 8) * 8;
  }
  return list;
}
