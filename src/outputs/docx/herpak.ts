import { strFromU8, unzipSync } from 'fflate';
import type { Merk } from '../../model/huisstijl/basis.ts';
import { letterVan, stijlenVan } from '../shared/kantoor/stijl.ts';
import { xml } from '../shared/xml.ts';
import { tabelstijl } from './tabelstijl.ts';
import { zipVan } from '../shared/zip.ts';

/**
 * Makes the file of the library one that is the same in every build: its own clock, its random ids and the
 * counters that go on from file to file are replaced. The letter gets a stand-in by name.
 */
export function herpak(bestand: Uint8Array, dag: string, merk: Merk): Uint8Array {
  const delen = Object.fromEntries(
    Object.entries(unzipSync(bestand))
      .filter(([naam]) => !naam.endsWith('/'))
      .map(([naam, data]) => [naam, /\.(xml|rels)$/.test(naam) ? strFromU8(data) : data]),
  );
  const wijzig = (naam: string, maak: (tekst: string) => string) => {
    const deel = delen[naam];
    if (typeof deel === 'string') delen[naam] = maak(deel);
  };
  wijzig('docProps/core.xml', (tekst) => tekst.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${dag}T12:00:00Z`));
  for (const naam of Object.keys(delen)) {
    const [, map, deel] = /^(.*?)_rels\/(.*)\.rels$/.exec(naam) ?? [];
    if (deel) vasteVerwijzingen(naam, `${map}${deel}`, wijzig);
  }
  wijzig('word/document.xml', vasteTellers);
  wijzig('word/styles.xml', (tekst) =>
    afbreking(tekst, merk).replace('</w:styles>', `${tabelstijl(merk)}</w:styles>`),
  );
  delen['word/fontTable.xml'] = lettertabel(merk);
  const volgorde = Object.keys(delen).sort((a, b) => rang(a) - rang(b) || (a < b ? -1 : 1));
  return zipVan(
    volgorde.map((naam) => ({ naam, inhoud: delen[naam]! })),
    dag,
  );
}

/** Programs look for the types first. */
const rang = (naam: string) => (naam === '[Content_Types].xml' ? 0 : naam === '_rels/.rels' ? 1 : 2);

/** Which styles part long words at the end of a line: the library has no maker for it. */
function afbreking(tekst: string, merk: Merk): string {
  const zet = (uit: string, id: string, waarde: 0 | 1) =>
    uit.replace(
      new RegExp(`(<w:style [^>]*w:styleId="${id}".*?)(<w:spacing)`, 's'),
      `$1<w:suppressAutoHyphens w:val="${waarde}"/>$2`,
    );
  return stijlenVan(merk)
    .filter(({ afbreken }) => afbreken)
    .reduce((uit, { id }) => zet(uit, id, 0), zet(tekst, 'Normal', 1));
}

/** The library gives every hyperlink a random id; here they are counted. */
function vasteVerwijzingen(
  lijst: string,
  deel: string,
  wijzig: (naam: string, maak: (tekst: string) => string) => void,
): void {
  const nieuw = new Map<string, string>();
  wijzig(lijst, (tekst) =>
    tekst.replace(/(<Relationship [^>]*?\bId=")([^"]+)(")/g, (heel, voor: string, id: string, na: string) => {
      if (!/^rId[a-z0-9_-]{15,}$/i.test(id)) return heel;
      nieuw.set(id, `rIdLink${nieuw.size + 1}`);
      return voor + nieuw.get(id)! + na;
    }),
  );
  wijzig(deel, (tekst) =>
    tekst.replace(
      /(r:id=")([^"]+)(")/g,
      (_, voor: string, id: string, na: string) => voor + (nieuw.get(id) ?? id) + na,
    ),
  );
}

/** Bookmarks and drawings are counted per program run by the library, and here per file. */
function vasteTellers(tekst: string): string {
  const bladwijzers = new Map<string, number>();
  const nummer = (id: string) =>
    bladwijzers.get(id) ?? (bladwijzers.set(id, bladwijzers.size + 1), bladwijzers.size);
  let tekeningen = 0;
  return (
    tekst
      // Older programs read one number where newer ones read a name for each part.
      .replace(
        /<w:tblLook (?=[^>]*w:firstColumn="(true|false)")/g,
        (_, kolom: string) => `<w:tblLook w:val="${kolom === 'true' ? '06A0' : '0620'}" `,
      )
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")([^"]+)(")/g,
        (_, voor: string, id: string, na: string) => voor + nummer(id) + na,
      )
      .replace(
        /(<wp:docPr\b[^>]*?\bid=")[^"]+(")/g,
        (_, voor: string, na: string) => voor + (tekeningen += 1) + na,
      )
  );
}

function lettertabel(merk: Merk): string {
  const { naam, vervanger, familie } = letterVan(merk);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${xml(naam)}"><w:altName w:val="${vervanger}"/><w:family w:val="${familie}"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
}
