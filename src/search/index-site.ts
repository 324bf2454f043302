import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Builds the search index of a finished site, beside it in `pagefind/`.
 * @param dir the folder with the site
 * @returns how many pages are in it
 * @throws when Pagefind cannot read a page or write the index
 */
export async function indexSite(dir: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: ['.noot'] });
  if (!index) throw new Error(`De zoekindex is niet gemaakt: ${errors.join('; ')}`);
  const { page_count, errors: bezwaren } = await index.addDirectory({ path: dir });
  const { errors: schrijffouten } = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
  await close();
  const alle = [...bezwaren, ...schrijffouten];
  if (alle.length > 0) throw new Error(`De zoekindex is niet gemaakt: ${alle.join('; ')}`);
  return page_count;
}
