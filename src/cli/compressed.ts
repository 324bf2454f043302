import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TEXT_TYPES } from '../outputs/files/media-types.ts';
import { mediaTypeOf } from '../outputs/registry/index.ts';

/** Below this a packet of the network is not filled anyway. Bytes. */
const LEAST = 1000;

/**
 * Lays `x.gz` and `x.br` beside every text of a site that they make smaller. Same text, same bytes.
 * @param dir the folder of the site
 * @returns how many texts have copies
 */
export async function layCompressed(dir: string): Promise<number> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = found.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const texts = files.filter((file) => TEXT_TYPES.test(mediaTypeOf(`/${addressIn(dir, file)}`) ?? ''));
  const done = await Promise.all(texts.map(compress));
  return done.filter(Boolean).length;
}

const addressIn = (dir: string, file: string): string => relative(dir, file).split(sep).join('/');

async function compress(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST) return false;
  const [small, smaller] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ]);
  // Which system packed it, says the tenth byte: unknown, so that every system writes the same.
  small[9] = 255;
  const copies = Object.entries({ gz: small, br: smaller }).filter(([, copy]) => copy.length < bytes.length);
  await Promise.all(copies.map(([end, copy]) => writeFile(`${file}.${end}`, copy)));
  return copies.length > 0;
}
