import type { TakenOver } from '../../desk/protocol.ts';
import { readSource } from '../../load/source/source-file.ts';
import { applied, clash } from '../../take-over/apply.ts';
import type { Proposal } from '../../take-over/proposal.ts';
import { Refusal } from '../../take-over/refusal.ts';
import type { SourceEdit } from '../../take-over/source/source-edit.ts';
import { bytesOf, Told, writeFileWhole } from '../desk/files.ts';

/**
 * Takes proposals over in the files that they are about: each file all of it, or not at all.
 * @param folder the content folder
 */
export async function takeOver(folder: string, chosen: readonly Proposal[]): Promise<TakenOver> {
  const done: TakenOver = { files: [], taken: [], left: [] };
  const fine: Proposal[] = [];
  for (const proposal of chosen) {
    const other = fine.find(({ take }) => clash(take, proposal.take));
    if (proposal.take.length === 0) done.left.push({ number: proposal.number, why: proposal.why ?? '' });
    else if (other)
      done.left.push({
        number: proposal.number,
        why: `Raakt dezelfde woorden als voorstel ${other.number}. Zet deze zelf in de bron.`,
      });
    else fine.push(proposal);
  }
  const edits = new Map<string, { number: number; edit: SourceEdit }[]>();
  for (const { number, take } of fine)
    for (const edit of take) edits.set(edit.file, [...(edits.get(edit.file) ?? []), { number, edit }]);
  const failed = new Map<number, string>();
  for (const [file, own] of edits)
    try {
      const bytes = await bytesOf(folder, file);
      if (!bytes) throw new Told(`${file} is er niet meer.`);
      const raw = bytes.toString('utf8');
      const after = applied(
        file,
        raw,
        own.map(({ edit }) => edit),
      );
      if (readSource(file, Buffer.from(after)).faults.length > 0)
        throw new Refusal(`${file} zou hierdoor niet meer te lezen zijn; er is niets aan gedaan.`);
      await writeFileWhole(folder, file, bytes, after);
      done.files.push(file);
    } catch (cause) {
      if (!(cause instanceof Told) && !(cause instanceof Refusal)) throw cause;
      for (const { number } of own) failed.set(number, cause.message);
    }
  for (const { number } of fine) {
    const why = failed.get(number);
    if (why === undefined) done.taken.push(number);
    else done.left.push({ number, why });
  }
  return done;
}
