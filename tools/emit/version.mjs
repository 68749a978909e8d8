/** src/generated/version.ts: version and homepage of the package, for those who can't read package.json. */
import { readFileSync } from 'node:fs';

export function emitVersion() {
  const { version, homepage } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return `// Generated from package.json by \`npm run generate\`. Do not edit.\nexport const VERSION = '${version}';\nexport const HOMEPAGE = '${homepage}';\n`;
}
