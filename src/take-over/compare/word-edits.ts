import { diffWordsWithSpace } from 'diff';
import { fold } from './fold.ts';

/** Other words in the place of what stands between two letters. */
export interface WordEdit {
  from: number;
  to: number;
  text: string;
}

/** What to type where, so that one text becomes the other; words beside each other are one edit. */
export function wordEdits(was: string, is: string): WordEdit[] {
  const edits: WordEdit[] = [];
  let [at, there] = [0, 0];
  for (const { value, added, removed } of diffWordsWithSpace(fold(was), fold(is))) {
    const last = edits.at(-1);
    const joined = last && was.slice(last.to, at).trim() === '' && at - last.to <= 1 ? last : undefined;
    if (added) {
      const text = is.slice(there, there + value.length);
      if (joined) {
        joined.text += was.slice(joined.to, at) + text;
        joined.to = at;
      } else edits.push({ from: at, to: at, text });
      there += value.length;
    } else if (removed) {
      if (joined) {
        joined.text += was.slice(joined.to, at);
        joined.to = at + value.length;
      } else edits.push({ from: at, to: at + value.length, text: '' });
      at += value.length;
    } else {
      at += value.length;
      there += value.length;
    }
  }
  return edits.map((edit) => tight(was, edit));
}

/** Without the spaces that both sides begin or end with. */
function tight(was: string, { from, to, text }: WordEdit): WordEdit {
  let [begin, end, words] = [from, to, text];
  while (begin < end && words !== '' && was[begin] === ' ' && words.startsWith(' ')) {
    begin++;
    words = words.slice(1);
  }
  while (begin < end && words !== '' && was[end - 1] === ' ' && words.endsWith(' ')) {
    end--;
    words = words.slice(0, -1);
  }
  return { from: begin, to: end, text: words };
}
