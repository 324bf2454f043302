import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { hashOf, namesIn } from '../names/names-in.ts';
import { dist } from './dist.ts';

/** Every file of the site, also those of Pagefind and without an ending. */
function* published(): Generator<[string, Uint8Array]> {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) yield [file.slice(dist.length), new Uint8Array(readFileSync(file))];
  }
}

test('no file names a person who was not asked', async () => {
  expect(await namesIn(published())).toEqual([]);
});

test('a name is found in a page, a redirect, an alternative of an image, a calendar, data, a PDF, an office file, notes of slides, an EPUB, and a site to take along', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  page.drawText('Vertelt: Klaas Vaak', { font: await pdf.embedFont(StandardFonts.Helvetica) });
  const inPdf = new Uint8Array(await pdf.save());
  const inWord = zipSync({
    'word/document.xml': strToU8('<w:p><w:r><w:t>Kla</w:t></w:r><w:r><w:t>as Vaak</w:t></w:r></w:p>'),
  });
  const inNotes = zipSync({
    'ppt/notesSlides/notesSlide1.xml': strToU8('<a:p><a:r><a:t>Vraag het aan Klaas Vaak.</a:t></a:r></a:p>'),
  });
  const inSheet = zipSync({ 'docProps/core.xml': strToU8('<dc:creator>Klaas Vaak</dc:creator>') });
  const inBook = zipSync({ 'OEBPS/a.xhtml': strToU8('<p>Klaas <em>Vaak</em></p>') });
  const files: [string, Uint8Array][] = [
    ['/a/index.html', strToU8('<p><b>Klaas</b><i>Vaak</i></p>')],
    ['/portretten/klaas-vaak/index.html', strToU8('')],
    ['/oud/index.html', strToU8('<meta http-equiv="refresh" content="0;url=/portretten/klaas-vaak/">')],
    ['/handboek.json', strToU8('{"naam":"Klaas Vaak"}')],
    ['/zoeken/index-abc.bin', gzipSync(strToU8('{"titel":"Klaas Vaak"}'))],
    ['/_redirects', strToU8('/oud/ /klaas-vaak/ 301')],
    [
      '/leerlijn.ics',
      strToU8('DESCRIPTION:Kom met de co-trainer kijken hoe het gaat\\, met Kla\r\n as Vaak\r\n'),
    ],
    ['/b/index.html', strToU8('<img alt="Klaas&#32;Vaak in de tuin">')],
    ['/c/index.html', strToU8('<p>Klaas van der Vaak en Kl\u00adaas Va\u00adak</p>')],
    ['/d/index.html', strToU8('<a href="/zoeken/?q=Klaas%20Vaak">')],
    ['/feed.xml', strToU8('<title>Klaas J. Vaak</title>')],
    ['/praktijken.json', strToU8(String.raw`{"alt":"Klaas \u0056aak"}`)],
    ['/leerlijn/start.pptx', inNotes],
    ['/begroting.xlsx', inSheet],
    ['/a.pdf', inPdf],
    ['/a.docx', inWord],
    ['/a.epub', inBook],
    ['/downloads/handleiding.zip', zipSync({ 'a.pdf': inPdf, 'a.docx': inWord })],
  ];
  expect(await namesIn(files, new Set([hashOf('klaas vaak')]))).toEqual([
    '/a/index.html',
    '/portretten/klaas-vaak/index.html',
    '/oud/index.html',
    '/handboek.json',
    '/zoeken/index-abc.bin',
    '/_redirects',
    '/leerlijn.ics',
    '/b/index.html',
    '/c/index.html',
    '/d/index.html',
    '/feed.xml',
    '/praktijken.json',
    '/leerlijn/start.pptx!ppt/notesSlides/notesSlide1.xml',
    '/begroting.xlsx!docProps/core.xml',
    '/a.pdf',
    '/a.docx!word/document.xml',
    '/a.epub!OEBPS/a.xhtml',
    '/downloads/handleiding.zip!a.pdf',
    '/downloads/handleiding.zip!a.docx!word/document.xml',
  ]);
  expect(await namesIn(files, new Set([hashOf('wim vaak')]))).toEqual([]);
});
