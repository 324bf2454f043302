import { adresVan } from '../../src/model/adres.ts';
import type { Soort } from '../../src/kinds/index.ts';
import type { Plan } from './plan.ts';
import { kapitaal, telWoorden, Zinnen } from './zinnen.ts';

/** About the words of half a section: stopping there comes nearest to what was asked. */
const HALF = 95;

/** Makes the texts of one entry: sentences and blocks with references that exist. */
export class Tekst {
  readonly taal: Zinnen;
  readonly plan: Plan;
  /** The sources of this entry. */
  readonly bronnen: string[];

  /** @param plaats the place of the entry among all pages; spreads sources so that each is used */
  constructor(plan: Plan, { soort, id }: { soort: Soort; id: string }, plaats: number) {
    this.plan = plan;
    this.taal = new Zinnen(`${soort}:${id}`);
    const { bron } = plan;
    this.bronnen = [
      ...new Set([bron[plaats % bron.length]!, ...this.taal.kiesMeer(bron, this.taal.getal(1, 4))]),
    ];
  }

  /** Ids of a soort that really exist. */
  ids = (soort: Soort, aantal: number): string[] => this.taal.kiesMeer(this.plan[soort], aantal);

  bron = (): string => this.taal.kies(this.bronnen);

  /** A begrip; one in three times one of the few that stand on many pages, as in any real handbook. */
  begrip(): string {
    const { begrip } = this.plan;
    return this.taal.kies(this.taal.toeval() < 0.33 ? begrip.slice(0, 10) : begrip);
  }

  /** A sentence or two with, often, a source: what most fields hold. */
  zin(zinnen = 1): string {
    const bron = this.taal.toeval() < 0.5 ? ` <Bron id="${this.bron()}"/>` : '';
    return this.taal.alinea(zinnen) + bron;
  }

  zinnenlijst = (aantal: number, zinnen = 1): string[] =>
    Array.from({ length: aantal }, () => this.zin(zinnen));

  /** Several paragraphs, a list and a tag: what block fields hold. */
  blok = (): string => [this.alinea(4), this.lijst(3), this.alinea(3)].join('\n\n');

  /**
   * A body of about so many words, in sections: paragraphs with tags and links, and by turns a list,
   * a table, a box, a checklist. The first section is always there: links point to it.
   */
  body(woorden: number, extra: string[] = []): string {
    const delen = [...extra];
    let geteld = telWoorden(extra.join(' '));
    for (let nummer = 1; nummer === 1 || geteld < woorden - HALF; nummer++) {
      const deel = this.#deel(nummer);
      delen.push(deel);
      geteld += telWoorden(deel);
    }
    return `${delen.join('\n\n')}\n`;
  }

  #deel(nummer: number): string {
    const extra = [() => this.lijst(4), () => this.tabel(4), () => this.kader(), () => this.afvinklijst(4)];
    return [
      `## ${this.taal.titel()} {#deel-${nummer}}`,
      this.alinea(5),
      extra[(nummer - 1) % extra.length]!(),
      `${this.alinea(3)} ${this.link()}`,
      ...(nummer % 3 === 0 ? [`### ${this.taal.titel()} {#onderdeel-${nummer}}`, this.alinea(4)] : []),
    ].join('\n\n');
  }

  alinea(zinnen: number): string {
    const { taal } = this;
    const tag = taal.kies([
      () => `Volgens de bron gaat het om <Feit bron="${this.bron()}">${taal.getal(3, 90)} bewoners</Feit>.`,
      () =>
        `Dat kost <Feit bron="${this.bron()}" peildatum="2026-01-15">€ ${taal.getal(20, 900)} per maand</Feit>.`,
      () => `Reken op <Schatting>${taal.getal(2, 12)} uur per week</Schatting>.`,
      () => `Lees wat een <Begrip id="${this.begrip()}">${taal.woord()}</Begrip> is.`,
      () => `Het staat ook in <Sjabloon id="${this.ids('sjabloon', 1)[0]}"/>.`,
      () => `Dat **${taal.woord()}** blijft, is *niet* vanzelfsprekend voor <Gemeente/>.`,
      () => `Zo staat het beschreven. <Bron id="${this.bron()}"/>`,
    ])();
    return `${taal.alinea(zinnen - 1)} ${tag} ${taal.zin()}`;
  }

  lijst = (aantal: number): string =>
    this.zinnenlijst(aantal)
      .map((zin) => `- ${zin}`)
      .join('\n');

  afvinklijst = (aantal: number): string =>
    this.zinnenlijst(aantal)
      .map((zin) => `- [ ] ${zin}`)
      .join('\n');

  tabel(rijen: number): string {
    const { taal } = this;
    const rij = (cellen: string[]) => `| ${cellen.join(' | ')} |`;
    const kop = [taal.woord(), taal.woord(), taal.woord()].map(kapitaal);
    return [
      rij(kop),
      rij(kop.map(() => '---')),
      ...Array.from({ length: rijen }, () => rij([kapitaal(taal.woord()), taal.zin(), this.zin()])),
    ].join('\n');
  }

  kader(): string {
    const tag = this.taal.kies(['LetOp', 'Tip', 'Valkuil', 'Voorbeeld', 'EigenVoorstel', 'Voorbehoud']);
    return `<${tag}>\n${this.alinea(3)}\n</${tag}>`;
  }

  /** A sentence with a link to any page, half of them to a place on it. */
  link(): string {
    const soort = this.taal.kies([
      'stap',
      'module',
      'praktijk',
      'thema',
      'vraag',
      'begrip',
      'pagina',
    ] as const);
    const [id = ''] = this.ids(soort, 1);
    const plek = this.taal.toeval() < 0.5 ? '#deel-1' : '';
    return `Zie ook [${this.taal.titel()}](${adresVan({ soort, id })}${plek}).`;
  }
}
