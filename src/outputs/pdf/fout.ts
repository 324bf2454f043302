import type { PlainPage } from '../../page/plain.ts';

/** An error that says which page it is about, for who writes the handbook. */
export const fout = (
  { title: titel, address: adres }: Pick<PlainPage, 'title' | 'address'>,
  wat: string,
): Error => new Error(`De PDF kan niet worden gemaakt: «${titel}» (${adres}) ${wat}`);
