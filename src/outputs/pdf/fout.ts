import type { Stuk } from '../shared/stuk/index.ts';

/** An error that says which page it is about, for who writes the handbook. */
export const fout = ({ titel, adres }: Pick<Stuk, 'titel' | 'adres'>, wat: string): Error =>
  new Error(`De PDF kan niet worden gemaakt: «${titel}» (${adres}) ${wat}`);
