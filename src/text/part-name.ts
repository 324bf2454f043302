import { subject, type PartName } from './subject.ts';

/** How the parts are called where a handbook does not say otherwise. A folder is the address too. */
const NAMES = {
  stap: { enkel: 'stap', meer: 'stappen', lidwoord: 'de', map: 'stappenplan' },
  module: { enkel: 'module', meer: 'modules', lidwoord: 'de', map: 'leerlijn' },
  praktijk: { enkel: 'praktijk', meer: 'praktijken', lidwoord: 'de', map: 'praktijken' },
  portret: { enkel: 'portret', meer: 'portretten', lidwoord: 'het', map: 'portretten' },
  verslag: { enkel: 'verslag', meer: 'verslagen', lidwoord: 'het', map: 'verslagen' },
  thema: { enkel: 'thema', meer: 'thema’s', lidwoord: 'het', map: 'themas' },
  vraag: { enkel: 'vraag', meer: 'vragen', lidwoord: 'de', map: 'vragen' },
  begrip: { enkel: 'begrip', meer: 'begrippen', lidwoord: 'het', map: 'begrippen' },
  sjabloon: { enkel: 'sjabloon', meer: 'sjablonen', lidwoord: 'het', map: 'sjablonen' },
  bron: { enkel: 'bron', meer: 'bronnen', lidwoord: 'de', map: 'bronnen' },
} as const satisfies Record<string, PartName>;

/** The name of a part: its own, or else that of its kind. Example: `het café`, `cafés`, in `voorbeelden/`. */
export const partName = (soort: keyof typeof NAMES): PartName => ({
  ...NAMES[soort],
  ...subject().delen[soort],
});
