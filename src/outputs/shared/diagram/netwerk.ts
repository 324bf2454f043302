import type { NetwerkDiagram } from '../../../model/diagram.ts';
import { breek, getal, regel, type Tekening } from './svg.ts';

/** Measures of the drawing: narrow enough to read on a phone. */
const VAK = { breedte: 172, hoogte: 64 };
const STAP = { x: 236, y: 138 };
const RAND = 12;

/** Roles as boxes in two columns, lines between them with a number halfway. */
export function tekenNetwerk({ punten, lijnen }: NetwerkDiagram): Tekening {
  const midden = new Map(
    punten.map(({ naam, kolom, rij }) => [
      naam,
      { x: RAND + VAK.breedte / 2 + (kolom - 1) * STAP.x, y: RAND + VAK.hoogte / 2 + (rij - 1) * STAP.y },
    ]),
  );
  const rijen = Math.max(...punten.map(({ rij }) => rij));
  const streepjes = lijnen.map(({ nummer, van, naar, beideKanten }) => {
    const a = midden.get(van)!;
    const b = midden.get(naar)!;
    if (van === naar) return lus(a, nummer);
    const m = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    const begin = rand(a, b);
    const eind = rand(b, a);
    return `<line class="dg-lijn" x1="${getal(begin.x)}" y1="${getal(begin.y)}" x2="${getal(eind.x)}" y2="${getal(eind.y)}"/>${pijl(begin, eind)}${beideKanten ? pijl(eind, begin) : ''}${bol(m, nummer)}`;
  });
  const vakken = punten.map(({ naam }) => {
    const { x, y } = midden.get(naam)!;
    const regels = breek(naam, 19);
    const tekst = regels.map((deel, i) =>
      regel(deel, x, y + 5 + (i - (regels.length - 1) / 2) * 19, 'dg-naam', 'middle'),
    );
    return `<rect class="dg-vak" x="${getal(x - VAK.breedte / 2)}" y="${getal(y - VAK.hoogte / 2)}" width="${VAK.breedte}" height="${VAK.hoogte}" rx="8"/>${tekst.join('')}`;
  });
  return {
    breedte: 2 * RAND + VAK.breedte + STAP.x,
    hoogte:
      2 * RAND + VAK.hoogte + (rijen - 1) * STAP.y + (lijnen.some(({ van, naar }) => van === naar) ? 44 : 0),
    vormen: [...streepjes, ...vakken].join(''),
  };
}

interface Punt {
  x: number;
  y: number;
}

/** Where the line from the middle of a box leaves it. */
function rand(van: Punt, naar: Punt): Punt {
  const dx = naar.x - van.x;
  const dy = naar.y - van.y;
  const deel = Math.min(
    dx === 0 ? Infinity : VAK.breedte / 2 / Math.abs(dx),
    dy === 0 ? Infinity : VAK.hoogte / 2 / Math.abs(dy),
  );
  return { x: van.x + dx * deel, y: van.y + dy * deel };
}

/** An arrowhead at the end of a line. */
function pijl(van: Punt, naar: Punt): string {
  const hoek = Math.atan2(naar.y - van.y, naar.x - van.x);
  const poot = (draai: number) =>
    `${getal(naar.x - 11 * Math.cos(hoek + draai))},${getal(naar.y - 11 * Math.sin(hoek + draai))}`;
  return `<polygon class="dg-pijl" points="${getal(naar.x)},${getal(naar.y)} ${poot(0.42)} ${poot(-0.42)}"/>`;
}

function bol({ x, y }: Punt, nummer: number): string {
  return `<circle class="dg-bol" cx="${getal(x)}" cy="${getal(y)}" r="14"/>${regel(String(nummer), x, y + 5, 'dg-nummer', 'middle')}`;
}

/** A line from a role to itself: what its members do for each other. */
function lus({ x, y }: Punt, nummer: number): string {
  const onder = y + VAK.hoogte / 2;
  return `<path class="dg-lijn" d="M${getal(x - 30)} ${getal(onder)} C ${getal(x - 30)} ${getal(onder + 44)}, ${getal(x + 30)} ${getal(onder + 44)}, ${getal(x + 30)} ${getal(onder)}"/>${bol({ x, y: onder + 32 }, nummer)}`;
}
