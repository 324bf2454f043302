import type { Knoop, Rijk } from '../../document/tree.ts';
import { tekstVanKnoop } from '../../document/text.ts';
import { kinderen } from '../../document/walk.ts';
import type { Verwijzer } from '../../model/verwijzer.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';

/**
 * A rich text as plain words for a cell or a data file, with what its tags stand for. Numbers of sources are
 * left out: they mean nothing away from their page.
 * Example: `In <Gemeente/> deden <Feit bron="x">tien</Feit> mee.` → `In uw gemeente deden tien mee.`
 */
export function platVan(tekst: Rijk, verwijzer: Verwijzer): string {
  return tekst.children
    .map((node) => plat(node, verwijzer))
    .join(tekst.rijk === 'blok' ? '\n' : '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ (?=[.,;:!?]|$)/g, '')
    .trim();
}

function plat(node: Knoop, verwijzer: Verwijzer): string {
  const binnen = () =>
    kinderen(node)
      .map((kind) => plat(kind, verwijzer))
      .join('');
  switch (node.type) {
    case 'Bron':
    case 'footnoteReference':
      return '';
    case 'Feit':
      return node.attributen.peildatum
        ? `${binnen()} (${nl.peildatum(datumTekst(node.attributen.peildatum))})`
        : binnen();
    case 'Schatting':
      return `${binnen()} (${nl.eigenSchatting})`;
    case 'Gemeente':
      return verwijzer.namen.gemeente;
    case 'Organisatie':
      return verwijzer.namen.organisatie;
    case 'Contact':
      return verwijzer.namen.contact;
    case 'Naam':
      return verwijzer.naam(node.attributen.portret);
    case 'Sjabloon':
      return verwijzer.titel('sjabloon', node.attributen.id);
    case 'Invulveld':
      return verwijzer.veld(node.attributen.id);
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'paragraph':
    case 'Begrip':
      return binnen();
    default:
      return tekstVanKnoop(node);
  }
}
