import { join } from 'node:path';
import { leesMerk } from '../load/huisstijl.ts';
import type { Instellingen } from '../load/settings.ts';
import { huisstijlCss } from '../outputs/css/huisstijl.ts';

/** The one Vite plugin of the handbook, as far as Vite needs to know it. */
interface StijlPlugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(this: { addWatchFile(pad: string): void }, id: string): Promise<string | undefined>;
}

const NAAM = 'virtual:huisstijl.css';
/** An id that ends in `.css` below the root: then Vite treats it as a style sheet that lies there. */
const PLEK = '/@huisstijl.css';

/** Lets `import 'virtual:huisstijl.css'` give the house style of this run. */
export function huisstijlPlugin(instellingen: Instellingen): StijlPlugin {
  return {
    name: 'handboek-huisstijl',
    resolveId: (id) => (id === NAAM ? PLEK : undefined),
    async load(id) {
      if (id !== PLEK) return undefined;
      const { content, editie } = instellingen;
      this.addWatchFile(join(content, 'edities', `${editie}.yaml`));
      const merk = await leesMerk(instellingen);
      return huisstijlCss(merk, `/src/styles/letters/${merk.letter}.woff2`);
    },
  };
}
