import { sinceAddress } from '../../page/site/since.ts';
import { dateText } from '../../text/format/date.ts';
import { offlineSite as text } from '../../text/outputs/offline-site.ts';
import { nl } from '../../text/nl.ts';
import { zipOf, type ZipEntry } from '../files/zip.ts';
import { offlinePage } from './page.ts';
import { offlineSearch } from './search.ts';
import { offlineStyle } from './style.ts';

/** The folder that appears when somebody unpacks it. */
const FOLDER = 'handleiding/';
/** Packed already: packing once more costs time and gains nothing. */
const PACKED = /\.(?:docx|epub|gif|jpe?g|ods|odt|pdf|png|webp|woff2|xlsx|zip)$/;

/** What the site says of itself in `handboek.json`. */
export interface OfflinePublication {
  title: string;
  versie: string;
  date: string;
  address: string;
}

/**
 * Whether a file of the site comes along. Left out is what only a server, a search engine or a script can use (what
 * searching needs stands in the search page), what others show when a page is shared, and the copy itself.
 * @param copy where the copy stands on the site
 */
export const goesAlong = (file: string, copy: string): boolean =>
  !/^(?:pagefind|deelbeelden|\.well-known)\//.test(file) &&
  !/^(?:404\.html|robots\.txt|sitemap-[^/]+\.xml|zoeken\/.+\.bin)$/.test(file) &&
  !/\.m?js$/.test(file) &&
  `/${file}` !== copy;

/**
 * The whole site as one ZIP that opens from a folder or a stick, without a server.
 * @param site every file of the site, by its name from the root
 * @param copy where the copy stands on the site
 */
export async function zipOfflineSite(
  site: ReadonlyMap<string, Uint8Array>,
  { title, versie: version, date, address }: OfflinePublication,
  copy: string,
): Promise<Uint8Array> {
  const order = [...site.keys()].filter((name) => goesAlong(name, copy)).sort();
  const along = new Set(order);
  const search = await offlineSearch(site, address);
  const versionText = nl.versie(version, dateText(date));
  const files: ZipEntry[] = [
    {
      name: `${FOLDER}LEESMIJ.txt`,
      contents: text.readme(
        title,
        versionText,
        { site: address, since: sinceAddress(address, date) },
        search !== undefined,
      ),
    },
  ];
  for (const name of order) {
    const bytes = site.get(name) ?? new Uint8Array();
    const position = { file: name, exists: (file: string) => along.has(file), site: address };
    const words = () => new TextDecoder().decode(bytes);
    const contents = name.endsWith('.html')
      ? offlinePage(words(), { ...position, versie: versionText, date, search })
      : name.endsWith('.css')
        ? offlineStyle(words(), position)
        : bytes;
    files.push({ name: FOLDER + name, contents, loose: PACKED.test(name) });
  }
  return zipOf(files, date);
}
