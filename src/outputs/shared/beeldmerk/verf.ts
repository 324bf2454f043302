import type { Familie as Paginafamilie } from '../../../kinds/kind.ts';
import type { Familie, Schema } from '../../../model/huisstijl/basis.ts';
import type { Verf } from './deur.ts';

/** The colours of a family of pages, as `styles/tokens.css` chooses them on the web. */
export const kleurVan: Record<Paginafamilie, Familie> = {
  doen: 'hoofd',
  leren: 'leren',
  zien: 'steun',
  weten: 'weten',
};

export const tonenVan = (schema: Schema, familie: Paginafamilie) => schema.familie[kleurVan[familie]];

/** Paints the drawings as `styles/beeldmerk.css` does, in an image, where no style sheet is. */
export function metKleur(schema: Schema, familie: Paginafamilie): Verf {
  const { vlakSterk, tekst, vol, opVol } = tonenVan(schema, familie);
  const { hoofd, steun, leren } = schema.familie;
  const vul = (kleur: string) => `fill="${kleur}"`;
  const trek = (kleur: string, dikte: number) => `fill="none" stroke="${kleur}" stroke-width="${dikte}"`;
  return (rol) =>
    ({
      kozijn: vul(tekst),
      glas: vul(vlakSterk),
      licht: vul(schema.deurlicht),
      roede: `${trek(tekst, 2.4)} stroke-linecap="round"`,
      blad: `${vul(vol)} stroke="${opVol}" stroke-width="1.5"`,
      paneel: `${trek(opVol, 1.6)} opacity=".55"`,
      knop: vul(opVol),
      // Text would take whatever font the machine has; the image draws the number itself.
      nummer: 'display="none"',
      'muur-a': vul(hoofd.vlakSterk),
      'muur-b': vul(steun.vlakSterk),
      'muur-c': vul(leren.vlakSterk),
      dak: vul(steun.lijn),
      raam: `${vul(schema.papier)} stroke="${tekst}" stroke-width="2"`,
      grond: vul(schema.lijn),
      pad: `${trek(steun.tekst, 4)} stroke-linecap="round" stroke-dasharray="1 11"`,
      'mens-a': vul(steun.tekst),
      'mens-b': vul(hoofd.tekst),
      groen: vul(leren.lijn),
    })[rol];
}
