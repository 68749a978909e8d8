/** src/generated/version.ts: the version of the package, for those who can't read package.json. */
import { readFileSync } from 'node:fs';

export function emitVersion() {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return `// Generated from package.json by \`npm run generate\`. Do not edit.\nexport const VERSION = '${version}';\n`;
}
