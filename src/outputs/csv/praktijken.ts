import type { Handboek } from '../../model/handboek.ts';
import { catalogus } from '../../text/catalogus.ts';
import { nl } from '../../text/nl.ts';
import { praktijkGegevens, type PraktijkGegevens } from '../../kinds/praktijk/data.ts';
import { writeCsv } from './write.ts';

/** All praktijken as a table: one row each, several values of one field on lines of their own in the cell. */
export function praktijkenCsv(handboek: Handboek): string {
  const gegevens = handboek.perSoort.praktijk.map((entry) => praktijkGegevens(handboek, entry));
  const rijen = gegevens.map((praktijk) => Object.values(kolommen).map((waarde) => waarde(praktijk)));
  return writeCsv([Object.keys(kolommen), ...rijen]);
}

const regels = (delen: readonly string[]): string => delen.join('\n');
const namen = (delen: readonly { naam: string }[]): string => regels(delen.map(({ naam }) => naam));

/** Every column with what stands in it. The names are a promise: who reads the file by machine relies on them. */
const kolommen: Record<string, (praktijk: PraktijkGegevens) => string> = {
  id: ({ id }) => id,
  titel: ({ titel }) => titel,
  adres: ({ adres }) => adres,
  samenvatting: ({ samenvatting }) => samenvatting,
  voorbehoud: ({ voorbehoud }) => voorbehoud ?? '',
  gemeenten: ({ gemeenten }) => regels(gemeenten),
  provincies: ({ provincies }) => namen(provincies),
  'jaren van': ({ jaren }) => String(jaren.van ?? ''),
  'jaren tot': ({ jaren }) => String(jaren.tot ?? ''),
  'jaren toelichting': ({ jaren }) => jaren.toelichting,
  aanpak: ({ aanpak }) => aanpak.naam,
  doelgroepen: ({ doelgroepen }) => namen(doelgroepen),
  themas: ({ themas }) => namen(themas),
  status: ({ status }) => catalogus.statusWaarde[status.waarde],
  'status peildatum': ({ status }) => status.peildatum,
  'status toelichting': ({ status }) => status.toelichting,
  wat: ({ wat }) => wat,
  wie: ({ wie }) => wie,
  hoe: ({ hoe }) => regels(hoe),
  opbrengst: ({ opbrengst }) => regels(opbrengst),
  cijfers: ({ cijfers }) =>
    regels(
      cijfers.map(({ wat, waarde, jaar, bron, toelichting }) =>
        [`${wat}: ${waarde} (${jaar}; ${bron.titel})`, toelichting].filter(Boolean).join('. '),
      ),
    ),
  beperkingen: ({ beperkingen }) => regels(beperkingen),
  onderbouwing: ({ onderbouwing }) => nl.praktijk.niveau[onderbouwing.niveau],
  'onderbouwing toelichting': ({ onderbouwing }) => onderbouwing.toelichting,
  stappen: ({ stappen }) => regels(stappen.map(({ titel }) => titel)),
  'bronnen ids': ({ bronnen }) => regels(bronnen.map(({ id }) => id)),
  'bronnen titels': ({ bronnen }) => regels(bronnen.map(({ titel }) => titel)),
  gecontroleerd: ({ gecontroleerd }) => gecontroleerd,
  wijzigingen: ({ wijzigingen }) => regels(wijzigingen.map(({ datum, wat }) => `${datum}: ${wat}`)),
};
