import { werkblad } from '../../../text/werkblad.ts';
import { celNaam, vasteNaam, type Geplaatst, type Plaats } from '../plaats.ts';
import type { Toets } from '../werkboek.ts';
import { element, xml } from '../../shared/xml.ts';
import { bladRef } from './dialect.ts';
import { certain } from '../../../document/certain.ts';

/** The rules of a whole workbook: their XML, and which rule a cell has. */
export interface Toetsen {
  xml: string;
  naam: (toets: Toets) => string;
}

export function toetsenVan(boek: Geplaatst): Toetsen {
  const gevonden = new Map<string, { toets: Toets; eerste: Plaats }>();
  boek.werkboek.bladen.forEach(({ rijen }, blad) => {
    rijen.forEach(({ cellen }, rij) => {
      cellen.forEach((cel, kolom) => {
        if (!cel?.toets) return;
        const sleutel = JSON.stringify(cel.toets);
        if (!gevonden.has(sleutel)) gevonden.set(sleutel, { toets: cel.toets, eerste: { blad, rij, kolom } });
      });
    });
  });
  const sleutels = [...gevonden.keys()];
  const naam = (toets: Toets) => `toets${sleutels.indexOf(JSON.stringify(toets)) + 1}`;
  const delen = [...gevonden.values()].map(({ toets, eerste }) => {
    const { hulp, soort } = toets;
    const p = (tekst: string) => element('text:p', {}, xml(tekst));
    return element(
      'table:content-validation',
      {
        'table:name': naam(toets),
        'table:condition': voorwaarde(toets, boek),
        'table:allow-empty-cell': 'true',
        'table:base-cell-address': `${bladRef(certain(boek.werkboek.bladen[eerste.blad]).naam)}.${celNaam(eerste)}`,
      },
      (hulp
        ? element(
            'table:help-message',
            { 'table:title': werkblad.hulpTitel, 'table:display': 'true' },
            p(hulp),
          )
        : '') +
        (soort === 'vrij'
          ? ''
          : element(
              'table:error-message',
              {
                'table:title': werkblad.foutTitel,
                'table:message-type': 'stop',
                'table:display': 'true',
              },
              p(werkblad.fout[soort]),
            )),
    );
  });
  return { naam, xml: delen.length > 0 ? element('table:content-validations', {}, delen.join('')) : '' };
}

function voorwaarde({ soort, keuzes }: Toets, boek: Geplaatst): string | undefined {
  switch (soort) {
    case 'kruis':
      return 'of:cell-content-is-in-list("x")';
    case 'getal':
      return 'of:cell-content-is-decimal-number() and cell-content()>=0';
    case 'datum':
      return 'of:cell-content-is-date() and cell-content()>=1';
    case 'lijst': {
      if (!keuzes) return undefined;
      const van = boek.plaats(keuzes.van);
      const { naam } = certain(boek.werkboek.bladen[van.blad]);
      return `of:cell-content-is-in-list([${bladRef(naam)}.${vasteNaam(van)}:.${vasteNaam(boek.plaats(keuzes.tot))}])`;
    }
    case 'vrij':
      return undefined;
  }
}
