import type { PlainPage } from '../../page/plain/plain.ts';

/** An error that says which page it is about, for who writes the handbook. */
export const pdfFault = ({ title, address }: Pick<PlainPage, 'title' | 'address'>, what: string): Error =>
  new Error(`De PDF kan niet worden gemaakt: «${title}» (${address}) ${what}`);
