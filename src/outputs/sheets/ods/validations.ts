import { werkblad } from '../../../text/outputs/workbook.ts';
import { cellName, fixedName, type Placed, type Position } from '../position.ts';
import type { Test } from '../workbook.ts';
import { element, xml } from '../../files/xml.ts';
import { sheetRef } from './dialect.ts';
import { certain } from '../../../document/certain.ts';

/** The rules of a whole workbook: their XML, and which rule a cell has. */
export interface Tests {
  xml: string;
  name: (test: Test) => string;
}

export function testsOf(book: Placed): Tests {
  const found = new Map<string, { test: Test; first: Position }>();
  book.workbook.sheets.forEach(({ rows }, sheet) => {
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (!cell?.test) return;
        const key = JSON.stringify(cell.test);
        if (!found.has(key)) found.set(key, { test: cell.test, first: { sheet, row, column } });
      });
    });
  });
  const keys = [...found.keys()];
  const name = (test: Test) => `toets${keys.indexOf(JSON.stringify(test)) + 1}`;
  const parts = [...found.values()].map(({ test, first }) => {
    const { help, soort } = test;
    const p = (text: string) => element('text:p', {}, xml(text));
    return element(
      'table:content-validation',
      {
        'table:name': name(test),
        'table:condition': condition(test, book),
        'table:allow-empty-cell': 'true',
        'table:base-cell-address': `${sheetRef(certain(book.workbook.sheets[first.sheet]).name)}.${cellName(first)}`,
      },
      (help
        ? element(
            'table:help-message',
            { 'table:title': werkblad.helpTitle, 'table:display': 'true' },
            p(help),
          )
        : '') +
        (soort === 'vrij'
          ? ''
          : element(
              'table:error-message',
              {
                'table:title': werkblad.faultTitle,
                'table:message-type': 'stop',
                'table:display': 'true',
              },
              p(werkblad.fault[soort]),
            )),
    );
  });
  return { name, xml: parts.length > 0 ? element('table:content-validations', {}, parts.join('')) : '' };
}

function condition({ soort, choices }: Test, book: Placed): string | undefined {
  switch (soort) {
    case 'kruis':
      return 'of:cell-content-is-in-list("x")';
    case 'getal':
      return 'of:cell-content-is-decimal-number() and cell-content()>=0';
    case 'datum':
      return 'of:cell-content-is-date() and cell-content()>=1';
    case 'lijst': {
      if (!choices) return undefined;
      const of = book.place(choices.of);
      const { name } = certain(book.workbook.sheets[of.sheet]);
      return `of:cell-content-is-in-list([${sheetRef(name)}.${fixedName(of)}:.${fixedName(book.place(choices.until))}])`;
    }
    case 'vrij':
      return undefined;
  }
}
