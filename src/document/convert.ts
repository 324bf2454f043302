import type { mdxToMdast } from 'satteri';
import { alinea, zinnen } from './convert-zin.ts';
import { plekVan, type Ruw, type Staat } from './raw.ts';
import { verboden } from './refuse.ts';
import { slug } from './slug.ts';
import { readTag } from './tag.ts';
import { tekstVanKnoop } from './text.ts';
import type { Blok, TableCell, FootnoteDefinition, Heading, ListItem } from './tree.ts';
import { vocabulary } from './vocabulary.ts';

/** The parser's tree as ours: only what the vocabulary knows; the rest becomes a `Fout`. */
export function convert(
  root: ReturnType<typeof mdxToMdast>,
  opties: Pick<Staat, 'koppen' | 'fouten'>,
): { children: Blok[]; voetnoten: FootnoteDefinition[] } {
  const staat: Staat = { ...opties, omzetters: { blokken, zinnen }, noten: [], vorige: ' ' };
  const ruw = (root as unknown as Ruw).children ?? [];
  const definities = ruw.filter(({ type }) => type === 'footnoteDefinition');
  const children = blokken(
    ruw.filter(({ type }) => type !== 'footnoteDefinition'),
    staat,
  );
  return { children, voetnoten: voetnoten(definities, staat) };
}

function blokken(ruw: Ruw[], staat: Staat): Blok[] {
  const uit: Blok[] = [];
  let losse: Ruw[] = [];
  const sluit = () => {
    if (losse.length === 0) return;
    const eerste = losse[0]!;
    uit.push({ type: 'paragraph', plek: plekVan(eerste), children: alinea(losse, staat) });
    losse = [];
  };
  for (const node of ruw) {
    if (isZinTag(node)) {
      // A sentence tag alone on its line is a paragraph of its own.
      sluit();
      losse.push(node);
      sluit();
    } else if (ZIN_TYPES.has(node.type)) {
      // Bare words in a one-line block tag are a paragraph too.
      losse.push(node);
    } else {
      sluit();
      uit.push(...blok(node, staat));
    }
  }
  sluit();
  return uit;
}

function isZinTag({ type, name }: Ruw): boolean {
  return type === 'mdxJsxFlowElement' && vocabulary[name as keyof typeof vocabulary]?.plaats === 'zin';
}
const ZIN_TYPES = new Set([
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

function blok(node: Ruw, staat: Staat): Blok[] {
  const plek = plekVan(node);
  const kinderen = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
      return paragraaf(node, staat);
    case 'heading':
      return kop(node, staat);
    case 'list':
      return [
        {
          type: 'list',
          plek,
          ordered: node.ordered === true,
          start: (node.start as number | null) ?? 1,
          children: kinderen.map((item) => lijstpunt(item, staat)),
        },
      ];
    case 'table': {
      const [kop = { type: 'tableRow' } as Ruw, ...rijen] = kinderen;
      const align = (node.align as (TableCell['align'] | null)[] | undefined) ?? [];
      const cellen = (rij: Ruw) =>
        (rij.children ?? []).map((cel, i) => tabelcel(cel, align[i] ?? undefined, staat));
      return [{ type: 'table', plek, head: cellen(kop), rows: rijen.map(cellen) }];
    }
    case 'blockquote':
      return [{ type: 'blockquote', plek, children: blokken(kinderen, staat) }];
    case 'code':
      return [{ type: 'code', plek, value: String(node.value) }];
    case 'mdxJsxFlowElement': {
      const tag = readTag(node, 'blok', staat);
      return tag ? [tag as Blok] : [];
    }
    default:
      return verboden(node, staat);
  }
}

/** A paragraph; one that holds only an image is an image. */
function paragraaf(node: Ruw, staat: Staat): Blok[] {
  const kinderen = node.children ?? [];
  const [enige] = kinderen;
  if (kinderen.length === 1 && enige?.type === 'image')
    return [{ type: 'image', plek: plekVan(enige), url: String(enige.url), alt: String(enige.alt ?? '') }];
  // A block tag that the writer put on the line of its text arrives as an inline tag.
  if (
    kinderen.length === 1 &&
    enige?.type === 'mdxJsxTextElement' &&
    vocabulary[enige.name as keyof typeof vocabulary]?.plaats === 'blok'
  )
    return blok({ ...enige, type: 'mdxJsxFlowElement' }, staat);
  return [{ type: 'paragraph', plek: plekVan(node), children: alinea(kinderen, staat) }];
}

function kop(node: Ruw, staat: Staat): Blok[] {
  const plek = plekVan(node);
  if (!staat.koppen) {
    staat.fouten.push({
      rule: 'tekst-vorm',
      message: 'In dit veld mag geen kop staan.',
      hint: 'Maak de kop vet: **kop**. De pagina zet zelf koppen boven de velden.',
      plek,
    });
    return [];
  }
  const children = alinea(node.children ?? [], staat);
  const eigenId = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
  if (eigenId !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(eigenId))
    staat.fouten.push({
      rule: 'tekst-vorm',
      message: `De id «${eigenId}» van deze kop kan niet.`,
      hint: 'Gebruik alleen kleine letters a tot z, cijfers en streepjes, bijvoorbeeld {#warme-overdracht}.',
      plek,
    });
  const heading: Heading = {
    type: 'heading',
    plek,
    depth: node.depth as number,
    children,
    id: eigenId ?? slug(children.map((kind) => tekstVanKnoop(kind)).join('')),
    vasteId: eigenId !== undefined,
  };
  return [heading];
}

function lijstpunt(node: Ruw, staat: Staat): ListItem {
  const checked = node.checked as boolean | null | undefined;
  return {
    type: 'listItem',
    plek: plekVan(node),
    children: blokken(node.children ?? [], staat),
    ...(typeof checked === 'boolean' && { checked }),
  };
}

function tabelcel(node: Ruw, align: TableCell['align'], staat: Staat): TableCell {
  return {
    type: 'tableCell',
    plek: plekVan(node),
    children: alinea(node.children ?? [], staat),
    ...(align && { align }),
  };
}

function voetnoten(definities: Ruw[], staat: Staat): FootnoteDefinition[] {
  const noten = definities.map((node): FootnoteDefinition => {
    const id = String(node.identifier);
    const nummer = staat.noten.indexOf(id) + 1;
    if (nummer === 0)
      staat.fouten.push({
        rule: 'tekst-vorm',
        message: `Naar de voetnoot [^${id}] wordt nergens verwezen.`,
        hint: `Zet [^${id}] in de tekst waar de noot bij hoort, of haal de noot weg.`,
        plek: plekVan(node),
      });
    return {
      type: 'footnoteDefinition',
      plek: plekVan(node),
      id,
      nummer,
      children: blokken(node.children ?? [], staat),
    };
  });
  return noten.filter(({ nummer }) => nummer > 0).sort((a, b) => a.nummer - b.nummer);
}
