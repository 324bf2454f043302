import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { filesIn } from './command.ts';

/** A file that a browser or a reader opens, and the addresses in it. */
export interface Addresses {
  file: string;
  /** As they were written: whole, from the root of the host, or from where the file stands. */
  written: string[];
}

const TEXT = /\.(?:html|css|xml|txt|md|json|jsonld|csv|ics|svg|opf|xhtml|rels)$/;
const PACKED = /\.(?:docx|odt|ods|xlsx|epub)$/;
/** What a page loads or leads to, and of which file it says the size. */
const IN_HTML = /\s(?:href|src|action|poster|data-grootte|data-kopie-naar)="([^"]+)"/g;
const IN_CSS = /url\(\s*["']?([^"')]+)/g;

/** Every address in a built site, files to take along too. @param host whole addresses on this host count everywhere */
export async function addressesIn(dist: string, host: string): Promise<Addresses[]> {
  return Promise.all(
    filesIn(dist)
      .filter((file) => !file.startsWith('pagefind/'))
      .map(async (file) => {
        const bytes = readFileSync(join(dist, file));
        if (file.endsWith('.pdf')) return { file, written: await linksOfPdf(bytes) };
        if (PACKED.test(file)) {
          const parts = Object.entries(unzipSync(bytes)).filter(([name]) => TEXT.test(name));
          return {
            file,
            written: parts.flatMap(([, part]) => wholeOn(new TextDecoder().decode(part), host)),
          };
        }
        return { file, written: TEXT.test(file) ? addressesOfText(file, bytes.toString('utf8'), host) : [] };
      }),
  );
}

/** Every address that a page of a copy to take along leads to, by the name of the file that it needs. */
export function targetsInCopy(zip: Uint8Array): { names: Set<string>; targets: [string, string][] } {
  const files = unzipSync(zip);
  const targets = Object.entries(files).flatMap(([name, bytes]) =>
    /\.(?:html|css)$/.test(name)
      ? addressesOfText(
          name,
          new TextDecoder().decode(bytes).replaceAll(' data-grootte=', ' data-x='),
          'geen host',
        )
          .filter((address) => !/^[a-z]+:|^#/.test(address))
          .map((address): [string, string] => [
            name,
            decodeURI(posix.join(posix.dirname(name), address.replace(/[?#].*$/, ''))),
          ])
      : [],
  );
  return { names: new Set(Object.keys(files)), targets };
}

function addressesOfText(file: string, text: string, host: string): string[] {
  const found = wholeOn(text, host);
  if (/\.(?:html|xhtml)$/.test(file)) {
    for (const [, address] of text.matchAll(IN_HTML)) found.push(plain(address!));
    for (const [, series] of text.matchAll(/\ssrcset="([^"]+)"/g))
      found.push(...series!.split(',').map((one) => one.trim().split(/\s/)[0]!));
    for (const [, to] of text.matchAll(/http-equiv="refresh" content="\d+; url=([^"]+)"/g))
      found.push(plain(to!));
  }
  if (file.endsWith('.css')) for (const [, address] of text.matchAll(IN_CSS)) found.push(address!);
  return found;
}

/** Whole addresses on a host. A calendar folds its lines; a mail link says them in another spelling. */
function wholeOn(text: string, host: string): string[] {
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  const said = unfolded
    .replace(/%3A/gi, ':')
    .replace(/%2F/gi, '/')
    .replace(/%0A|&quot;/gi, ' ');
  return [...said.matchAll(new RegExp(`https?://${RegExp.escape(host)}[^\\s"'<>)\\]\\\\}|,;]*`, 'g'))].map(
    ([url]) => plain(url).replace(/[.:]+$/, ''),
  );
}

const plain = (text: string): string => text.replaceAll('&#38;', '&').replaceAll('&amp;', '&');

async function linksOfPdf(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const action = object instanceof PDFDict && object.lookup(PDFName.of('A'));
    const to = action instanceof PDFDict && action.lookup(PDFName.of('URI'));
    return to instanceof PDFString ? [to.decodeText()] : [];
  });
}
