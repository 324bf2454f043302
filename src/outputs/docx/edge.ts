import {
  BorderStyle,
  ExternalHyperlink,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Audience } from '../../page/plain/paper-parts.ts';
import { nl } from '../../text/nl.ts';
import { office } from '../../text/outputs/office.ts';
import { changesText } from '../../text/pages/changes.ts';
import type { Origin } from '../office/options.ts';
import { TEXT_WIDTH } from '../office/sizes.ts';
import { urlOn } from '../../page/site/address.ts';
import { sinceAddress } from '../../page/site/since.ts';

/** The head and foot of every page. */
export interface Edge {
  headers: { default: Header };
  footers: { default: Footer };
}

/**
 * @param kop what stands at the top, left and right
 * @param audience who gets these pages in hands
 * @param foot what stands at the bottom left; the number of the page stands right
 */
export function edge(heading: readonly string[], foot: string, audience?: Audience): Edge {
  const mark = audience ? [new TextRun({ children: [new Tab()] }), flag(audience)] : [];
  return {
    headers: { default: new Header({ children: [line('Header', [...besideEachOther(heading), ...mark])] }) },
    footers: {
      default: new Footer({
        children: [
          line('Footer', [
            new TextRun(foot),
            new TextRun({
              children: [
                new Tab(),
                `${office.pageNumber} `,
                PageNumber.CURRENT,
                ` ${office.of} `,
                PageNumber.TOTAL_PAGES,
              ],
            }),
          ]),
        ],
      }),
    },
  };
}

/** Who gets a sheet in hands: a full black flag or an open one, so that it shows without colour. */
const flag = (audience: Audience): TextRun =>
  new TextRun({
    text: ` ${nl.module.mark[audience]} `,
    style: 'Strong',
    border: { style: BorderStyle.SINGLE, size: 8, color: '000000' },
    ...(audience === 'trainer' && {
      color: 'FFFFFF',
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' },
    }),
  });

const besideEachOther = (parts: readonly string[]): TextRun[] =>
  parts.map((part, i) => new TextRun({ children: [...(i > 0 ? [new Tab()] : []), part] }));

const line = (style: string, children: TextRun[]): Paragraph =>
  new Paragraph({ style, children, tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }] });

/** The last line of a file: where it comes from, under which licence, where the newest one is, and what changed since. */
export function originLine(origin: Origin, address: string): Paragraph {
  const { handboek: handbook, editie, versie: version, datum: date, licentie: licence, site } = origin;
  const live = urlOn(site, address);
  const since = sinceAddress(site, date);
  const link = (url: string, text: string) =>
    new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink' })] });
  return new Paragraph({
    style: 'Afkomst',
    children: [
      new TextRun(`${office.from(handbook, editie)} ${office.versie(version, date)}. ${office.licence} `),
      link(licence.adres, licence.naam),
      new TextRun(`. ${office.newest} `),
      link(live, live),
      new TextRun(`. ${changesText.inFile} `),
      link(since, since),
    ],
  });
}
