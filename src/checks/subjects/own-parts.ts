import { hasInstruction } from '../../document/instruction.ts';
import { nearest } from '../../document/language/nearest.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Key } from '../../handbook/entry.ts';
import { enumeration } from '../../text/format/enumeration.ts';
import { headingIdsOf } from '../../page/contents.ts';
import { isWithPage, pageFor } from '../../page/page-for.ts';
import { mainMenu, menuName } from '../../page/site/site.ts';
import { unreadOverviews, type Context } from '../context.ts';
import type { Finding } from '../issue.ts';

/** Boxes of the edition at headings that are not there. A page that does not exist is told as any reference. */
export function checkOwnBoxes(handbook: Handbook): Finding[] {
  return handbook.editie.kaders.flatMap(({ pagina: page, kop: heading }, i): Finding[] => {
    const finding = (field: 'pagina' | 'kop', message: string, hint: string): Finding => ({
      rule: 'kader-zonder-kop',
      bestand: handbook.editieFile,
      path: ['kaders', i, field],
      message,
      hint,
    });
    if (handbook.verborgen.has(page as Key))
      return [
        finding(
          'pagina',
          `Dit kader hoort bij ${page}, en die pagina verbergt deze editie.`,
          `Haal het kader weg, of haal ${page} weg bij verberg.`,
        ),
      ];
    const entry = handbook.entry.get(page as Key);
    if (!entry) return [];
    if (!isWithPage(entry))
      return [
        finding('pagina', `${page} heeft geen eigen pagina.`, 'Kies een andere pagina voor het kader.'),
      ];
    const ids = headingIdsOf(pageFor(handbook, entry));
    if (ids.includes(heading)) return [];
    const meant = nearest(heading, ids);
    return [
      finding(
        'kop',
        `Op ${page} staat geen kop «${heading}».`,
        meant
          ? `Bedoelde u «${meant}»? Deze koppen zijn er: ${enumeration(ids)}.`
          : `Kies uit: ${enumeration(ids)}.`,
      ),
    ];
  });
}

/** Names in the order of the menu that stand in no menu. */
export function checkMenu(handbook: Handbook, context: Context): Finding[] {
  const known = mainMenu(handbook).map(menuName);
  const unread = unreadOverviews(context).map((address) => menuName({ adres: address }));
  return handbook.editie.menu.flatMap((name, i): Finding[] => {
    if ([...known, ...unread].includes(name) || hasInstruction(name)) return [];
    const meant = nearest(name.replace(/^\/|\/$/g, ''), known);
    return [
      {
        rule: 'menu-onbekend',
        bestand: handbook.editieFile,
        path: ['menu', i],
        message: `«${name}» staat niet in het menu.`,
        hint: meant ? `Bedoelde u «${meant}»?` : `Kies uit: ${enumeration(known)}.`,
      },
    ];
  });
}
