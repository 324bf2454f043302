import type { ImageSize } from '../../handbook/image-size.ts';

/** No image of ours is shown wider than so many pixels of a sharp screen. */
export const WIDEST = 1600;
/** Widths that are offered beside it, in pixels: a telephone takes one of the first two. */
export const SMALL_WIDTHS = [480, 800] as const;
export const LARGE_WIDTHS = [...SMALL_WIDTHS, 1200, WIDEST] as const;

/** The widths in which an image is offered beside itself; none for a drawing, and none larger than it is. */
export const widthsOf = (name: string, { width }: ImageSize, widths: readonly number[]): number[] =>
  name.endsWith('.svg') ? [] : widths.filter((offered) => offered < width);

/** Where an image stands in another width. Example: `foto.jpg`, 480 → `foto.jpg@480.webp`. No file of a writer has an `@`. */
export const variantName = (name: string, width: number): string => `${name}@${width}.webp`;

/** The image and the width of a name that `variantName` gave; nothing for any other. */
export function variantOf(subject: string): { name: string; width: number } | undefined {
  const [, name, width] = /^(.+)@(\d+)\.webp$/.exec(subject) ?? [];
  return name === undefined ? undefined : { name, width: Number(width) };
}
