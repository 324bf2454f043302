import { werkblad } from '../../../text/werkblad.ts';
import { celNaam, vasteNaam, type Geplaatst, type Plaats } from '../plaats.ts';
import type { Toets } from '../werkboek.ts';
import { element } from '../../shared/xml.ts';
import { bladRef } from './dialect.ts';
import { certain } from '../../../document/certain.ts';

/** `dataValidations` of one sheet: cells with the same rule share one. */
export function toetsenXml(cellen: { plaats: Plaats; toets: Toets }[], boek: Geplaatst): string {
  if (cellen.length === 0) return '';
  const groepen = [...Map.groupBy(cellen, ({ toets }) => JSON.stringify(toets)).values()];
  const delen = groepen.map((groep) => {
    const { toets } = certain(groep[0]);
    const waar = groep.map(({ plaats }) => celNaam(plaats)).join(' ');
    return element(
      'dataValidation',
      {
        ...regel(toets),
        allowBlank: 1,
        showInputMessage: toets.hulp ? 1 : undefined,
        showErrorMessage: toets.soort === 'vrij' ? undefined : 1,
        errorTitle: toets.soort === 'vrij' ? undefined : werkblad.foutTitel,
        error: toets.soort === 'vrij' ? undefined : werkblad.fout[toets.soort],
        promptTitle: toets.hulp ? werkblad.hulpTitel : undefined,
        // The format takes no more than 255 characters.
        prompt: toets.hulp?.slice(0, 255),
        sqref: waar,
      },
      formule(toets, boek),
    );
  });
  return element('dataValidations', { count: delen.length }, delen.join(''));
}

function regel({ soort }: Toets): Record<string, string | undefined> {
  if (soort === 'lijst' || soort === 'kruis') return { type: 'list' };
  if (soort === 'getal') return { type: 'decimal', operator: 'greaterThanOrEqual' };
  if (soort === 'datum') return { type: 'date', operator: 'greaterThanOrEqual' };
  return {};
}

function formule({ soort, keuzes }: Toets, boek: Geplaatst): string {
  if (soort === 'kruis') return element('formula1', {}, '"x"');
  if (soort === 'getal') return element('formula1', {}, '0');
  // Any day from 1900 on.
  if (soort === 'datum') return element('formula1', {}, '1');
  if (soort !== 'lijst' || !keuzes) return '';
  const van = boek.plaats(keuzes.van);
  const { naam } = certain(boek.werkboek.bladen[van.blad]);
  return element('formula1', {}, `${bladRef(naam)}!${vasteNaam(van)}:${vasteNaam(boek.plaats(keuzes.tot))}`);
}
