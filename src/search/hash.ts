import { createHash } from 'node:crypto';

/** What tells contents apart in the name of a file: ten signs. */
export function hashOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 10);
}
