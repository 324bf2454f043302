import type { Handbook } from '../../handbook/handbook.ts';
import { moves, type Move } from '../../handbook/redirects.ts';
import { media, mediaTypeByExtension } from '../../outputs/files/media-types.ts';
import { pathOf } from '../../page/site/address.ts';

/** A site as its host has to know it. */
export interface HostedSite {
  /** Example: `handleiding.gemeente.nl`. */
  host: string;
  /** The path at which it stands, with a slash at both ends and nothing encoded; mostly `/`. */
  path: string;
  /** Pages that moved, by their whole path on the host. */
  moves: readonly Move[];
  /** Media types with all their extensions. Example: `image/jpeg` → `jpg`, `jpeg`. */
  types: ReadonlyMap<string, readonly string[]>;
  /** Files of which the extension does not tell the type, by their address in the handbook. */
  odd: readonly { at: string; type: string }[];
}

/** @throws in Dutch, for a path that no configuration can hold */
export function hostedSite(handbook: Handbook): HostedSite {
  const site = handbook.handleiding.adres;
  const path = decodeURI(pathOf(site));
  if (!/^[\p{L}\p{N}/._~-]+$/u.test(path))
    throw new Error(
      `Het pad ${path} in ${site} heeft tekens die in een webserver iets anders betekenen. Kies een pad van letters, cijfers en streepjes.`,
    );
  const types = Map.groupBy(Object.entries(media), ([, type]) => type);
  return {
    host: new URL(site).hostname,
    path,
    moves: moves(handbook).map(({ address, to }) => ({
      address: path + address.slice(1),
      to: path + to.slice(1),
    })),
    types: new Map([...types].map(([type, rows]) => [type, rows.map(([extension]) => extension)])),
    odd: handbook.files.flatMap(({ path: at, type }) =>
      mediaTypeByExtension(at) === type ? [] : [{ at, type }],
    ),
  };
}

/** How a configuration is wanted. */
export interface HostingWishes {
  /** The folder on the host, in which the site stands at its path. */
  folder: string;
  /** Without HTTPS on this port, behind a proxy that does that. */
  port?: number;
  /** The folder with `fullchain.pem` and `privkey.pem`. */
  certificate: string;
  /** Whether the nginx has the module for `.br`, which it has not by itself. */
  brotli: boolean;
}

/** The words above every configuration. @param how what to do with it: a line each */
export const heading = ({ host, path }: HostedSite, name: string, how: readonly string[]): string =>
  [
    `Gemaakt met «npm run hosting -- ${name}» voor https://${host}${path}`,
    'Verandert het handboek van adres, of verhuist er een pagina? Maak dit dan opnieuw.',
    ...how,
  ]
    .map((line) => `# ${line}\n`)
    .join('');
