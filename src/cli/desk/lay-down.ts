import { fieldIn } from '../../desk/form/field.ts';
import { formOfFile } from '../../desk/form/of-file.ts';
import type { LaidDown } from '../../desk/protocol.ts';
import type { CheckResult } from '../../load/check.ts';
import { LEDGER } from '../../load/files.ts';
import { ledger } from '../../load/ledger.ts';
import type { Settings } from '../../load/settings.ts';
import { bytesOf, hashOf, Told, writeFileWhole } from './files.ts';
import { draftOf, textOf } from './draft.ts';
import { commit } from './git.ts';

export interface LayDown {
  file: string;
  /** What the editor saw when it asked. */
  opened: string;
  /** What changed, in one sentence, for readers; empty for nothing that they need to know. */
  what: string;
  /** The sentence of a commit; empty for none. */
  message: string;
}

/**
 * Lays a page down as it was saved: gone through today, what changed told, its address in the ledger, and a commit.
 * @param look checks the whole handbook as it is on disk
 * @throws in Dutch, when something is wrong with it
 */
export async function layDown(
  { content, name, editie, today }: Settings,
  { file, opened, what, message }: LayDown,
  look: () => Promise<CheckResult>,
): Promise<LaidDown> {
  const bytes = await bytesOf(content, file);
  if (!bytes || hashOf(bytes) !== opened)
    throw new Told('Het bestand is intussen veranderd. Open het opnieuw, en leg het dan vast.');
  const { issues } = await look();
  const faults = issues.filter(
    (issue) => issue.severity === 'error' && issue.file === `${name}/${file}`,
  ).length;
  if (faults > 0)
    throw new Told(
      `Op deze pagina ${faults === 1 ? 'staat nog 1 fout' : `staan nog ${faults} fouten`}. Verbeter die eerst.`,
    );
  const done: string[] = [];
  const after = laidDown(file, bytes.toString('utf8'), { today, what });
  await writeFileWhole(content, file, bytes, after);
  if (after !== bytes.toString('utf8'))
    done.push(what ? 'Nagelopen vandaag, en de wijziging staat erbij.' : 'Nagelopen vandaag.');
  const ledgerDone = editie === 'landelijk' ? await layAddress(content, await look()) : undefined;
  if (ledgerDone) done.push(ledgerDone.told);
  if (message) {
    const files = [file, ...(ledgerDone?.written ? [LEDGER] : [])];
    done.push(
      (await commit(content, files, message))
        ? 'Vastgelegd in git. Er is niets verstuurd.'
        : 'In git was er niets vast te leggen.',
    );
  }
  return { done, opened: hashOf(Buffer.from(after)) };
}

/** The text of a file that was gone through today, in which something changed. */
function laidDown(file: string, raw: string, { today, what }: { today: string; what: string }): string {
  const draft = draftOf(file, raw);
  const form = formOfFile(file);
  if ('text' in draft) return raw;
  const data = { ...draft.data };
  if (fieldIn(form, 'gecontroleerd')) data.gecontroleerd = today;
  const sentence = what.trim();
  if (sentence !== '' && fieldIn(form, 'wijzigingen')) {
    const before = Array.isArray(data.wijzigingen) ? (data.wijzigingen as unknown[]) : [];
    data.wijzigingen = [...before, { datum: today, wat: sentence }];
  }
  return textOf(file, raw, { ...draft, data });
}

/** Puts new addresses in the ledger, when nothing is wrong anywhere. */
async function layAddress(
  content: string,
  { handbook, issues, context }: CheckResult,
): Promise<{ told: string; written: boolean }> {
  if (!handbook || issues.some(({ severity }) => severity === 'error'))
    return {
      told: 'Het adres is nog niet vastgelegd: in andere bestanden staan fouten. Leg de pagina nog eens vast als die weg zijn.',
      written: false,
    };
  const before = await bytesOf(content, LEDGER);
  const after = ledger(handbook, context.addresses);
  if (before?.toString('utf8') === after) return { told: 'Het adres stond al vast.', written: false };
  await writeFileWhole(content, LEDGER, before, after);
  return { told: `Het adres ligt vast in ${LEDGER}.`, written: true };
}
