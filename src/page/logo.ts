import type { Handbook } from '../handbook/handbook.ts';
import type { BlockOf } from './plain/plain.ts';

/** The logo of the edition as an image of a page; nothing when it has none. */
export function logoOf(
  { editie: { logo }, images }: Pick<Handbook, 'editie' | 'images'>,
  place: NonNullable<BlockOf<'image'>['logo']> = 'inText',
): BlockOf<'image'>[] {
  if (!logo) return [];
  const size = images[logo.beeld];
  return [{ type: 'image', url: logo.beeld, alt: logo.alt, logo: place, ...(size && { size }) }];
}
