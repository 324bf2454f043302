import { reading } from '../../../text/pages/reading.ts';
import { reportClient } from './report.ts';

/** Puts a text on the clipboard and says whether that worked. */
export async function copy(text: string, succeeded: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    reportClient(succeeded);
  } catch {
    // Refused by the browser, or a page without https: the reader has to know.
    reportClient(reading.notCopied);
  }
}
