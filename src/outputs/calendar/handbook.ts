import { slug } from '../../document/language/slug.ts';
import { addressOf, overviewOf } from '../../handbook/address.ts';
import type { InlineText } from '../../document/tree.ts';
import { bronnenOf } from '../../handbook/bronnen/bronnen.ts';
import { keyOf, type Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { planningOf } from '../../planner/handbook.ts';
import { referrerFor } from '../../page/referrer.ts';
import { calendar as text } from '../../text/outputs/calendar.ts';
import { dateText } from '../../text/format/date.ts';
import { nl } from '../../text/nl.ts';
import { plainText } from '../../page/plain/plain-text.ts';
import { leerlijnCalendar, stappenCalendar, type CalendarOptions } from './planning.ts';
import { serialOf } from './serial.ts';
import { writeCalendar } from './write.ts';
import { urlOn } from '../../page/site/address.ts';
import { sinceOf } from '../../page/site/since.ts';

/**
 * The step plan from the edition's start date: steps, fixed moments, and a year of network meetings.
 * @throws PlanningError for steps that cannot be planned; the checks name them before a build comes this far
 */
export const stappenplanIcs = (handbook: Handbook, address: string): string =>
  writeCalendar(stappenCalendar(planningOf(handbook), optionsOf(handbook, 'stap', address)));

/** The meetings of the leerlijn, spread over the step that holds them. @throws as `stappenplanIcs` */
export const leerlijnIcs = (handbook: Handbook, address: string): string =>
  writeCalendar(leerlijnCalendar(planningOf(handbook), optionsOf(handbook, 'module', address)));

function optionsOf(handbook: Handbook, soort: 'stap' | 'module', file: string): CalendarOptions {
  const { editie, handleiding, perSoort } = handbook;
  const { begintijd: startTime, minuten: minutes, data } = editie.netwerkbijeenkomst;
  const entries = [...perSoort.stap, ...perSoort.module];
  return {
    name: `${soort === 'stap' ? text.stappenplan : text.leerlijn} ${editie.gemeente ?? editie.titel}`,
    site: handleiding.adres,
    page: overviewOf(soort),
    trait: slug(editie.gemeente ?? editie.titel),
    made: editie.datum,
    ...(!editie.gemeente && { remark: text.example(dateText(editie.startdatum)) }),
    provenance: text.provenance(
      text.versie(editie.versie, dateText(editie.datum), urlOn(handleiding.adres, file)),
      sinceOf(handbook),
    ),
    serial: serialOf(editie.versie),
    addresses: Object.fromEntries(entries.map((entry) => [keyOf(entry), addressOf(entry)])),
    texts: Object.fromEntries(entries.map((entry) => [keyOf(entry), textAt(handbook, entry)])),
    network: { startTime, minutes, fixed: data.length > 0 },
    leerlijn: { startTime: editie.leerlijn?.begintijd },
  };
}

/** What an event says of its page: aim and result of a step, the summary of a module. */
function textAt(handbook: Handbook, entry: Entry<'stap'> | Entry<'module'>): string {
  const referrer = referrerFor(handbook, bronnenOf(handbook, entry), entry);
  const plain = (text: InlineText) => plainText(text, referrer);
  if (entry.soort !== 'stap') return plain(entry.fields.samenvatting);
  const { doel: target, resultaat: result } = entry.fields;
  return `${nl.stap.target}: ${plain(target)}\n${nl.stap.result}: ${plain(result)}`;
}
