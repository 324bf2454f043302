import { close, createIndex } from 'pagefind';

/**
 * Indexes a site with Pagefind as it comes, the settings that this project began with: what we measure against.
 * @param uit the folder for Pagefind's files
 */
export async function indexWithPagefind(dir: string, uit: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: ['.noot'] });
  if (!index) throw new Error(errors.join('; '));
  const { errors: gelezen } = await index.addDirectory({ path: dir });
  const { errors: geschreven } = await index.writeFiles({ outputPath: uit });
  await close();
  const alle = [...gelezen, ...geschreven];
  if (alle.length > 0) throw new Error(alle.join('; '));
}
