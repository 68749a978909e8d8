import { type Code, imageCodes, type Rule, rules } from '../../findings.js';

/** `--list-codes`: one line for each finding, or an array of all there is to say. */
export function listCodes(format: 'text' | 'json'): string {
  if (format === 'json') {
    const all = imageCodes.map((code) => ({ code, ...(rules[code] as Rule) }));
    return `${JSON.stringify(all, undefined, 2)}\n`;
  }
  const width = Math.max(...imageCodes.map((code) => code.length));
  return imageCodes
    .map((code) => {
      const { level, severity, message }: Rule = rules[code];
      return `${code.padEnd(width)}  ${level.padEnd(11)}  ${severity.padEnd(11)}  ${message}\n`;
    })
    .join('');
}

/** `--explain CODE`. */
export function explain(code: Code): string {
  const { level, severity, message, why, hint, see }: Rule = rules[code];
  return [
    `${code}: ${severity}, ${level}`,
    '',
    `  ${message}`,
    '',
    `why   ${why}`,
    `hint  ${hint}`,
    `see   docs/${see}`,
    '',
  ].join('\n');
}
