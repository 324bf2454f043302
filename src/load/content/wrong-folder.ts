import type { Finding } from '../../checks/issue.ts';
import { kinds, soortNames } from '../../kinds/index.ts';
import type { Seen } from './entry-files.ts';

/** An entry that lies among those of another soort: one finding, where its own fields would each be one. */
export function inWrongFolder({ soort, bestand: file }: Seen, data: unknown): Finding | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const names = Object.keys(data);
  const strange = (other: (typeof soortNames)[number]) => {
    const fields = Object.keys(kinds[other].schema.shape);
    return names.filter((name) => !fields.includes(name)).length;
  };
  if (strange(soort) < 3) return undefined;
  const [nearest] = soortNames
    .map((other) => ({ other, left: strange(other) }))
    .toSorted((a, b) => a.left - b.left);
  if (!nearest || nearest.other === soort || nearest.left * 3 > strange(soort)) return undefined;
  const { words, folder } = kinds[nearest.other];
  return {
    rule: 'bestand-onbekend',
    bestand: file,
    path: [],
    message: `Dit lijkt een ${words.one}, en het staat tussen de ${kinds[soort].words.more}.`,
    hint: `Zet het bestand in content/${folder}/.`,
  };
}
