import { z } from 'zod';

const address = z
  .string()
  .regex(/^\/([a-z0-9/-]+\/)?$/, 'Een adres begint en eindigt met een schuine streep.');

/** The ledger of every address and anchor ever published, and where lost ones went. */
export const addressesSchema = z.strictObject({
  adressen: z
    .record(address, z.array(z.string()).describe('De ankers op die pagina.'))
    .describe('Elk adres dat ooit gepubliceerd is.'),
  doorverwijzingen: z
    .record(z.string(), z.string())
    .default({})
    .describe('Van een oud adres (met of zonder #anker) naar een nieuw.'),
});

export type Addresses = z.output<typeof addressesSchema>;
