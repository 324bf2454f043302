import type { BlockOf } from './plain.ts';

/** Whether a paragraph is words in bold alone: a heading to who reads it, which stays with what follows. */
export const isBold = ({ children }: BlockOf<'paragraph'>): boolean =>
  children.length > 0 && children.every(({ type }) => type === 'strong');
