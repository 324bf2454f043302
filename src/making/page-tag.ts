import { hash } from 'node:crypto';
import { overPageOf } from '../page/metadata/page.ts';
import type { Page } from '../page/page.ts';
import type { Site } from '../page/site/site.ts';

/**
 * A tag for all that a page of an entry is written of, beside the program that writes it: the page itself, what stands around
 * it, and what machines read of it. Each is data that survives JSON.
 */
export function pageTag({ metadata, ...around }: Site, page: Page): string {
  return hash('sha256', JSON.stringify([around, metadata(overPageOf(page)), page]));
}
