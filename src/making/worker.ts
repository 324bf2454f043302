import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { imageReader } from '../load/content/images.ts';
import { make } from '../outputs/registry/index.ts';
import { setSubject } from '../text/subject.ts';
import { keeper } from './keep.ts';
import type { Done, Task, WorkerJob } from './job.ts';

/** Makes files of one handbook, one after another, as long as it is asked to. */
const { handbook, root, content, editie, kept: folder, subject } = workerData as WorkerJob;
setSubject(subject);
const image = imageReader(content, editie);
const files = new Map(handbook.files.map((file) => [file.path, file]));
const keep = keeper({ root, image }, folder);

parentPort?.on('message', (task: Task) => {
  void work(task).then((done) => parentPort?.postMessage(done));
});

async function work({ path, to }: Task): Promise<Done> {
  let wasKept = false;
  try {
    const file = files.get(path);
    if (!file) throw new Error(`No file stands on ${path}.`);
    const context = {
      root,
      image,
      made: (path: string) => readFile(join(to, path)),
      site: (without: string) => siteIn(to, without),
    };
    const bytes = await make(handbook, file, context, async (prepared) => {
      const { bytes, kept } = await keep(prepared);
      wasKept = kept;
      return bytes;
    });
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), bytes);
    return { path, kept: wasKept };
  } catch (cause) {
    return { path, kept: false, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Every file of the site but one, by its name. */
async function siteIn(folder: string, without: string): Promise<Map<string, Uint8Array>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((name) => `/${name}` !== without)
    .sort();
  return new Map(
    await Promise.all(
      found.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(join(folder, name))]),
    ),
  );
}
