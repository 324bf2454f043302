import { join } from 'node:path';
import type { ReleaseResult } from './component.ts';
import { checkByJava, counted, type JavaChecker } from './java.ts';

/** Word, Excel and PowerPoint by the schemas of ECMA-376, as Apache POI compiled them. */
const ooxml: JavaChecker = {
  name: 'Geldige Word, Excel en PowerPoint (ECMA-376)',
  jars: {
    setting: 'POI',
    artifacts: ['org.apache.poi:poi-ooxml-full:5.5.1', 'org.apache.logging.log4j:log4j-api:2.24.3'],
    sha256: 'bf13d19dc129dda954991bbf8f8eb1b78dcca59a02080f3407dc34d0dbf4d5f7',
  },
  ends: ['.docx', '.xlsx', '.pptx'],
  args: [join(import.meta.dirname, 'OoxmlCheck.java')],
  linesOf: ooxmlLines,
};

/** Text and sheets by the validator of the ODF Toolkit. */
const odf: JavaChecker = {
  name: 'Geldige ODF (ODF Toolkit)',
  jars: {
    setting: 'ODFVALIDATOR',
    artifacts: ['org.odftoolkit:odfvalidator:0.12.0:jar-with-dependencies'],
    sha256: 'b29847a11190ffa2e29889c9ec461de510dd6a39dd6724d4808b2c5eb4abff77',
  },
  ends: ['.odt', '.ods'],
  args: ['org.odftoolkit.odfvalidator.Main', '-v'],
  linesOf: odfLines,
};

export const checkOoxml = (root: string, dist: string): Promise<ReleaseResult> =>
  checkByJava(root, dist, ooxml);
export const checkOdf = (root: string, dist: string): Promise<ReleaseResult> => checkByJava(root, dist, odf);

/**
 * What our own program says of the parts. The schema gives a text in a sheet no `xml:space`, where the standard itself
 * does (ECMA-376 part 1, 18.4.12) and Excel writes it.
 */
export function ooxmlLines(output: string): string[] {
  const rows = output.split('\n').map((line) => line.split('\t'));
  const parts = Number(rows.find(([word]) => word === 'parts')?.[1] ?? 0);
  if (parts === 0) return [`De controle keek naar niets. Zij zei: ${output.trim().slice(0, 500)}`];
  return counted(
    rows
      .filter((row) => row.length === 3)
      .filter(([, , message = '']) => !/space@http:\/\/www\.w3\.org\/XML.* in element t@/.test(message))
      .map(([file = '', part = '', message = '']) => ({ file, message: `${part}: ${message}` })),
  );
}

/** Errors and warnings of the validator; it says of every file that it looked. */
export function odfLines(output: string, files: readonly string[]): string[] {
  const lines = output.split('\n').map((line) => line.replaceAll('\\', '/'));
  const missed = files.filter((file) => !lines.some((line) => line.includes(`${file}:  Info: `)));
  return [
    ...missed.map((file) => `Niet bekeken: ${file}`),
    ...counted(
      lines.flatMap((line) => {
        const [, file = '', part = '', message = ''] =
          /^(.*\.od[ts])(?:\/([^[:]*))?(?:\[[^\]]*\])?:\s+((?:Error|Warning|Fatal Error):.*)$/.exec(line) ??
          [];
        return message ? [{ file, message: `${part}: ${message}` }] : [];
      }),
    ),
  ];
}
