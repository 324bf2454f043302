import { az } from '../../text/pages/a-z.ts';

/** The heading above what begins with a letter, and its anchor. @param letter none for what begins with a digit */
export const letterHeading = (letter: string | undefined): { id: string; name: string } => ({
  id: `letter-${letter?.toLowerCase() ?? 'cijfers'}`,
  name: letter ?? az.digits,
});
