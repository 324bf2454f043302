import { slug } from '../../document/slug.ts';
import { adresVan, overzichtVan } from '../../model/adres.ts';
import type { ZinTekst } from '../../document/tree.ts';
import { bronnenVan } from '../../model/bronnen.ts';
import { sleutelVan, type Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { planningVan } from '../../model/planning/handboek.ts';
import { verwijzerVoor } from '../../model/verwijzer.ts';
import { agenda as tekst } from '../../text/agenda.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';
import { plainText } from '../../page/plain-text.ts';
import { leerlijnAgenda, stappenAgenda, type AgendaOpties } from './planning.ts';
import { schrijfAgenda } from './schrijf.ts';

/**
 * The step plan from the edition's start date: steps, fixed moments, and a year of network meetings.
 * @throws PlanningError for steps that cannot be planned; the checks name them before a build comes this far
 */
export const stappenplanIcs = (handboek: Handboek, adres: string): string =>
  schrijfAgenda(stappenAgenda(planningVan(handboek), optiesVan(handboek, 'stap', adres)));

/** The meetings of the leerlijn, spread over the step that holds them. @throws as `stappenplanIcs` */
export const leerlijnIcs = (handboek: Handboek, adres: string): string =>
  schrijfAgenda(leerlijnAgenda(planningVan(handboek), optiesVan(handboek, 'module', adres)));

function optiesVan(handboek: Handboek, soort: 'stap' | 'module', bestand: string): AgendaOpties {
  const { editie, handleiding, perSoort } = handboek;
  const { begintijd, minuten, data } = editie.netwerkbijeenkomst;
  const entries = [...perSoort.stap, ...perSoort.module];
  return {
    naam: `${soort === 'stap' ? tekst.stappenplan : tekst.leerlijn} ${editie.gemeente ?? editie.titel}`,
    site: handleiding.adres,
    pagina: overzichtVan(soort),
    kenmerk: slug(editie.gemeente ?? editie.titel),
    gemaakt: editie.datum,
    ...(!editie.gemeente && { toelichting: tekst.voorbeeld(datumTekst(editie.startdatum)) }),
    herkomst: tekst.versie(editie.versie, datumTekst(editie.datum), new URL(bestand, handleiding.adres).href),
    volgnummer: volgnummerVan(editie.versie),
    adressen: Object.fromEntries(entries.map((entry) => [sleutelVan(entry), adresVan(entry)])),
    teksten: Object.fromEntries(entries.map((entry) => [sleutelVan(entry), tekstBij(handboek, entry)])),
    netwerk: { begintijd, minuten, vast: data.length > 0 },
    leerlijn: { begintijd: editie.leerlijn?.begintijd },
  };
}

/** What an event says of its page: aim and result of a step, the summary of a module. */
function tekstBij(handboek: Handboek, entry: Entry<'stap'> | Entry<'module'>): string {
  const verwijzer = verwijzerVoor(handboek, bronnenVan(handboek, entry), entry);
  const plat = (tekst: ZinTekst) => plainText(tekst, verwijzer);
  if (entry.soort !== 'stap') return plat(entry.fields.samenvatting);
  const { doel, resultaat } = entry.fields;
  return `${nl.stap.doel}: ${plat(doel)}\n${nl.stap.resultaat}: ${plat(resultaat)}`;
}

/** A version as one number that goes up with it. Example: `1.2.3` → 1002003. */
const volgnummerVan = (versie: string): number =>
  versie.split('.').reduce((som, deel) => som * 1000 + Number(deel), 0);
