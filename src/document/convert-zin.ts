import { plekVan, type Ruw, type Staat } from './raw.ts';
import { verboden } from './refuse.ts';
import { readTag } from './tag.ts';
import type { Plek, Zin } from './tree.ts';
import { typografie } from './typography.ts';

/** The words of one paragraph: quotes begin anew. */
export function alinea(ruw: Ruw[], staat: Staat): Zin[] {
  staat.vorige = ' ';
  return zinnen(ruw, staat);
}

/** Words inside something: quotes go on where they were. */
export function zinnen(ruw: Ruw[], staat: Staat): Zin[] {
  return ruw.flatMap((node) => zin(node, staat));
}

function zin(node: Ruw, staat: Staat): Zin[] {
  const plek = plekVan(node);
  switch (node.type) {
    case 'text': {
      const value = typografie(String(node.value), staat.vorige);
      noteZonderTekst(value, plek, staat);
      staat.vorige = value.at(-1) ?? staat.vorige;
      return [{ type: 'text', plek, value }];
    }
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, plek, children: zinnen(node.children ?? [], staat) }];
    case 'link':
      return [{ type: 'link', plek, url: String(node.url), children: zinnen(node.children ?? [], staat) }];
    case 'inlineCode':
      staat.vorige = 'x';
      return [{ type: 'inlineCode', plek, value: String(node.value) }];
    case 'break':
      staat.vorige = ' ';
      return [{ type: 'break', plek }];
    case 'footnoteReference': {
      const id = String(node.identifier);
      // Notes are numbered per text, and a page shows the notes of one text only: its body.
      if (!staat.koppen)
        staat.fouten.push({
          rule: 'tekst-vorm',
          message: 'In dit veld kan geen voetnoot staan.',
          hint: 'Zet de noot tussen haakjes, of in de tekst onder de gegevens.',
          plek,
        });
      if (!staat.noten.includes(id)) staat.noten.push(id);
      return [{ type: 'footnoteReference', plek, id, nummer: staat.noten.indexOf(id) + 1 }];
    }
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      const tag = readTag(node, 'zin', staat);
      return tag ? [tag as Zin] : [];
    }
    default:
      return verboden(node, staat);
  }
}

/** A mention of a footnote that does not exist comes as plain words, brackets and all. */
function noteZonderTekst(value: string, plek: Plek, staat: Staat): void {
  for (const { 0: mention, 1: id, index } of value.matchAll(/\[\^([^\]\s]+)\]/g))
    staat.fouten.push({
      rule: 'tekst-vorm',
      message: `De voetnoot ${mention} bestaat niet.`,
      hint: `Zet onder de tekst een regel die begint met [^${id}]: en dan de noot.`,
      plek,
      binnen: { tekst: value, index },
    });
}
