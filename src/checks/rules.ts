/** What a rule means, for the page `/meewerken/fouten/`. Its text is Dutch: writers read it. */
export interface Regel {
  severity: 'error' | 'warning';
  titel: string;
  betekenis: string;
  voorbeeld: string;
  herstel: string;
}

/**
 * Every rule of `npm run check`. An id never changes: error messages link to it.
 * One long table on purpose: it is data, read as one page by writers.
 */
export const regels = {
  'bestand-onbekend': {
    severity: 'error',
    titel: 'Een bestand dat hier niet hoort',
    betekenis: 'In een map met pagina’s staat een bestand dat geen pagina is.',
    voorbeeld: 'content/begrippen/buurt.md',
    herstel:
      'Geef het bestand de juiste uitgang (.mdx voor pagina’s, .yaml voor bronnen), of zet het in de juiste map.',
  },
  'bestand-ontbreekt': {
    severity: 'error',
    titel: 'Een bestand ontbreekt',
    betekenis: 'De handleiding kan niet zonder dit bestand.',
    voorbeeld: 'content/handleiding.yaml is er niet',
    herstel: 'Zet het bestand terug, of haal het uit een eerdere versie.',
  },
  'id-vorm': {
    severity: 'error',
    titel: 'Een bestandsnaam die geen adres kan zijn',
    betekenis:
      'De bestandsnaam wordt het adres van de pagina. Daarin mogen alleen kleine letters a tot z, cijfers en streepjes staan.',
    voorbeeld: 'content/begrippen/Netwerkcoördinator.mdx',
    herstel: 'Noem het bestand netwerkcoordinator.mdx.',
  },
  'id-gereserveerd': {
    severity: 'error',
    titel: 'Een naam die al iets anders betekent',
    betekenis: 'Op dit adres staat al een andere pagina van de site.',
    voorbeeld: 'content/praktijken/thema.mdx',
    herstel: 'Kies een andere bestandsnaam.',
  },
  'id-dubbel': {
    severity: 'error',
    titel: 'Een id die twee keer voorkomt',
    betekenis: 'Een id wijst één ding aan. Staat hij er twee keer, dan weet niemand welk ding bedoeld is.',
    voorbeeld: 'Twee punten in checklists met id: overleg',
    herstel: 'Geef het nieuwe punt een andere id. Verander nooit een id die al gepubliceerd is.',
  },
  'yaml-onleesbaar': {
    severity: 'error',
    titel: 'Gegevens die niet te lezen zijn',
    betekenis: 'De gegevens tussen de streepjes bovenaan volgen de regels van YAML niet.',
    voorbeeld: 'samenvatting: Let op: dit kan niet',
    herstel: 'Zet tekst met een dubbele punt tussen aanhalingstekens, en spring gelijk in.',
  },
  'veld-ontbreekt': {
    severity: 'error',
    titel: 'Een veld ontbreekt',
    betekenis: 'Dit veld is nodig, en het staat er niet.',
    voorbeeld: 'Een begrip zonder uitleg',
    herstel: 'Voeg het veld toe. In content/_nieuw/ staat van elke soort een bestand met alle velden.',
  },
  'veld-onbekend': {
    severity: 'error',
    titel: 'Een veld dat niet bestaat',
    betekenis: 'Dit veld kennen we niet. Meestal is het een tikfout.',
    voorbeeld: 'samenvating: …',
    herstel: 'Kijk of het woord goed gespeld is, of haal het veld weg.',
  },
  'veld-waarde': {
    severity: 'error',
    titel: 'Een veld met een verkeerde waarde',
    betekenis: 'Wat er staat, past niet bij dit veld.',
    voorbeeld: 'gecontroleerd: vorige week',
    herstel: 'Schrijf wat het veld verwacht; de melding zegt wat dat is.',
  },
  'mdx-onleesbaar': {
    severity: 'error',
    titel: 'Tekst die niet te lezen is',
    betekenis: 'Er staat een teken of tag in de tekst waar de site niet uitkomt.',
    voorbeeld: '<LetOp> zonder </LetOp>',
    herstel: 'Sluit elke tag af, en gebruik < en { niet in gewone tekst.',
  },
  'mdx-verboden': {
    severity: 'error',
    titel: 'Iets wat niet in een tekst mag',
    betekenis: 'Code, HTML en scheidslijnen gebruiken we niet. Zo kan een tekst nooit iets uitvoeren.',
    voorbeeld: 'import Kaart from "./kaart.astro"',
    herstel: 'Haal het weg, of gebruik een van de tags.',
  },
  'tag-onbekend': {
    severity: 'error',
    titel: 'Een tag die niet bestaat',
    betekenis: 'Alleen de tags uit de lijst mogen.',
    voorbeeld: '<LetOpp>',
    herstel: 'Kijk in LEESMIJ.md hoe de tag heet.',
  },
  'tag-attribuut': {
    severity: 'error',
    titel: 'Een tag met een verkeerde aanwijzing',
    betekenis: 'Bij de tag ontbreekt iets, of er staat iets bij wat niet klopt.',
    voorbeeld: '<Feit>€ 5</Feit>, zonder bron',
    herstel: 'Vul aan wat de melding noemt, tussen aanhalingstekens.',
  },
  'tag-plaats': {
    severity: 'error',
    titel: 'Een tag op een verkeerde plek',
    betekenis: 'Sommige tags staan in een zin, andere op een eigen regel.',
    voorbeeld: 'Een zin met <LetOp>midden erin</LetOp>',
    herstel: 'Zet de tag op een eigen regel, of juist in een zin.',
  },
  'tekst-vorm': {
    severity: 'error',
    titel: 'Tekst die niet in dit veld past',
    betekenis: 'In een veld past vaak maar één alinea, en nooit een kop.',
    voorbeeld: 'Een samenvatting met een lijst erin',
    herstel: 'Maak er één alinea van, of zet de tekst onder de gegevens.',
  },
  'uitleg-vergeten': {
    severity: 'error',
    titel: 'Een aanwijzing die is blijven staan',
    betekenis: 'Tekst tussen dubbele haakjes is een aanwijzing uit een beginbestand.',
    voorbeeld: '((Leg hier uit wat het is.))',
    herstel: 'Schrijf de tekst, en haal de aanwijzing weg.',
  },
  'teken-verboden': {
    severity: 'error',
    titel: 'Een teken dat het zoeken in de war brengt',
    betekenis:
      'Het rechte streepje | gebruikt de site zelf om lange woorden te splitsen, zodat bezoekers ook een half woord vinden. In tekst mag het daarom niet staan. Tussen de cellen van een tabel mag het wel.',
    voorbeeld: 'Bel maandag | dinsdag',
    herstel: 'Schrijf een komma, een schuine streep of het woord “of”.',
  },
  'teken-zonder-letter': {
    severity: 'error',
    titel: 'Een teken dat de letter niet heeft',
    betekenis:
      'De letters van de PDF hebben alle letters van Europese talen, cijfers en leestekens. Dit teken hebben zij niet: op papier zou er een gat vallen.',
    voorbeeld: 'Van aanmelding → kennismaking',
    herstel: 'Schrijf het in woorden.',
  },
  'verwijzing-onbekend': {
    severity: 'error',
    titel: 'Een verwijzing naar iets wat niet bestaat',
    betekenis: 'De id wijst naar een pagina of bron die er niet is.',
    voorbeeld: 'bronnen: [mikado-2009], terwijl de bron mikado-alleato-2009 heet',
    herstel: 'Schrijf de id zoals het bestand heet, zonder .mdx of .yaml.',
  },
  'taxonomie-onbekend': {
    severity: 'error',
    titel: 'Een keuze die niet in de lijst staat',
    betekenis: 'Fasen, rollen, thema’s en andere keuzes staan in content/handleiding.yaml.',
    voorbeeld: 'fase: voorbereiding, terwijl de lijst voorbereiden zegt',
    herstel: 'Kies een id uit de lijst, of voeg er een aan de lijst toe.',
  },
  'plek-onbekend': {
    severity: 'error',
    titel: 'Een plek voor hulp die niet bestaat',
    betekenis:
      'Waar iemand hulp vindt, staat in content/handleiding.yaml bij start.elders, met een id. Het zoeken en de editie verwijzen naar die id.',
    voorbeeld: 'plek: schulden, terwijl de plek geld heet',
    herstel: 'Schrijf de id zoals hij bij start.elders staat, of voeg daar een plek toe.',
  },
  'link-kapot': {
    severity: 'error',
    titel: 'Een link naar een pagina die niet bestaat',
    betekenis: 'Het adres in de link hoort bij geen enkele pagina.',
    voorbeeld: '[de begroting](/sjablonen/begrotingen/)',
    herstel: 'Schrijf het adres zoals het in de adresbalk staat, met een schuine streep voor en achter.',
  },
  'link-vorm': {
    severity: 'error',
    titel: 'Een link die zo niet werkt',
    betekenis: 'Een link begint met / (binnen de site), https://, mailto: of tel:.',
    voorbeeld: '[de begroting](begroting.mdx)',
    herstel: 'Schrijf het hele adres, bijvoorbeeld /sjablonen/begroting/.',
  },
  'anker-kapot': {
    severity: 'error',
    titel: 'Een link naar een plek die niet bestaat',
    betekenis: 'De pagina bestaat, maar de kop achter # niet.',
    voorbeeld: '[de checklist](/stappenplan/verkennen/#lijst)',
    herstel: 'Neem het anker over uit de adresbalk, of geef de kop een vaste id: ## Kop {#kop}.',
  },
  'anker-dubbel': {
    severity: 'error',
    titel: 'Twee koppen met dezelfde id',
    betekenis: 'Een link naar deze kop komt altijd bij de eerste uit.',
    voorbeeld: 'Twee keer ## Voorbeeld op één pagina',
    herstel: 'Geef een van de koppen een eigen id: ## Voorbeeld {#tweede-voorbeeld}.',
  },
  'kop-niveau': {
    severity: 'error',
    titel: 'Een kop die een niveau overslaat',
    betekenis:
      'Wie de pagina laat voorlezen, mist dan een deel van de opbouw. De titel is niveau 1; de tekst begint bij ##.',
    voorbeeld: '#### direct onder ##',
    herstel: 'Gebruik ## voor een deel, ### daaronder en #### daar weer onder.',
  },
  'linktekst-vaag': {
    severity: 'error',
    titel: 'Een linktekst die niets zegt',
    betekenis: 'Wie alleen de links hoort, weet bij «hier» niet waar die heen gaat.',
    voorbeeld: '[klik hier](/sjablonen/begroting/)',
    herstel: 'Gebruik de naam van de pagina als linktekst.',
  },
  'afbeelding-zonder-alt': {
    severity: 'error',
    titel: 'Een afbeelding zonder beschrijving',
    betekenis: 'Wie de afbeelding niet ziet, mist wat erop staat.',
    voorbeeld: '![](/beelden/netwerk.svg)',
    herstel: 'Schrijf tussen de haken wat er te zien is.',
  },
  'afbeelding-ontbreekt': {
    severity: 'error',
    titel: 'Een afbeelding die er niet is',
    betekenis: 'Het bestand staat niet in content/beelden/.',
    voorbeeld: '![Het netwerk](/beelden/netwrk.svg)',
    herstel: 'Zet het bestand in content/beelden/ en schrijf /beelden/ met de bestandsnaam.',
  },
  'afbeelding-soort': {
    severity: 'error',
    titel: 'Een afbeelding die niet in Word past',
    betekenis: 'Word, LibreOffice en de PDF tonen alleen PNG, JPEG en SVG.',
    voorbeeld: '![Het netwerk](/beelden/netwerk.webp)',
    herstel: 'Bewaar de afbeelding als PNG of JPEG.',
  },
  'tabel-zonder-kop': {
    severity: 'error',
    titel: 'Een tabel met een lege kop',
    betekenis: 'Boven elke kolom hoort te staan wat erin staat.',
    voorbeeld: '| | Wie |',
    herstel: 'Geef elke kolom een kop.',
  },
  'bron-ongebruikt': {
    severity: 'error',
    titel: 'Een bron die nergens gebruikt wordt',
    betekenis: 'Elke bron hoort bij minstens één pagina.',
    voorbeeld: 'content/bronnen/oud-rapport.yaml zonder pagina',
    herstel: 'Noem de bron bij een pagina, of haal het bestand weg.',
  },
  'feit-ontbreekt': {
    severity: 'error',
    titel: 'Een bedrag, percentage, aantal of wet zonder bron',
    betekenis:
      'De lezer moet kunnen nagaan waar een bedrag, percentage, groot aantal of wetsartikel vandaan komt.',
    voorbeeld: 'De vergoeding is € 220 per maand.',
    herstel:
      'Zet het in <Feit bron="…" peildatum="…">…</Feit>. Is het een eigen schatting, gebruik dan <Schatting>…</Schatting>.',
  },
  'feit-zonder-peildatum': {
    severity: 'error',
    titel: 'Een bedrag of wet zonder datum',
    betekenis: 'Bedragen, percentages en wetten veranderen. De lezer moet zien wanneer het klopte.',
    voorbeeld: '<Feit bron="vwg-2026">€ 220</Feit>',
    herstel: 'Voeg peildatum="2026-01-01" toe.',
  },
  'peildatum-verlopen': {
    severity: 'warning',
    titel: 'Een peildatum van langer dan een jaar geleden',
    betekenis: 'Het bedrag of de regel kan veranderd zijn.',
    voorbeeld: 'peildatum: 2024-01-01, in 2026',
    herstel: 'Zoek op of het nog klopt, en zet er de nieuwe datum bij.',
  },
  'naam-buiten-portret': {
    severity: 'error',
    titel: 'De naam van een geportretteerde buiten het portret',
    betekenis: 'Wordt het portret ingetrokken, dan moet de naam overal verdwijnen.',
    voorbeeld: 'De voor- en achternaam in een praktijk',
    herstel: 'Schrijf <Naam portret="…"/>.',
  },
  'rol-ontbreekt': {
    severity: 'error',
    titel: 'Een rol zonder taak',
    betekenis: 'Elke stap zegt van elke rol wat die doet, of waarom die niets doet.',
    voorbeeld: 'Een stap zonder contactpersonen bij taken',
    herstel: 'Voeg de rol toe bij taken, met doet of met nietOmdat.',
  },
  'volgorde-gat': {
    severity: 'error',
    titel: 'Nummers die niet op elkaar volgen',
    betekenis: 'Stappen en modules zijn genummerd vanaf 1, zonder gat en zonder dubbele.',
    voorbeeld: 'Stap 1, stap 2 en stap 4',
    herstel: 'Geef elke stap of module het volgende nummer.',
  },
  'aanwijzing-dubbel': {
    severity: 'error',
    titel: 'Iets wat er één keer is, staat er twee keer',
    betekenis:
      'Van de netwerkbijeenkomst, de begroting waar een plan mee rekent en de coördinator is er één. Staan er twee, dan weet de planning niet welke telt.',
    voorbeeld: 'netwerkbijeenkomst: true bij twee mijlpalen',
    herstel: 'Laat het staan bij de ene, en haal het weg bij de andere.',
  },
  'aanwijzing-ontbreekt': {
    severity: 'warning',
    titel: 'Nergens staat welke het is',
    betekenis:
      'Een plan rekent met de netwerkbijeenkomst, de begroting en de coördinator. Welke dat zijn, moet ergens staan: aan een naam of een volgorde is het niet te zien.',
    voorbeeld: 'Een mijlpaal die elke maand terugkomt, zonder netwerkbijeenkomst: true',
    herstel: 'Zet het erbij. Is er geen, schrijf dan false: dan vraagt de controle er niet meer naar.',
  },
  'afhankelijkheid-kring': {
    severity: 'error',
    titel: 'Stappen die op elkaar wachten',
    betekenis: 'Als twee stappen op elkaar wachten, kan geen van beide beginnen.',
    voorbeeld: 'Stap 2 begint na stap 3, en stap 3 na stap 2',
    herstel: 'Haal een van de verwijzingen bij «na» weg.',
  },
  'moment-zonder-einde': {
    severity: 'error',
    titel: 'Wachten op een stap die niet eindigt',
    betekenis: 'Een stap zonder min en max gaat altijd door. Op het einde daarvan kan niets wachten.',
    voorbeeld: 'Een mijlpaal aan het einde van de stap «Aan de slag», die doorlopend is',
    herstel: 'Kies het begin van die stap, of geef die stap een duur.',
  },
  'minuten-kloppen-niet': {
    severity: 'error',
    titel: 'Minuten die niet optellen',
    betekenis: 'De onderdelen samen duren even lang als de hele bijeenkomst.',
    voorbeeld: 'duur 150, onderdelen samen 140',
    herstel: 'Pas de minuten van een onderdeel of van het geheel aan.',
  },
  'onderdeel-onbekend': {
    severity: 'error',
    titel: 'Een onderdeel dat niet in het programma staat',
    betekenis: 'De korte variant gebruikt onderdelen van het hele programma.',
    voorbeeld: 'onderdeel: slotronde, terwijl het programma die niet kent',
    herstel: 'Schrijf de id van een onderdeel uit het programma.',
  },
  'invulveld-onbekend': {
    severity: 'error',
    titel: 'Een invulveld zonder beschrijving',
    betekenis: 'Het document vraagt iets wat niet bij velden staat.',
    voorbeeld: '<Invulveld id="straat"/> zonder veld straat',
    herstel: 'Voeg het veld toe bij velden, of verbeter de id.',
  },
  'invulveld-ontbreekt': {
    severity: 'error',
    titel: 'Een veld dat niet in het document staat',
    betekenis: 'Elk veld hoort een plek in het document te hebben.',
    voorbeeld: 'Een veld looptijd zonder <Invulveld id="looptijd"/>',
    herstel: 'Zet het invulveld in de tekst, of haal het veld weg.',
  },
  spelling: {
    severity: 'warning',
    titel: 'Een woord dat we niet kennen',
    betekenis:
      'Het woord staat niet in het woordenboek en niet in onze eigen woordenlijst. Vaak is het een tikfout.',
    voorbeeld: 'De gemente betaalt de coördinator',
    herstel: 'Verbeter het woord. Klopt het, zet het dan op een eigen regel in content/woordenlijst.txt.',
  },
  'afkorting-onbekend': {
    severity: 'warning',
    titel: 'Een afkorting zonder uitleg',
    betekenis: 'Niet elke lezer kent de afkorting, en de site kan haar niet uitleggen.',
    voorbeeld: 'Vraag het de VMCA.',
    herstel:
      'Schrijf haar één keer voluit op de pagina, of zet haar bij afkortingen in content/handleiding.yaml.',
  },
  'vakwoord-onbekend': {
    severity: 'warning',
    titel: 'Een lang woord dat nergens wordt uitgelegd',
    betekenis: 'Een woord van meer dan twintig letters is zelden gewoon Nederlands.',
    voorbeeld: 'hulpverleningsgeschiedenis',
    herstel:
      'Kies een korter woord, maak een begrip met uitleg, of zet het bij gewoneWoorden in content/handleiding.yaml als iedereen het kent.',
  },
  'ander-woord': {
    severity: 'warning',
    titel: 'Een woord dat alleen bezoekers gebruiken',
    betekenis:
      'Dit woord staat in content/zoeken.yaml bij andereWoorden. Het zoeken kent het, maar in de tekst heet het overal hetzelfde.',
    voorbeeld: 'De allochtonen in de wijk, terwijl er mensen met een migratieachtergrond bedoeld zijn',
    herstel: 'Schrijf het woord van de handleiding, of haal het woord uit de lijst.',
  },
  'zin-lang': {
    severity: 'warning',
    titel: 'Een lange zin',
    betekenis: 'Een zin van meer dan 25 woorden leest niemand in één keer.',
    voorbeeld: 'Een zin met drie keer «en» en twee bijzinnen',
    herstel: 'Maak er twee of drie zinnen van, of een lijst.',
  },
  'tekst-moeilijk': {
    severity: 'warning',
    titel: 'Een tekst die moeilijk leest',
    betekenis:
      'De woorden en zinnen zijn samen langer dan de lezers van deze soort gewend zijn. De score komt van de formule van Flesch-Douma. Het is een hulp, geen bewijs.',
    voorbeeld: 'Veel woorden als «verantwoordelijkheidsverdeling»',
    herstel: 'Kies kortere woorden en zinnen. De melding toont de moeilijkste zin.',
  },
  'bron-overgenomen': {
    severity: 'error',
    titel: 'Woorden die in een bron staan',
    betekenis:
      'Acht woorden op een rij zijn gelijk aan een van de brondocumenten. Feiten mogen over, zinnen niet.',
    voorbeeld: 'Een zin uit een verslag, letterlijk',
    herstel: 'Vertel het na in eigen woorden.',
  },
  'adres-verdwenen': {
    severity: 'error',
    titel: 'Een adres dat verdwijnt',
    betekenis: 'Anderen linken naar dit adres. Het mag niet verdwijnen.',
    voorbeeld: 'content/vragen/kosten.mdx heet nu geld.mdx',
    herstel:
      'Zet de pagina of de kop terug, of schrijf bij doorverwijzingen in content/adressen.yaml waar de lezer heen gaat.',
  },
  'doorverwijzing-bezet': {
    severity: 'error',
    titel: 'Een doorverwijzing van een adres dat weer bestaat',
    betekenis: 'Op dit adres staat een pagina. Een adres kan niet tegelijk doorverwijzen.',
    voorbeeld: 'Een praktijk loopt weer, dus /praktijken/status/loopt/ is er weer',
    herstel: 'Haal de doorverwijzing weg uit content/adressen.yaml.',
  },
  'adres-nieuw': {
    severity: 'warning',
    titel: 'Een adres dat nog niet is vastgelegd',
    betekenis: 'Nieuwe adressen komen in content/adressen.yaml, zodat niemand ze per ongeluk weghaalt.',
    voorbeeld: 'Een nieuwe pagina',
    herstel: 'Draai npm run check -- --leg-adressen-vast.',
  },
  'contrast-te-laag': {
    severity: 'error',
    titel: 'Kleuren die te veel op elkaar lijken',
    betekenis:
      'Uit de merkwaarden van een huisstijl rekent het bouwen alle andere kleuren uit. Tekst heeft een contrast van 4,5 op 1 nodig, randen en focus 3 op 1 (WCAG 2.2).',
    voorbeeld: "hoofdkleur: '#ffd500'",
    herstel: 'Kies voor de genoemde merkwaarde een donkerder of lichtere kleur. De melding noemt elk paar.',
  },
  'huisstijl-onbekend': {
    severity: 'error',
    titel: 'Een huisstijl die niet bestaat',
    betekenis: 'De editie noemt een huisstijl waarvan geen bestand in de map huisstijlen staat.',
    voorbeeld: 'huisstijl: ront, terwijl het bestand rond.yaml heet',
    herstel: 'Neem de naam van een bestand in huisstijlen over, of schrijf de merkwaarden in de editie zelf.',
  },
  'editie-botsing': {
    severity: 'error',
    titel: 'Een eigen pagina met de naam van een landelijke',
    betekenis:
      'In de map van de editie staat een pagina die landelijk ook bestaat. De controle weet dan niet of u de landelijke pagina wilt vervangen, of een nieuwe wilt toevoegen.',
    voorbeeld: 'edities/mijn-gemeente/vragen/kosten.mdx, zonder vraag:kosten bij vervang',
    herstel:
      'Wilt u de pagina vervangen? Zet haar dan bij vervang in de editie. Is het een nieuwe pagina? Geef het bestand een andere naam.',
  },
  'vervanging-ontbreekt': {
    severity: 'error',
    titel: 'Een vervanging die er niet is',
    betekenis:
      'De editie zegt bij vervang dat zij een landelijke pagina vervangt. Die pagina bestaat niet, of er staat geen eigen bestand voor klaar.',
    voorbeeld: "vervang: ['vraag:kosten'], zonder edities/mijn-gemeente/vragen/kosten.mdx",
    herstel: 'Maak het bestand, verbeter de id, of haal de regel weg bij vervang.',
  },
  'verborgen-genoemd': {
    severity: 'error',
    titel: 'Een verborgen pagina waar een tekst naar verwijst',
    betekenis:
      'De editie verbergt een pagina, en een andere pagina verwijst ernaar in de lopende tekst. De lezer zou op een leeg adres komen. Uit lijsten, zoals verder lezen, verdwijnt de pagina vanzelf.',
    voorbeeld: 'In een vraag staat <Sjabloon id="brief"/>, en de editie verbergt sjabloon:brief',
    herstel:
      'Verberg de pagina niet, verberg ook de pagina die verwijst, of vervang die door een eigen versie zonder de verwijzing.',
  },
  'landelijk-gewijzigd': {
    severity: 'warning',
    titel: 'Landelijke inhoud die veranderde sinds uw editie',
    betekenis:
      'De landelijke inhoud is veranderd na de datum bij herkomst. Pagina’s die u niet vervangt, gaan vanzelf mee. Pagina’s die u vervangt, niet.',
    voorbeeld: 'U vervangt vraag:kosten, en landelijk kwamen er nieuwe bedragen in',
    herstel:
      'Vergelijk uw pagina met de landelijke en neem over wat past. Zet daarna de nieuwe versie en datum bij herkomst.',
  },
  'gemeente-naam': {
    severity: 'error',
    titel: 'Een gemeente die op twee manieren geschreven is',
    betekenis:
      'De naam van een gemeente wordt een adres, zoals /praktijken/gemeente/den-haag/. Daarom schrijft u een gemeente overal gelijk, en met letters.',
    voorbeeld: 'In de ene praktijk Den Haag, in de andere den Haag',
    herstel: 'Kies één schrijfwijze en gebruik die overal.',
  },
  'uitgever-onbekend': {
    severity: 'warning',
    titel: 'De uitgever is nog niet ingevuld',
    betekenis: 'De handleiding, of deze editie ervan, heeft nog geen uitgever, adres of reactieadres.',
    voorbeeld: 'adres: https://handleiding.example/',
    herstel:
      'Vul uitgever, adres en reactieadres in content/handleiding.yaml in. Een editie heeft ze in haar eigen bestand.',
  },
  'rapport-verouderd': {
    severity: 'warning',
    titel: 'Een toegankelijkheidstest van een eerdere versie',
    betekenis:
      'De inhoud is veranderd na de laatste toegankelijkheidstest. Het rapport op de site gaat dus over een eerdere versie, en zegt dat ook.',
    voorbeeld: 'Een nieuwe praktijk, na de test toegevoegd',
    herstel:
      'Draai npm run toegankelijkheid en leg het nieuwe rapport vast. Dat hoeft niet na elke zin: doe het in elk geval voordat u een nieuwe versie publiceert.',
  },
} as const satisfies Record<string, Regel>;

export type RegelId = keyof typeof regels;
export const regelIds = Object.keys(regels) as RegelId[];
