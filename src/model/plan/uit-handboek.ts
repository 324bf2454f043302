import type { Rijk } from '../../document/tree.ts';
import { typografie } from '../../document/typography.ts';
import { adresVan } from '../adres.ts';
import type { Entry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { linkNaar, linksNaar } from '../link.ts';
import { duurTekst } from '../../kinds/stap/duration.ts';
import { planModulesVan, planStappenVan } from '../planning/handboek.ts';
import { plainText } from '../../page/plain-text.ts';
import { verwijzerVoor } from '../verwijzer.ts';
import { naamVan } from '../taxonomie.ts';
import type { Planbegroting, Plangegevens, Planstap } from './gegevens.ts';
import { voorstelVan } from './voorstel.ts';
import { certain } from '../../document/certain.ts';

/** What the page of the plan and its script need of the handbook. */
export function uitHandboek(handboek: Handboek): Plangegevens {
  const { editie, handleiding, perSoort } = handboek;
  const begroting = begrotingUit(handboek);
  return {
    inhoud: { versie: editie.versie, datum: editie.datum },
    voorstel: voorstelVan(editie, begroting?.voorAantal),
    rollen: handleiding.rollen.map(({ id, naam, coordinator }) => ({
      id,
      naam: typografie(naam),
      ...(coordinator && { coordinator }),
    })),
    taken: planStappenVan(handboek),
    stappen: perSoort.stap.map((entry) => stapUit(handboek, entry)),
    praktijken: perSoort.praktijk.map((entry) => ({ ...linkNaar(entry), id: entry.id })),
    modules: planModulesVan(handboek).map((module) => ({
      ...module,
      adres: adresVan({ soort: 'module', id: module.id }),
      programma: certain(perSoort.module.find(({ id }) => id === module.id)).data.programma.map(
        ({ titel, minuten }) => ({ titel: typografie(titel), minuten }),
      ),
    })),
    ...(begroting && { begroting }),
  };
}

function stapUit(handboek: Handboek, entry: Entry<'stap'>): Planstap {
  const verwijzer = verwijzerVoor(handboek, [], entry);
  const plat = (tekst: Rijk) => plainText(tekst, verwijzer);
  const { nummer, fase, doorlooptijd, sjablonen, wijzigingen } = entry.data;
  return {
    ...linkNaar(entry),
    id: entry.id,
    nummer,
    fase: naamVan(handboek, 'fasen', fase),
    duur: duurTekst(doorlooptijd),
    eigenSchatting: doorlooptijd.eigenSchatting,
    taken: entry.fields.taken.map(({ rol, doet }) => ({ rol, doet: doet.map(plat) })),
    checklist: entry.fields.checklist.map(({ id, tekst, rol }) => ({
      id,
      tekst: plat(tekst),
      ...(rol && { rol }),
    })),
    sjablonen: linksNaar(handboek, 'sjabloon', sjablonen),
    wijzigingen: wijzigingen.map(({ datum, wat }) => ({ datum, wat: typografie(wat) })),
  };
}

/** The budget with which a plan computes. */
function begrotingUit(handboek: Handboek): Planbegroting | undefined {
  const entry = handboek.perSoort.sjabloon.find(({ data }) => data.planbegroting);
  if (!entry) return undefined;
  const verwijzer = verwijzerVoor(handboek, [], entry);
  const plat = (tekst: Rijk) => plainText(tekst, verwijzer);
  return {
    ...linkNaar(entry),
    ...(entry.data.voorAantal && { voorAantal: entry.data.voorAantal }),
    posten: entry.fields.posten.map(({ toelichting, bron, ...post }) => {
      const bronEntry = bron === undefined ? undefined : handboek.entry.get(`bron:${bron}`);
      return {
        ...post,
        toelichting: plat(toelichting),
        ...(bronEntry && { bron: linkNaar(bronEntry) }),
      };
    }),
  };
}
