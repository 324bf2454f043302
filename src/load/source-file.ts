import { isCollection, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Plek } from '../document/tree.ts';
import type { Waar } from '../checks/issue.ts';
import type { Pad } from '../schema/walk.ts';

/** A file of the content folder, split into data and body, that knows where everything stands. */
export interface Bronbestand {
  /** Relative to the content folder. */
  bestand: string;
  data: unknown;
  body: string;
  fouten: { message: string; plek: Plek }[];
  /** The place in the file of a field, of a spot in that field's text, or of a spot in the body. */
  plekVan: (pad: Waar, plek?: Plek, opNaam?: boolean) => Plek;
}

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
      plekVan: (_, spot = plek) => spot,
      fouten: [{ message: 'Het bestand begint niet met gegevens tussen twee regels met ---.', plek }],
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
  return {
    bestand,
    body,
    data: document.errors.length > 0 ? undefined : document.toJS(),
    fouten: document.errors.map(({ message, pos }) => ({ message, plek: plekOp(pos[0]) })),
    plekVan: (waar, plek, opNaam = false) => {
      if (waar === 'bestand') return plek ?? { line: 1, column: 1 };
      if (waar === 'body') return { line: bodyRegel + (plek?.line ?? 1), column: plek?.column ?? 1 };
      return plekOp(
        (opNaam ? sleutelOffset(document, waar) : undefined) ?? offsetVan(document, yaml, waar, plek),
      );
    },
  };
}

/** The offset of a field, or of its nearest parent when the field is missing. */
function offsetVan(document: Document, yaml: string, pad: Pad, plek?: Plek): number {
  for (let diepte = pad.length; diepte > 0; diepte--) {
    const node = document.getIn(pad.slice(0, diepte), true);
    if (!isNode(node) || !node.range) continue;
    if (plek && diepte === pad.length && isScalar(node))
      return inScalar(yaml, node.range[0], node.range[1], String(node.value), plek);
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

/**
 * A spot in the value of a scalar, as an offset in the file. YAML folds and indents text, so
 * the spot is found by counting the characters that are not white space.
 */
function inScalar(yaml: string, begin: number, eind: number, value: string, { line, column }: Plek): number {
  const regels = value.split('\n');
  const voor = [...regels.slice(0, line - 1), (regels[line - 1] ?? '').slice(0, column - 1)].join('');
  let over = voor.replace(/\s/g, '').length;
  const kop = /^(?:[|>][-+\d]*[^\n]*\n|["'])/.exec(yaml.slice(begin, eind))?.[0].length ?? 0;
  for (let i = begin + kop; i < eind; i++) {
    if (/\s/.test(yaml[i]!)) continue;
    if (over-- === 0) return i;
  }
  return begin;
}
