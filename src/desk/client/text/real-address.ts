/** Where a mail program put the address of a link that it leads through a check of its own. */
const THROUGH: readonly [host: RegExp, parameter: string][] = [
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
  [/^(?:www\.)?google\.[a-z.]+$/, 'q'],
  [/^urldefense\.proofpoint\.com$/, 'u'],
];

/**
 * The address to which a link leads, without the detour of the program that it was copied from: that names who got the
 * mail, and ends one day. Example: `https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.nl%2F` → `https://x.nl/`
 */
export function realAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname: host, pathname: path, searchParams } = new URL(address);
  const written = /^\/v3\/__(https?:.+?)__;/.exec(path)?.[1];
  if (host === 'urldefense.com' && written !== undefined) return written;
  const row = THROUGH.find(([hosts]) => hosts.test(host));
  const inside = row && searchParams.get(row[1]);
  return inside && /^https?:/.test(inside) && (row[1] !== 'q' || path === '/url') ? inside : address;
}
