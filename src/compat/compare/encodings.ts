/** Names of encodings that are the same encoding, as IANA and the WHATWG list them. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  ASCII: ['USASCII', 'ANSIX341968', 'ISO646US', 'CP367', 'IBM367'],
  UTF8: ['UNICODE11UTF8'],
  UTF16LE: ['UCS2LE', 'UTF16LITTLEENDIAN'],
  UTF16BE: ['UCS2BE', 'UTF16BIGENDIAN'],
  UTF32LE: ['UCS4LE'],
  UTF32BE: ['UCS4BE'],
  ISO88591: ['LATIN1', 'L1', 'CP819', 'IBM819', 'ISO885911987'],
  ISO88592: ['LATIN2', 'L2'],
  ISO885915: ['LATIN9', 'L9'],
  WINDOWS1250: ['CP1250'],
  WINDOWS1251: ['CP1251'],
  WINDOWS1252: ['CP1252'],
  IBM437: ['CP437', '437'],
  IBM850: ['CP850', '850'],
  IBM866: ['CP866', '866'],
  SHIFTJIS: ['SJIS', 'MSKANJI', 'CSSHIFTJIS', 'XSJIS'],
  EUCJP: ['UJIS'],
  GB2312: ['EUCCN'],
  GB18030: [],
  BIG5: ['CNBIG5', 'CSBIG5'],
  EUCKR: ['KSC56011987', 'KOREAN'],
};

const names = new Map(Object.entries(ALIASES).flatMap(([name, aliases]) => aliases.map((alias) => [alias, name])));

/** One name for an encoding, whatever it is called. */
export function encodingOf(name: string): string {
  const plain = name.toUpperCase().replace(/[-_ .:]/g, '');
  return names.get(plain) ?? plain;
}

/** Whether each character is one byte. */
export const isByteEach = (name: string): boolean =>
  /^(ASCII|ISO8859\d+|WINDOWS125\d|IBM(437|850|866))$/.test(encodingOf(name));
