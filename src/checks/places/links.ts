import {
  objectionToMailAddress,
  objectionToPhoneAddress,
  objectionToWebAddress,
} from '../../document/language/web-address.ts';
import { nearest } from '../../document/language/nearest.ts';
import { textOfNode } from '../../document/text.ts';
import { addressOf } from '../../handbook/address.ts';
import { addressBook } from '../../page/address-book.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { unreadOverviews, type Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { mentionOf } from './mention.ts';
import { checkIsEmpty, nodesOf, incompleteAddresses } from '../words/texts.ts';

/** Links inside the site whose page or anchor does not exist, and links of an unknown form. */
export function checkLinks(
  handbook: Handbook,
  { images, seen, files, hiding, everythingRead }: Context,
): Finding[] {
  const book = addressBook(handbook);
  // A page whose data are wrong is reported for that; links to it are right.
  const exists = new Set([...seen.map(addressOf), ...unreadOverviews({ seen, everythingRead })]);
  const incomplete = incompleteAddresses(handbook);
  return nodesOf(handbook, 'link').flatMap(({ file, path, node, entry }): Finding[] => {
    const here = { bestand: file, path, plek: node.plek };
    const objection = objectionToLink(node.url);
    if (objection)
      return [
        {
          ...here,
          rule: 'link-vorm',
          message: `De link «${node.url}» werkt zo niet: ${objection}`,
          hint: 'Begin met / voor een pagina van deze site, of met https:// voor een andere site.',
        },
      ];
    const own = ownPath(node.url, handbook);
    if (own)
      return [
        {
          ...here,
          rule: 'link-vorm',
          message: `De link «${node.url}» noemt het adres van deze site zelf.`,
          hint: `Schrijf alleen wat achter de naam van de site staat: ${own}. Dan klopt de link ook in een editie en op papier.`,
          mend: { from: `](${node.url}`, to: `](${own}` },
        },
      ];
    if (/^(https?|mailto|tel):/i.test(node.url)) return [];
    // Told as what it is: a link to what is hidden.
    if (hiding(mentionOf(node), entry && addressOf(entry))) return [];
    const [before = '', anchor] = node.url.split('#');
    const [address = ''] = before.split('?');
    if (address === '' && anchor) {
      const anchorsHere = (entry && book.get(addressOf(entry))) ?? [];
      return anchorsHere.includes(anchor)
        ? []
        : [
            {
              ...here,
              rule: 'anker-kapot',
              message: `Op deze pagina staat geen plek «#${anchor}».`,
              hint: suggestion(anchor, anchorsHere, '#'),
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
    if (images.has(address)) return [];
    if (isFile(address)) {
      // A file of a page whose data are wrong will be there, once those are right.
      if (files().has(address) || OF_ASTRO.test(address) || !everythingRead) return [];
      return [
        {
          ...here,
          rule: 'link-kapot',
          message: `Het bestand ${address} bestaat niet.`,
          hint: suggestion(address, [...files()], ''),
        },
      ];
    }
    const anchors = book.get(address);
    if (!anchors && exists.has(address)) return [];
    if (!anchors) {
      const slashed = `${address}/`;
      return [
        {
          ...here,
          rule: 'link-kapot',
          message: `De pagina ${address} bestaat niet.`,
          hint: suggestion(address, [...book.keys()], ''),
          ...(book.has(slashed) && {
            mend: { from: `](${node.url}`, to: `](${slashed}${node.url.slice(address.length)}` },
          }),
        },
      ];
    }
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

/** Link texts that say nothing when they are heard alone. */
export function checkLinkLabels(handbook: Handbook): Finding[] {
  return nodesOf(handbook, 'link').flatMap(({ file, path, node }): Finding[] => {
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
/** An address of a file, not of a page: those end in a slash. */
const isFile = (address: string): boolean => /\.[a-z0-9]+$/i.test(address);
/** Files that Astro makes itself. */
const OF_ASTRO = /^\/sitemap-(index|0)\.xml$/;

/** What is wrong with the form of a link to another site, or with one that only looks as if it stays here. */
function objectionToLink(url: string): string | undefined {
  if (/^https?:/i.test(url)) return objectionToWebAddress(url);
  if (/^mailto:/i.test(url)) return objectionToMailAddress(url);
  if (/^tel:/i.test(url)) return objectionToPhoneAddress(url);
  if (/^\/[/\\]/.test(url)) return 'het begint met twee strepen, en wijst zo naar een andere site.';
  return undefined;
}

/** The address within the site, when a link names the site itself by its whole address. */
function ownPath(url: string, { handleiding }: Handbook): string | undefined {
  const site = handleiding.adres.replace(/\/?$/, '/');
  return url.startsWith(site) ? `/${url.slice(site.length)}` : undefined;
}

function suggestion(sought: string, known: string[], character: string): string {
  const meant = nearest(sought, known);
  return meant
    ? `Bedoelde u «${character}${meant}»?`
    : `Neem het adres over uit de adresbalk van de browser${character ? '' : ', zonder de naam van de site'}.`;
}
