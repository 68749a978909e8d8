/** Where a file is, for reports that somebody else reads. */

/** Says where a file is from where the report is read; an absolute path where it is somewhere else. */
export type Relative = (file: string) => string;

/** A path as a URI reference: absolute ones become `file:` URIs. Bytes that are no UTF-8 are kept. */
export function uriOf(path: string): string {
  const encoded = path
    .split('/')
    .map((part) => part.replace(/[\udc80-\udcff]|[^\udc80-\udcff]+/g, (piece) => escaped(piece)))
    .join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

function escaped(piece: string): string {
  const code = piece.charCodeAt(0);
  if (piece.length === 1 && code >= 0xdc80 && code <= 0xdcff) return `%${(code - 0xdc00).toString(16).toUpperCase()}`;
  return encodeURIComponent(piece.replace(/\p{Surrogate}/gu, '\ufffd'));
}
