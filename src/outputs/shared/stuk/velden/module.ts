import type { ModulePagina } from '../../../../model/pagina/module.ts';
import { nl } from '../../../../text/nl.ts';
import {
  alinea,
  cel,
  kenmerken,
  klein,
  kop,
  link,
  rechts,
  sectie,
  sterk,
  tabel,
  tekst,
  zinnenlijst,
} from '../maak.ts';
import type { Schrijver } from '../schrijver.ts';
import type { StukBlok } from '../types.ts';

const { module: woord } = nl;

/** The sections of a meeting, in the order of its page. */
export function moduleBlokken(page: ModulePagina, schrijver: Schrijver): StukBlok[] {
  const { zin, blok } = schrijver;
  return [
    {
      type: 'kader',
      soort: 'Leervraag',
      titel: [tekst(woord.leervraag)],
      blokken: [alinea(tekst(woord.leervraagUitleg))],
    },
    ...sectie('overzicht', [
      ...kenmerken([
        {
          naam: woord.duur,
          waarde: `${woord.minuten(page.duur.minuten)}${page.duur.eigenSchatting ? ` (${nl.eigenSchatting})` : ''}`,
        },
        { naam: woord.groep, waarde: woord.deelnemers(page.groep.min, page.groep.max) },
        { naam: woord.afspraak, waarde: page.afspraak && zin(page.afspraak) },
      ]),
      tijdtabel(page),
    ]),
    ...sectie('leerdoelen', zinnenlijst(page.leerdoelen.map(zin))),
    ...sectie('leervragen', zinnenlijst(page.leervragen.map(zin))),
    ...blok(page.body),
    ...sectie('voorbereiding', [
      ...onder('materialen', woord.materialen, zinnenlijst(page.materialen.map(zin))),
      ...onder('vooraf', woord.vooraf, zinnenlijst(page.voorbereiding.map(zin))),
    ]),
    ...sectie(
      'programma',
      page.programma.flatMap((deel) => programmadeel(deel, schrijver)),
    ),
    ...sectie('korte-variant', [alinea(...zin(page.korteVariant.uitleg)), korteTabel(page, schrijver)]),
    ...sectie('als-het-zwaar-wordt', [
      { type: 'kader', soort: 'LetOp', titel: [tekst(nl.tags.LetOp)], blokken: blok(page.alsHetZwaarWordt) },
    ]),
    ...sectie(
      'werkbladen',
      page.werkbladen.map(({ id, titel, voor, tekst: inhoud, bronstatus }): StukBlok => ({
        type: 'werkblad',
        id,
        titel: [tekst(titel)],
        onder: [klein(`${woord.voor[voor]}, ${bronstatus === 'voorstel' ? nl.eigenVoorstel : nl.uitBron}`)],
        blokken: blok(inhoud),
      })),
    ),
    ...sectie('handout', [{ type: 'werkblad', id: 'druk-deelnemers', blokken: blok(page.handout) }]),
    ...sectie('bronstatus', [alinea(...zin(page.bronstatus))]),
  ];
}

const onder = (id: string, titel: string, blokken: StukBlok[]): StukBlok[] =>
  blokken.length > 0 ? [kop(id, titel, 3), ...blokken] : [];

function tijdtabel({ adres, programma }: ModulePagina): StukBlok {
  return tabel(
    nl.secties.overzicht,
    [
      rechts(tekst(woord.vanaf)),
      cel(tekst(woord.onderdeel)),
      cel(tekst(woord.werkvorm)),
      rechts(tekst(woord.minutenKop)),
    ],
    programma.map(({ id, titel, vanaf, minuten, werkvorm }) => [
      rechts(tekst(String(vanaf))),
      cel(link(`${adres}#${id}`, titel)),
      cel(tekst(werkvorm)),
      rechts(tekst(String(minuten))),
    ]),
  );
}

function programmadeel(
  { id, titel, minuten, vanaf, werkvorm, uitleg, voorstel, bronnen }: ModulePagina['programma'][number],
  { blok, bron }: Schrijver,
): StukBlok[] {
  return [
    kop(id, titel, 3),
    alinea(
      klein(
        `${woord.vanaf} ${vanaf}, ${woord.minuten(minuten)}. ${werkvorm}, ${voorstel ? nl.eigenVoorstel : nl.uitBron}`,
      ),
      ...bron(bronnen),
    ),
    ...blok(uitleg),
  ];
}

function korteTabel({ korteVariant: { programma, minuten } }: ModulePagina, { zin }: Schrijver): StukBlok {
  return tabel(
    nl.secties['korte-variant'],
    [rechts(tekst(woord.vanaf)), cel(tekst(woord.onderdeel)), rechts(tekst(woord.minutenKop))],
    [
      ...programma.map((deel) => [
        rechts(tekst(String(deel.vanaf))),
        {
          blokken: [alinea(tekst(deel.titel)), ...(deel.uitleg ? [alinea(...zin(deel.uitleg))] : [])],
        },
        rechts(tekst(String(deel.minuten))),
      ]),
      [cel(), cel(sterk(woord.totaal)), rechts(sterk(String(minuten)))],
    ],
  );
}
