import { ExternalHyperlink, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { kantoor } from '../../text/kantoor.ts';
import type { Afkomst } from '../shared/kantoor/opties.ts';
import { TEKSTBREEDTE } from '../shared/kantoor/maten.ts';

/** The head and foot of every page. */
export interface Rand {
  headers: { default: Header };
  footers: { default: Footer };
}

/**
 * @param kop what stands at the top, left and right
 * @param voet what stands at the bottom left; the number of the page stands right
 */
export function rand(kop: readonly string[], voet: string): Rand {
  return {
    headers: { default: new Header({ children: [regel('Header', naastElkaar(kop))] }) },
    footers: {
      default: new Footer({
        children: [
          regel('Footer', [
            new TextRun(voet),
            new TextRun({
              children: [
                new Tab(),
                `${kantoor.bladzijde} `,
                PageNumber.CURRENT,
                ` ${kantoor.van} `,
                PageNumber.TOTAL_PAGES,
              ],
            }),
          ]),
        ],
      }),
    },
  };
}

const naastElkaar = (delen: readonly string[]): TextRun[] =>
  delen.map((deel, i) => new TextRun({ children: [...(i > 0 ? [new Tab()] : []), deel] }));

const regel = (style: string, children: TextRun[]): Paragraph =>
  new Paragraph({ style, children, tabStops: [{ type: TabStopType.RIGHT, position: TEKSTBREEDTE }] });

/** The last line of a file: where it comes from, under which licence, and where the newest one is. */
export function afkomstregel(afkomst: Afkomst, adres: string): Paragraph {
  const { handboek, editie, versie, datum, licentie, site } = afkomst;
  const live = new URL(adres, site).href;
  const link = (url: string, tekst: string) =>
    new ExternalHyperlink({ link: url, children: [new TextRun({ text: tekst, style: 'Hyperlink' })] });
  return new Paragraph({
    style: 'Afkomst',
    children: [
      new TextRun(`${kantoor.uit(handboek, editie)} ${kantoor.versie(versie, datum)}. ${kantoor.licentie} `),
      link(licentie.adres, licentie.naam),
      new TextRun(`. ${kantoor.nieuwste} `),
      link(live, live),
      new TextRun('.'),
    ],
  });
}
