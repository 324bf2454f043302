import { close, createIndex } from 'pagefind';

/**
 * Indexes a site with Pagefind as it comes, the settings that this project began with: what we measure against.
 * @param uit the folder for Pagefind's files
 */
export async function indexWithPagefind(dir: string, from: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: ['.noot'] });
  if (!index) throw new Error(errors.join('; '));
  const { errors: read } = await index.addDirectory({ path: dir });
  const { errors: written } = await index.writeFiles({ outputPath: from });
  await close();
  const all = [...read, ...written];
  if (all.length > 0) throw new Error(all.join('; '));
}
