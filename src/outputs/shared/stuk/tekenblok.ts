import type { ZinTekst } from '../../../document/tree.ts';
import type { Diagram } from '../../../model/diagram.ts';
import { nl } from '../../../text/nl.ts';
import { teken } from '../diagram/index.ts';
import { alinea, cel, link, tabel, tekst } from './maak.ts';
import type { BlokVan, StukBlok, StukZin } from './types.ts';

type LeesZin = (tekst: ZinTekst) => StukZin[];

/** A drawing from data, with the same in words. */
export function tekenblok(diagram: Diagram, zin: LeesZin): BlokVan<'diagram'> {
  const { id, titel, beschrijving } = diagram;
  return {
    type: 'diagram',
    id,
    titel,
    beschrijving,
    ...teken(diagram),
    blokken: [...uitleg(diagram), tabelVan(diagram, zin)],
  };
}

/** What the drawing of the steps says in words: how long until the network first meets, and that all is estimated. */
function uitleg(diagram: Diagram): StukBlok[] {
  if (diagram.id !== 'stappen') return [];
  const { eersteBijeenkomst: eerste } = diagram;
  const woorden = [
    nl.diagram.legenda,
    eerste && nl.diagram.eersteBijeenkomst(nl.diagram.spanne(eerste.snelst, eerste.traagst)),
    nl.diagram.schatting,
  ];
  return [alinea(tekst(woorden.filter(Boolean).join(' ')))];
}

function tabelVan(diagram: Diagram, zin: LeesZin): StukBlok {
  const { diagram: woord } = nl;
  const koppen = (...namen: string[]) => namen.map((naam) => cel(tekst(naam)));
  if (diagram.id === 'netwerkmodel')
    return tabel(
      diagram.titel,
      koppen(woord.lijn, woord.tussen, woord.wat),
      diagram.lijnen.map(({ nummer, van, naar, beideKanten, wat }) => [
        cel(tekst(String(nummer))),
        cel(tekst(beideKanten ? woord.enTerug(van, naar) : woord.naar(van, naar))),
        cel(...zin(wat)),
      ]),
    );
  if (diagram.id === 'tijdlijn')
    return tabel(
      diagram.titel,
      koppen(woord.jaar, woord.gebeurde),
      diagram.jaren.map(({ jaar, wat }) => [cel(tekst(jaar)), cel(...zin(wat))]),
    );
  return tabel(
    diagram.titel,
    koppen(woord.stap, woord.begint, woord.klaar),
    diagram.stappen.map(({ nummer, titel, adres, begin, einde, doorlopend }) => [
      cel(link(adres, `${nummer}. ${titel}`)),
      cel(tekst(woord.spanne(begin.snelst, begin.traagst))),
      cel(
        tekst(
          [einde && woord.spanne(einde.snelst, einde.traagst), doorlopend && woord.gaatDoor]
            .filter(Boolean)
            .join(', '),
        ),
      ),
    ]),
  );
}
