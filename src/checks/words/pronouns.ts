import { sentencesOnPlace } from '../../document/language/readability.ts';
import { placeOn } from '../../document/text.ts';
import { nodes } from '../../document/walk.ts';
import type { ByFile } from '../context.ts';
import type { Finding } from '../issue.ts';
import { texts } from './texts.ts';

/** What is no person: organisations, groups and papers of this field, and words that have «het». */
const THINGS =
  '(?:college|bestuur|wijkteam|team|netwerk|ministerie|bedrijf|fonds|kantoor|huis|buurthuis|dorp|gemeente|gemeenteraad|raad|provincie|overheid|regering|organisatie|stichting|vereniging|instelling|commissie|corporatie|woningcorporatie|school|kerk|moskee|bibliotheek|bank|voedselbank|kredietbank|politie|dienst|afdeling|stad|wijk|buurt|straat|groep|nota|notitie|lijst|kaart|pagina|tekst|begroting|vergoeding|regeling|wet|verordening|subsidie|opdracht|afspraak|overeenkomst|verklaring|polis|verzekering|module|bijeenkomst|vergadering|stap|vraag|meldroute|handleiding|leerlijn|website|aanpak|visie|vereniging|bron|brief)';
const DETERMINERS = '(?:de|het|een|uw|onze|ons|elke|iedere|die|deze|dit|dat|jullie|hun|geen|beide)';
/** With what a sentence may begin, and still have nobody in it before the thing. */
const OPENINGS =
  '(?:als|wanneer|omdat|zodra|voordat|nadat|dan|daarna|daarom|dus|ook|soms|vaak|nu|geef|maak|zet|leg|bespreek|bereid|gebruik|lees|schrijf|stuur|vul|neem|houd|hoe|waarom|waar|in|op|bij|voor|van|met|door)';
const THING_FIRST = new RegExp(
  String.raw`^(?:${OPENINGS}\s(?:[a-zë]+\s){0,2}?)?${DETERMINERS}\s(?:[a-zëé]+e\s)?(?<thing>${THINGS})(?![\p{L}-])(?<rest>.*)$`,
  'iu',
);

/** Who may be meant by «haar»: anybody. Then nothing is certain. */
const PERSON =
  /(?<!\p{L})(?:zij|ze|wie|iemand|niemand|iedereen|mens|mensen|persoon|vrouw|moeder|dochter|zus|oma|tante|nicht|meisje|dame|mevrouw|kind|buur|vriend|collega|arts|dokter|gast|lid|leden|ouder|ouders|hem|hij|zijn of|jongere|oudere|wethouder|burgemeester|cliënt|klant|baas|chef|tolk|\p{L}*(?:vrouw|persoon|personen|ster|vriendin|buurman|dochter|moeder)|\p{L}{3,}(?:aar|eur|ist|ator|nemer|werker|leider|houder|helper|gever|woner|trainer|teler|zoeker|spreker|maker|drager|ambtenaar|deskundige))(?:s|en)?(?!\p{L})/iu;
/** A capital amid a sentence, or before a comma at its begin, may be a name. */
const NAME = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+/u;
/** «Haar» that is hair. */
const HAIR = /(?<!\p{L})(?:het|lang|kort|grijs|zwart|blond|rood)\shaar/iu;

/**
 * `haar` for what is no person: «de gemeente … haar». Told only when the sentence begins with such a thing and neither it nor what stands
 * before it in its paragraph has anybody in it. Dutch allows «haar» for some of these words; a plain text has no use for it.
 */
export function checkPronouns(handbook: ByFile): Finding[] {
  return texts(handbook).flatMap(({ file, path, text }) => {
    // Hardly a text has the word, and cutting the others into sentences would be all of the work.
    if (![...nodes(text)].some((node) => node.type === 'text' && /haar/i.test(node.value))) return [];
    const sentences = sentencesOnPlace(text);
    return sentences.flatMap(({ sentence, paragraph, index }): Finding[] => {
      const { thing = '', rest = '' } = THING_FIRST.exec(sentence)?.groups ?? {};
      const at = rest.search(/(?<!\p{L})haar(?!\p{L})/iu);
      if (at < 0 || HAIR.test(rest)) return [];
      const before = sentences.filter((other) => other.paragraph === paragraph && other.index <= index);
      if (before.some((other) => PERSON.test(other.sentence) || NAME.test(other.sentence))) return [];
      return [
        {
          rule: 'haar-voor-ding',
          bestand: file,
          path,
          ...placeOn(paragraph, index + sentence.length - rest.length + at),
          message: `«haar» gaat hier over «${thing}», en dat is geen vrouw.`,
          hint: `Schrijf «zijn» of «hem», of noem ${thing} nog een keer.`,
        },
      ];
    });
  });
}
