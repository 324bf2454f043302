import type { Brand } from '../../house-style/basis.ts';
import type { Deck } from '../../page/slides.ts';
import { urlOn } from '../../page/site/address.ts';
import { sinceAddress } from '../../page/site/since.ts';
import { changesText } from '../../text/pages/changes.ts';
import { element, xml } from '../files/xml.ts';
import { zipOf } from '../files/zip.ts';
import type { Origin } from '../office/options.ts';
import { emu } from './drawing.ts';
import { SLIDE } from './fit.ts';
import { logoPart, type SlideLogo } from './logo.ts';
import { layout, master, part, theme } from './looks.ts';
import { isTitleSlide, notes, notesMaster, slide } from './slide.ts';

/** Slides as PowerPoint and LibreOffice open them. Same input, same bytes. */
export function deckPptx(
  { title, address, slides }: Deck,
  brand: Brand,
  origin: Origin,
  logo?: SlideLogo,
): Uint8Array {
  const files = new Map<string, string>();
  const toLogo = logo ? [['image', `../${logoPart(logo).replace('ppt/', '')}`] as const] : [];
  /** What a part refers to, by the number of the reference. */
  const links = (of: string, targets: readonly (readonly [type: string, to: string])[]) => {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]+)$/.exec(of) ?? [];
    files.set(
      `${folder}_rels/${name}.rels`,
      relations(targets.map(([type, to], i) => [`rId${i + 1}`, type, to])),
    );
  };
  const presentation = 'ppt/presentation.xml';
  files.set('docProps/core.xml', core(title, urlOn(origin.site, address), origin));
  files.set('docProps/app.xml', app());
  files.set(presentation, presentationXml(slides.length));
  links(presentation, [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ['theme', 'theme/theme1.xml'],
    ...slides.map((_, i) => ['slide', `slides/slide${i + 1}.xml`] as const),
  ]);
  files.set('ppt/slideMasters/slideMaster1.xml', master(brand, ['rId1', 'rId2']));
  links('ppt/slideMasters/slideMaster1.xml', [
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['slideLayout', '../slideLayouts/slideLayout2.xml'],
    ['theme', '../theme/theme1.xml'],
  ]);
  for (const [i, kind] of (['title', 'obj'] as const).entries()) {
    files.set(`ppt/slideLayouts/slideLayout${i + 1}.xml`, layout(kind, brand, logo));
    links(`ppt/slideLayouts/slideLayout${i + 1}.xml`, [
      ['slideMaster', '../slideMasters/slideMaster1.xml'],
      ...(kind === 'obj' ? toLogo : []),
    ]);
  }
  for (const [i, one] of slides.entries()) {
    const number = i + 1;
    files.set(`ppt/slides/slide${number}.xml`, slide(one, brand, logo));
    links(`ppt/slides/slide${number}.xml`, [
      ['slideLayout', `../slideLayouts/slideLayout${isTitleSlide(one) ? 1 : 2}.xml`],
      ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ...(isTitleSlide(one) ? toLogo : []),
    ]);
    files.set(`ppt/notesSlides/notesSlide${number}.xml`, notes(one));
    links(`ppt/notesSlides/notesSlide${number}.xml`, [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]);
  }
  files.set('ppt/notesMasters/notesMaster1.xml', notesMaster());
  links('ppt/notesMasters/notesMaster1.xml', [['theme', '../theme/theme2.xml']]);
  files.set('ppt/theme/theme1.xml', theme(brand));
  files.set('ppt/theme/theme2.xml', theme(brand));
  return zipOf(
    [
      // Programs look for the types first.
      { name: '[Content_Types].xml', contents: contentTypes([...files.keys()], logo) },
      {
        name: '_rels/.rels',
        contents: relations([
          ['rId1', 'officeDocument', presentation],
          ['rId2', CORE, 'docProps/core.xml'],
          ['rId3', 'extended-properties', 'docProps/app.xml'],
        ]),
      },
      ...[...files].map(([name, contents]) => ({ name, contents })),
      ...(logo ? [{ name: logoPart(logo), contents: logo.data, loose: true }] : []),
    ],
    origin.datum,
  );
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const relations = (all: readonly (readonly [id: string, type: string, to: string])[]): string =>
  HEADER +
  element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    all
      .map(([id, type, to]) =>
        element('Relationship', {
          Id: id,
          Type: type.startsWith('http') ? type : `${OFFICE}/${type}`,
          Target: to,
        }),
      )
      .join(''),
  );

/** The folder of a part tells its type. */
const TYPES: Record<string, string> = {
  slides: 'presentationml.slide',
  slideLayouts: 'presentationml.slideLayout',
  slideMasters: 'presentationml.slideMaster',
  notesSlides: 'presentationml.notesSlide',
  notesMasters: 'presentationml.notesMaster',
  theme: 'theme',
};

const contentTypes = (names: readonly string[], logo: SlideLogo | undefined): string => {
  const type = (name: string): string | undefined => {
    if (name === 'ppt/presentation.xml')
      return 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';
    if (name === 'docProps/core.xml') return 'application/vnd.openxmlformats-package.core-properties+xml';
    if (name === 'docProps/app.xml')
      return 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
    const folder = TYPES[name.split('/')[1] ?? ''];
    return name.endsWith('.rels') || !folder
      ? undefined
      : `application/vnd.openxmlformats-officedocument.${folder}+xml`;
  };
  return (
    HEADER +
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        (logo
          ? element('Default', {
              Extension: logo.soort,
              ContentType: logo.soort === 'png' ? 'image/png' : 'image/jpeg',
            })
          : '') +
        names
          .flatMap((name) => {
            const own = type(name);
            return own ? [element('Override', { PartName: `/${name}`, ContentType: own })] : [];
          })
          .join(''),
    )
  );
};

const presentationXml = (slides: number): string =>
  part(
    'p:presentation',
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })) +
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })) +
      element(
        'p:sldIdLst',
        {},
        Array.from({ length: slides }, (_, i) =>
          element('p:sldId', { id: 256 + i, 'r:id': `rId${i + 4}` }),
        ).join(''),
      ) +
      element('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }) +
      element('p:notesSz', { cx: emu(540), cy: emu(720) }) +
      element('p:defaultTextStyle', {}, element('a:defPPr', {}, element('a:defRPr', { lang: 'nl-NL' }))),
    { autoCompressPictures: 0 },
  );

const core = (title: string, address: string, origin: Origin): string => {
  // A file of somebody's own says only its day.
  const since = origin.versie && `${changesText.inFile} ${sinceAddress(origin.site, origin.datum)}`;
  const day = element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${origin.datum}T12:00:00Z`);
  return (
    HEADER +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, xml(title)) +
        element('dc:creator', {}, xml(origin.uitgever)) +
        element(
          'dc:description',
          {},
          xml([origin.handboek, origin.editie, origin.versie, address, since].filter(Boolean).join(', ')),
        ) +
        element('dc:language', {}, 'nl-NL') +
        day +
        day.replaceAll('dcterms:created', 'dcterms:modified'),
    )
  );
};

const app = (): string =>
  HEADER +
  element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('TotalTime', {}, '0'),
  );
