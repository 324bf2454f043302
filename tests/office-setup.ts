import { soffice } from './office/soffice.ts';

/** What is not looked at is said, on a line of its own and not only as a number of skipped tests. */
export function setup(): void {
  if (soffice === undefined)
    console.error(
      'SKIPPED: LibreOffice is not installed here, so nothing opens our Word, ODT and sheets in it (Debian: apt-get install libreoffice).',
    );
}
