/** Text that a terminal can show: control characters and bytes that are no UTF-8 become escapes. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\ud800-\udfff]/gu, (c) => {
    const code = c.charCodeAt(0);
    return `\\x${(code >= 0xdc80 ? code - 0xdc00 : code).toString(16).padStart(2, '0')}`;
  });
