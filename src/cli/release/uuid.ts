import { hash } from 'node:crypto';

/** A UUID that only this text has: by our own rules (RFC 9562, version 8), and never by chance. */
export function uuidOf(text: string): string {
  const hex = hash('sha256', text);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
