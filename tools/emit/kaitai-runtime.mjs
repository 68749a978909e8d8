/**
 * src/generated/kaitai-runtime.ts: Kaitai's JavaScript runtime as an ES module. The package is CommonJS and asks for
 * `zlib` and `iconv-lite`, which no reader of ours needs and no bundler for browsers can resolve.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NOTICE } from './banner.mjs';

const require = createRequire(import.meta.url);

export function emitKaitaiRuntime() {
  const file = require.resolve('kaitai-struct/KaitaiStream.js');
  const { version, license, author } = require('kaitai-struct/package.json');
  const source = readFileSync(file, 'utf8');
  return `// @ts-nocheck
// ${NOTICE}
/*! kaitai-struct ${version}, ${license}, https://github.com/kaitai-io/kaitai_struct_javascript_runtime
 * by ${author}
 * The source is unchanged; it is handed its own \`module\` and a \`require\` that has nothing to give. The licence is in
 * THIRD-PARTY-NOTICES of the package cr-image. */

const module = { exports: {} };
const unavailable = (name: string) => {
  throw new Error(\`\${name} is not part of this package\`);
};

(function (module, exports, require) {
${source}
}).call(globalThis, module, module.exports, unavailable);

/** The class that generated readers read from; \`bytes/kaitai-stream.ts\` has its type. */
export const runtime: unknown = module.exports;
`;
}
