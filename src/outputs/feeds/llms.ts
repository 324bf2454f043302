import { hasPage } from '../../kinds/index.ts';
import { typografie } from '../../document/typography.ts';
import type { ElkeEntry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { kaartVan } from '../../model/link.ts';
import { heel } from '../../model/metadata/pagina.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';
import { verwijzerVoor } from '../../model/verwijzer.ts';
import { datumTekst } from '../../text/datum.ts';
import { feeds, type OpenData } from '../../text/feeds.ts';
import { plainText } from '../../page/plain-text.ts';

/**
 * The handbook for who reads it with a language model (https://llmstxt.org): what it is, and every page with its
 * address and summary, as Markdown.
 */
export function llmsTxt(handboek: Handboek): string {
  const { handleiding, editie, perSoort } = handboek;
  const delen = [
    ...(Object.keys(handleiding.delen) as (keyof typeof handleiding.delen)[])
      .filter(hasPage)
      .map((soort) => ({ titel: typografie(handleiding.delen[soort].titel), entries: perSoort[soort] })),
    { titel: feeds.overig, entries: perSoort.pagina },
  ];
  return [
    `# ${typografie(handleiding.titel)}`,
    `> ${typografie(handleiding.omschrijving)}`,
    feeds.versie(editie.versie, datumTekst(editie.datum), handleiding.licentie.naam),
    ...delen
      .filter(({ entries }) => entries.length > 0)
      .map(({ titel, entries }) => deel(handboek, titel, entries)),
    `## ${feeds.data}\n\n${dataVan(handboek).join('\n')}\n`,
  ].join('\n\n');
}

const deel = (handboek: Handboek, titel: string, entries: readonly ElkeEntry[]): string =>
  `## ${titel}\n\n${entries.map((entry) => regel(handboek, entry)).join('\n')}`;

function regel(handboek: Handboek, entry: ElkeEntry): string {
  const { titel, adres, samenvatting } = kaartVan(entry);
  const tekst = plainText(samenvatting, verwijzerVoor(handboek, [], entry));
  return `${link(handboek, titel, markdownOf(handboek).get(adres) ?? adres)}: ${tekst}`;
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

const link = (handboek: Handboek, titel: string, adres: string): string =>
  `- [${titel.replace(/[[\]\\]/g, '\\$&')}](${heel(handboek, adres)})`;

const dataVan = (handboek: Handboek): string[] =>
  (Object.keys(feeds.openData) as OpenData[]).flatMap((id) =>
    handboek.files
      .filter(({ openData }) => openData === id)
      .map(({ path }) => link(handboek, feeds.openData[id], path)),
  );
