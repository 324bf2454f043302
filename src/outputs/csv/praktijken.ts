import type { Handbook } from '../../handbook/handbook.ts';
import { catalogue } from '../../text/pages/catalogue.ts';
import { nl } from '../../text/nl.ts';
import { praktijkData, type PraktijkData } from '../../kinds/praktijk/data.ts';
import { sinceOf } from '../../page/site/since.ts';
import { writeCsv } from './write.ts';

/** All praktijken as a table: one row each, several values of one field on lines of their own in the cell. */
export function praktijkenCsv(handbook: Handbook): string {
  const data = handbook.perSoort.praktijk.map((entry) => praktijkData(handbook, entry));
  // A table has no place of its own for what holds for all of it.
  const copy = { versie: handbook.editie.versie, veranderdSinds: sinceOf(handbook) };
  const rows = data.map((praktijk) => [
    ...Object.values(columns).map((value) => value(praktijk)),
    ...Object.values(copy),
  ]);
  return writeCsv([[...Object.keys(columns), ...Object.keys(copy)], ...rows]);
}

const lines = (parts: readonly string[]): string => parts.join('\n');
const names = (parts: readonly { naam: string }[]): string => lines(parts.map(({ naam: name }) => name));

/** Every column with what stands in it. The names are a promise: who reads the file by machine relies on them. */
const columns: Record<string, (praktijk: PraktijkData) => string> = {
  id: ({ id }) => id,
  titel: ({ titel: title }) => title,
  adres: ({ adres: address }) => address,
  samenvatting: ({ samenvatting: summary }) => summary,
  voorbehoud: ({ voorbehoud: reservation }) => reservation ?? '',
  gemeenten: ({ gemeenten }) => lines(gemeenten),
  provincies: ({ provincies: provinces }) => names(provinces),
  'jaren van': ({ jaren: years }) => String(years.van ?? ''),
  'jaren tot': ({ jaren: years }) => String(years.tot ?? ''),
  'jaren toelichting': ({ jaren: years }) => years.toelichting,
  aanpak: ({ aanpak: approach }) => approach.naam,
  doelgroepen: ({ doelgroepen }) => names(doelgroepen),
  themas: ({ themas }) => names(themas),
  status: ({ status }) => catalogue.statusValue[status.waarde],
  'status peildatum': ({ status }) => status.peildatum,
  'status toelichting': ({ status }) => status.toelichting,
  'laatsteTeken datum': ({ laatsteTeken: lastSign }) => lastSign?.datum ?? '',
  'laatsteTeken wat': ({ laatsteTeken: lastSign }) => lastSign?.wat ?? '',
  opvolger: ({ opvolger: successor }) => successor ?? '',
  bellen: ({ bellen: call }) =>
    lines(call.map(({ organisatie: name, adres: address }) => (address ? `${name} (${address})` : name))),
  wat: ({ wat: what }) => what,
  wie: ({ wie: who }) => who,
  hoe: ({ hoe: how }) => lines(how),
  opbrengst: ({ opbrengst: outcome }) => lines(outcome),
  cijfers: ({ cijfers: digits }) =>
    lines(
      digits.map(({ wat: what, waarde: value, jaar: year, bron, toelichting: remark }) =>
        [`${what}: ${value} (${year}; ${bron.titel})`, remark].filter(Boolean).join('. '),
      ),
    ),
  beperkingen: ({ beperkingen: limitations }) => lines(limitations),
  onderbouwing: ({ onderbouwing: grounds }) => nl.praktijk.level[grounds.niveau],
  'onderbouwing toelichting': ({ onderbouwing: grounds }) => grounds.toelichting,
  stappen: ({ stappen }) => lines(stappen.map(({ titel: title }) => title)),
  'bronnen ids': ({ bronnen }) => lines(bronnen.map(({ id }) => id)),
  'bronnen titels': ({ bronnen }) => lines(bronnen.map(({ titel: title }) => title)),
  gecontroleerd: ({ gecontroleerd: checked }) => checked,
  wijzigingen: ({ wijzigingen: changes }) =>
    lines(changes.map(({ datum: date, wat: what }) => `${date}: ${what}`)),
};
