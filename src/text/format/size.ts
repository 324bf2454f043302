import { numberText } from './number.ts';

/**
 * How large a file is, as readers know it: in thousands of bytes, or millions with one decimal.
 * Example: `123456` → `123 kB`, `1750000` → `1,8 MB`, `300` → `1 kB`.
 */
export function sizeText(bytes: number): string {
  if (bytes >= 1_000_000) return `${numberText(Math.round(bytes / 100_000) / 10)} MB`;
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
