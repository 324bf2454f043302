import type { mdxToMdast } from 'satteri';
import { paragraph, inlines } from './convert-inline.ts';
import { deeper } from './depth.ts';
import { placeOf, type Raw, type Conversion } from './raw.ts';
import { forbidden } from './refuse.ts';
import { slug } from './language/slug.ts';
import { isTag, readTag } from './tag.ts';
import { textOfNode } from './text.ts';
import type { Block, TableCell, FootnoteDefinition, Heading, ListItem } from './tree.ts';
import { vocabulary } from './vocabulary.ts';

/** The parser's tree as ours: only what the vocabulary knows; the rest becomes a `Fault`. */
export function convert(
  root: ReturnType<typeof mdxToMdast>,
  options: Pick<Conversion, 'headings' | 'faults'>,
): { children: Block[]; footnotes: FootnoteDefinition[] } {
  const state: Conversion = {
    ...options,
    converters: { blocks, inlines },
    notes: [],
    inNote: false,
    depth: 0,
    previous: ' ',
  };
  const raw = (root as Raw).children ?? [];
  const definitions = raw.filter(({ type }) => type === 'footnoteDefinition');
  const children = blocks(
    raw.filter(({ type }) => type !== 'footnoteDefinition'),
    state,
  );
  return { children, footnotes: footnotes(definitions, state) };
}

const blocks = (raw: Raw[], state: Conversion): Block[] => deeper(raw, state, readBlocks);

function readBlocks(raw: Raw[], state: Conversion): Block[] {
  const from: Block[] = [];
  let loose: Raw[] = [];
  const close = () => {
    const [first] = loose;
    if (!first) return;
    from.push({ type: 'paragraph', plek: placeOf(first), children: paragraph(loose, state) });
    loose = [];
  };
  for (const node of raw) {
    if (isInlineTag(node)) {
      // A sentence tag alone on its line is a paragraph of its own.
      close();
      loose.push(node);
      close();
    } else if (INLINE_TYPES.has(node.type)) {
      // Bare words in a one-line block tag are a paragraph too.
      loose.push(node);
    } else {
      close();
      from.push(...block(node, state));
    }
  }
  close();
  return from;
}

