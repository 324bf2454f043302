import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import type { Bevinding } from '../checks/issue.ts';
import { schemaBevindingen } from './schema-issue.ts';
import { readMdx, readYaml, type Bronbestand } from './source-file.ts';

/** A schema, or one that depends on what stands in the file. */
type Schema<T> = ZodType<T> | ((data: unknown) => ZodType<T>);

/** Reads files of one content folder, and remembers what is wrong with them and where everything stands. */
export interface Lezer {
  bevindingen: Bevinding[];
  bronbestanden: Map<string, Bronbestand>;
  /** The data of a file after its schema; nothing when they are wrong, and then there are findings. */
  lees: <T>(bestand: string, schema: Schema<T>) => Promise<T | undefined>;
  /** The same for a file that must be there. */
  leesVast: <T>(bestand: string, schema: Schema<T>, hint: string) => Promise<T | undefined>;
}

/** @param map the content folder */
export function maakLezer(map: string): Lezer {
  const bevindingen: Bevinding[] = [];
  const bronbestanden = new Map<string, Bronbestand>();
  const lees: Lezer['lees'] = async (bestand, schema) => {
    const source = await readFile(join(map, bestand), 'utf8');
    const gelezen = bestand.endsWith('.yaml') ? readYaml(bestand, source) : readMdx(bestand, source);
    bronbestanden.set(bestand, gelezen);
    const { waarde, bevindingen: meer } = schemaBevindingen(
      gelezen,
      typeof schema === 'function' ? schema(gelezen.data) : schema,
    );
    bevindingen.push(...meer);
    return waarde;
  };
  const leesVast: Lezer['leesVast'] = async (bestand, schema, hint) => {
    if (existsSync(join(map, bestand))) return lees(bestand, schema);
    bevindingen.push({
      rule: 'bestand-ontbreekt',
      bestand,
      pad: [],
      message: `Het bestand ${bestand} ontbreekt.`,
      hint,
    });
    return undefined;
  };
  return { bevindingen, bronbestanden, lees, leesVast };
}
