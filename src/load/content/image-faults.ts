import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../checks/issue.ts';
import type { ImageSize } from '../../handbook/image-size.ts';
import { slug } from '../../document/language/slug.ts';

/** Which kind of image each extension names, as the reader of images calls it. */
const KINDS: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'heif',
  svg: 'svg',
};
/** More than any screen or sheet shows, and all that fits in memory many times over. */
const MOST_PIXELS = 50_000_000;

/** A drawing of more bytes is a photo in disguise, or has lines that nobody sees. */
const MOST_OF_SVG = 500_000;

type Objection = Pick<Finding, 'rule' | 'message' | 'hint'>;

/**
 * What opening every file in `beelden/` tells: what is wrong, and how large each image is, by its address.
 * @param images as `imageFiles` gives them
 */
export async function lookAtImages(
  folder: string,
  images: ReadonlyMap<string, string>,
): Promise<{ findings: Finding[]; sizes: Record<string, ImageSize> }> {
  const files = [...images].sort(([a], [b]) => (a < b ? -1 : 1));
  const looked = await Promise.all(
    files.map(async ([name, file]) => {
      const told = objectionToName(file) ?? (await look(file, await readFile(join(folder, file))));
      return { name, file, told };
    }),
  );
  return {
    findings: looked.flatMap(({ file, told }) =>
      'rule' in told ? [{ ...told, bestand: file, path: 'bestand' as const }] : [],
    ),
    sizes: Object.fromEntries(
      looked.flatMap(({ name, told }) => ('rule' in told ? [] : [[`/beelden/${name}`, told]])),
    ),
  };
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('beelden/') + 'beelden/'.length);
const extensionOf = (file: string): string => /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

function objectionToName(file: string): Objection | undefined {
  const name = nameOf(file);
  const extension = extensionOf(file);
  if (!Object.hasOwn(KINDS, extension))
    return {
      rule: 'bestand-onbekend',
      message: `«${name}» is geen afbeelding die op de site kan.`,
      hint: 'In beelden staan alleen PNG, JPEG, WebP, AVIF en SVG. Bewaar het bestand zo, of haal het weg.',
    };
  if (/^[a-z0-9]+([-_./][a-z0-9]+)*\.[a-z]+$/.test(name)) return undefined;
  const better = name.slice(0, -extension.length - 1).split('/').map(slug).join('/');
  return {
    rule: 'id-vorm',
    message: `De bestandsnaam «${name}» kan geen adres zijn.`,
    hint: `Noem het bestand ${better || 'afbeelding'}.${extension}, en schrijf die naam ook in de tekst: alleen kleine letters a tot z, cijfers en streepjes.`,
  };
}

async function look(file: string, bytes: Buffer): Promise<Objection | ImageSize> {
  const broken = (message: string, hint: string): Objection => ({ rule: 'afbeelding-kapot', message, hint });
  const name = nameOf(file);
  const extension = extensionOf(file);
  if (bytes.length === 0)
    return broken(`De afbeelding ${name} is leeg.`, 'Bewaar de afbeelding opnieuw, of haal het bestand weg.');
  if (extension === 'svg') {
    if (bytes.length > MOST_OF_SVG)
      return broken(
        `De tekening ${name} is ${Math.round(bytes.length / 1000)} kB; dat is te groot.`,
        `Bewaar die als geoptimaliseerde SVG van hooguit ${MOST_OF_SVG / 1000} kB, of als PNG.`,
      );
    const source = bytes.toString('utf8');
    const active = objectionToSvg(source);
    if (active)
      return {
        rule: 'afbeelding-onveilig',
        message: `In de tekening ${name} staat ${active}.`,
        hint: 'Open de tekening in een tekenprogramma en bewaar die als gewone of geoptimaliseerde SVG, of als PNG.',
      };
    const { safeSvg } = await import('../../drawing/picture/safe-svg.ts');
    try {
      safeSvg(source);
    } catch {
      return broken(`De tekening ${name} is niet te lezen als SVG.`, 'Bewaar die opnieuw als gewone SVG, of als PNG.');
    }
  }
  // Fetched where there is an image only: reading a handbook without them need not wait for it.
  const { default: sharp } = await import('sharp');
  try {
    const {
      format,
      pages = 1,
      autoOrient: { width, height },
    } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (format !== KINDS[extension])
      return broken(
        `De afbeelding ${name} is geen ${extension.toUpperCase()}, maar ${format.toUpperCase()}.`,
        'Bewaar die opnieuw in de soort die de naam noemt, of geef het bestand de goede uitgang.',
      );
    if (pages > 1)
      return broken(`De afbeelding ${name} beweegt.`, 'Kies één beeld eruit: op papier staat alles stil.');
    if (width * height > MOST_PIXELS)
      return broken(
        `De afbeelding ${name} is ${width} bij ${height} beeldpunten; dat is te groot.`,
        'Verklein die tot hooguit 3000 beeldpunten breed.',
      );
    // Every byte is read, so that half a file is found too.
    await sharp(bytes).resize(8, 8, { fit: 'fill' }).raw().toBuffer();
    return { width, height };
  } catch {
    return broken(
      `De afbeelding ${name} is kapot of niet volledig.`,
      'Open die in een tekenprogramma en bewaar die opnieuw, of vraag het bestand nog eens op.',
    );
  }
}

/** What makes a drawing more than a drawing: opened by itself, it runs as a page of the site. The first that is found. */
function objectionToSvg(source: string): string | undefined {
  return ACTIVE.find(([pattern]) => pattern.test(source))?.[1];
}

const ACTIVE: readonly (readonly [RegExp, string])[] = [
  [/\0|^\uFFFD/, 'tekst die geen UTF-8 is'],
  [/<!DOCTYPE|<!ENTITY/i, 'een DOCTYPE'],
  [/<\?xml-stylesheet/i, 'een stijl van buiten'],
  [/<([\w.-]+:)?script\b|javascript:/i, 'een script'],
  [/[\s"'/]on[a-z]+\s*=/i, 'een opdracht die iets uitvoert (on…="…")'],
  [
    /<([\w.-]+:)?(foreignObject|iframe|embed|object|audio|video|handler|set|animate\w*)\b/i,
    'HTML of beweging (zoals foreignObject)',
  ],
  [/[\s"'/]([\w.-]+:)?href\s*=\s*(?!["'](#|data:image\/(png|jpeg);base64,))/i, 'een verwijzing naar buiten'],
  [/[\s"'/]([\w.-]+:)?(src|base)\s*=/i, 'een verwijzing naar buiten'],
  [/url\(\s*(?!["']?#|&quot;#)|@import|<style[^>]*>[^<]*\\/i, 'een verwijzing naar buiten'],
];