function isInlineTag({ type, name }: Raw): boolean {
  return type === 'mdxJsxFlowElement' && isTag(name) && vocabulary[name].position === 'zin';
}
const INLINE_TYPES = new Set([
  'text',
  'emphasis',
  'strong',
  'link',
  'inlineCode',
  'break',
  'delete',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

function block(node: Raw, state: Conversion): Block[] {
  const place = placeOf(node);
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
      return section(node, state);
    case 'heading':
      return headingNode(node, state);
    case 'list':
      return [
        {
          type: 'list',
          plek: place,
          ordered: node.ordered === true,
          start: node.start ?? 1,
          children: children.map((item) => listItem(item, state)),
        },
      ];
    case 'table': {
      const [heading = { type: 'tableRow' }, ...rows] = children;
      const align = node.align ?? [];
      const cells = (row: Raw) =>
        (row.children ?? []).map((cell, i) => tableCell(cell, align[i] ?? undefined, state));
      return [{ type: 'table', plek: place, head: cells(heading), rows: rows.map(cells) }];
    }
    case 'blockquote':
      return [{ type: 'blockquote', plek: place, children: blocks(children, state) }];
    case 'code':
      return [{ type: 'code', plek: place, value: node.value ?? '' }];
    case 'mdxJsxFlowElement': {
      const tag = readTag(node, 'blok', state);
      return tag ? [tag as Block] : [];
    }
    default:
      return forbidden(node, state);
  }
}

/** A paragraph; one that holds only an image is an image. */
function section(node: Raw, state: Conversion): Block[] {
  const children = node.children ?? [];
  const [only] = children;
  if (children.length === 1 && only?.type === 'image')
    return [{ type: 'image', plek: placeOf(only), url: only.url ?? '', alt: only.alt ?? '' }];
  // A block tag that the writer put on the line of its text arrives as an inline tag.
  if (
    children.length === 1 &&
    only?.type === 'mdxJsxTextElement' &&
    isTag(only.name) &&
    vocabulary[only.name].position === 'blok'
  )
    return block({ ...only, type: 'mdxJsxFlowElement' }, state);
  return [{ type: 'paragraph', plek: placeOf(node), children: paragraph(children, state) }];
}

function headingNode(node: Raw, state: Conversion): Block[] {
  const place = placeOf(node);
  if (!state.headings) {
    state.faults.push({
      rule: 'tekst-vorm',
      message: 'In dit veld mag geen kop staan.',
      hint: 'Maak de kop vet: **kop**. De pagina zet zelf koppen boven de velden.',
      plek: place,
    });
    return [];
  }
  const children = paragraph(node.children ?? [], state);
  const { id: written, ...more } = node.data?.hProperties ?? {};
  const ownId = typeof written === 'string' ? written : undefined;
  const id = ownId ?? slug(children.map((child) => textOfNode(child)).join(''));
  if (Object.keys(more).length > 0)
    state.faults.push({
      rule: 'tekst-vorm',
      message: 'Tussen de accolades achter deze kop staat meer dan een id.',
      hint: `Laat tussen de accolades alleen de id staan: {#${id}}.`,
      plek: place,
    });
  if (children.length === 0 || id === '')
    state.faults.push({
      rule: 'tekst-vorm',
      message: children.length === 0 ? 'Deze kop is leeg.' : 'In deze kop staat geen letter of cijfer.',
      hint: 'Schrijf in een of meer woorden wat eronder staat, of haal de hekjes (#) weg.',
      plek: place,
    });
  if (ownId !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(ownId))
    state.faults.push({
      rule: 'tekst-vorm',
      message: `De id «${ownId}» van deze kop kan niet.`,
      hint: 'Gebruik alleen kleine letters a tot z, cijfers en streepjes, bijvoorbeeld {#warme-overdracht}.',
      plek: place,
    });
  const heading: Heading = {
    type: 'heading',
    plek: place,
    depth: node.depth ?? 1,
    children,
    id,
    vasteId: ownId !== undefined,
  };
  return [heading];
}

function listItem(node: Raw, state: Conversion): ListItem {
  const { checked } = node;
  return {
    type: 'listItem',
    plek: placeOf(node),
    children: blocks(node.children ?? [], state),
    ...(typeof checked === 'boolean' && { checked }),
  };
}

function tableCell(node: Raw, align: TableCell['align'], state: Conversion): TableCell {
  return {
    type: 'tableCell',
    plek: placeOf(node),
    children: paragraph(node.children ?? [], state),
    ...(align && { align }),
  };
}

function footnotes(definitions: Raw[], state: Conversion): FootnoteDefinition[] {
  state.inNote = true;
  const had = new Set<string>();
  const notes = definitions.map((node): FootnoteDefinition => {
    const id = node.identifier ?? '';
    if (had.has(id))
      state.faults.push({
        rule: 'tekst-vorm',
        message: `De voetnoot [^${id}] staat er twee keer.`,
        hint: 'Geef een van de twee een andere naam, ook in de tekst, of haal hem weg.',
        plek: placeOf(node),
      });
    had.add(id);
    const number = state.notes.indexOf(id) + 1;
    if (number === 0)
      state.faults.push({
        rule: 'tekst-vorm',
        message: `Naar de voetnoot [^${id}] wordt nergens verwezen.`,
        hint: `Zet [^${id}] in de tekst waar de noot bij hoort, of haal de noot weg.`,
        plek: placeOf(node),
      });
    return {
      type: 'footnoteDefinition',
      plek: placeOf(node),
      id,
      nummer: number,
      children: blocks(node.children ?? [], state),
    };
  });
  return notes.filter(({ nummer: number }) => number > 0).sort((a, b) => a.nummer - b.nummer);
}
