import type { Knoop, Rijk } from './tree.ts';
import { kinderen } from './walk.ts';

/** What a reader hears of a text: words only, blocks parted by a space. */
export function tekstVan(tekst: Rijk): string {
  const delen = tekst.rijk === 'blok' ? [...tekst.children, ...tekst.voetnoten] : tekst.children;
  return delen
    .map(tekstVanKnoop)
    .join(tekst.rijk === 'blok' ? ' ' : '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of one node and everything below it. */
export function tekstVanKnoop(node: Knoop): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt;
  const tussen = BLOKKEN.has(node.type) ? ' ' : '';
  return kinderen(node).map(tekstVanKnoop).join(tussen);
}

/** Nodes whose children are blocks: a space keeps their words apart. */
const BLOKKEN = new Set<string>([
  'list',
  'listItem',
  'table',
  'blockquote',
  'footnoteDefinition',
  'LetOp',
  'Tip',
  'Valkuil',
  'Voorbeeld',
  'EigenVoorstel',
  'Voorbehoud',
  'UitDePraktijk',
  'Kaart',
]);
