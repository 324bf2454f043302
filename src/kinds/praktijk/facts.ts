import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { nameOf, values, type Value } from '../../handbook/taxonomie.ts';
import { dateText } from '../../text/format/date.ts';
import { yearsText } from '../../text/format/years.ts';
import { nl } from '../../text/nl.ts';

/** The choices of a good practice in words: for its page, the comparison and the papers of a plan. */
export interface PraktijkFacts {
  years: string;
  approach: string;
  doelgroepen: Value[];
  themas: Value[];
  status: string;
  statusDate: string;
  grounds: string;
}

export function factsOf(handbook: Handbook, { data }: Entry<'praktijk'>): PraktijkFacts {
  return {
    years: yearsText(data.jaren),
    approach: nameOf(handbook, 'aanpakken', data.aanpak),
    doelgroepen: values(handbook, 'doelgroepen', data.doelgroepen),
    themas: values(handbook, 'themas', data.themas),
    status: nl.praktijk.statusValue[data.status.waarde],
    statusDate: dateText(data.status.peildatum),
    grounds: nl.praktijk.level[data.onderbouwing.niveau],
  };
}
