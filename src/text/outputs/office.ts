import { dateText } from '../format/date.ts';

/** Words that only Word and LibreOffice files have. */
export const office = {
  inhoud: 'Inhoud',
  pageNumber: 'Bladzijde',
  of: 'van',
  versie: (version: string, date: string) => `versie ${version}, ${dateText(date)}`,
  from: (handbook: string, editie: string) => `Uit: ${handbook}, ${editie},`,
  licence: 'Licentie:',
  newest: 'De nieuwste versie staat op',
  bronnen: 'Bronnen: ',
  /** Above the sources of a paper of somebody's own. */
  ownBronnen: 'Bronnen',
  /** What stands in a field until somebody fills it in. */
  fillIn: (label: string, help?: string) => `[${label}${help ? `: ${help.replace(/\.$/, '')}` : ''}]`,
  choose: (label: string) => `[Kies: ${label}]`,
  choice: (label: string, options: readonly string[]) => `[${label}: ${options.join(' / ')}]`,
  amount: (label: string, help?: string) => `[€ ${label}${help ? `: ${help.replace(/\.$/, '')}` : ''}]`,
  afvinken: 'Af te vinken',
} as const;
