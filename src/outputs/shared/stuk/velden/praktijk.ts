import type { PraktijkPagina } from '../../../../model/pagina/praktijk.ts';
import { nl } from '../../../../text/nl.ts';
import { opsomming } from '../../../../text/opsomming.ts';
import { alinea, cel, kenmerken, kop, link, sectie, sterk, tabel, tekst, zinnenlijst } from '../maak.ts';
import type { Schrijver } from '../schrijver.ts';
import type { StukBlok } from '../types.ts';

const { praktijk: woord } = nl;
/** In a row only the first begins with a capital. */
const klein = (naam: string) => naam.charAt(0).toLowerCase() + naam.slice(1);

/** The sections of a good practice, in the order of its page. */
export function praktijkBlokken(page: PraktijkPagina, { zin, blok, bron }: Schrijver): StukBlok[] {
  return [
    ...kenmerken([
      { naam: woord.gemeenten, waarde: opsomming(page.gemeenten) },
      { naam: woord.jaren, waarde: [tekst(`${page.jaren}. `), ...zin(page.jarenToelichting)] },
      { naam: woord.aanpak, waarde: page.aanpak },
      {
        naam: woord.doelgroep,
        waarde: opsomming(page.doelgroepen.map(({ naam }, i) => (i === 0 ? naam : klein(naam)))),
      },
      {
        naam: woord.status,
        waarde: [tekst(`${page.status} (${woord.op} ${page.statusDatum}). `), ...zin(page.statusToelichting)],
      },
      { naam: woord.onderbouwing, waarde: page.onderbouwing },
      {
        naam: woord.themas,
        waarde: page.themas.flatMap(({ naam, adres }, i) => [
          ...(i > 0 ? [tekst(', ')] : []),
          adres ? link(adres, naam) : tekst(naam),
        ]),
      },
    ]),
    ...sectie('wat-wie-hoe', [
      kop('wat', woord.wat, 3),
      alinea(...zin(page.wat)),
      kop('wie', woord.wie, 3),
      alinea(...zin(page.wie)),
      kop('hoe', woord.hoe, 3),
      ...zinnenlijst(page.hoe.map(zin)),
    ]),
    ...sectie('opbrengst', zinnenlijst(page.opbrengst.map(zin))),
    ...sectie(
      'cijfers',
      page.cijfers.length > 0
        ? [
            tabel(
              nl.secties.cijfers,
              [woord.geteld, woord.aantal, woord.jaar, woord.toelichting].map((naam) => cel(tekst(naam))),
              page.cijfers.map(({ wat, waarde, jaar, bron: ids, toelichting }) => [
                cel(tekst(wat)),
                cel(tekst(String(waarde)), ...bron(ids)),
                cel(tekst(String(jaar ?? ''))),
                cel(...(toelichting ? zin(toelichting) : [])),
              ]),
            ),
          ]
        : [],
    ),
    ...sectie('beperkingen', zinnenlijst(page.beperkingen.map(zin))),
    ...sectie('onderbouwing', [
      alinea(sterk(page.onderbouwing), tekst(': '), ...zin(page.onderbouwingToelichting)),
    ]),
    ...blok(page.body),
  ];
}
