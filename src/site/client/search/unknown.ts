import type { SearchAnswer } from '../../../search/query/search.ts';
import type { SearchQuery } from '../../../search/query/state.ts';
import { search as nl } from '../../../text/pages/search.ts';
import { makeElement } from './element.ts';

const line = document.querySelector<HTMLElement>('#zoekonbekend');
const report = document.querySelector<HTMLAnchorElement>('#zoekmeld');

/** Says which words the handbook does not have, and lets a visitor tell its makers: nothing is sent by itself. */
export function showUnknown(
  { query: question, literal }: SearchQuery,
  answer: SearchAnswer | undefined,
): void {
  const { unknown = [], known = [], pages = [] } = answer ?? {};
  if (line) {
    // Who insists on a word, or is in need, knows what was typed.
    line.hidden = unknown.length === 0 || literal === true;
    line.replaceChildren(
      ...listed(unknown),
      unknown.length === 1 ? nl.unknown.one : nl.unknown.more,
      ...(known.length > 0 && pages.length > 0 ? [nl.unknown.indeed, ...listed(known), '.'] : []),
    );
  }
  if (!report) return;
  report.hidden = pages.length > 0 || question === '';
  const [address = ''] = report.href.split('?');
  const words = new URLSearchParams({
    subject: nl.report.subject(unknown.join(', ') || question),
    body: nl.report.text(question),
  });
  // A mail program reads a plus as a plus.
  report.href = `${address}?${words.toString().replaceAll('+', '%20')}`;
}

/** Words in a row, each by itself: *drone*, *rijbewijs* en *kaas*. */
function listed(words: readonly string[]): (Node | string)[] {
  return words.flatMap((word, i) => {
    const before = i === 0 ? '' : i === words.length - 1 ? ' en ' : ', ';
    return [before, makeElement('em', '', word)];
  });
}
