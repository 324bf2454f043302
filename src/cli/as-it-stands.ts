import type { Settings } from '../load/settings.ts';
import { lastSite, rememberSite } from '../making/last-site.ts';

/**
 * Whether the site that stands in a folder is the one that would be built: then there is nothing to do. Tells what the
 * checks have to say of its content, as a build does.
 * @param dist the folder of the site
 * @param made what the site would be made of, as `siteHash` gives it
 */
export async function standsAsBuilt(
  root: string,
  config: Settings,
  dist: string,
  made: string,
): Promise<boolean> {
  const last = await lastSite(root, dist, made);
  if (!last) return false;
  const { today } = config;
  let { told } = last;
  if (last.day !== today) {
    // Fetched at the moment of use: mostly it is the same day.
    const { checkForBuild } = await import('./check-for-build.ts');
    const checked = await checkForBuild(root, config);
    // Whoever builds now hears what has become wrong.
    if (checked.faults) return false;
    told = checked.told;
    await rememberSite(root, dist, { made, day: today, told });
  }
  if (told) console.log(told);
  console.log('Er is niets veranderd sinds de vorige keer.');
  return true;
}
