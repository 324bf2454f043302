import { resolve } from 'node:path';
import { openHandbook } from '../load/open-handbook.ts';
import { settings } from '../load/settings.ts';
import { configurations, HOSTING_HELP, hostingAsked } from './hosting/asked.ts';
import { hostedSite } from './hosting/site.ts';

/** `npm run hosting -- nginx`: how a host serves this site, printed for its configuration. */
const args = process.argv.slice(2);
try {
  if (args.some((word) => /^-?-h(?:elp)?$/.test(word))) console.log(HOSTING_HELP);
  else {
    const { name, wishes } = hostingAsked(args);
    const site = hostedSite(await openHandbook(settings(resolve(import.meta.dirname, '../..'))));
    process.stdout.write(configurations[name](site, wishes(site)));
  }
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
