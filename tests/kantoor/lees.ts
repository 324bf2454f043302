import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A packed file, read by another library than wrote it. Every part in XML must be well-formed. */
export function leesPak(bytes: Uint8Array): { namen: string[]; deel: (naam: string) => Document } {
  const delen = unzipSync(bytes);
  const gelezen = new Map(
    Object.entries(delen)
      .filter(([naam]) => /\.(xml|rels)$/.test(naam))
      .map(([naam, data]) => [naam, leesXml(strFromU8(data), naam)]),
  );
  return { namen: Object.keys(delen), deel: (naam) => gelezen.get(naam)! };
}

function leesXml(tekst: string, naam: string): Document {
  return new DOMParser({
    onError: (_soort, melding) => {
      throw new Error(`${naam}: ${melding}`);
    },
  }).parseFromString(tekst, 'text/xml');
}

/** All elements of a name, in reading order. Example: `alle(document, 'w:p')`. */
export const alle = (in_: Document | Element, naam: string): Element[] => [...in_.getElementsByTagName(naam)];
export const kinderen = (in_: Element): Element[] =>
  [...in_.childNodes].filter((kind: Node): kind is Element => kind.nodeType === 1);

/** Word's document as lines: the style of each paragraph, with its words; content controls by kind. */
export function regelsVanDocx(in_: Element, diep = ''): string[] {
  return kinderen(in_).flatMap((kind): string[] => {
    if (kind.tagName === 'w:p') return [diep + docxAlinea(kind)];
    if (kind.tagName === 'w:tbl')
      return [
        `${diep}tabel`,
        ...alle(kind, 'w:tr').flatMap((rij) => [
          `${diep}  rij${alle(rij, 'w:tblHeader').length > 0 ? ' (kop)' : ''}`,
          ...alle(rij, 'w:tc').flatMap((cel) => regelsVanDocx(cel, `${diep}    `)),
        ]),
      ];
    return [];
  });
}

function docxAlinea(p: Element): string {
  const stijl = alle(p, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';
  const lijst =
    alle(p, 'w:numPr').length > 0 ? ` (lijst ${alle(p, 'w:ilvl')[0]!.getAttribute('w:val')})` : '';
  const blad = alle(p, 'w:pageBreakBefore').length > 0 ? ' (nieuw blad)' : '';
  return `${stijl}${lijst}${blad}: ${docxZin(p)}`.trimEnd();
}

function docxZin(in_: Element): string {
  return kinderen(in_)
    .map((kind): string => {
      const naam = kind.tagName;
      if (naam === 'w:sdt') return `{${docxVeld(kind)} ${docxZin(alle(kind, 'w:sdtContent')[0]!)}}`;
      if (naam === 'w:hyperlink')
        return `<${docxZin(kind)} → ${kind.hasAttribute('r:id') ? 'buiten' : kind.getAttribute('w:anchor')}>`;
      if (naam === 'w:t') return kind.textContent ?? '';
      if (naam === 'w:tab') return '→';
      if (naam === 'w:br') return ' / ';
      if (naam === 'w:footnoteReference') return `^${kind.getAttribute('w:id')}`;
      if (naam === 'w:drawing') return `[beeld: ${alle(kind, 'wp:docPr')[0]!.getAttribute('descr')}]`;
      if (naam === 'w:r') {
        const stijl = alle(kind, 'w:rStyle')[0]?.getAttribute('w:val');
        const woorden = docxZin(kind);
        return stijl && stijl !== 'Hyperlink' && stijl !== 'FootnoteReference'
          ? `${stijl}(${woorden})`
          : woorden;
      }
      return '';
    })
    .join('');
}

function docxVeld(sdt: Element): string {
  const soorten = ['w:text', 'w:date', 'w:dropDownList', 'w14:checkbox'];
  const pr = alle(sdt, 'w:sdtPr')[0]!;
  const soort = soorten.find((naam) => alle(pr, naam).length > 0) ?? 'vrij';
  return soort + (alle(pr, 'w:text')[0]?.getAttribute('w:multiLine') ? ' (meer regels)' : '');
}

/** An OpenDocument text as lines, in the same way. */
export function regelsVanOdt(in_: Element, diep = ''): string[] {
  return kinderen(in_).flatMap((kind): string[] => {
    const naam = kind.tagName;
    const stijl = kind.getAttribute('text:style-name');
    if (naam === 'text:p') return [`${diep}${stijl}: ${odtZin(kind)}`.trimEnd()];
    if (naam === 'text:h')
      return [`${diep}${stijl} (niveau ${kind.getAttribute('text:outline-level')}): ${odtZin(kind)}`];
    if (naam === 'text:list') return [`${diep}lijst ${stijl}`, ...regelsVanOdt(kind, `${diep}  `)];
    if (naam === 'table:table') return [`${diep}tabel`, ...regelsVanOdt(kind, `${diep}  `)];
    if (naam === 'table:table-header-rows') return [`${diep}koprijen`, ...regelsVanOdt(kind, diep)];
    if (naam === 'table:table-row') return [`${diep}rij`, ...regelsVanOdt(kind, `${diep}  `)];
    if (naam === 'text:list-item' || naam === 'table:table-cell') return regelsVanOdt(kind, diep);
    return [];
  });
}

function odtZin(in_: Element): string {
  return [...in_.childNodes]
    .map((kind: Node): string => {
      if (kind.nodeType === 3) return kind.nodeValue ?? '';
      const deel = kind as Element;
      const naam = deel.tagName;
      if (naam === 'text:span') return `${deel.getAttribute('text:style-name')}(${odtZin(deel)})`;
      if (naam === 'text:a') {
        const adres = deel.getAttribute('xlink:href')!;
        return `<${odtZin(deel)} → ${adres.startsWith('#') ? adres : 'buiten'}>`;
      }
      if (naam === 'text:note') return `^${alle(deel, 'text:note-citation')[0]!.textContent}`;
      if (naam === 'text:tab') return '→';
      if (naam === 'text:s') return ' '.repeat(Number(deel.getAttribute('text:c') ?? 1));
      if (naam === 'text:line-break') return ' / ';
      if (naam === 'draw:frame') return `[beeld: ${alle(deel, 'svg:desc')[0]?.textContent}]`;
      return odtZin(deel);
    })
    .join('');
}
