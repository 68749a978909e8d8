/** Starts the page, or in a worker does what it is asked for. */
import { App } from './app.js';
import { blobSource, urlSource } from './source.js';
import { type Answer, type Job, work } from './work.js';

declare const self: { document?: Document; onmessage: unknown; postMessage(message: unknown): void };

if (self.document === undefined) {
  self.onmessage = async ({ data }: MessageEvent<{ id: number; job: Job }>) => {
    self.postMessage({ id: data.id, answer: await work(data.job) });
  };
} else void start(self.document);

async function start(document: Document): Promise<void> {
  const app = new App(document.getElementById('app') as HTMLElement, worker(document));
  const embedded = document.getElementById('image');
  const served = document.querySelector<HTMLMetaElement>('meta[name=image]');
  if (served !== null) {
    const name = served.dataset.name ?? 'image';
    await app.open(urlSource(name, served.content, Number(served.dataset.size)));
  } else if (embedded !== null) {
    const text = embedded.textContent ?? '';
    const answer = await fetch(`data:application/octet-stream;base64,${text.trim()}`);
    await app.open(blobSource(embedded.dataset.name ?? 'image', await answer.blob()));
  }
}

/** A worker that runs this very script; where there can be none, the page does the work itself. */
function worker(document: Document): (job: Job) => Promise<Answer> {
  const script = document.getElementById('script')?.textContent;
  let thread: Worker | undefined;
  try {
    if (script) thread = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  } catch {
    thread = undefined; // a page of a file: URL may not have workers
  }
  if (thread === undefined) return work;
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  thread.onmessage = ({ data }: MessageEvent<{ id: number; answer: Answer }>) => {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  };
  return (job) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      // an address is relative to the page, which a worker knows nothing of
      const absolute =
        'url' in job.image
          ? { ...job, image: { ...job.image, url: new URL(job.image.url, document.baseURI).href } }
          : job;
      thread.postMessage({ id: last, job: absolute });
    });
}
