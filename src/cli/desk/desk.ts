import { join } from 'node:path';
import type { Issue } from '../../checks/issue.ts';
import { formOfFile, titleOfFile } from '../../desk/form/of-file.ts';
import { titleIn } from '../../desk/form/title.ts';
import type { Calls, DeskMend, Draft, OpenFile, PageInList, Saved } from '../../desk/protocol.ts';
import { addressOf } from '../../handbook/address.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import { titleOf } from '../../handbook/title.ts';
import { kindOf, soortNames } from '../../kinds/index.ts';
import { filesIn } from '../../load/content/files-in.ts';
import { imageFiles } from '../../load/content/images.ts';
import type { Settings } from '../../load/settings.ts';
import { mended } from '../../load/source/mended.ts';
import { withFiles } from '../../outputs/registry/index.ts';
import { takeAlongOf } from '../../page/downloads/file.ts';
import { prepareFile } from '../new/create.ts';
import { choicesOf } from './choices.ts';
import { draftOf, textOf } from './draft.ts';
import { bytesOf, hashOf, keepBeside, Told, writeFileWhole } from './files.ts';
import { hasGit } from './git.ts';
import { issuesOf } from './issues.ts';
import { layDown, type LayDown } from './lay-down.ts';
import { withoutPlaceholders } from './placeholders.ts';
import { Readings } from './readings.ts';
import { proposalsIn, takenOver } from './returned-file.ts';

type Gives<C extends keyof Calls> = Promise<Calls[C]['gives']>;

/** A draft of a file, and what was opened. */
interface Given {
  file: string;
  opened: string;
  draft: Draft;
}

/** What the editor can do with a content folder. Every method throws `Told` with what a writer must know. */
export class Desk {
  readonly #config: Settings;
  readonly #root: string;
  readonly #site: () => string | undefined;
  readonly #readings: Readings;

  /** @param site where the site stands while one writes, when it does */
  constructor(root: string, config: Settings, site: () => string | undefined) {
    this.#root = root;
    this.#config = config;
    this.#site = site;
    this.#readings = new Readings(root, config);
  }

