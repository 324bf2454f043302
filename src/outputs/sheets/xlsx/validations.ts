import { werkblad } from '../../../text/outputs/workbook.ts';
import { cellName, fixedName, type Placed, type Position } from '../position.ts';
import type { Test } from '../workbook.ts';
import { element } from '../../files/xml.ts';
import { xlsxSheetRef } from './dialect.ts';
import { certain } from '../../../document/certain.ts';

/** `dataValidations` of one sheet: cells with the same rule share one. */
export function testsXml(cells: { position: Position; test: Test }[], book: Placed): string {
  if (cells.length === 0) return '';
  const groups = [...Map.groupBy(cells, ({ test }) => JSON.stringify(test)).values()];
  const parts = groups.map((group) => {
    const { test } = certain(group[0]);
    const where = group.map(({ position }) => cellName(position)).join(' ');
    return element(
      'dataValidation',
      {
        ...line(test),
        allowBlank: 1,
        showInputMessage: test.help ? 1 : undefined,
        showErrorMessage: test.soort === 'vrij' ? undefined : 1,
        errorTitle: test.soort === 'vrij' ? undefined : werkblad.faultTitle,
        error: test.soort === 'vrij' ? undefined : werkblad.fault[test.soort],
        promptTitle: test.help ? werkblad.helpTitle : undefined,
        // The format takes no more than 255 characters.
        prompt: test.help?.slice(0, 255),
        sqref: where,
      },
      formula(test, book),
    );
  });
  return element('dataValidations', { count: parts.length }, parts.join(''));
}

function line({ soort }: Test): Record<string, string | undefined> {
  if (soort === 'lijst' || soort === 'kruis') return { type: 'list' };
  if (soort === 'getal') return { type: 'decimal', operator: 'greaterThanOrEqual' };
  if (soort === 'datum') return { type: 'date', operator: 'greaterThanOrEqual' };
  return {};
}

function formula({ soort, choices }: Test, book: Placed): string {
  if (soort === 'kruis') return element('formula1', {}, '"x"');
  if (soort === 'getal') return element('formula1', {}, '0');
  // Any day from 1900 on.
  if (soort === 'datum') return element('formula1', {}, '1');
  if (soort !== 'lijst' || !choices) return '';
  const of = book.place(choices.of);
  const { name } = certain(book.workbook.sheets[of.sheet]);
  return element(
    'formula1',
    {},
    `${xlsxSheetRef(name)}!${fixedName(of)}:${fixedName(book.place(choices.until))}`,
  );
}
