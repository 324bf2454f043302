/** The texts of the page that shows every tag and component. */
export const design = {
  title: 'Vormgeving',
  summary:
    'Elke tag en elk onderdeel met een voorbeeld, in elke huisstijl. Zo ziet u vooraf hoe uw tekst eruitziet.',
  styles: 'Kies een huisstijl',
  own: (editie: string) => editie,
  ownExplanation: 'De huisstijl van deze editie. De merkwaarden staan in het bestand van de editie.',
  fonts: 'Letter en koppen',
  heading: (level: number) => `Een kop van niveau ${level}`,
  sample: 'Er wordt aangebeld. Buiten staat iemand met een vraag.',
  doors: 'Deuren',
  doorsExplanation:
    'De deur is het beeldmerk. Wat u met een pagina doet, ziet u aan de kleur én aan het bovenlicht: stralen, een boom, een ruit of een ring.',
  family: { doen: 'Doen', leren: 'Leren', zien: 'Zien hoe het kan', weten: 'Weten' },
  components: 'Onderdelen',
  button: 'Een knop',
  buttonCalm: 'Een rustige knop',
  tags: 'Tags',
  tagsExplanation: 'Boven staat wat u typt, eronder wat de lezer ziet. De voorbeelden zijn verzonnen.',
  sourceCode: (tag: string) => `Zo typt u ${tag}`,
  colours: 'Kleuren',
  coloursExplanation:
    'Het bouwen rekent deze kleuren uit de merkwaarden, en stopt als tekst minder contrast heeft dan 4,5 op 1 of een rand minder dan 3 op 1. Hier ziet u het contrast met papier.',
  schema: { licht: 'Licht', donker: 'Donker' },
  colour: 'Kleur',
  value: 'Waarde',
  contrast: 'Contrast',
  someone: 'Iemand',
  bron: 'Verslag van een startavond (verzonnen)',
  bronPublisher: 'Zandmeer, dat niet bestaat',
};
