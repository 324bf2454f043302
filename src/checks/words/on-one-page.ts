import type { ByFile } from '../context.ts';
import { isSoort } from '../../handbook/entry.ts';
import { isOnCards } from '../../handbook/explained-begrippen.ts';
import type { CheckPosition } from './texts.ts';
import { texts } from './texts.ts';

/**
 * The texts that a reader gets in one go, page by page in reading order: what a page tells, each sheet of a meeting, the document of
 * a sjabloon. What was said in one of them was said.
 */
export function pagesOf(handbook: ByFile): CheckPosition[][] {
  return [
    ...Map.groupBy(
      texts(handbook).filter(({ entry }) => entry),
      (position) => partOf(position),
    ).values(),
  ];
}

const partOf = ({ file, path, entry }: CheckPosition): string => {
  if (path === 'body') return entry && isSoort(entry, 'sjabloon') ? `${file} document` : file;
  const [field, place] = path;
  // A hand-out and each sheet are papers of their own.
  const paper = field === 'handout' || field === 'werkbladen';
  return paper || isOnCards(path) ? `${file} ${field} ${place}` : file;
};
