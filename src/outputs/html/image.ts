import { LARGE_WIDTHS, SMALL_WIDTHS, variantName, WIDEST, widthsOf } from '../../drawing/picture/sizes.ts';
import { here } from '../../page/site/address.ts';
import type { BlockOf } from '../../page/plain/plain.ts';
import { xml as escape } from '../files/xml.ts';

/**
 * An image with room kept for it, in the width that the screen needs: a telephone gets at most 800 pixels, however
 * sharp it is, as a photo of twice that width weighs four times as much.
 */
export function imageHtml({ url, alt, size }: BlockOf<'image'>): string {
  if (!size) return `<img src="${escape(here(url))}" alt="${escape(alt)}" loading="lazy" decoding="async">`;
  const width = Math.min(size.width, url.endsWith('.svg') ? size.width : WIDEST);
  const height = Math.round((size.height * width) / size.width);
  const image = `<img src="${escape(here(url))}" alt="${escape(alt)}" width="${Math.round(width)}" height="${height}" loading="lazy" decoding="async">`;
  const sources = [
    source(url, widthsOf(url, size, SMALL_WIDTHS), '100vw', '(max-width: 40em)'),
    source(url, widthsOf(url, size, LARGE_WIDTHS), '44rem'),
  ].join('');
  return sources ? `<picture>${sources}${image}</picture>` : image;
}

function source(url: string, widths: readonly number[], sizes: string, media?: string): string {
  if (widths.length === 0) return '';
  const set = widths.map((width) => `${escape(here(variantName(url, width)))} ${width}w`).join(', ');
  return `<source type="image/webp"${media ? ` media="${media}"` : ''} srcset="${set}" sizes="${sizes}">`;
}
