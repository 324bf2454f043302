import { filesAt, treeHash } from './tree.ts';

/** All of the project that may decide what a site looks like: code, and which versions of packages it runs with. */
const CODE = [
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  // What is installed, which need not be what the lockfile asks for.
  'node_modules/.package-lock.json',
  // Astro reads these by itself.
  ...['', '.local', '.production', '.production.local'].map((end) => `.env${end}`),
];

/** What of the environment Node and Vite go by. */
const ENVIRONMENT = /^(?:NODE_ENV|NODE_OPTIONS|TZ|LANG|LC_.*|(?:PUBLIC|VITE)_.*)$/;

/**
 * A fingerprint of all code of the project, of the packages and the Node that it runs with.
 * @param root the project folder
 */
export function projectHash(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const files = filesAt(root, CODE).filter((file) => !file.endsWith('.test.ts'));
  // As Astro fills it in when it is not there.
  const variables = Object.entries({ NODE_ENV: 'production', ...env })
    .filter(([name]) => ENVIRONMENT.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return treeHash(root, files, [root, process.version, process.platform, process.arch, ...variables]);
}
