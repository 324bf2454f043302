import type { EditieInput } from '../../src/schema/editie.ts';
import type { HandleidingInput } from '../../src/schema/handleiding.ts';
import type { Plan } from './plan.ts';

const lijst = (soort: string, aantal: number) =>
  Array.from({ length: aantal }, (_, i) => ({ id: `${soort}-${i + 1}`, naam: `De ${soort} ${i + 1}` }));

/** The lists from which entries choose; the themas follow the plan. */
export const lijsten = {
  fasen: lijst('fase', 3),
  rollen: lijst('rol', 5),
  doelgroepen: lijst('doelgroep', 3),
  aanpakken: lijst('aanpak', 5),
  werkvormen: lijst('werkvorm', 8),
  provincies: lijst('provincie', 12),
};

const deel = (titel: string) => ({
  titel,
  inMenu: titel,
  samenvatting: `Alles over ${titel.toLowerCase()}.`,
  inleiding: `Hier staat alles over ${titel.toLowerCase()}, in volgorde.`,
});

export const handleidingFor = (plan: Plan): HandleidingInput => ({
  titel: 'Meethandleiding',
  ondertitel: 'Gemaakte tekst om het bouwen te meten',
  omschrijving: 'Een handleiding met gemaakte tekst.',
  uitgever: 'Niemand',
  adres: 'https://meting.example/',
  reactieadres: 'reactie@meting.example',
  licentie: { naam: 'CC0', adres: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl' },
  start: {
    inleiding: 'Dit is gemaakte tekst.',
    opbrengst: 'Hier staat geen opbrengst.',
    elders: {
      titel: 'Zoekt u iets anders?',
      plekken: [{ wie: 'U zoekt hulp', waar: 'Vraag het uw gemeente.' }],
    },
  },
  delen: {
    stap: deel('Stappenplan'),
    module: deel('Leerlijn'),
    praktijk: deel('Praktijken'),
    portret: deel('Mensen'),
    verslag: deel('Verslagen'),
    thema: deel('Thema’s'),
    vraag: deel('Vragen'),
    begrip: deel('Begrippen'),
    sjabloon: deel('Sjablonen'),
    bron: deel('Bronnen'),
  },
  ...lijsten,
  themas: plan.thema.map((id) => ({ id, naam: `Het ${id.replace('-', ' ')}` })),
});

export const editie: EditieInput = {
  titel: 'Landelijke editie',
  versie: '1.0.0',
  datum: '2026-11-01',
  startdatum: '2027-01-04',
  netwerkbijeenkomst: { elkeMaanden: 1 },
  huisstijl: { hoofdkleur: '#17495a', steunkleur: '#8f3d1b' },
};
