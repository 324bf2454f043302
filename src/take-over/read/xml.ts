import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { Refusal } from '../refusal.ts';
import { BROKEN } from './unpack.ts';

/**
 * A part in XML. Neither Word nor LibreOffice declares anything in a file: what does wants to read other files, or to
 * grow without end.
 * @throws in Dutch
 */
export function readXml(text: string): Document {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new Refusal(
      'In het bestand staan declaraties (DOCTYPE) die geen tekstverwerker erin zet. Het is niet gelezen.',
    );
  try {
    return new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(text, 'text/xml');
  } catch {
    throw new Refusal(BROKEN);
  }
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The elements directly inside one, in order. */
export const elementsIn = (parent: Element): Element[] => [...parent.childNodes].filter(isElement);

/** The first element of a name directly inside one. */
export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  parent && elementsIn(parent).find(({ tagName }) => tagName === name);

/** The first of a path of elements inside each other. Example: `w:pPr`, `w:rPr`, `w:del`. */
export const within = (parent: Element, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>(childOf, parent);
