/** The texts of the page that shows every tag and component. */
export const vormgeving = {
  titel: 'Vormgeving',
  samenvatting:
    'Elke tag en elk onderdeel met een voorbeeld, in elke huisstijl. Zo ziet u vooraf hoe uw tekst eruitziet.',
  stijlen: 'Kies een huisstijl',
  eigen: (editie: string) => editie,
  eigenUitleg: 'De huisstijl van deze editie. De merkwaarden staan in het bestand van de editie.',
  letters: 'Letter en koppen',
  kop: (niveau: number) => `Een kop van niveau ${niveau}`,
  staal: 'Een buurvrouw belt aan. Zij kent u, en zij weet wie u verder helpt.',
  deuren: 'Deuren',
  deurenUitleg:
    'De deur is het beeldmerk. Wat u met een pagina doet, ziet u aan de kleur én aan het bovenlicht: stralen, een boom, een ruit of een ring.',
  familie: { doen: 'Doen', leren: 'Leren', zien: 'Zien hoe het kan', weten: 'Weten' },
  onderdelen: 'Onderdelen',
  knop: 'Een knop',
  knopRustig: 'Een rustige knop',
  tags: 'Tags',
  tagsUitleg: 'Boven staat wat u typt, eronder wat de lezer ziet. De voorbeelden zijn verzonnen.',
  broncode: (tag: string) => `Zo typt u ${tag}`,
  kleuren: 'Kleuren',
  kleurenUitleg:
    'Het bouwen rekent deze kleuren uit de merkwaarden, en stopt als tekst minder contrast heeft dan 4,5 op 1 of een rand minder dan 3 op 1. Hier ziet u het contrast met papier.',
  schema: { licht: 'Licht', donker: 'Donker' },
  kleur: 'Kleur',
  waarde: 'Waarde',
  contrast: 'Contrast',
  iemand: 'Iemand',
  bron: 'Verslag van een startavond (verzonnen)',
  bronUitgever: 'gemeente Zandmeer, die niet bestaat',
};
