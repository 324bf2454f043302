import { hasPage } from '../../kinds/index.ts';
import { typography } from '../../document/language/typography.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { cardOf } from '../../handbook/link.ts';
import { fullAddress } from '../../page/metadata/page.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';
import { referrerFor } from '../../page/referrer.ts';
import { dateText } from '../../text/format/date.ts';
import { feeds, type OpenData } from '../../text/outputs/feeds.ts';
import { plainText } from '../../page/plain/plain-text.ts';

/**
 * The handbook for who reads it with a language model (https://llmstxt.org): what it is, and every page with its
 * address and summary, as Markdown.
 */
export function llmsTxt(handbook: Handbook): string {
  const { handleiding, editie, perSoort } = handbook;
  const parts = [
    ...(Object.keys(handleiding.delen) as (keyof typeof handleiding.delen)[])
      .filter(hasPage)
      .map((soort) => ({ title: typography(handleiding.delen[soort].titel), entries: perSoort[soort] })),
    { title: feeds.other, entries: perSoort.pagina },
  ];
  return [
    `# ${typography(handleiding.titel)}`,
    `> ${typography(handleiding.omschrijving)}`,
    feeds.versie(editie.versie, dateText(editie.datum), handleiding.licentie.naam),
    ...parts
      .filter(({ entries }) => entries.length > 0)
      .map(({ title, entries }) => share(handbook, title, entries)),
    `## ${feeds.data}\n\n${dataOf(handbook).join('\n')}\n`,
  ].join('\n\n');
}

const share = (handbook: Handbook, title: string, entries: readonly EachEntry[]): string =>
  `## ${title}\n\n${entries.map((entry) => line(handbook, entry)).join('\n')}`;

function line(handbook: Handbook, entry: EachEntry): string {
  const { titel: title, adres: address, summary } = cardOf(entry);
  const text = plainText(summary, referrerFor(handbook, [], entry));
  return `${link(handbook, title, markdownOf(handbook).get(address) ?? address)}: ${text}`;
}

/** Where the Markdown of every page stands. */
const markdownOf = perHandbook(
  ({ files }) =>
    new Map(
      files.flatMap(({ path, alternate }) =>
        alternate && 'page' in alternate.of && path.endsWith('.md') ? [[alternate.of.page, path]] : [],
      ),
    ),
);

const link = (handbook: Handbook, title: string, address: string): string =>
  `- [${title.replace(/[[\]\\]/g, '\\$&')}](${fullAddress(handbook, address)})`;

const dataOf = (handbook: Handbook): string[] =>
  (Object.keys(feeds.openData) as OpenData[]).flatMap((id) =>
    handbook.files
      .filter(({ openData }) => openData === id)
      .map(({ path }) => link(handbook, feeds.openData[id], path)),
  );
