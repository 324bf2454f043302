import type { StapPagina } from '../../../../model/pagina/stap.ts';
import { kapitaal } from '../../../../text/kapitaal.ts';
import { nl } from '../../../../text/nl.ts';
import {
  alinea,
  cel,
  kenmerken,
  klein,
  kop,
  link,
  linklijst,
  linkrij,
  sectie,
  sterk,
  tabel,
  tekst,
  zinnenlijst,
} from '../maak.ts';
import type { Schrijver } from '../schrijver.ts';
import type { StukBlok, StukZin } from '../types.ts';

const { stap: woord } = nl;

/** The sections of a step, in the order of its page. */
export function stapBlokken(page: StapPagina, schrijver: Schrijver): StukBlok[] {
  const { zin, blok } = schrijver;
  const schatting = page.eigenSchatting ? [tekst(' '), klein(`(${nl.eigenSchatting})`)] : [];
  const na: StukZin[] =
    page.na.length > 0 ? linkrij(page.na.map(({ tekst: titel, adres }) => ({ titel, adres }))) : [];
  return [
    ...sectie(
      'doel-en-resultaat',
      kenmerken([
        { naam: woord.doel, waarde: zin(page.doel) },
        { naam: woord.resultaat, waarde: zin(page.resultaat) },
        { naam: nl.secties.doorlooptijd, waarde: [tekst(page.duur), ...schatting] },
      ]),
    ),
    ...sectie('wie-doet-wat', [takentabel(page, schrijver)]),
    ...sectie('doorlooptijd', [
      alinea(sterk(page.duur), ...schatting),
      ...(page.duurToelichting ? [alinea(...zin(page.duurToelichting))] : []),
      ...(na.length > 0 ? [alinea(tekst(`${woord.na}: `), ...na)] : []),
      ...mijlpalen(page),
    ]),
    ...blok(page.body),
    ...sectie('besluiten', zinnenlijst(page.besluiten.map(zin))),
    ...sectie('checklist', [
      {
        type: 'lijst',
        genummerd: false,
        start: 1,
        punten: page.checklist.map(({ id, tekst: wat, rol }) => ({
          id,
          vakje: false,
          blokken: [alinea(...zin(wat), ...(rol ? [tekst(' '), klein(`(${rol})`)] : []))],
        })),
      },
    ]),
    ...sectie('sjablonen', linklijst(page.sjablonen)),
    ...sectie(
      'valkuilen',
      page.valkuilen.flatMap(({ valkuil, liever }) => [
        alinea({ type: 'sterk', children: zin(valkuil) }),
        alinea(sterk(`${woord.liever}:`), tekst(' '), ...zin(liever)),
      ]),
    ),
    ...sectie(
      'uit-de-praktijk',
      page.uitDePraktijk.map(({ praktijk, tekst: wat }): StukBlok => ({
        type: 'kader',
        soort: 'UitDePraktijk',
        titel: [link(praktijk.adres, praktijk.titel)],
        blokken: blok(wat),
      })),
    ),
    ...sectie(
      'steun',
      zinnenlijst(
        page.steun.map(({ tekst: wat, bronnen }) => [
          ...zin(wat),
          ...(bronnen ? schrijver.bron(bronnen) : [tekst(' '), klein(`(${nl.eigenVoorstel})`)]),
        ]),
      ),
    ),
  ];
}

function takentabel({ taken }: StapPagina, { zin }: Schrijver): StukBlok {
  return tabel(
    nl.secties['wie-doet-wat'],
    [cel(tekst(woord.rol)), cel(tekst(woord.taken))],
    taken.map(({ rol, doet, nietOmdat }) => [
      cel(tekst(kapitaal(rol))),
      {
        blokken: [
          ...(nietOmdat ? [alinea(tekst(`${woord.nietAanZet} `), ...zin(nietOmdat))] : []),
          ...zinnenlijst(doet.map(zin)),
        ],
      },
    ]),
    { rijkop: true },
  );
}

function mijlpalen({ mijlpalen }: StapPagina): StukBlok[] {
  if (mijlpalen.length === 0) return [];
  return [
    kop('mijlpalen', woord.mijlpalen, 3),
    {
      type: 'lijst',
      genummerd: false,
      start: 1,
      punten: mijlpalen.map(({ id, titel }) => ({ id, blokken: [alinea(tekst(titel))] })),
    },
  ];
}
