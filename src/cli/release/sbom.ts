import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { uuidOf } from './uuid.ts';

interface Bom {
  serialNumber?: string;
  metadata: {
    timestamp?: string;
    tools?: { version?: string }[];
    component: { name: string; version: string };
  };
  components: { 'bom-ref': string }[];
  dependencies: { ref: string }[];
}

/**
 * All that the site is built with, as CycloneDX: what npm makes of the lockfile, without what differs by moment and machine.
 * @param date `2026-11-22`, of the edition
 * @param name of the project; npm takes the name of the folder
 * @throws what npm said, when it cannot
 */
export async function sbomOf(root: string, date: string, name: string): Promise<string> {
  // What the environment leaves out (`NODE_ENV`, a setting of npm) belongs in it too.
  const all = ['dev', 'optional', 'peer'].map((kind) => `--include=${kind}`);
  const options = ['--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
  const { stdout } = await promisify(execFile)('npm', ['sbom', ...options, ...all], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  return sameBom(JSON.parse(stdout) as Bom, date, name);
}

/** The same bill for the same lockfile: its number comes from what stands in it. */
export function sameBom({ serialNumber: _chance, ...bom }: Bom, date: string, name: string): string {
  const { metadata } = bom;
  const same = {
    ...bom,
    metadata: {
      ...metadata,
      timestamp: `${date}T00:00:00Z`,
      tools: metadata.tools?.map(({ version: _version, ...tool }) => tool),
      component: { ...metadata.component, name },
    },
    components: bom.components.toSorted((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: bom.dependencies.toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  const number = `urn:uuid:${uuidOf(JSON.stringify(same))}`;
  return `${JSON.stringify({ ...same, serialNumber: number }, undefined, 2)}\n`;
}
