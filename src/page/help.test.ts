import { expect, test } from 'vitest';
import { contents, editie, entry } from '../../tests/builders/contents.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { handleidingSchema } from '../schema/handleiding.ts';
import { helpFor } from './help.ts';

const basis = contents(
  [
    entry('bron', 'gids', { titel: 'Gids', uitgever: 'Rijk', geraadpleegd: '2026-11-02' }),
    entry('vraag', 'schulden'),
  ],
  {
    editie: editie({
      hulp: [
        { plek: 'geld', naam: 'Geldloket', telefoon: '14 000', wanneer: 'elke dag', peildatum: '2026-11-01' },
        { plek: 'geld', naam: 'Wijkteam', telefoon: '06-12', peildatum: '2026-10-01' },
        { plek: 'weg', naam: 'Elders', telefoon: '1', peildatum: '2026-10-01' },
      ],
    }),
  },
);
const places = [
  {
    id: 'geld',
    wie: "U hebt 's nachts zorgen",
    waar: 'Bel Geldfit: 0800-8115. <Bron id="gids"/>',
    paginas: ['vraag:schulden', 'vraag:weg'],
  },
  { wie: 'U zoekt iemand', waar: 'Vraag uw gemeente.' },
];
const { start } = basis.handleiding;
const handleiding = handleidingSchema.parse({
  ...basis.handleiding,
  start: { ...start, elders: { titel: 'Hulp -- nu', plekken: places } },
});

test('a place for help has its telephone number apart, the edition’s own numbers, its source and its pages', () => {
  const { title, places: told } = helpFor(buildHandbook({ ...basis, handleiding }));
  expect(title).toBe('Hulp – nu');
  expect(told).toEqual([
    {
      id: 'geld',
      who: 'U hebt ’s nachts zorgen',
      where: [{ text: 'Bel Geldfit: ' }, { text: '0800-8115', href: 'tel:08008115' }, { text: '.' }],
      own: [
        {
          name: 'Geldloket',
          number: '14 000',
          href: 'tel:14000',
          when: 'elke dag',
          checked: '1 november 2026',
        },
        { name: 'Wijkteam', number: '06-12', href: 'tel:0612', checked: '1 oktober 2026' },
      ],
      sources: [{ titel: 'Rijk', adres: '/bronnen/#gids', read: '2 november 2026' }],
      pages: [{ titel: 'Waarom?', adres: '/vragen/schulden/' }],
    },
    {
      id: 'plek-2',
      who: 'U zoekt iemand',
      where: [{ text: 'Vraag uw gemeente.' }],
      own: [],
      sources: [],
      pages: [],
    },
  ]);
});
