import { copyMail } from './reading/copy-mail.ts';
import { headingLinks } from './reading/heading-links.ts';
import { printPage } from './reading/print.ts';
import { searchKey } from './reading/search-key.ts';

// Comfort only: a page without this script has lost nothing that one reads.
searchKey();
printPage();
headingLinks();
copyMail();
