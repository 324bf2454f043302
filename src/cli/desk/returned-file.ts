import type { Calls } from '../../desk/protocol.ts';
import type { Settings } from '../../load/settings.ts';
import { Refusal } from '../../take-over/refusal.ts';
import { returnedIn, type Returned } from '../take-over/returned.ts';
import { takeOver } from '../take-over/write.ts';
import { Told } from './files.ts';

/** What somebody changed in a file that came back; nothing is written. */
export async function proposalsIn(
  file: string,
  root: string,
  config: Settings,
): Promise<Calls['take-back']['gives']> {
  const { stamp, proposals, notes } = await read(file, root, config);
  return {
    made: `${stamp.file}, versie ${stamp.version}`,
    proposals: proposals.map(({ take, ...proposal }) => ({ ...proposal, plain: take.length > 0 })),
    notes,
  };
}

/** Takes over what was chosen, by the numbers of the proposals: they are worked out anew from the same file. */
export async function takenOver(
  file: string,
  numbers: readonly number[],
  root: string,
  config: Settings,
): Promise<Calls['take-over']['gives']> {
  const { proposals } = await read(file, root, config);
  return takeOver(
    config.content,
    proposals.filter(({ number }) => numbers.includes(number)),
  );
}

/** @param file its bytes, as base64 */
async function read(file: string, root: string, config: Settings): Promise<Returned> {
  try {
    return await returnedIn(Buffer.from(file, 'base64'), root, config);
  } catch (cause) {
    throw cause instanceof Refusal ? new Told(cause.message) : cause;
  }
}
