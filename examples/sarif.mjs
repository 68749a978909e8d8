/** Findings as SARIF, for CI: `node sarif.mjs IMAGE`. The exit status is 1 where the image is not consistent. */

import { validateFile } from 'cr-image/node';
import { toSarif } from 'cr-image/report';

const report = await validateFile(process.argv[2], { level: 'consistent' });
console.log(toSarif(report));
process.exitCode = report.passes ? 0 : 1;
