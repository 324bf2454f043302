import { boek as woord } from '../../text/boek.ts';
import { epub } from '../../text/epub.ts';
import type { Book } from '../../page/book/types.ts';
import { xml } from '../shared/xml.ts';
import { maakBlad, type Blad } from './blad.ts';
import { titelIn } from './bladen.ts';
import { deelblad, stukblad } from './links.ts';

/** The table of contents, for who reads it and for the reading program; and the places that programs know by name. */
export function navblad({ parts: delen, sources: bronnen, register }: Book): Blad {
  const plek = (naam: string, titel: string) => `<a href="${naam}.xhtml">${xml(titel)}</a>`;
  const achterin = [
    ...(bronnen.length > 0 ? [plek('bronnen', woord.bronnen)] : []),
    ...(register.length > 0 ? [plek('register', woord.register)] : []),
    plek('colofon', woord.colofon),
  ];
  const inhoud = [
    ...delen.map(({ id, title: titel, pages: stukken }) => {
      const onder = stukken.map((stuk) => `<li>${plek(stukblad(stuk.id), titelIn(stuk))}</li>`);
      return `<li>${plek(deelblad(id), titel)}\n<ol>${onder.join('\n')}</ol></li>`;
    }),
    ...achterin.map((link) => `<li>${link}</li>`),
  ].join('\n');
  const merkteken = (soort: string, naam: string, titel: string) =>
    `<li><a epub:type="${soort}" href="${naam}.xhtml">${xml(titel)}</a></li>`;
  const [eerste] = delen;
  const merktekens = [
    merkteken('cover', 'omslag', epub.omslag),
    merkteken('toc', 'nav', woord.inhoud),
    ...(eerste ? [merkteken('bodymatter', deelblad(eerste.id), eerste.title)] : []),
    ...(bronnen.length > 0 ? [merkteken('bibliography', 'bronnen', woord.bronnen)] : []),
  ].join('');
  return maakBlad(
    'nav',
    woord.inhoud,
    `<nav epub:type="toc" role="doc-toc" aria-label="${woord.inhoud}" id="toc"><h1>${woord.inhoud}</h1>\n<ol>${inhoud}</ol></nav>
<nav epub:type="landmarks" aria-label="${epub.merktekens}" hidden="hidden"><h2>${epub.merktekens}</h2><ol>${merktekens}</ol></nav>`,
    'frontmatter',
  );
}
