import type { LaagHoog } from '../../../../model/begroting.ts';
import type { SjabloonPagina } from '../../../../model/pagina/sjabloon.ts';
import { datumTekst } from '../../../../text/datum.ts';
import { euroTekst, getalTekst, heleEuroTekst } from '../../../../text/getal.ts';
import { nl } from '../../../../text/nl.ts';
import { alinea, cel, kenmerken, klein, rechts, sectie, sterk, tabel, tekst } from '../maak.ts';
import type { Schrijver } from '../schrijver.ts';
import type { Cel, StukBlok } from '../types.ts';

const { sjabloon: woord } = nl;

/** The sections of a template, in the order of its page; the document itself is a sheet of its own. */
export function sjabloonBlokken(page: SjabloonPagina, schrijver: Schrijver): StukBlok[] {
  const { zin, blok } = schrijver;
  return [
    ...kenmerken([
      { naam: woord.doel, waarde: zin(page.doel) },
      { naam: woord.voorWie, waarde: page.voorWie },
    ]),
    ...begrotingBlokken(page, schrijver),
    { type: 'werkblad', id: 'document', doorlopend: true, blokken: blok(page.body) },
    ...sectie('velden', [
      tabel(
        nl.secties.velden,
        [cel(tekst(woord.veld)), cel(tekst(woord.invoer))],
        page.velden.map(({ label, invoer, hulp, opties, verplicht }) => [
          cel(tekst(label), ...(verplicht ? [tekst(' '), klein(`(${woord.verplicht})`)] : [])),
          {
            blokken: [
              alinea(tekst([woord.invoerNaam[invoer], opties.join(', ')].filter(Boolean).join(': '))),
              ...(hulp ? [alinea(tekst(hulp))] : []),
            ],
          },
        ]),
      ),
    ]),
  ];
}

/** The rows of the budget with their sums, when the template has them. */
export function begrotingBlokken({ begroting }: SjabloonPagina, { zin, bron }: Schrijver): StukBlok[] {
  if (!begroting) return [];
  const som = (naam: string, bedrag: LaagHoog): Cel[] => [
    { ...cel(sterk(naam)), breedte: 3 },
    rechts(sterk(tussen(bedrag, heleEuroTekst))),
  ];
  return sectie('posten', [
    alinea(tekst(woord.rekenvoorbeeld)),
    tabel(
      nl.secties.posten,
      [
        cel(tekst(woord.post)),
        ...[woord.aantal, woord.prijs, woord.bedrag].map((naam) => rechts(tekst(naam))),
      ],
      [
        ...begroting.groepen.flatMap(({ naam: groep, posten }) => [
          [{ ...cel(sterk(groep)), breedte: 4 }],
          ...posten.map((post): Cel[] => [
            {
              blokken: [
                alinea(sterk(post.naam)),
                alinea(
                  ...zin(post.toelichting),
                  tekst(' '),
                  klein(
                    `(${post.bron && post.peildatum ? nl.peildatum(datumTekst(post.peildatum)) : nl.eigenSchatting})`,
                  ),
                  ...(post.bron ? bron(post.bron) : []),
                ),
              ],
            },
            rechts(tekst(post.aantal ? tussen(post.aantal, getalTekst) : '')),
            rechts(
              tekst(
                post.prijs
                  ? woord.per(tussen(post.prijs, euroTekst), post.eenheid)
                  : post.percentage
                    ? woord.vanSubtotaal(tussen(post.percentage, procent))
                    : '',
              ),
            ),
            rechts(tekst(tussen(post.bedrag, heleEuroTekst))),
          ]),
        ]),
        som(woord.subtotaal, begroting.subtotaal),
        som(woord.totaal, begroting.totaal),
      ],
    ),
  ]);
}

const tussen = ({ laag, hoog }: LaagHoog, schrijf: (waarde: number) => string) =>
  woord.laagHoog(schrijf(laag), schrijf(hoog));
const procent = (waarde: number) => `${getalTekst(waarde)}%`;
