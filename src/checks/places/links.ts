import { nearest } from '../../document/language/nearest.ts';
import { textOfNode } from '../../document/text.ts';
import { addressOf } from '../../handbook/address.ts';
import { addressBook } from '../../page/address-book.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { checkIsEmpty, nodesOf, incompleteAddresses } from '../words/texts.ts';

/** Links inside the site whose page or anchor does not exist, and links of an unknown form. */
export function checkLinks(handbook: Handbook, { images, seen }: Context): Finding[] {
  const book = addressBook(handbook);
  // A page whose data are wrong is reported for that; links to it are right. So is one that the edition hides.
  const exists = new Set([...seen.map(addressOf), ...hiddenOverviews(handbook)]);
  const incomplete = incompleteAddresses(handbook);
  return [...nodesOf(handbook, 'link')].flatMap(({ file, path, node, entry }): Finding[] => {
    const here = { bestand: file, path, plek: node.plek };
    if (/^(https:\/\/|http:\/\/|mailto:|tel:)/.test(node.url)) return [];
    const [address = '', anchor] = node.url.split('#');
    if (address === '' && anchor) {
      const own = (entry && book.get(addressOf(entry))) ?? [];
      return own.includes(anchor)
        ? []
        : [
            {
              ...here,
              rule: 'anker-kapot',
              message: `Op deze pagina staat geen plek «#${anchor}».`,
              hint: suggestion(anchor, own, '#'),
            },
          ];
    }
    if (!address.startsWith('/'))
      return [
        {
          ...here,
          rule: 'link-vorm',
          message: node.url ? `De link «${node.url}» werkt zo niet.` : 'Deze link heeft geen adres.',
          hint: 'Begin met / voor een pagina van deze site, of met https:// voor een andere site.',
        },
      ];
    if (images.has(address) || FIXED.test(address)) return [];
    const anchors = book.get(address);
    if (!anchors && exists.has(address)) return [];
    if (!anchors)
      return [
        {
          ...here,
          rule: 'link-kapot',
          message: `De pagina ${address} bestaat niet.`,
          hint: suggestion(address, [...book.keys()], ''),
        },
      ];
    if (anchor && !anchors.includes(anchor) && !incomplete.has(address))
      return [
        {
          ...here,
          rule: 'anker-kapot',
          message: `Op ${address} staat geen plek «#${anchor}».`,
          hint: suggestion(anchor, anchors, '#'),
        },
      ];
    return [];
  });
}

/** Overviews of parts that the edition hides. */
const hiddenOverviews = ({ editie }: Handbook): string[] => editie.verbergDelen.map((part) => `/${part}/`);

/** Link texts that say nothing when they are heard alone. */
export function checkLinkLabels(handbook: Handbook): Finding[] {
  return [...nodesOf(handbook, 'link')].flatMap(({ file, path, node }): Finding[] => {
    const label = textOfNode(node).trim();
    if (!VAGUE.test(label) && !checkIsEmpty(node)) return [];
    return [
      {
        rule: 'linktekst-vaag',
        bestand: file,
        path,
        plek: node.plek,
        message: label
          ? `De linktekst «${label}» zegt niet waar de link heen gaat.`
          : 'Deze link heeft geen tekst.',
        hint: 'Gebruik de naam van de pagina als linktekst.',
      },
    ];
  });
}

const VAGUE =
  /^(klik( hier)?|hier|lees( hier)? (meer|verder)|meer( lezen| informatie| info)?|deze (link|pagina)|link|pagina|ga naar|bekijk|download)\.?$/i;
/** Addresses that the build makes besides pages: downloads and data. */
const FIXED = /^\/(downloads\/|handboek\.json$|.*\.(pdf|docx|odt|xlsx|ods|epub|ics|csv|json|jsonld|xml)$)/;

function suggestion(sought: string, known: string[], character: string): string {
  const meant = nearest(sought, known);
  return meant
    ? `Bedoelde u «${character}${meant}»?`
    : 'Neem het adres over uit de adresbalk van de browser.';
}
