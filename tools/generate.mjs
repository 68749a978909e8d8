/** `npm run generate`: everything that derives from formats/*.ksy. `--check` only says what is stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from './description.mjs';
import { emitFields } from './emit/c-fields.mjs';
import { emitHeader } from './emit/c-header.mjs';
import { describeCriu, emitCriu } from './emit/criu.mjs';
import { emitDocs } from './emit/docs-table.mjs';
import { emitKaitai } from './emit/kaitai.mjs';
import { emitKaitaiRuntime } from './emit/kaitai-runtime.mjs';
import { emitNotices } from './emit/notices.mjs';
import { emitReference } from './emit/reference.mjs';
import { emitRestart, emitRestartHeader } from './emit/restart.mjs';
import { emitSchema } from './emit/schema.mjs';
import { emitDecode, emitModel, emitRegistry } from './emit/typescript.mjs';
import { emitVersion } from './emit/version.mjs';
import { emitViews } from './emit/views.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const format = describe();

const outputs = {
  'src/generated/kaitai.ts': await emitKaitai(format),
  'src/generated/kaitai-runtime.ts': emitKaitaiRuntime(),
  'src/generated/model.ts': emitModel(format),
  'src/generated/registry.ts': emitRegistry(format),
  'src/generated/decode.ts': emitDecode(format),
  'src/generated/views.ts': emitViews(format),
  'schemas/image.schema.json': emitSchema(format),
  'native/image/cr_image.h': emitHeader(format),
  'native/image/cr_restart.h': emitRestartHeader(format),
  'src/generated/restart.ts': emitRestart(format),
  'native/image/fields.c': emitFields(format),
  'docs/reference.md': emitReference(format),
  'src/generated/criu.ts': emitCriu(describeCriu()),
  'src/generated/docs.ts': emitDocs(format),
  'src/generated/version.ts': emitVersion(),
  'THIRD-PARTY-NOTICES': emitNotices(),
};

const current = (path) => {
  try {
    return readFileSync(root + path, 'utf8');
  } catch {
    return undefined;
  }
};

const stale = Object.keys(outputs).filter((path) => current(path) !== outputs[path]);
if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is stale: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, outputs[path]);
    console.log(`generated ${path}`);
  }
}
