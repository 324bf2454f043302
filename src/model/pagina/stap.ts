import type { BlokTekst, ZinTekst } from '../../document/tree.ts';
import type { Stap } from '../../kinds/stap/schema.ts';
import { nl } from '../../text/nl.ts';
import { contactenBijRol, type Contact } from '../contacten.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { linkNaar, linksNaar, type Link } from '../link.ts';
import type { Parsed } from '../parsed.ts';
import { adresVan } from '../adres.ts';
import { planAdresVan } from '../plan/adres.ts';
import { platVoor } from '../plat.ts';
import { naamVan, waarden, type Waarde } from '../taxonomie.ts';
import { kapitaal } from '../../text/kapitaal.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';
import { steunVan, type Steun } from './steun.ts';

type Velden = Parsed<Stap>;

export interface StapPagina
  extends PaginaBasis, Pick<Velden, 'doel' | 'resultaat' | 'besluiten' | 'valkuilen'> {
  soort: 'stap';
  nummer: number;
  fase: string;
  /** `contacten`: who has this role in the edition. */
  taken: { rol: string; doet: ZinTekst[]; nietOmdat?: ZinTekst; contacten: Contact[] }[];
  duur: string;
  duurToelichting?: ZinTekst;
  eigenSchatting: boolean;
  /** All steps, to show where this one stands. */
  stappen: { nummer: number; titel: string; adres: string; fase: string; hier: boolean }[];
  /** What must be ready first, in words. */
  na: { tekst: string; adres: string }[];
  mijlpalen: { id: string; titel: string }[];
  checklist: { id: string; tekst: ZinTekst; rol?: string }[];
  sjablonen: Link[];
  uitDePraktijk: { praktijk: Link; tekst: BlokTekst }[];
  themas: Waarde[];
  steun: Steun[];
  /** A mailto address with the step in short; its body is also what is copied. */
  mail: string;
  /** Where the step stands in the visitor's own plan. */
  plan: string;
  body: BlokTekst;
}

export function stapPagina(handboek: Handboek, entry: Extract<ElkeEntry, { soort: 'stap' }>): StapPagina {
  const { fields: velden, body } = entry;
  const { data } = entry;
  const sjablonen = linksNaar(handboek, 'sjabloon', data.sjablonen);
  const titel = (id: string) => linksNaar(handboek, 'stap', [id])[0]?.titel ?? id;
  const basis = basisVan(handboek, entry, [
    'doel-en-resultaat',
    'wie-doet-wat',
    'doorlooptijd',
    BODY,
    'besluiten',
    'checklist',
    sjablonen.length > 0 && 'sjablonen',
    'valkuilen',
    data.uitDePraktijk.length > 0 && 'uit-de-praktijk',
    'steun',
  ]);
  return {
    ...basis,
    soort: 'stap',
    nummer: data.nummer,
    fase: naamVan(handboek, 'fasen', data.fase),
    doel: velden.doel,
    resultaat: velden.resultaat,
    taken: handboek.handleiding.rollen.flatMap(({ id, naam }) =>
      velden.taken
        .filter(({ rol }) => rol === id)
        .map((taak) => ({
          ...taak,
          rol: naam,
          contacten: contactenBijRol(handboek, id),
        })),
    ),
    duur: duurTekst(data.doorlooptijd),
    ...(velden.doorlooptijd.toelichting && { duurToelichting: velden.doorlooptijd.toelichting }),
    eigenSchatting: data.doorlooptijd.eigenSchatting,
    stappen: handboek.perSoort.stap.map((stap) => ({
      ...linkNaar(stap),
      nummer: stap.data.nummer,
      fase: naamVan(handboek, 'fasen', stap.data.fase),
      hier: stap === entry,
    })),
    na: data.na.map(({ stap, moment, plusWeken }) => ({
      adres: adresVan({ soort: 'stap', id: stap }),
      tekst:
        moment === 'einde' && plusWeken === 0
          ? nl.stap.naEinde(titel(stap))
          : nl.stap.naBegin(titel(stap), plusWeken),
    })),
    mijlpalen: data.mijlpalen.map(({ id, titel }) => ({ id, titel })),
    besluiten: velden.besluiten,
    checklist: velden.checklist.map(({ id, tekst, rol }) => ({
      id,
      tekst,
      ...(rol && { rol: naamVan(handboek, 'rollen', rol) }),
    })),
    sjablonen,
    valkuilen: velden.valkuilen,
    uitDePraktijk: velden.uitDePraktijk.flatMap(({ praktijk, tekst }) =>
      linksNaar(handboek, 'praktijk', [praktijk]).map((link) => ({ praktijk: link, tekst })),
    ),
    themas: waarden(handboek, 'themas', data.themas),
    steun: steunVan(velden.steun),
    plan: planAdresVan(entry.id),
    mail: `mailto:?subject=${encodeURIComponent(basis.titel)}&body=${encodeURIComponent(alsTekst(handboek, basis, entry))}`,
    body,
  };
}

/** How long a step takes, in words. Example: `4 tot 8 weken, daarna doorlopend`. */
export function duurTekst({ min, max, doorlopend }: Stap['doorlooptijd']): string {
  if (min === undefined || max === undefined) return nl.stap.doorlopend;
  return [nl.stap.weken(min, max), doorlopend && nl.stap.daarnaDoorlopend].filter(Boolean).join(', ');
}

/** A step in short as plain text, to send to colleagues: aim, result, who does what, and where it stands. */
function alsTekst(
  handboek: Handboek,
  { titel, adres }: PaginaBasis,
  { data, fields: velden }: Extract<ElkeEntry, { soort: 'stap' }>,
): string {
  const plat = platVoor(handboek);
  const taken = velden.taken.flatMap(({ rol, doet }) =>
    doet.map((taak) => `- ${kapitaal(naamVan(handboek, 'rollen', rol))}: ${plat(taak)}`),
  );
  return [
    `${nl.stap.nummer(data.nummer)}: ${titel}`,
    '',
    `${nl.stap.doel}: ${plat(velden.doel)}`,
    `${nl.stap.resultaat}: ${plat(velden.resultaat)}`,
    `${nl.secties.doorlooptijd}: ${duurTekst(data.doorlooptijd)}`,
    '',
    `${nl.secties['wie-doet-wat']}:`,
    ...taken,
    '',
    new URL(adres, handboek.handleiding.adres).href,
  ].join('\n');
}
