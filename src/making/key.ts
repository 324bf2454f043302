import { createHash } from 'node:crypto';
import { subject } from '../text/subject.ts';

/**
 * The name under which a file is kept: a hash of all that decides its bytes.
 * @param code of the writer, as `codeHash` gives it
 * @param input what stands in the file, as plain data; the words of its subject count too
 * @param image the bytes of an image that the input names
 */
export async function makingKeyOf(
  code: string,
  input: unknown,
  image: (name: string) => Promise<Uint8Array>,
): Promise<string> {
  const text = JSON.stringify({ input, subject: subject() }, plain);
  const hash = createHash('sha256').update(`${code}\0${text}`);
  const named = new Set([...text.matchAll(/\/beelden\/([^"\\#?()\s]+)/g)].map(([, name = '']) => name));
  for (const name of [...named].sort())
    hash.update(`\0${name}\0`).update(await image(name).catch(() => new Uint8Array()));
  return hash.digest('hex').slice(0, 40);
}

/** Maps and bytes as JSON; JSON itself would write `{}` for every Map. */
function plain(this: unknown, key: string, value: unknown): unknown {
  // JSON has turned a Buffer into a list of numbers by now.
  const own: unknown = typeof this === 'object' && this ? Reflect.get(this, key) : value;
  if (own instanceof Uint8Array) return { bytes: createHash('sha256').update(own).digest('hex') };
  if (own instanceof Map) return { map: [...own] };
  if (own instanceof Set) return { set: [...own] };
  return value;
}
