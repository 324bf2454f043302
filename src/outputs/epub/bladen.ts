import { datumTekst } from '../../text/datum.ts';
import { boek as woord } from '../../text/boek.ts';
import { epub } from '../../text/epub.ts';
import { nl } from '../../text/nl.ts';
import { withWritingSpace } from '../../page/writing-space.ts';
import type { PlainPage } from '../../page/plain.ts';
import type { Book, BookPart } from '../../page/book/types.ts';
import { xml } from '../shared/xml.ts';
import { maakBlad, type Blad } from './blad.ts';
import { blokken } from './blok.ts';
import type { EpubContext } from './context.ts';
import { deelblad, stukblad } from './links.ts';
import { bronlinks, zinnen } from './zin.ts';

type Deelcontext = Omit<EpubContext, 'genoemd'>;

/** A page of the handbook, with its notes and the numbers of its sources at the foot. */
export function bladVanStuk(stuk: PlainPage, gedeeld: Deelcontext): Blad {
  const context: EpubContext = { ...gedeeld, genoemd: new Map() };
  const {
    id,
    title: titel,
    label,
    facts: feiten,
    family: familie,
    summary: samenvatting,
    notes: voetnoten,
    sources: bronnen,
    tail: naloop,
  } = stuk;
  const boven = [label, ...feiten].filter(Boolean).join(', ');
  const delen = [
    `<header>${boven ? `<p class="label">${xml(boven)}</p>` : ''}<h1>${xml(titel)}</h1>`,
    `${samenvatting.length > 0 ? `<p class="samenvatting">${zinnen(samenvatting, context)}</p>` : ''}</header>`,
    blokken(withWritingSpace(stuk.blocks), context),
    ...voetnoten.map(
      ({ number: nummer, blocks: inhoud }) =>
        `<aside epub:type="footnote" role="doc-footnote" id="noot-${nummer}"><p class="nootnummer">${xml(nl.voetnoot(nummer))}</p>${blokken(inhoud, context)}<p><a role="doc-backlink" href="#nootverwijzing-${nummer}">${xml(nl.terugNaarTekst(nummer))}</a></p></aside>`,
    ),
    bronnen.length > 0 ? `<p class="bronnen">${xml(epub.bronnenBij)} ${bronlinks(bronnen)}</p>` : '',
    naloop.length > 0 ? `<div class="naloop">${blokken(naloop, context)}</div>` : '',
  ];
  return maakBlad(
    stukblad(id),
    titel,
    `<section class="familie-${familie}">\n${delen.filter(Boolean).join('\n')}\n</section>`,
  );
}

/** The first file of a part: what it is about, and what is in it. */
export function bladVanDeel(
  { id, title: titel, summary: samenvatting, intro: inleiding, pages: stukken }: BookPart,
  gedeeld: Deelcontext,
): Blad {
  const context: EpubContext = { ...gedeeld, genoemd: new Map() };
  const inhoud = stukken
    .map((stuk) => `<li><a href="${stukblad(stuk.id)}.xhtml">${xml(titelIn(stuk))}</a></li>`)
    .join('');
  return maakBlad(
    deelblad(id),
    titel,
    `<section epub:type="part" role="doc-part" class="deel" aria-label="${xml(titel)}"><h1>${xml(titel)}</h1>
${samenvatting.length > 0 ? `<p class="samenvatting">${zinnen(samenvatting, context)}</p>` : ''}
${blokken(inleiding, context)}
<ul class="inhoud">${inhoud}</ul></section>`,
  );
}

/** A page in a list: steps and meetings with their number. Example: `Stap 3: Werven`. */
export const titelIn = ({ kind: soort, label, title: titel }: PlainPage): string =>
  label && (soort === 'stap' || soort === 'module') ? `${label}: ${titel}` : titel;

/** All sources with all that is known of each. */
export function bronnenblad({ sources: bronnen }: Book, gedeeld: Deelcontext): Blad {
  const context: EpubContext = { ...gedeeld, genoemd: new Map() };
  const punten = bronnen
    .map(
      ({ id, number: nummer, children: bron }) =>
        `<li id="bron-${xml(id)}" value="${nummer}">${zinnen(bron, context)}</li>`,
    )
    .join('\n');
  return maakBlad(
    'bronnen',
    woord.bronnen,
    `<section epub:type="bibliography" role="doc-bibliography" aria-label="${woord.bronnen}"><h1>${woord.bronnen}</h1>\n<ol>${punten}</ol></section>`,
    'backmatter',
  );
}

/** Every word with the pages where it is found: a book without pages leads there by name. */
export function registerblad({ register, parts: delen }: Book, { naar }: Deelcontext): Blad {
  const titels = new Map(
    delen.flatMap(
      ({ address: adres, title: titel, pages: stukken }) =>
        [[adres, titel], ...stukken.map((stuk) => [stuk.address, stuk.title])] as [string, string][],
    ),
  );
  const letters = register
    .map(({ letter, regels }) => {
      const punten = regels
        .map(({ woord: term, naar: plekken }) => {
          const links = plekken.map(
            (plek) => `<a href="${xml(naar(plek))}">${xml(titels.get(plek) ?? plek)}</a>`,
          );
          const zelf = plekken.length === 1 && titels.get(plekken[0]!) === term;
          return `<li>${zelf ? links[0] : `${xml(term)}: ${links.join(', ')}`}</li>`;
        })
        .join('\n');
      return `<h2>${xml(letter)}</h2>\n<ul class="inhoud">${punten}</ul>`;
    })
    .join('\n');
  return maakBlad(
    'register',
    woord.register,
    `<section role="doc-index" aria-label="${woord.register}"><h1>${woord.register}</h1>\n${letters}</section>`,
    'backmatter',
  );
}

/** Who made the book, which version it is, under which licence, and where the newest stands. */
export function colofonblad(boek: Book): Blad {
  const { publisher: uitgever, licence: licentie, site } = boek;
  return maakBlad(
    'colofon',
    woord.colofon,
    `<section epub:type="colophon" role="doc-colophon" aria-label="${woord.colofon}"><h1>${woord.colofon}</h1>
<p>${xml(boek.title)}. ${xml(boek.subtitle)}.</p>
<p>${xml(boek.editie)}. ${xml(nl.versie(boek.version, datumTekst(boek.date)))}.</p>
<p>${xml(nl.uitgever(uitgever))}.</p>
<p>${xml(nl.licentie)} <a href="${xml(licentie.adres)}">${xml(licentie.naam)}</a>.</p>
<p>${xml(woord.live)} <a href="${xml(site)}">${xml(site)}</a></p>
<p>${xml(epub.aanpassen)} ${xml(epub.navigatie)}</p></section>`,
    'backmatter',
  );
}
