import type { ZinTekst } from '../../document/tree.ts';
import type { Diagram } from '../../model/diagram.ts';
import { nl } from '../../text/nl.ts';
import { teken } from '../shared/diagram/index.ts';
import { xml as escape } from '../shared/xml.ts';
import { TABEL } from './klassen.ts';

/** A drawing with its title and description, and below it the same as a table. */
export function writeDiagram(diagram: Diagram, zin: (tekst: ZinTekst) => string): string {
  const { id, titel, beschrijving } = diagram;
  const { breedte, hoogte, vormen } = teken(diagram);
  const naam = `diagram-${id}`;
  const svg = `<svg class="diagram" viewBox="0 0 ${breedte} ${hoogte}" role="img" aria-labelledby="${naam}-titel ${naam}-uitleg"><title id="${naam}-titel">${escape(titel)}</title><desc id="${naam}-uitleg">${escape(beschrijving)}</desc>${vormen}</svg>`;
  // The caption stands first: HTML wants it at an edge of the figure, and the table closes it.
  return `<figure class="tekening" id="${naam}"><figcaption>${escape(titel)}</figcaption>${svg}${uitleg(diagram)}${tabel(diagram, zin)}</figure>`;
}

/** What the drawing of the steps says in words: how long until the network first meets, and that all is estimated. */
function uitleg(diagram: Diagram): string {
  if (diagram.id !== 'stappen') return '';
  const { eersteBijeenkomst: eerste } = diagram;
  const zinnen = [
    nl.diagram.legenda,
    eerste && nl.diagram.eersteBijeenkomst(nl.diagram.spanne(eerste.snelst, eerste.traagst)),
    nl.diagram.schatting,
  ];
  return `<p class="nl-paragraph">${escape(zinnen.filter(Boolean).join(' '))}</p>`;
}

function tabel(diagram: Diagram, zin: (tekst: ZinTekst) => string): string {
  const { diagram: tekst } = nl;
  const naam = `${nl.tabel}: ${diagram.titel}`;
  if (diagram.id === 'netwerkmodel')
    return tabelHtml(
      naam,
      [tekst.lijn, tekst.tussen, tekst.wat],
      diagram.lijnen.map(({ nummer, van, naar, beideKanten, wat }) => [
        String(nummer),
        escape(beideKanten ? tekst.enTerug(van, naar) : tekst.naar(van, naar)),
        zin(wat),
      ]),
      true,
    );
  if (diagram.id === 'tijdlijn')
    return tabelHtml(
      naam,
      [tekst.jaar, tekst.gebeurde],
      diagram.jaren.map(({ jaar, wat }) => [escape(jaar), zin(wat)]),
    );
  return tabelHtml(
    naam,
    [tekst.stap, tekst.begint, tekst.klaar],
    diagram.stappen.map(({ nummer, titel, adres, begin, einde, doorlopend }) => [
      `<a class="nl-link" href="${escape(adres)}">${nummer}. ${escape(titel)}</a>`,
      tekst.spanne(begin.snelst, begin.traagst),
      [einde && tekst.spanne(einde.snelst, einde.traagst), doorlopend && tekst.gaatDoor]
        .filter(Boolean)
        .join(', '),
    ]),
  );
}

/** @param open whether the table shows at once: a drawing with numbers is not understood without it */
function tabelHtml(naam: string, kop: string[], rijen: string[][], open = false): string {
  const koppen = kop.map((cel) => `<th scope="col">${escape(cel)}</th>`).join('');
  const body = rijen.map((rij) => `<tr>${rij.map((cel) => `<td>${cel}</td>`).join('')}</tr>`).join('');
  return `<details${open ? ' open' : ''}><summary>${escape(nl.diagram.alsTabel)}</summary><div class="tabel" role="group" tabindex="0" aria-label="${escape(naam)}"><table class="${TABEL}"><thead><tr>${koppen}</tr></thead><tbody>${body}</tbody></table></div></details>`;
}
