import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openImage } from '../../node/image-file.js';
import { FileError } from '../common/errors.js';
import type { Given } from '../common/given.js';
import { activity } from '../common/progress.js';
import { openOutput, withPath } from '../image/io.js';

/** More than that a page can't carry; it is served then. */
const MOST = 256 << 20;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** `cr-image view`: the page with an image in it, or served to this machine alone. */
export const view = (given: Given): Promise<undefined> => withPath(given, 0, (path) => viewOf(given, path));

async function viewOf(given: Given, input: string): Promise<undefined> {
  const output = given.text('html');
  const page = await readFile(fileURLToPath(new URL('../page.html', import.meta.url)), 'utf8');
  const { size } = await checked(input);
  const name = escaped(basename(given.operand(0)));
  if (output === undefined)
    return serve(
      input,
      size,
      page.replace('<!--image-source-->', () => metaOf(name, size)),
    );
  if (size > MOST)
    throw new FileError(input, new Error(`a page takes images up to ${MOST >> 20} MiB; without --html it is served`));
  const bytes = (await readFile(input)).toString('base64');
  const embedded = `<script id="image" type="text/plain" data-name="${name}">${bytes}</script>`;
  const sink = await openOutput(output);
  try {
    await sink.write(new TextEncoder().encode(page.replace('<!--image-->', () => embedded)));
    await sink.commit();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

const metaOf = (name: string, size: number): string =>
  `<meta name="image" content="image" data-name="${name}" data-size="${size}">`;

/** What is no image is told before a browser opens. */
async function checked(input: string): Promise<{ size: number }> {
  try {
    const image = await openImage(input);
    await image.close();
    return image;
  } catch (error) {
    throw FileError.about(input, error);
  }
}

/** Until it is interrupted. Only this machine can ask, and it needs the path, which nobody can guess. */
async function serve(input: string, size: number, page: string): Promise<undefined> {
  const { randomUUID } = await import('node:crypto');
  const base = `/${randomUUID()}/`;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url === base) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
      return;
    }
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (request.url !== `${base}image` || start === undefined || Number(end) >= size || Number(start) > Number(end)) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      'content-range': `bytes ${start}-${end}/${size}`,
      'content-length': Number(end) - Number(start) + 1,
    };
    response.writeHead(206, { 'content-type': 'application/octet-stream', ...headers });
    createReadStream(input, { start: Number(start), end: Number(end) })
      .on('error', () => response.destroy())
      .pipe(response);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  activity.end();
  process.stdout.write(`${url}\n`);
  if (process.stdout.isTTY) {
    const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
    // where there is no browser the address is enough
    spawn(opener, [url], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
  }
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  server.closeAllConnections();
  server.close();
}
