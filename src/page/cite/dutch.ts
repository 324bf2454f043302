import { dateText } from '../../text/format/date.ts';
import { citeText } from '../../text/pages/cite.ts';
import type { Citation, Cited } from './cited.ts';

/**
 * A reference as Dutch universities ask it, which is APA in Dutch words: who, when, what, where. Without a known
 * publisher the title comes first. Example: `Gemeente Zee. (2026, 22 november). Verkennen. In Handleiding (versie 1). https://…`.
 */
export function dutchReference({
  title,
  within,
  publisher,
  date,
  version,
  address,
}: Cited): Citation['dutch'] {
  const [day, month, year] = dateText(date).split(' ');
  const when = `(${year}, ${day} ${month}).`;
  const work = { text: within ?? title, work: true } as const;
  const edition = ` (${citeText.version} ${version})`;
  if (!within)
    return publisher
      ? [{ text: `${closed(publisher)} ${when} ` }, work, { text: `${edition}. ${address}` }]
      : [work, { text: `${edition}. ${when} ${address}` }];
  const page = publisher ? `${closed(publisher)} ${when} ${closed(title)}` : `${title} ${when}`;
  return [{ text: `${page} ${citeText.within} ` }, work, { text: `${edition}. ${address}` }];
}

/** With a full stop, unless it ends a sentence already. */
const closed = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
