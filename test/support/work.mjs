/** What each function of the library costs for images of two sizes, in blocks of code that ran: the same each time, on any machine. */
import { Session } from 'node:inspector';
import * as cr from 'cr-image';
import { createImageWriter, openImage, validateFile } from 'cr-image/node';

const [folder, ...sizes] = process.argv.slice(2);
process.argv.length = 2;
const { readFileSync } = await import('node:fs');

const session = new Session();
session.connect();
/** Answers at once within one thread. */
function ask(method, params) {
  let answer;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}
ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

function blocks() {
  let sum = 0;
  for (const { url, functions } of ask('Profiler.takePreciseCoverage').result) {
    if (!url.startsWith('file:') || url === import.meta.url) continue;
    for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  }
  return sum;
}

const drain = (iterable) => {
  let count = 0;
  for (const _ of iterable) count++;
  return count;
};

const functions = {
  validateImage: ({ bytes }) => cr.validateImage(bytes),
  'validateImage, restorable': ({ bytes }) => cr.validateImage(bytes, { level: 'restorable' }),
  'validateImage, all findings': ({ bytes }) => cr.validateImage(bytes, { maxIssues: 0 }),
  toText: ({ bytes, path }) => cr.toText([{ name: path, report: cr.validateImage(bytes, { maxIssues: 0 }) }]),
  readImage: ({ bytes }) => cr.readImage(bytes),
  'readImage, lenient': ({ bytes }) => cr.readImage(bytes, { references: 'lenient' }),
  writeImage: ({ image }) => cr.writeImage(image),
  imageToJson: ({ image }) => cr.imageToJson(image),
  imageFromJson: ({ json }) => cr.imageFromJson(json),
  'imageFromJson, strict, of text': ({ json }) => cr.imageFromJson(JSON.stringify(json), { references: 'strict' }),
  dumpImage: ({ bytes }) => cr.dumpImage(bytes),
  'diffImages, equal': ({ image, other }) => cr.diffImages(image, other),
  'diffImages, one empty': ({ image }) => cr.diffImages(image, cr.createImage()),
  'diffImages, all changed': ({ image, changed }) => cr.diffImages(image, changed),
  anonymise: ({ image }) => cr.anonymise(image, { key: 'key' }),
  'convert 1': ({ image }) => cr.convert(image, 1),
  'convert 2': ({ image }) => cr.convert(image, 2),
  processesOf: ({ image }) => drain(cr.allProcesses(cr.processesOf(image))),
  networksOf: ({ image }) => cr.networksOf(image),
  searchContents: ({ image }) => drain(cr.searchContents(image, '/m')),
  searchMemory: ({ image }) => drain(cr.searchMemory(image, '\0\0\0\0')),
  'memoryMap, vasOf': ({ image }) => {
    for (const mm of image.objects) {
      if (mm.type !== 'MM_STRUCT') continue;
      drain(cr.vmasOf(mm, image));
      drain(cr.memoryMap(mm, undefined, undefined, image));
    }
  },
  sourcesOf: ({ image }) => {
    for (const vma of image.objects) if (vma.type === 'VMA') cr.sourcesOf(vma, image);
  },
  fdsOf: ({ image }) => {
    for (const task of image.objects) if (task.type === 'TASK_STRUCT') drain(cr.fdsOf(task));
  },
  ImageBuilder: ({ bytes }) => {
    const builder = cr.ImageBuilder.from(cr.readImage(bytes));
    builder.add('CRED');
    builder.insertBefore(builder.objects.at(-1), 'CRED');
    builder.remove(builder.objects.at(-1));
  },
  openImage: async ({ path }) => {
    const image = await openImage(path);
    for await (const _ of image);
    await cr.processesOf(image);
    await image.close();
  },
  validateFile: ({ path }) => validateFile(path),
  createImageWriter: async ({ path, image }) => {
    const writer = await createImageWriter(`${path}.copy`, image.header);
    for (const object of image.objects) await writer.write(object);
    await writer.close();
  },
};

const work = {};
for (const size of sizes) {
  const path = `${folder}/${size}.cr`;
  const bytes = readFileSync(path);
  const [image, other, changed] = [0, 1, 2].map(() => cr.readImage(bytes));
  for (const object of changed.objects) if ('flags' in object) object.flags ^= 4n;
  const given = { path, bytes, image, other, changed, json: cr.imageToJson(image) };
  for (const [name, run] of Object.entries(functions)) {
    blocks();
    await run(given);
    work[name] = [...(work[name] ?? []), blocks()];
  }
}
process.stdout.write(JSON.stringify(work));
