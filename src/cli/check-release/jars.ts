import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgramme } from './tools.ts';

/** A checker in Java, by what Maven calls it. */
export interface Jars {
  /** The variable of the environment that may name a folder with its jars. Example: `VERAPDF`. */
  setting: string;
  /** `group:name:version`, or `group:name:version:classifier`. */
  artifacts: readonly string[];
  /** Of all jars that Maven brings for them, by name and content: as `sumOf` computes it. */
  sha256: string;
}

/**
 * The jars of a checker as a class path: from the folder that its setting names, or fetched by Maven on first use and kept.
 * @returns nothing when there is no such folder named and no Maven
 * @throws in Dutch, when what was fetched is not what we know
 */
export async function loadJars(root: string, jars: Jars): Promise<string | undefined> {
  const named = process.env[jars.setting];
  if (named) {
    const names = await readdir(named).catch(() => []);
    if (!names.some((name) => name.endsWith('.jar')))
      throw new Error(`${jars.setting}=${named}: in die map staan geen jar-bestanden.`);
    return join(named, '*');
  }
  const folder = join(
    root,
    'node_modules/.cache/check-release',
    jars.artifacts.join('+').replaceAll(':', '-'),
  );
  if (!existsSync(folder)) {
    const maven = await findProgramme([process.env.MAVEN_PATH, 'mvn']);
    if (!maven) return undefined;
    const work = `${folder}.nieuw-${process.pid}`;
    await mkdir(work, { recursive: true });
    try {
      await writeFile(join(work, 'pom.xml'), pom(jars.artifacts));
      const goal = 'dependency:copy-dependencies';
      await promisify(execFile)(maven.path, ['-q', '-B', goal, '-DoutputDirectory=jars'], { cwd: work });
      const sum = await sumOf(join(work, 'jars'));
      if (sum !== jars.sha256)
        throw new Error(
          `Maven haalde iets anders op dan wij kennen voor ${jars.artifacts.join(', ')}: ${sum}.`,
        );
      await rename(join(work, 'jars'), folder);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
  return join(folder, '*');
}

/** What a part says that finds neither its jars nor Maven. */
export const withoutJars = ({ setting }: Jars): string =>
  `Geen Maven gevonden om het programma op te halen. Installeer Maven (of zet MAVEN_PATH), of zet ${setting}=<map met de jars>.`;

/** A fingerprint of the files in a folder: which, and what stands in them. */
async function sumOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).sort())
    hash.update(`${name}\0`).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

const pom = (artifacts: readonly string[]): string =>
  `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>check</groupId><artifactId>release</artifactId><version>1</version><dependencies>
${artifacts
  .map((artifact) => {
    const [group, name, version, classifier] = artifact.split(':');
    const kind = classifier
      ? `<classifier>${classifier}</classifier><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>`
      : '';
    return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version>${kind}</dependency>`;
  })
  .join('\n')}
</dependencies></project>
`;
