import { isCollection, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Plek } from '../document/tree.ts';
import type { Bevinding } from '../checks/issue.ts';
import type { Pad } from '../schema/walk.ts';
import { volg } from './follow.ts';
import { yamlFouten } from './yaml-error.ts';

/** A file of the content folder, split into data and body, that knows where everything stands. */
export interface Bronbestand {
  /** Relative to the content folder. */
  bestand: string;
  data: unknown;
  body: string;
  fouten: { message: string; hint: string; plek: Plek }[];
  /** The place in the file of a field, of a spot in that field's text, or of a spot in the body. */
  plekVan: (waar: Vindplaats) => Plek;
}

type Binnen = NonNullable<Bevinding['binnen']>;
type Vindplaats = Pick<Bevinding, 'pad' | 'plek' | 'binnen' | 'opNaam'>;

/** Reads an `.mdx` file: YAML between two lines of `---`, then the body. */
export function readMdx(bestand: string, source: string): Bronbestand {
  const tekst = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(tekst);
  if (!match) {
    const plek = { line: 1, column: 1 };
    return {
      bestand,
      data: undefined,
      body: tekst,
      plekVan: ({ plek: spot = plek }) => spot,
      fouten: [
        {
          message: tekst.startsWith('---\n')
            ? 'De gegevens bovenaan worden niet afgesloten.'
            : 'Het bestand begint niet met gegevens.',
          hint: 'Zet de gegevens tussen twee regels met ---, boven de tekst.',
          plek,
        },
      ],
    };
  }
  const bodyRegel = match[0].split('\n').length - 1;
  return read(bestand, match[1] ?? '', tekst.slice(match[0].length), 1, bodyRegel);
}

/** Reads a `.yaml` file. */
export function readYaml(bestand: string, source: string): Bronbestand {
  return read(bestand, source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), '', 0, 0);
}

function read(
  bestand: string,
  yaml: string,
  body: string,
  regelsErvoor: number,
  bodyRegel: number,
): Bronbestand {
  const teller = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: teller, prettyErrors: false });
  const plekOp = (offset: number): Plek => {
    const { line, col } = teller.linePos(offset);
    return { line: Math.max(1, line) + regelsErvoor, column: Math.max(1, col) };
  };
  const fouten = yamlFouten(document, yaml).map(({ offset, ...fout }) => ({ ...fout, plek: plekOp(offset) }));
  return {
    bestand,
    body,
    data: fouten.length > 0 ? undefined : document.toJS(),
    fouten,
    plekVan: ({ pad, plek, binnen, opNaam }) => {
      if (pad === 'bestand') return plek ?? { line: 1, column: 1 };
      if (pad === 'body') {
        const { line, column } =
          plek && binnen ? plekIn(body, plek, binnen) : (plek ?? { line: 1, column: 1 });
        return { line: bodyRegel + line, column };
      }
      return plekOp(
        (opNaam ? sleutelOffset(document, pad) : undefined) ??
          offsetVan(document, yaml, { pad, plek, binnen }),
      );
    },
  };
}

/** The place of one character of a text that begins somewhere in the body. */
function plekIn(body: string, begin: Plek, { tekst, index }: Binnen): Plek {
  const offset = volg(body, offsetOp(body, begin), tekst, index);
  const regels = body.slice(0, offset).split('\n');
  return { line: regels.length, column: regels.at(-1)!.length + 1 };
}

function offsetOp(tekst: string, { line, column }: Plek): number {
  const ervoor = tekst.split('\n').slice(0, line - 1);
  return ervoor.reduce((som, regel) => som + regel.length + 1, column - 1);
}

/** The offset of a field, or of its nearest parent when the field is missing. */
function offsetVan(
  document: Document,
  yaml: string,
  { pad, plek, binnen }: Pick<Vindplaats, 'pad'> & { plek: Plek | undefined; binnen: Binnen | undefined },
): number {
  if (typeof pad === 'string') return 0;
  for (let diepte = pad.length; diepte > 0; diepte--) {
    const node = document.getIn(pad.slice(0, diepte), true);
    if (!isNode(node) || !node.range) continue;
    if (plek && diepte === pad.length && isScalar(node)) {
      const value = String(node.value);
      const kop = /^(?:[|>][-+\d]*[^\n]*\n|["'])/.exec(yaml.slice(node.range[0], node.range[1]))?.[0] ?? '';
      const at = volg(yaml, node.range[0] + kop.length, value, offsetOp(value, plek));
      return binnen ? volg(yaml, at, binnen.tekst, binnen.index) : at;
    }
    return diepte === pad.length && isCollection(node)
      ? (sleutelOffset(document, pad) ?? node.range[0])
      : node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** A list or map is best pointed at by its key. */
function sleutelOffset(document: Document, pad: Pad): number | undefined {
  const ouder = pad.length === 1 ? document.contents : document.getIn(pad.slice(0, -1), true);
  if (!isCollection(ouder)) return undefined;
  const paar = (ouder.items as { key?: unknown }[]).find(
    ({ key }) => isScalar(key) && key.value === pad.at(-1),
  );
  return isNode(paar?.key) ? paar.key.range?.[0] : undefined;
}
