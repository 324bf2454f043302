import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';

/** A publisher that has not been filled in yet. `.example` is reserved: no such site can exist. */
export function checkPublisher(
  { handleiding: { adres: address, reactieadres: reactionAddress }, editie }: Handbook,
  { editieId }: Context,
): Finding[] {
  const own = editieId !== 'landelijk';
  const editieFile = `edities/${editieId}.yaml`;
  const inEditie = (field: Field) => own && editie[field] !== undefined;
  const here = (field: Field) => ({
    rule: 'uitgever-onbekend' as const,
    bestand: inEditie(field) ? editieFile : 'handleiding.yaml',
    path: [field],
  });
  // An edition without its own would send its readers, and its reports of leaks, to the national publisher.
  const missing = fields
    .filter((field) => own && editie[field] === undefined)
    .map((field): Finding => ({
      rule: 'uitgever-onbekend',
      bestand: editieFile,
      path: [field],
      message: `Deze editie heeft nog geen eigen ${name[field]}. Nu geldt het veld «${field}» uit handleiding.yaml.`,
      hint: `Voeg «${field}:» toe.`,
    }));
  const isStill = (field: Field) => !own || inEditie(field);
  return [
    ...missing,
    ...(isStill('adres') && new URL(address).hostname.endsWith('.example')
      ? [
          {
            ...here('adres'),
            message: 'Het adres van de site is nog een voorbeeld.',
            hint: 'Vul het echte adres in zodra de uitgever bekend is.',
          },
        ]
      : []),
    ...(isStill('reactieadres') && reactionAddress.endsWith('.example')
      ? [
          {
            ...here('reactieadres'),
            message: 'Het adres voor reacties is nog een voorbeeld.',
            hint: 'Vul een e-mailadres in dat iemand leest.',
          },
        ]
      : []),
  ];
}

const fields = ['uitgever', 'adres', 'reactieadres'] as const;
type Field = (typeof fields)[number];
const name: Record<Field, string> = {
  uitgever: 'uitgever',
  adres: 'adres',
  reactieadres: 'adres voor reacties',
};
