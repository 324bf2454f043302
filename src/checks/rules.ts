/** What a rule means, for the page `/meewerken/fouten/`. Its text is Dutch: writers read it. */
export interface Rule {
  severity: 'error' | 'warning';
  title: string;
  meaning: string;
  example: string;
  mend: string;
}

/**
 * Every rule of `npm run check`. An id never changes: error messages link to it.
 * One long table on purpose: it is data, read as one page by writers.
 */
export const rules = {
  'bestand-onbekend': {
    severity: 'error',
    title: 'Een bestand dat hier niet hoort',
    meaning: 'In een map met pagina’s staat een bestand dat geen pagina is.',
    example: 'content/begrippen/buurt.md',
    mend: 'Geef het bestand de juiste uitgang (.mdx voor pagina’s, .yaml voor bronnen), of zet het in de juiste map.',
  },
  'bestand-ontbreekt': {
    severity: 'error',
    title: 'Een bestand ontbreekt',
    meaning: 'De handleiding kan niet zonder dit bestand.',
    example: 'content/handleiding.yaml is er niet',
    mend: 'Zet het bestand terug, of haal het uit een eerdere versie.',
  },
  'id-vorm': {
    severity: 'error',
    title: 'Een bestandsnaam die geen adres kan zijn',
    meaning:
      'De bestandsnaam wordt het adres van de pagina. Daarin mogen alleen kleine letters a tot z, cijfers en streepjes staan.',
    example: 'content/begrippen/Penningmeester één.mdx',
    mend: 'Noem het bestand penningmeester-een.mdx.',
  },
  'id-gereserveerd': {
    severity: 'error',
    title: 'Een naam die al iets anders betekent',
    meaning: 'Op dit adres staat al een andere pagina van de site.',
    example: 'content/paginas/zoeken.mdx',
    mend: 'Kies een andere bestandsnaam.',
  },
  'id-dubbel': {
    severity: 'error',
    title: 'Een id die twee keer voorkomt',
    meaning: 'Een id wijst één ding aan. Staat hij er twee keer, dan weet niemand welk ding bedoeld is.',
    example: 'Twee punten in checklists met id: overleg',
    mend: 'Geef het nieuwe punt een andere id. Verander nooit een id die al gepubliceerd is.',
  },
  'naam-dubbel': {
    severity: 'warning',
    title: 'Een naam die twee keer voorkomt',
    meaning:
      'Twee pagina’s van dezelfde soort met één titel, of één woord bij twee begrippen: niemand weet welke bedoeld is.',
    example: 'Twee begrippen met de term buurthulp',
    mend: 'Geef een van de twee een andere naam, of maak er één van.',
  },
  'verwijzing-zelf': {
    severity: 'warning',
    title: 'Een pagina die naar zichzelf verwijst',
    meaning: 'De lezer klikt, en komt uit waar hij al was.',
    example: 'Bij een begrip: verwant, met de naam van het begrip zelf',
    mend: 'Kies een andere pagina, of haal de verwijzing weg.',
  },
  'yaml-onleesbaar': {
    severity: 'error',
    title: 'Gegevens die niet te lezen zijn',
    meaning: 'De gegevens tussen de streepjes bovenaan volgen de regels van YAML niet.',
    example: 'samenvatting: Let op: dit kan niet',
    mend: 'Zet tekst met een dubbele punt tussen aanhalingstekens, en spring gelijk in.',
  },
  'veld-ontbreekt': {
    severity: 'error',
    title: 'Een veld ontbreekt',
    meaning: 'Dit veld is nodig, en het staat er niet.',
    example: 'Een begrip zonder uitleg',
    mend: 'Voeg het veld toe. In content/_nieuw/ staat van elke soort een beginbestand.',
  },
  'veld-onbekend': {
    severity: 'error',
    title: 'Een veld dat niet bestaat',
    meaning: 'Dit veld kennen we niet. Meestal is het een tikfout.',
    example: 'samenvating: …',
    mend: 'Kijk of het woord goed gespeld is, of haal het veld weg.',
  },
  'veld-waarde': {
    severity: 'error',
    title: 'Een veld met een verkeerde waarde',
    meaning: 'Wat er staat, past niet bij dit veld.',
    example: 'gecontroleerd: vorige week',
    mend: 'Schrijf wat het veld verwacht; de melding zegt wat dat is.',
  },
  'mdx-onleesbaar': {
    severity: 'error',
    title: 'Tekst die niet te lezen is',
    meaning: 'Er staat een teken of tag in de tekst waar de site niet uitkomt.',
    example: '<LetOp> zonder </LetOp>',
    mend: 'Sluit elke tag af, en gebruik < en { niet in gewone tekst.',
  },
  'mdx-verboden': {
    severity: 'error',
    title: 'Iets wat niet in een tekst mag',
    meaning: 'Code, HTML en scheidslijnen gebruiken we niet. Zo kan een tekst nooit iets uitvoeren.',
    example: 'import Kaart from "./kaart.astro"',
    mend: 'Haal het weg, of gebruik een van de tags.',
  },
  'tag-onbekend': {
    severity: 'error',
    title: 'Een tag die niet bestaat',
    meaning: 'Alleen de tags uit de lijst mogen.',
    example: '<LetOpp>',
    mend: 'Kijk in LEESMIJ.md hoe de tag heet.',
  },
  'tag-attribuut': {
    severity: 'error',
    title: 'Een tag met een verkeerde aanwijzing',
    meaning: 'Bij de tag ontbreekt iets, of er staat iets bij wat niet klopt.',
    example: '<Feit>€ 5</Feit>, zonder bron',
    mend: 'Vul aan wat de melding noemt, tussen aanhalingstekens.',
  },
  'tag-plaats': {
    severity: 'error',
    title: 'Een tag op een verkeerde plek',
    meaning: 'Sommige tags staan in een zin, andere op een eigen regel.',
    example: 'Een zin met <LetOp>midden erin</LetOp>',
    mend: 'Zet de tag op een eigen regel, of juist in een zin.',
  },
  'tekst-vorm': {
    severity: 'error',
    title: 'Tekst die niet in dit veld past',
    meaning: 'In een veld past vaak maar één alinea, en nooit een kop.',
    example: 'Een samenvatting met een lijst erin',
    mend: 'Maak er één alinea van, of zet de tekst onder de gegevens.',
  },
  'uitleg-vergeten': {
    severity: 'error',
    title: 'Een aanwijzing die is blijven staan',
    meaning: 'Tekst tussen dubbele haakjes is een aanwijzing uit een beginbestand.',
    example: '((Leg hier uit wat het is.))',
    mend: 'Schrijf de tekst, en haal de aanwijzing weg.',
  },
  'teken-verboden': {
    severity: 'error',
    title: 'Een teken dat het zoeken in de war brengt',
    meaning:
      'Het rechte streepje | gebruikt de site zelf om lange woorden te splitsen, zodat bezoekers ook een half woord vinden. In tekst mag het daarom niet staan. Tussen de cellen van een tabel mag het wel.',
    example: 'Bel maandag | dinsdag',
    mend: 'Schrijf een komma, een schuine streep of het woord “of”.',
  },
  'teken-zonder-letter': {
    severity: 'error',
    title: 'Een teken dat de letter niet heeft',
    meaning:
      'De letters van de PDF hebben alle letters van Europese talen, cijfers en leestekens. Dit teken hebben zij niet: op papier zou er een gat vallen.',
    example: 'Van aanmelding → kennismaking',
    mend: 'Schrijf het in woorden.',
  },
  'verwijzing-onbekend': {
    severity: 'error',
    title: 'Een verwijzing naar iets wat niet bestaat',
    meaning: 'De id wijst naar een pagina of bron die er niet is.',
    example: 'bronnen: [mikado-2009], terwijl de bron mikado-alleato-2009 heet',
    mend: 'Schrijf de id zoals het bestand heet, zonder .mdx of .yaml.',
  },
  'taxonomie-onbekend': {
    severity: 'error',
    title: 'Een keuze die niet in de lijst staat',
    meaning: 'Fasen, rollen, thema’s en andere keuzes staan in content/handleiding.yaml.',
    example: 'fase: voorbereiding, terwijl de lijst voorbereiden zegt',
    mend: 'Kies een id uit de lijst, of voeg er een aan de lijst toe.',
  },
  'plek-onbekend': {
    severity: 'error',
    title: 'Een plek voor hulp die niet bestaat',
    meaning:
      'Waar iemand hulp vindt, staat in content/handleiding.yaml bij start.elders, met een id. Het zoeken en de editie verwijzen naar die id.',
    example: 'plek: schulden, terwijl de plek geld heet',
    mend: 'Schrijf de id zoals hij bij start.elders staat, of voeg daar een plek toe.',
  },
  'link-kapot': {
    severity: 'error',
    title: 'Een link naar een pagina die niet bestaat',
    meaning: 'Het adres in de link hoort bij geen enkele pagina.',
    example: '[de begroting](/sjablonen/begrotingen/)',
    mend: 'Schrijf het adres zoals het in de adresbalk staat, met een schuine streep voor en achter.',
  },
  'link-vorm': {
    severity: 'error',
    title: 'Een link die zo niet werkt',
    meaning: 'Een link begint met / (binnen de site), https://, mailto: of tel:.',
    example: '[de begroting](begroting.mdx)',
    mend: 'Schrijf het hele adres, bijvoorbeeld /sjablonen/begroting/.',
  },
  'anker-kapot': {
    severity: 'error',
    title: 'Een link naar een plek die niet bestaat',
    meaning: 'De pagina bestaat, maar de kop achter # niet.',
    example: '[de checklist](/stappenplan/verkennen/#lijst)',
    mend: 'Neem het anker over uit de adresbalk, of geef de kop een vaste id: ## Kop {#kop}.',
  },
  'anker-dubbel': {
    severity: 'error',
    title: 'Twee koppen met dezelfde id',
    meaning: 'Een link naar deze kop komt altijd bij de eerste uit.',
    example: 'Twee keer ## Voorbeeld op één pagina',
    mend: 'Geef een van de koppen een eigen id: ## Voorbeeld {#tweede-voorbeeld}.',
  },
  'kop-niveau': {
    severity: 'error',
    title: 'Een kop die een niveau overslaat',
    meaning:
      'Wie de pagina laat voorlezen, mist dan een deel van de opbouw. De titel is niveau 1; de tekst begint bij ##.',
    example: '#### direct onder ##',
    mend: 'Gebruik ## voor een deel, ### daaronder en #### daar weer onder.',
  },
  'kop-leeg': {
    severity: 'warning',
    title: 'Een kop zonder tekst eronder',
    meaning: 'De lezer springt naar de kop, en vindt er niets.',
    example: '## Kosten, met meteen daaronder ## Baten',
    mend: 'Schrijf wat eronder hoort, of haal de kop weg.',
  },
  'kop-vet': {
    severity: 'warning',
    title: 'Een vette regel waar een kop hoort',
    meaning: 'Wie de koppen langsgaat of de pagina laat voorlezen, vindt een vette regel niet.',
    example: '**Wat het kost**, alleen op een regel, met tekst eronder',
    mend: 'Schrijf ## voor de woorden, en haal de sterretjes weg.',
  },
  'tekst-ontbreekt': {
    severity: 'warning',
    title: 'Een pagina zonder tekst',
    meaning: 'Onder de gegevens staat niets. Deze soort pagina vertelt iets in lopende tekst.',
    example: 'Een praktijk met alleen velden',
    mend: 'Schrijf de tekst onder de tweede regel met ---.',
  },
  'titel-vorm': {
    severity: 'warning',
    title: 'Een titel die uit de toon valt',
    meaning: 'Titels staan onder elkaar in menu’s, lijsten en zoekresultaten. Daarom hebben zij één vorm.',
    example: 'OVER ONS, of «Wat kost het» zonder vraagteken',
    mend: 'Begin met een hoofdletter, zet geen punt aan het eind, en eindig een vraag met een vraagteken.',
  },
  'linktekst-vaag': {
    severity: 'error',
    title: 'Een linktekst die niets zegt',
    meaning: 'Wie alleen de links hoort, weet bij «hier» niet waar die heen gaat.',
    example: '[klik hier](/sjablonen/begroting/)',
    mend: 'Gebruik de naam van de pagina als linktekst.',
  },
  'afbeelding-zonder-alt': {
    severity: 'error',
    title: 'Een afbeelding zonder beschrijving',
    meaning: 'Wie de afbeelding niet ziet, mist wat erop staat.',
    example: '![](/beelden/planning.svg)',
    mend: 'Schrijf tussen de haken wat er te zien is.',
  },
  'afbeelding-ontbreekt': {
    severity: 'error',
    title: 'Een afbeelding die er niet is',
    meaning: 'Het bestand staat niet in content/beelden/.',
    example: '![De planning](/beelden/planing.svg)',
    mend: 'Zet het bestand in content/beelden/ en schrijf /beelden/ met de bestandsnaam.',
  },
  'afbeelding-kapot': {
    severity: 'error',
    title: 'Een afbeelding die niet te openen is',
    meaning:
      'Elke afbeelding wordt geopend en bekeken. Deze is leeg, kapot, te groot of bewegend, of een andere soort dan de naam zegt.',
    example: 'content/beelden/foto.png, terwijl het een WebP is',
    mend: 'Bewaar de afbeelding opnieuw als PNG, JPEG, WebP of AVIF.',
  },
  'afbeelding-onveilig': {
    severity: 'error',
    title: 'Een tekening waar code in zit',
    meaning:
      'Een SVG kan meer zijn dan een tekening: er kan een script in staan, of een verwijzing naar een andere site. Wie zo’n bestand opent, voert dat uit.',
    example: 'Een SVG met <script> of foreignObject',
    mend: 'Bewaar de tekening als gewone SVG, of als PNG.',
  },
  'tabel-zonder-kop': {
    severity: 'error',
    title: 'Een tabel met een lege kop',
    meaning: 'Boven elke kolom hoort te staan wat erin staat.',
    example: '| | Wie |',
    mend: 'Geef elke kolom een kop.',
  },
  'tabel-cellen': {
    severity: 'error',
    title: 'Een rij met te veel of te weinig cellen',
    meaning: 'Elke rij heeft evenveel cellen als de kop. Anders komt een waarde in een andere kolom terecht.',
    example: '| Anna | belt |, onder een kop met drie cellen',
    mend: 'Zet tussen alle cellen een rechte streep, ook als een cel leeg is.',
  },
  'opmaak-mislukt': {
    severity: 'error',
    title: 'Opmaak die niet werkt',
    meaning:
      'Dit lijkt op een kop, lijst, link, afbeelding of vette tekst, maar het is het net niet. De lezer ziet de tekens zelf.',
    example: '##Kop, -punt, [tekst] (/adres/) of **vet zonder einde',
    mend: 'Zet de spatie, het haakje of het sterretje goed; de melding zegt hoe.',
  },
  'bron-ongebruikt': {
    severity: 'error',
    title: 'Een bron die nergens gebruikt wordt',
    meaning: 'Elke bron hoort bij minstens één pagina.',
    example: 'content/bronnen/oud-rapport.yaml zonder pagina',
    mend: 'Noem de bron bij een pagina, of haal het bestand weg.',
  },
  'feit-ontbreekt': {
    severity: 'error',
    title: 'Een bedrag, percentage, aantal of wet zonder bron',
    meaning:
      'De lezer moet kunnen nagaan waar een bedrag, percentage, groot aantal of wetsartikel vandaan komt.',
    example: 'De vergoeding is € 220 per maand.',
    mend: 'Zet het in <Feit bron="…" peildatum="…">…</Feit>. Is het een eigen schatting, gebruik dan <Schatting>…</Schatting>.',
  },
  'feit-zonder-peildatum': {
    severity: 'error',
    title: 'Een bedrag of wet zonder datum',
    meaning: 'Bedragen, percentages en wetten veranderen. De lezer moet zien wanneer het klopte.',
    example: '<Feit bron="vwg-2026">€ 220</Feit>',
    mend: 'Voeg peildatum="2026-01-01" toe.',
  },
  'peildatum-verlopen': {
    severity: 'warning',
    title: 'Een peildatum van langer dan een jaar geleden',
    meaning: 'Het bedrag of de regel kan veranderd zijn.',
    example: 'peildatum: 2024-01-01, in 2026',
    mend: 'Zoek op of het nog klopt, en zet er de nieuwe datum bij.',
  },
  'datum-toekomst': {
    severity: 'error',
    title: 'Een datum die nog moet komen',
    meaning: 'Iets wat al gebeurd is, of al is nagelopen, kan geen datum in de toekomst hebben.',
    example: 'gecontroleerd: 2062-11-22, terwijl 2026 bedoeld is',
    mend: 'Schrijf de dag waarop het gebeurde.',
  },
  'datum-volgorde': {
    severity: 'error',
    title: 'Een periode die terugloopt in de tijd',
    meaning: 'Het eind ligt voor het begin, of een bron is gelezen voordat zij verscheen.',
    example: 'Van 2019 tot 2016',
    mend: 'Draai de jaren om, of verbeter de tikfout.',
  },
  'naam-buiten-portret': {
    severity: 'error',
    title: 'De naam van een geportretteerde buiten het portret',
    meaning: 'Wordt het portret ingetrokken, dan moet de naam overal verdwijnen.',
    example: 'De voor- en achternaam in een praktijk',
    mend: 'Schrijf <Naam portret="…"/>.',
  },
  'naam-zonder-toestemming': {
    severity: 'warning',
    title: 'Een naam zonder toestemming',
    meaning:
      'Iemand staat pas met naam in de handleiding als die ja heeft gezegd. Tot dan staat overal de rol, ook in downloads en zoekresultaten.',
    example: 'naam: … terwijl bij toestemming staat: grond: openbare-bron',
    mend: 'Haal de naam weg uit het bestand, of vraag het en leg de toestemming vast.',
  },
  'peildatum-klopt-niet': {
    severity: 'error',
    title: 'Een peildatum die niet bij het feit hoort',
    meaning:
      'De peildatum is de dag waarop het feit gold: niet de dag waarop u de bron las, en niet een dag die de bron nog niet kon kennen.',
    example: '<Feit bron="krant-2018" peildatum="2026-11-22">46%</Feit>',
    mend: 'Zoek in de bron op wanneer het getal of de regel gold, en schrijf die dag. Weet u alleen het jaar, neem dan 31 december.',
  },
  'rol-ontbreekt': {
    severity: 'error',
    title: 'Een rol zonder taak',
    meaning: 'Elke stap zegt van elke rol wat die doet, of waarom die niets doet.',
    example: 'Een stap zonder contactpersonen bij taken',
    mend: 'Voeg de rol toe bij taken, met doet of met nietOmdat.',
  },
  'volgorde-gat': {
    severity: 'error',
    title: 'Nummers die niet op elkaar volgen',
    meaning: 'Stappen en modules zijn genummerd vanaf 1, zonder gat en zonder dubbele.',
    example: 'Stap 1, stap 2 en stap 4',
    mend: 'Geef elke stap of module het volgende nummer.',
  },
  'plaats-dubbel': {
    severity: 'warning',
    title: 'Twee pagina’s op één plaats in een lijst',
    meaning:
      'Twee vragen, sjablonen of pagina’s in een menu hebben hetzelfde nummer. Welke dan eerst komt, is toeval.',
    example: 'Twee vragen met volgorde: 3',
    mend: 'Geef een van de twee een ander nummer. Een nummer overslaan mag.',
  },
  'aanwijzing-dubbel': {
    severity: 'error',
    title: 'Iets wat er één keer is, staat er twee keer',
    meaning:
      'Van de bijeenkomst die steeds terugkomt, de begroting waar een plan mee rekent, de rol die alles bij elkaar houdt, de stap met het besluit en elk stuk dat een plan invult is er één. Staan er twee, dan weet het plan niet welke telt.',
    example: 'netwerkbijeenkomst: true bij twee mijlpalen',
    mend: 'Laat het staan bij de ene, en haal het weg bij de andere.',
  },
  'aanwijzing-ontbreekt': {
    severity: 'warning',
    title: 'Nergens staat welke het is',
    meaning:
      'Een plan rekent met de bijeenkomst die steeds terugkomt, de begroting en de rol die alles bij elkaar houdt. Welke dat zijn, moet ergens staan: aan een naam of een volgorde is het niet te zien.',
    example: 'Een mijlpaal die elke maand terugkomt, zonder netwerkbijeenkomst: true',
    mend: 'Zet het erbij. Is er geen, schrijf dan false: dan vraagt de controle er niet meer naar.',
  },
  'afhankelijkheid-kring': {
    severity: 'error',
    title: 'Stappen die op elkaar wachten',
    meaning: 'Als twee stappen op elkaar wachten, kan geen van beide beginnen.',
    example: 'Stap 2 begint na stap 3, en stap 3 na stap 2',
    mend: 'Haal een van de verwijzingen bij «na» weg.',
  },
  'moment-zonder-einde': {
    severity: 'error',
    title: 'Wachten op een stap die niet eindigt',
    meaning: 'Een stap zonder min en max gaat altijd door. Op het einde daarvan kan niets wachten.',
    example: 'Een mijlpaal aan het einde van de stap «Aan de slag», die doorlopend is',
    mend: 'Kies het begin van die stap, of geef die stap een duur.',
  },
  'minuten-kloppen-niet': {
    severity: 'error',
    title: 'Minuten die niet optellen',
    meaning: 'De onderdelen samen duren even lang als de hele bijeenkomst.',
    example: 'duur 150, onderdelen samen 140',
    mend: 'Pas de minuten van een onderdeel of van het geheel aan.',
  },
  'kaarten-te-weinig': {
    severity: 'error',
    title: 'Te weinig kaarten of bladen voor de groep',
    meaning:
      'Bij een werkblad staat wie er een krijgt, en hoe vaak het wordt afgedrukt. Dat is te weinig voor de grootste groep die bij groep staat.',
    example: 'exemplaren: 1, met tien kaarten, één per persoon en een groep tot 16',
    mend: 'Druk vaker af, of laat exemplaren weg: dan rekent de handleiding het uit.',
  },
  'kaarten-kloppen-niet': {
    severity: 'error',
    title: 'Een ander aantal kaarten dan de titel noemt',
    meaning: 'De titel van een werkblad begint met een getal, en zoveel kaarten heeft de set niet.',
    example: 'titel: Twaalf beelden, met elf kaarten',
    mend: 'Pas de titel aan, of schrijf de kaarten die ontbreken.',
  },
  'kaart-te-lang': {
    severity: 'error',
    title: 'Een kaart die niet te lezen is waar die ligt',
    meaning:
      'Kaarten op de grond leest een groep van twee meter, kaarten op tafel vanaf een stoel. Daar horen grote letters bij, en zo past deze tekst niet op de kaart.',
    example: 'gebruik: op de grond, bij een kaart met een verhaal van tien regels',
    mend: 'Maak de tekst korter, of kies een ander gebruik: op tafel of in de hand.',
  },
  'onderdeel-onbekend': {
    severity: 'error',
    title: 'Een onderdeel dat niet in het programma staat',
    meaning: 'De korte variant gebruikt onderdelen van het hele programma, en een werkblad noemt er een.',
    example: 'onderdeel: slotronde, terwijl het programma die niet kent',
    mend: 'Schrijf de id van een onderdeel uit het programma.',
  },
  'getal-dubbel': {
    severity: 'error',
    title: 'Een bedrag, duur of aantal uren dat al ergens staat',
    meaning:
      'De uren en de duur van een stap staan bij uren en doorlooptijd, de bedragen bij de posten van de begroting. Staat hetzelfde getal ook in een tekst, in cijfers of in woorden, dan verandert vroeg of laat maar één van de twee. Dat geldt ook voor een eigen bedrag dat in twee bestanden staat.',
    example: 'Reken op 60 tot 100 uur, in de stap die bij uren laag: 60 en hoog: 100 heeft',
    mend: 'Schrijf <Som van="…"/>; de melding zegt wat er bij van hoort.',
  },
  'som-onbekend': {
    severity: 'error',
    title: 'Een som van iets dat er niet is',
    meaning: 'Een Som noemt een getal dat de handleiding als gegeven heeft of uitrekent.',
    example: '<Som van="stap:verkenen/trekker"/>',
    mend: 'Schrijf stap:<stap>/<rol>, fase:<fase>/<rol>, week:<rol>, post:<post>, prijs:<post> of plan:jaar-1.',
  },
  'tekening-leeg': {
    severity: 'error',
    title: 'Een tekening zonder gegevens',
    meaning:
      'Een Diagram tekent wat de handleiding als gegeven heeft. Is dat er niet, dan blijft de plek leeg.',
    example: '<Diagram id="tijdlijn"/>, terwijl handleiding.yaml geen tijdlijn heeft',
    mend: 'Voeg de gegevens toe die de melding noemt, of haal de tag weg.',
  },
  'oefening-ontbreekt': {
    severity: 'error',
    title: 'Mensen die op pad gaan zonder te oefenen',
    meaning:
      'Een stap noemt bij eerstGeoefend wat de groep geoefend moet hebben voordat iemand op pad gaat. Daarvoor moet een les het oefenen, en die moet vóór de stap kunnen vallen. In een editie geldt dat ook als u een module of stap verbergt of vervangt.',
    example: 'eerstGeoefend: [meldroute], terwijl de module met «oefent: meldroute» verborgen is',
    mend: 'Zet «oefent» bij een onderdeel van een module die te zien is, en laat de lessen niet op deze stap wachten.',
  },
  'invulveld-onbekend': {
    severity: 'error',
    title: 'Een invulveld zonder beschrijving',
    meaning: 'Het document vraagt iets wat niet bij velden staat.',
    example: '<Invulveld id="plek"/> zonder veld plek',
    mend: 'Voeg het veld toe bij velden, of verbeter de id.',
  },
  'vertaling-plek': {
    severity: 'error',
    title: 'Een vertaling op een andere plek dan haar taal',
    meaning: 'Een vertaling staat in de map van haar sjabloon, met de code van de taal als naam.',
    example: 'content/vertalingen/uitnodiging/turks.mdx',
    mend: 'Noem het bestand naar de code: tr.mdx.',
  },
  'vertaling-delen': {
    severity: 'error',
    title: 'Een vertaling met andere alinea’s',
    meaning:
      'Elke alinea van een vertaling hoort bij één Nederlandse alinea. Zo is te zien wat er later veranderde.',
    example: 'Een vertaling zonder de kop {#kaartje}',
    mend: 'Maak koppen en alinea’s gelijk aan het Nederlands, en draai npm run vertalen met --klaar.',
  },
  'vertaling-velden': {
    severity: 'error',
    title: 'Een vertaling met andere invulvelden of getallen',
    meaning: 'Wie het leest, moet in elke taal hetzelfde nummer en dezelfde plek lezen.',
    example: 'Een alinea zonder <Invulveld id="telefoon"/>, dat in het Nederlands wel staat',
    mend: 'Zet het veld of het getal in de vertaling, met gewone cijfers.',
  },
  'vertaling-letter': {
    severity: 'error',
    title: 'Een schrift waarvoor geen letter is',
    meaning: 'In de PDF zouden gaten staan.',
    example: 'taal: ka (Georgisch)',
    mend: 'Vraag de beheerder om een letter voor dit schrift.',
  },
  'vertaling-verouderd': {
    severity: 'warning',
    title: 'Een vertaling van een tekst die veranderd is',
    meaning:
      'De Nederlandse alinea is anders dan toen de vertaling gemaakt werd. De pagina en de bestanden zeggen dat ook.',
    example: 'In het Nederlands staat nu een ander cadeau',
    mend: 'Laat de alinea opnieuw vertalen, en draai npm run vertalen met --klaar.',
  },
  'invulveld-ontbreekt': {
    severity: 'error',
    title: 'Een veld dat niet in het document staat',
    meaning: 'Elk veld hoort een plek in het document te hebben.',
    example: 'Een veld looptijd zonder <Invulveld id="looptijd"/>',
    mend: 'Zet het invulveld in de tekst, of haal het veld weg.',
  },
  spelling: {
    severity: 'warning',
    title: 'Een woord dat we niet kennen',
    meaning:
      'Het woord staat niet in het woordenboek en niet in onze eigen woordenlijst. Vaak is het een tikfout.',
    example: 'De penningmester betaalt de zaal',
    mend: 'Verbeter het woord. Klopt het, zet het dan op een eigen regel in content/woordenlijst.txt.',
  },
  'woord-dubbel': {
    severity: 'warning',
    title: 'Een woord dat twee keer achter elkaar staat',
    meaning: 'Een klein woord is per ongeluk dubbel getypt.',
    example: 'Bel de de penningmeester',
    mend: 'Haal er een weg.',
  },
  'afkorting-onbekend': {
    severity: 'warning',
    title: 'Een afkorting zonder uitleg',
    meaning: 'Niet elke lezer kent de afkorting, en de site kan die niet uitleggen.',
    example: 'Vraag het de VMCA.',
    mend: 'Schrijf die één keer voluit op de pagina, of zet die bij afkortingen in content/handleiding.yaml.',
  },
  'afkorting-dubbel': {
    severity: 'warning',
    title: 'Een afkorting die twee keer wordt uitgelegd',
    meaning:
      'De eerste keer op een pagina staat er voluit waar een afkorting voor staat, of de site zet dat er zelf achter. Daarna is de afkorting genoeg. Een blad dat u uitdeelt en een document dat u invult, tellen als een eigen pagina.',
    example:
      'De AVG (Algemene verordening gegevensbescherming) geldt. De AVG (Algemene verordening gegevensbescherming) is streng.',
    mend: 'Laat de tweede uitleg weg.',
  },
  'vakwoord-onbekend': {
    severity: 'warning',
    title: 'Een lang woord dat nergens wordt uitgelegd',
    meaning: 'Een woord van meer dan twintig letters is zelden gewoon Nederlands.',
    example: 'hulpverleningsgeschiedenis',
    mend: 'Kies een korter woord, maak een begrip met uitleg, of zet het bij gewoneWoorden in content/handleiding.yaml als iedereen het kent.',
  },
  'haar-voor-ding': {
    severity: 'warning',
    title: '«Haar» voor iets wat geen mens is',
    meaning:
      'Een vereniging, een school of een lijst is geen vrouw. «Haar» leest stijf, en bij een woord met «het» is het fout. De controle meldt dit alleen als de zin met zo’n woord begint en er niemand anders in staat.',
    example: 'De vereniging maakt haar plan bekend',
    mend: 'Schrijf «zijn» of «hem», schrijf «de» of «het», of noem het ding nog een keer.',
  },
  'u-hebt-heeft': {
    severity: 'warning',
    title: 'Twee vormen door elkaar: u hebt en u heeft',
    meaning: 'Beide zijn goed Nederlands. Eén handleiding gebruikt er één, overal.',
    example: 'Op de ene pagina «U hebt zes weken», op de andere «U heeft zes weken»',
    mend: 'Schrijf de vorm die het vaakst voorkomt; de melding noemt die.',
  },
  'bron-dubbel': {
    severity: 'warning',
    title: 'Dezelfde bron twee keer in één zin',
    meaning:
      'De lezer ziet in één zin twee keer hetzelfde nummer. Eén keer is genoeg, ook voor een voetnoot.',
    example: '<Feit bron="krant">Tien mensen</Feit> deden mee. <Bron id="krant"/>',
    mend: 'Haal er een weg. Zegt een bron twee dingen in één zin, zet dan één <Feit> om beide.',
  },
  'voorbehoud-dubbel': {
    severity: 'warning',
    title: 'Een voorbehoud dat steeds terugkomt',
    meaning:
      'Staat er in een tabel of lijst bij elke regel «eigen schatting» of «wij vonden niet», dan leest niemand het meer. Eén keer is genoeg, en even eerlijk.',
    example: 'Een tabel met in elke rij een <Schatting>',
    mend: 'Zeg het één keer: in de zin boven de lijst of tabel, of met <Schatting> om de kop van de kolom. Bedragen daaronder hebben dan geen eigen <Schatting> nodig.',
  },
  'ander-woord': {
    severity: 'warning',
    title: 'Een woord dat alleen bezoekers gebruiken',
    meaning:
      'Dit woord staat in content/zoeken.yaml bij andereWoorden. Het zoeken kent het, maar in de tekst heet het overal hetzelfde.',
    example: 'De allochtonen in de wijk, terwijl er mensen met een migratieachtergrond bedoeld zijn',
    mend: 'Schrijf het woord van de handleiding, of haal het woord uit de lijst.',
  },
  'zin-lang': {
    severity: 'warning',
    title: 'Een lange zin',
    meaning: 'Een zin van meer dan 25 woorden leest niemand in één keer.',
    example: 'Een zin met drie keer «en» en twee bijzinnen',
    mend: 'Maak er twee of drie zinnen van, of een lijst.',
  },
  'tekst-moeilijk': {
    severity: 'warning',
    title: 'Een tekst die moeilijk leest',
    meaning:
      'De woorden en zinnen zijn samen langer dan de lezers van deze soort gewend zijn. De score komt van de formule van Flesch-Douma. Het is een hulp, geen bewijs.',
    example: 'Veel woorden als «verantwoordelijkheidsverdeling»',
    mend: 'Kies kortere woorden en zinnen. De melding toont de moeilijkste zin.',
  },
  'bron-overgenomen': {
    severity: 'error',
    title: 'Woorden die in een bron staan',
    meaning:
      'Acht woorden op een rij zijn gelijk aan een van de brondocumenten. Feiten mogen over, zinnen niet.',
    example: 'Een zin uit een verslag, letterlijk',
    mend: 'Vertel het na in eigen woorden.',
  },
  'adres-verdwenen': {
    severity: 'error',
    title: 'Een adres dat verdwijnt',
    meaning: 'Anderen linken naar dit adres. Het mag niet verdwijnen.',
    example: 'content/vragen/kosten.mdx heet nu geld.mdx',
    mend: 'Zet de pagina of de kop terug, of schrijf bij doorverwijzingen in content/adressen.yaml waar de lezer heen gaat.',
  },
  'doorverwijzing-bezet': {
    severity: 'error',
    title: 'Een doorverwijzing van een adres dat weer bestaat',
    meaning:
      'Op dit adres staat een pagina, of op die pagina staat die kop of bron. Een adres kan niet tegelijk doorverwijzen.',
    example: 'Een vraag is terug, dus /vragen/kosten/ is er weer',
    mend: 'Haal de doorverwijzing weg uit content/adressen.yaml.',
  },
  'adres-nieuw': {
    severity: 'warning',
    title: 'Een adres dat nog niet is vastgelegd',
    meaning: 'Nieuwe adressen komen in content/adressen.yaml, zodat niemand ze per ongeluk weghaalt.',
    example: 'Een nieuwe pagina',
    mend: 'Draai npm run check -- --leg-adressen-vast.',
  },
  'contrast-te-laag': {
    severity: 'error',
    title: 'Kleuren die te veel op elkaar lijken',
    meaning:
      'Uit de merkwaarden van een huisstijl rekent het bouwen alle andere kleuren uit. Tekst heeft een contrast van 4,5 op 1 nodig, randen en focus 3 op 1 (WCAG 2.2).',
    example: "hoofdkleur: '#ffd500'",
    mend: 'Kies voor de genoemde merkwaarde een donkerder of lichtere kleur. De melding noemt elk paar.',
  },
  'huisstijl-onbekend': {
    severity: 'error',
    title: 'Een huisstijl die niet bestaat',
    meaning: 'De editie noemt een huisstijl waarvan geen bestand in de map huisstijlen staat.',
    example: 'huisstijl: ront, terwijl het bestand rond.yaml heet',
    mend: 'Neem de naam van een bestand in huisstijlen over, of schrijf de merkwaarden in de editie zelf.',
  },
  'editie-botsing': {
    severity: 'error',
    title: 'Een eigen pagina met de naam van een landelijke',
    meaning:
      'In de map van de editie staat een pagina die landelijk ook bestaat. De controle weet dan niet of u de landelijke pagina wilt vervangen, of een nieuwe wilt toevoegen.',
    example: 'edities/mijn-editie/vragen/kosten.mdx, zonder vraag:kosten bij vervang',
    mend: 'Wilt u de pagina vervangen? Zet die dan bij vervang in de editie. Is het een nieuwe pagina? Geef het bestand een andere naam.',
  },
  'vervanging-ontbreekt': {
    severity: 'error',
    title: 'Een vervanging die er niet is',
    meaning:
      'De editie zegt bij vervang dat zij een landelijke pagina vervangt. Die pagina bestaat niet, of er staat geen eigen bestand voor klaar.',
    example: "vervang: ['vraag:kosten'], zonder edities/mijn-editie/vragen/kosten.mdx",
    mend: 'Maak het bestand, verbeter de id, of haal de regel weg bij vervang.',
  },
  'verborgen-genoemd': {
    severity: 'warning',
    title: 'Een verborgen pagina waar een tekst naar verwijst',
    meaning:
      'De editie verbergt een pagina, en een andere tekst noemt die. De link wordt gewone woorden, zodat niemand op een leeg adres komt. Uit lijsten, zoals verder lezen, verdwijnt de pagina vanzelf.',
    example: 'In een vraag staat <Sjabloon id="brief"/>, en de editie verbergt sjabloon:brief',
    mend: 'Lees of de zin zonder link nog klopt. Zo niet: vervang die pagina door een eigen versie, verberg haar ook, of verberg minder.',
  },
  'landelijk-gewijzigd': {
    severity: 'warning',
    title: 'Landelijke inhoud die veranderde sinds uw editie',
    meaning:
      'De landelijke inhoud is veranderd na de datum bij herkomst. Pagina’s die u niet vervangt, gaan vanzelf mee. Pagina’s die u vervangt, niet.',
    example: 'U vervangt vraag:kosten, en landelijk kwamen er nieuwe bedragen in',
    mend: 'Vergelijk uw pagina met de landelijke en neem over wat past. Zet daarna de nieuwe versie en datum bij herkomst.',
  },
  'gemeente-naam': {
    severity: 'error',
    title: 'Een plaats die op twee manieren geschreven is',
    meaning:
      'De naam bij gemeenten wordt een adres, dat eindigt op bijvoorbeeld /den-haag/. Daarom schrijft u die overal gelijk, en met letters.',
    example: 'In de ene praktijk Den Haag, in de andere den Haag',
    mend: 'Kies één schrijfwijze en gebruik die overal.',
  },
  'gemeente-provincie': {
    severity: 'error',
    title: 'Een plaats in een andere provincie',
    meaning:
      'De plaats ligt in geen van de provincies die erbij staan. Wie op provincie zoekt, vindt de praktijk dan op de verkeerde plek.',
    example: 'gemeenten: [Almere], provincies: [groningen]',
    mend: 'Zet de goede provincie bij provincies.',
  },
  'uitgever-onbekend': {
    severity: 'warning',
    title: 'De uitgever is nog niet ingevuld',
    meaning: 'De handleiding, of deze editie ervan, heeft nog geen uitgever, adres of reactieadres.',
    example: 'adres: https://handleiding.example/',
    mend: 'Vul uitgever, adres en reactieadres in content/handleiding.yaml in. Een editie heeft ze in een eigen bestand.',
  },
  'kader-zonder-kop': {
    severity: 'error',
    title: 'Een kader van de editie dat nergens kan staan',
    meaning:
      'Een editie zet een eigen kader bij een kop van een pagina. Die kop is er niet, of de editie verbergt de pagina.',
    example: "kaders: [{ pagina: 'stap:verkennen', kop: takn, … }]",
    mend: 'Kies een kop die op de pagina staat: open de pagina, klik op de kop in de inhoudsopgave en neem over wat achter # staat.',
  },
  'menu-onbekend': {
    severity: 'error',
    title: 'Een onderdeel dat niet in het menu staat',
    meaning: 'De editie noemt bij menu iets wat niet in het menu bovenaan staat.',
    example: 'menu: [vraag], terwijl het vragen heet',
    mend: 'Kies uit wat de melding noemt.',
  },
  'verklaring-verlopen': {
    severity: 'warning',
    title: 'Een toegankelijkheidsverklaring die te oud is',
    meaning:
      'Een onderzoek telt drie jaar mee, een verklaring werkt u elk jaar bij, en status C geldt hoogstens zes maanden.',
    example: 'toegankelijkheid: { status: B, onderzocht: 2023-05-01, … }, in november 2026',
    mend: 'Laat de site opnieuw onderzoeken, werk de verklaring in het register bij, en zet de nieuwe dagen in de editie.',
  },
  'rapport-verouderd': {
    severity: 'warning',
    title: 'Een toegankelijkheidstest van een eerdere versie',
    meaning:
      'De inhoud is veranderd na de laatste toegankelijkheidstest. Het rapport op de site gaat dus over een eerdere versie, en zegt dat ook.',
    example: 'Een nieuwe praktijk, na de test toegevoegd',
    mend: 'Draai npm run toegankelijkheid en leg het nieuwe rapport vast. Dat hoeft niet na elke zin: doe het in elk geval voordat u een nieuwe versie publiceert.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
export const ruleIds = Object.keys(rules) as RuleId[];
