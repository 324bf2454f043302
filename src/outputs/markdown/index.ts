import type { Handboek } from '../../model/handboek.ts';
import { heel } from '../../model/metadata/pagina.ts';
import { nl } from '../../text/nl.ts';
import type { PlainPage } from '../../page/plain.ts';
import { blokken, inspring } from './blok.ts';
import { begin, escape } from './escape.ts';
import { zinnen, type MarkdownContext } from './zin.ts';

export { paginasVan } from './paginas.ts';

/** A page as Markdown as GitHub writes it: who, when and under which licence first, then all that the page says. */
export function markdownVan(handboek: Handboek, stuk: PlainPage): string {
  const context: MarkdownContext = {
    naar: (adres) => (/^[a-z]+:/i.test(adres) ? adres : heel(handboek, adres)),
    eenRegel: false,
    anders: false,
  };
  const {
    title: titel,
    label,
    facts: feiten,
    summary: samenvatting,
    notes: voetnoten,
    sources: bronnen,
    tail: naloop,
  } = stuk;
  const onderTitel = [label, ...feiten].filter(Boolean).join(', ');
  const delen = [
    voorwerk(handboek, stuk),
    `# ${escape(titel)}`,
    ...(onderTitel ? [begin(escape(onderTitel))] : []),
    begin(zinnen(samenvatting, context)),
    blokken(stuk.blocks, context),
    ...voetnoten.map(
      ({ number: nummer, blocks: inhoud }) => `[^${nummer}]: ${inspring(blokken(inhoud, context), 4)}`,
    ),
    ...(bronnen.length > 0
      ? [
          `## ${nl.bronnen}`,
          bronnen
            .map(({ number: nummer, children: bron }) => `${nummer}. ${zinnen(bron, context)}`)
            .join('\n'),
        ]
      : []),
    blokken(naloop, context),
  ];
  return `${delen.filter((deel) => deel !== '').join('\n\n')}\n`;
}

/** Front matter: JSON strings are YAML too, whatever stands in them. */
function voorwerk(handboek: Handboek, { title: titel, address: adres, kind: soort }: PlainPage): string {
  const { handleiding, editie } = handboek;
  const velden = {
    titel,
    ...(soort && { soort }),
    adres: heel(handboek, adres),
    handleiding: handleiding.titel,
    editie: editie.titel,
    versie: editie.versie,
    datum: editie.datum,
    licentie: handleiding.licentie.adres,
    taal: 'nl',
  };
  const regels = Object.entries(velden).map(([naam, waarde]) => `${naam}: ${JSON.stringify(waarde)}`);
  return ['---', ...regels, '---'].join('\n');
}
