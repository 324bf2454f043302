import { nearest } from '../document/nearest.ts';
import { tekstVanKnoop } from '../document/text.ts';
import { adresVan } from '../model/adres.ts';
import { adresBoek } from '../page/address-book.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { isLeeg, knopenVan, onvolledigeAdressen } from './texts.ts';

/** Links inside the site whose page or anchor does not exist, and links of an unknown form. */
export function checkLinks(handboek: Handboek, { beelden, gezien }: Context): Bevinding[] {
  const boek = adresBoek(handboek);
  // A page whose data are wrong is reported for that; links to it are right. So is one that the edition hides.
  const bestaat = new Set([...gezien.map(adresVan), ...verborgenOverzichten(handboek)]);
  const onvolledig = onvolledigeAdressen(handboek);
  return [...knopenVan(handboek, 'link')].flatMap(({ bestand, pad, node, entry }): Bevinding[] => {
    const hier = { bestand, pad, plek: node.plek };
    if (/^(https:\/\/|http:\/\/|mailto:|tel:)/.test(node.url)) return [];
    const [adres = '', anker] = node.url.split('#');
    if (adres === '' && anker) {
      const eigen = (entry && boek.get(adresVan(entry))) ?? [];
      return eigen.includes(anker)
        ? []
        : [
            {
              ...hier,
              rule: 'anker-kapot',
              message: `Op deze pagina staat geen plek «#${anker}».`,
              hint: suggestie(anker, eigen, '#'),
            },
          ];
    }
    if (!adres.startsWith('/'))
      return [
        {
          ...hier,
          rule: 'link-vorm',
          message: node.url ? `De link «${node.url}» werkt zo niet.` : 'Deze link heeft geen adres.',
          hint: 'Begin met / voor een pagina van deze site, of met https:// voor een andere site.',
        },
      ];
    if (beelden.has(adres) || VAST.test(adres)) return [];
    const ankers = boek.get(adres);
    if (!ankers && bestaat.has(adres)) return [];
    if (!ankers)
      return [
        {
          ...hier,
          rule: 'link-kapot',
          message: `De pagina ${adres} bestaat niet.`,
          hint: suggestie(adres, [...boek.keys()], ''),
        },
      ];
    if (anker && !ankers.includes(anker) && !onvolledig.has(adres))
      return [
        {
          ...hier,
          rule: 'anker-kapot',
          message: `Op ${adres} staat geen plek «#${anker}».`,
          hint: suggestie(anker, ankers, '#'),
        },
      ];
    return [];
  });
}

/** Overviews of parts that the edition hides. */
const verborgenOverzichten = ({ editie }: Handboek): string[] =>
  editie.verbergDelen.map((deel) => `/${deel}/`);

/** Link texts that say nothing when they are heard alone. */
export function checkLinkLabels(handboek: Handboek): Bevinding[] {
  return [...knopenVan(handboek, 'link')].flatMap(({ bestand, pad, node }): Bevinding[] => {
    const label = tekstVanKnoop(node).trim();
    if (!VAAG.test(label) && !isLeeg(node)) return [];
    return [
      {
        rule: 'linktekst-vaag',
        bestand,
        pad,
        plek: node.plek,
        message: label
          ? `De linktekst «${label}» zegt niet waar de link heen gaat.`
          : 'Deze link heeft geen tekst.',
        hint: 'Gebruik de naam van de pagina als linktekst.',
      },
    ];
  });
}

const VAAG =
  /^(klik( hier)?|hier|lees( hier)? (meer|verder)|meer( lezen| informatie| info)?|deze (link|pagina)|link|pagina|ga naar|bekijk|download)\.?$/i;
/** Addresses that the build makes besides pages: downloads and data. */
const VAST = /^\/(downloads\/|handboek\.json$|.*\.(pdf|docx|odt|xlsx|ods|epub|ics|csv|json|jsonld|xml)$)/;

function suggestie(gezocht: string, bekend: string[], teken: string): string {
  const bedoeld = nearest(gezocht, bekend);
  return bedoeld
    ? `Bedoelde u «${teken}${bedoeld}»?`
    : 'Neem het adres over uit de adresbalk van de browser.';
}
