import type { BegripPagina } from '../../../../model/pagina/begrip.ts';
import type { LossePagina } from '../../../../model/pagina/pagina.ts';
import type { PortretPagina } from '../../../../model/pagina/portret.ts';
import type { ThemaPagina } from '../../../../model/pagina/thema.ts';
import type { VerslagPagina } from '../../../../model/pagina/verslag.ts';
import type { VraagPagina } from '../../../../model/pagina/vraag.ts';
import { nl } from '../../../../text/nl.ts';
import { alinea, kenmerken, link, linklijst, sectie, tekst, zinnenlijst } from '../maak.ts';
import type { Schrijver } from '../schrijver.ts';
import type { StukBlok } from '../types.ts';

/** Pages that are mostly text of their own, in the order of each page. */
export function portretBlokken(page: PortretPagina, { zin, blok }: Schrijver): StukBlok[] {
  if (page.ingetrokken) return [];
  const { grond, datum, toelichting } = page.toestemming;
  return [
    ...kenmerken([
      { naam: nl.portret.naam, waarde: page.naam },
      { naam: nl.portret.rol, waarde: zin(page.rol) },
      { naam: nl.portret.plaats, waarde: page.plaats },
    ]),
    ...blok(page.body),
    ...sectie('niet-bekend', zinnenlijst(page.nietBekend.map(zin))),
    ...sectie('toestemming', [alinea(tekst(`${grond} (${datum}). `), ...zin(toelichting))]),
  ];
}

export function verslagBlokken(page: VerslagPagina, { zin, blok }: Schrijver): StukBlok[] {
  return [
    ...sectie('uitkomsten', zinnenlijst(page.uitkomsten.map(zin))),
    ...sectie('vraag', [
      alinea(...zin(page.vraag)),
      ...kenmerken([
        {
          naam: nl.verslag.datum,
          waarde: page.datum ?? (page.datumToelichting && zin(page.datumToelichting)),
        },
        { naam: nl.verslag.gelegenheid, waarde: zin(page.gelegenheid) },
      ]),
    ]),
    ...blok(page.body),
    ...sectie(
      'begeleiders',
      zinnenlijst(
        page.begeleiders.map(({ naam, rol, portret }) => [
          portret ? link(portret.adres, naam) : tekst(naam),
          tekst(`, ${rol}`),
        ]),
      ),
    ),
    ...sectie('vervolg', page.vervolg ? [alinea(...zin(page.vervolg))] : []),
  ];
}

export function themaBlokken(page: ThemaPagina, { zin, blok }: Schrijver): StukBlok[] {
  return [
    {
      type: 'kader',
      soort: 'Voorbehoud',
      titel: [tekst(nl.thema.peildatum(page.peildatum))],
      blokken: [alinea(tekst(`${nl.thema.toetsen(page.laatToetsenDoor)} ${nl.thema.geenAdvies}`))],
    },
    ...sectie('kern', zinnenlijst(page.kern.map(zin))),
    ...blok(page.body),
  ];
}

export function vraagBlokken(page: VraagPagina, { zin, blok }: Schrijver): StukBlok[] {
  return [
    ...sectie('kort-antwoord', [alinea(...zin(page.kortAntwoord))]),
    ...blok(page.body),
    ...sectie(
      'verder-lezen',
      zinnenlijst(
        page.verderLezen.map(({ adres, titel, samenvatting }) => [
          link(adres, titel),
          tekst(': '),
          ...zin(samenvatting),
        ]),
      ),
    ),
  ];
}

export function begripBlokken(page: BegripPagina, { zin, blok }: Schrijver): StukBlok[] {
  return [
    ...(page.meervoud ? [alinea(tekst(`${nl.begrip.meervoud}: ${page.meervoud}`))] : []),
    ...sectie('ook-genoemd', zinnenlijst(page.ookGenoemd.map((woord) => [tekst(woord)]))),
    ...sectie(
      'niet-hetzelfde-als',
      page.nietHetzelfdeAls.map(({ term, verschil, begrip }) =>
        alinea(
          { type: 'sterk', children: [begrip ? link(begrip.adres, term) : tekst(term)] },
          tekst(': '),
          ...zin(verschil),
        ),
      ),
    ),
    ...blok(page.body),
    ...sectie('verwant', linklijst(page.verwant)),
  ];
}

export function paginaBlokken(page: LossePagina, { zin, blok }: Schrijver): StukBlok[] {
  return [
    ...blok(page.body),
    ...sectie(
      'route',
      page.route.length > 0
        ? [
            {
              type: 'lijst',
              genummerd: true,
              start: 1,
              punten: page.route.map(({ titel, adres, waarom }) => ({
                blokken: [alinea(link(adres, titel), tekst(': '), ...zin(waarom))],
              })),
            },
          ]
        : [],
    ),
  ];
}
