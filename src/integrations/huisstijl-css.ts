import { join } from 'node:path';
import { readBrand } from '../load/content/huisstijl.ts';
import type { Settings } from '../load/settings.ts';
import { huisstijlCss } from '../outputs/css/huisstijl.ts';

/** The one Vite plugin of the handbook, as far as Vite needs to know it. */
interface StylePlugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(this: { addWatchFile(path: string): void }, id: string): Promise<string | undefined>;
}

const NAME = 'virtual:huisstijl.css';
/** An id that ends in `.css` below the root: then Vite treats it as a style sheet that lies there. */
const PLACE = '/@huisstijl.css';

/** Lets `import 'virtual:huisstijl.css'` give the house style of this run. */
export function huisstijlPlugin(settings: Settings): StylePlugin {
  return {
    name: 'handboek-huisstijl',
    resolveId: (id) => (id === NAME ? PLACE : undefined),
    async load(id) {
      if (id !== PLACE) return undefined;
      const { content, editie } = settings;
      this.addWatchFile(join(content, 'edities', `${editie}.yaml`));
      const brand = await readBrand(settings);
      return huisstijlCss(brand, (name) => `/src/site/styles/fonts/web/${name}.woff2`);
    },
  };
}
