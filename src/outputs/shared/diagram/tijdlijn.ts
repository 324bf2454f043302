import type { TijdlijnDiagram } from '../../../model/diagram.ts';
import { regel, type Tekening } from './svg.ts';

const RIJ = 40;
const AS = 118;

/** Years from top to bottom along one line. */
export function tekenTijdlijn({ jaren }: TijdlijnDiagram): Tekening {
  const hoogte = jaren.length * RIJ + 16;
  const punten = jaren.map(({ jaar, kort }, i) => {
    const y = 28 + i * RIJ;
    return `<circle class="dg-bol" cx="${AS}" cy="${y}" r="7"/>${regel(jaar, AS - 18, y + 5, 'dg-nummer', 'end')}${regel(kort, AS + 20, y + 5, 'dg-tekst')}`;
  });
  return {
    breedte: 430,
    hoogte,
    vormen: `<line class="dg-lijn" x1="${AS}" y1="12" x2="${AS}" y2="${hoogte - 4}"/>${punten.join('')}`,
  };
}
