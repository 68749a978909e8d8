import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenFiles, check, GateError, type Report } from '../../compat.js';
import { github, gitlab, incomplete, json, junit, sarif } from '../../report/gate/machine.js';
import { markdown, text } from '../../report/gate/text.js';
import { choose } from '../common/choose.js';
import { isColored } from '../common/color.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { activity } from '../common/progress.js';
import { inWorkspace } from '../common/workspace.js';
import { type Settings, settingsOf } from './config.js';
import { FORMATS, type Format } from './formats.js';
import { asUsage, specsOf } from './inputs.js';

interface Output {
  readonly format: Format;
  readonly file?: string;
}

/** `json` goes to standard output, `json=FILE` to a file. */
function outputsOf({ format: formats }: Settings): Output[] {
  return formats.map((item) => {
    const [name = '', ...rest] = item.split('=');
    const file = rest.join('=');
    if (rest.length > 0 && file === '') throw usage(`--format ${item} names no file`);
    return { format: choose('format', name, FORMATS, usage), ...(file !== '' && { file }) };
  });
}

/** Markdown that goes to no file goes to the job's summary, if there is a job. */
function write({ format, file }: Output, content: string): void {
  const summary = format === 'markdown' ? process.env.GITHUB_STEP_SUMMARY : undefined;
  try {
    if (file !== undefined) writeFileSync(file, content);
    else if (summary) appendFileSync(summary, content);
    else process.stdout.write(content);
  } catch (error) {
    throw new GateError(`${file ?? summary} can not be written: ${(error as Error).message}`);
  }
}

function writeWitnesses(report: Report, dir: string): void {
  for (const { witness, fingerprint } of report.findings) {
    if (witness === undefined) continue;
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, `${fingerprint}.bin`), Buffer.from(witness.image, 'hex'));
  }
}

/** `cr-compat check`. */
export async function runCheck(given: Given): Promise<number> {
  const settings = settingsOf(given);
  const outputs = outputsOf(settings);
  const isTextColored = isColored(given, process.stdout, settings.color);
  const printers: Readonly<Record<Format, (report: Report, file?: string) => string>> = {
    text: (report, file) => text(report, isTextColored && file === undefined),
    json,
    sarif: (report) => sarif(report, inWorkspace),
    junit: (report) => junit(report, inWorkspace),
    github: (report) => github(report, inWorkspace),
    gitlab: (report) => gitlab(report, inWorkspace),
    markdown,
  };
  const { lock, headers, witness, witnesses, witnessSeconds, strict, against, goldens, suppressions } = settings;
  const print = (report: Report) => {
    if (witness !== undefined) writeWitnesses(report, witness);
    for (const output of outputs) write(output, printers[output.format](report, output.file));
  };
  let report: Report;
  activity.tick();
  try {
    report = await check({
      ...specsOf(settings),
      lock,
      headers,
      witnesses,
      strict,
      ...(witnessSeconds !== undefined && { witnessSeconds }),
      ...(against !== undefined && { against }),
      ...(goldens !== undefined && { goldens }),
      ...(suppressions !== undefined && { suppressions }),
    });
    activity.end();
  } catch (error) {
    activity.end();
    // What came of the files that are no specs stands in no report of a machine: it would look whole.
    if (error instanceof BrokenFiles) {
      for (const output of outputs) if (output.format === 'text') write(output, text(error.report, isTextColored));
    }
    for (const output of outputs) {
      if (output.format !== 'text') write(output, incomplete[output.format]((error as Error).message, inWorkspace));
    }
    throw asUsage(error);
  }
  print(report);
  return report.compatible ? EXIT.ok : EXIT.invalid;
}
