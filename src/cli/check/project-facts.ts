import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ProjectFacts } from '../../checks/publisher-list.ts';

/** What `publiccode.yml` says; nothing where it is not there or cannot be read. @param root the project folder */
export async function projectFacts(root: string): Promise<ProjectFacts> {
  const file = await readFile(join(root, 'publiccode.yml'), 'utf8').catch(() => '');
  const {
    url,
    landingURL: landing,
    maintenance,
  } = (parse(file) ?? {}) as {
    url?: string;
    landingURL?: string;
    maintenance?: { type?: string };
  };
  return {
    ...(url && { repository: url }),
    ...(landing && { landing }),
    ...(maintenance?.type && { maintenance: maintenance.type }),
  };
}
