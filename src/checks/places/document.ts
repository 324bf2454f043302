import { isSaidByEditie } from '../../handbook/editie.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { TextFault } from '../../handbook/parsed.ts';
import type { Finding } from '../issue.ts';

/** What the parser refused in any text. */
export function checkDocument(handbook: Handbook): Finding[] {
  const { editie, editieFile } = handbook;
  return [
    ...inFile(
      'handleiding.yaml',
      handbook.handleidingFouten.filter(({ pad: path }) => !isSaidByEditie(editie, path)),
    ),
    ...inFile(editieFile, handbook.editieFouten),
    ...handbook.alle.flatMap(({ bestand: file, faults }) => inFile(file, faults)),
  ];
}

const inFile = (file: string, faults: readonly TextFault[]): Finding[] =>
  faults.map(({ pad: path, fout: fault }) => ({ bestand: file, path, ...fault }));