  async overview(): Gives<'overview'> {
    const { content, editie } = this.#config;
    const { handbook, context, issues } = await this.#readings.known();
    const checked = await this.#readings.checkedAll();
    const found = checked ?? issues;
    const entries = new Map(
      [...(handbook?.alle ?? []), ...(handbook?.verborgen.values() ?? [])].map((entry) => [
        entry.bestand,
        entry,
      ]),
    );
    const listed = (file: string) => this.#listed(file, found, entries.get(file));
    const site = this.#site();
    return {
      handbook: handbook?.handleiding.titel ?? this.#config.name,
      editie: handbook?.editie.titel ?? editie,
      kinds: soortNames.map((soort) => ({
        soort,
        ...kindOf(soort).words,
        pages: context.seen.filter((seen) => seen.soort === soort).map(({ bestand: file }) => listed(file)),
      })),
      general: await Promise.all(
        (await filesIn(content, '.')).filter(isGeneral).map((file) => this.#general(listed(file))),
      ),
      checked: checked !== undefined,
      ...(site !== undefined && { site }),
      git: await hasGit(content),
    };
  }

  async choices(): Gives<'choices'> {
    const { handbook } = await this.#readings.known();
    return handbook ? choicesOf(handbook) : { entries: [], lists: {} };
  }

  async open(file: string): Gives<'open'> {
    const bytes = await bytesOf(this.#config.content, file);
    if (!bytes) throw new Told(`${file} is er niet. Misschien heeft iemand het bestand weggehaald.`);
    return this.#opened(file, draftOf(file, bytes.toString('utf8')), hashOf(bytes));
  }

  /** A new page, of which nothing is written until it is saved. */
  async new(soort: string, title: string): Gives<'new'> {
    const own = join(this.#root, 'content');
    const { file, text } = await prepareFile(this.#config, own, soort, title).catch((cause: unknown) => {
      throw new Told(cause instanceof Error ? cause.message : String(cause));
    });
    const begun = draftOf(file, text);
    // What waits to be replaced in the text stays: it says what to write there, and the check asks for it.
    const draft: Draft = 'text' in begun ? begun : { ...begun, data: withoutPlaceholders(begun.data) };
    return this.#opened(file, draft, '');
  }

  /** What is wrong with a draft; and its fields, when it is text of which these can be read. */
  async look({ file, opened, draft }: Given): Gives<'look'> {
    const bytes = await bytesOf(this.#config.content, file);
    const text = textOf(file, bytes?.toString('utf8'), draft);
    const result = await this.#readings.look({ only: file, instead: new Map([[file, Buffer.from(text)]]) });
    const asFields = 'text' in draft ? draftOf(file, text) : undefined;
    return {
      issues: issuesOf(result, draft),
      changed: (bytes ? hashOf(bytes) : '') !== opened,
      ...(asFields && !('text' in asFields) && { draft: asFields }),
    };
  }

  async mend({ file, draft }: Given, mends: readonly DeskMend[]): Gives<'mend'> {
    return { draft: draftOf(file, mended(textOf(file, await this.#raw(file), draft), mends)) };
  }

  /** @param over the version that may be written over; it is kept beside the file */
  async save({ file, opened, draft }: Given, over?: string): Promise<Saved> {
    const { content } = this.#config;
    const bytes = await bytesOf(content, file);
    const now = bytes ? hashOf(bytes) : '';
    if (now !== opened && now !== over) {
      if (!bytes) throw new Told(`${file} is intussen weggehaald. Bewaar uw tekst onder een andere titel.`);
      return { changed: await this.open(file) };
    }
    const raw = bytes?.toString('utf8');
    if (now !== opened && raw !== undefined) await keepBeside(content, file, raw);
    const text = textOf(file, raw, draft);
    await writeFileWhole(content, file, bytes, text);
    return { opened: hashOf(Buffer.from(text)) };
  }

  async keep({ file, draft }: Given): Gives<'keep'> {
    const text = textOf(file, await this.#raw(file), draft);
    return { file: await keepBeside(this.#config.content, file, text) };
  }

  takeBack(bytes: string): Gives<'take-back'> {
    return proposalsIn(bytes, this.#root, this.#config);
  }

  takeOver(bytes: string, numbers: readonly number[]): Gives<'take-over'> {
    return takenOver(bytes, numbers, this.#root, this.#config);
  }

  async layDown(request: LayDown): Gives<'lay-down'> {
    return layDown(this.#config, request, () => this.#readings.look({ spelling: false }));
  }

  async #raw(file: string): Promise<string | undefined> {
    return (await bytesOf(this.#config.content, file))?.toString('utf8');
  }

  async #opened(file: string, draft: Draft, opened: string): Promise<OpenFile> {
    const { content, editie } = this.#config;
    const { handbook } = await this.#readings.known();
    const soort = soortNames.find((name) =>
      file.replace(/^edities\/[^/]+\//, '').startsWith(`${kindOf(name).folder}/`),
    );
    const entry = handbook?.alle.find((each) => each.bestand === file);
    const images = handbook ? [...(await imageFiles(content, editie)).keys()].sort() : [];
    const form = formOfFile(file);
    const title = titleOfFile(file);
    const address = soort && addressOf({ soort, id: idOf(file, kindOf(soort).folder) });
    return {
      file,
      opened,
      ...(title !== undefined && { title }),
      ...(form && { form }),
      draft,
      kind: soort ? kindOf(soort).words.one : 'Algemeen',
      ...(address !== undefined && { address }),
      outputs:
        handbook && entry
          ? takeAlongOf(withFiles(handbook, images), entry).map(({ name, address }) => ({ name, address }))
          : [],
    };
  }

  /** A file that is no page, by the name that stands in it or that its schema gives it. */
  async #general(listed: PageInList): Promise<PageInList> {
    const draft = draftOf(listed.file, (await this.#raw(listed.file)) ?? '');
    const own = 'text' in draft ? undefined : titleIn(draft.data);
    return { ...listed, title: own ?? titleOfFile(listed.file) ?? listed.file };
  }

  #listed(file: string, issues: readonly Issue[], entry: EachEntry | undefined): PageInList {
    const own = issues.filter((issue) => issue.file === `${this.#config.name}/${file}`);
    const errors = own.filter(({ severity }) => severity === 'error').length;
    return { file, title: entry ? titleOf(entry) : file, errors, warnings: own.length - errors };
  }
}

/** The id of an entry by its file. Example: `paginas/voor/trainer.mdx` → `voor/trainer`. */
const idOf = (file: string, folder: string): string =>
  file.slice(file.indexOf(`${folder}/`) + folder.length + 1).replace(/\.\w+$/, '');

/** Files that are no page, of which a form can be made. */
const isGeneral = (file: string): boolean =>
  /^(?:handleiding|zoeken|edities\/[^/]+|huisstijlen\/[^/]+)\.yaml$/.test(file);
