import { datumTekst } from './datum.ts';

/** Words that only Word and LibreOffice files have. */
export const kantoor = {
  inhoud: 'Inhoud',
  bladzijde: 'Bladzijde',
  van: 'van',
  versie: (versie: string, datum: string) => `versie ${versie}, ${datumTekst(datum)}`,
  uit: (handboek: string, editie: string) => `Uit: ${handboek}, ${editie},`,
  licentie: 'Licentie:',
  nieuwste: 'De nieuwste versie staat op',
  bronnen: 'Bronnen: ',
  /** What stands in a field until somebody fills it in. */
  vulIn: (label: string, hulp?: string) => `[${label}${hulp ? `: ${hulp.replace(/\.$/, '')}` : ''}]`,
  kies: (label: string) => `[Kies: ${label}]`,
  keuze: (label: string, opties: readonly string[]) => `[${label}: ${opties.join(' / ')}]`,
  bedrag: (label: string, hulp?: string) => `[€ ${label}${hulp ? `: ${hulp.replace(/\.$/, '')}` : ''}]`,
  afvinken: 'Af te vinken',
} as const;
