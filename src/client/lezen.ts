import { kopieerMail } from './lezen/kopieer-mail.ts';
import { koplinks } from './lezen/koplinks.ts';
import { afdrukken } from './lezen/afdrukken.ts';
import { zoektoets } from './lezen/zoektoets.ts';

// Comfort only: a page without this script has lost nothing that one reads.
zoektoets();
afdrukken();
koplinks();
kopieerMail();
