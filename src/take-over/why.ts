/** Why a difference is left to a person, and what that person does with it. */
export const why = {
  closed: 'Hier staat een link, een tag of een invulveld. Zet de wijziging zelf in de bron.',
  sourced:
    'Deze tekst rust op een bron. Kijk of die ook de nieuwe woorden zegt, en zet ze dan zelf in de bron.',
  evidenced:
    'Deze zin heeft een bron, een voetnoot of een schatting. Kijk of die ook de nieuwe woorden draagt, en zet ze dan zelf in de bron.',
  across: 'De wijziging loopt over een link, een tag of opmaak heen. Zet haar zelf in de bron.',
  program: 'Deze woorden zet het programma er zelf neer, of ze komen van een andere pagina.',
  editie: 'Deze woorden staan in een bestand van de editie. Verander ze daar.',
  several: 'Dezelfde woorden staan in meer velden van deze pagina. Kies zelf in welk veld ze veranderen.',
  form: 'In de bron is dit niet als gewone tekst op te schrijven. Zet de wijziging er zelf in.',
  needed: 'Hier blijft niets over als dit weggaat, of er hangt meer aan. Haal het zelf weg in de bron.',
  anchor: 'Naar deze kop kunnen links wijzen. Haal hem zelf weg, en kijk wat ernaar verwijst.',
  where: 'Het is niet zeker waar dit in de bron hoort. Zet het er zelf in.',
  newHeading: 'Een nieuwe kop wordt een plek waar anderen naar verwijzen. Zet hem zelf in de bron.',
  newLink: 'In deze nieuwe alinea staat een link of een verwijzing naar een bron. Zet haar zelf in de bron.',
  look: 'De woorden zijn gelijk; alleen de opmaak is anders. Zet haar zelf in de bron, als u haar wilt.',
  meanwhile:
    'Deze alinea is sinds het bestand werd gemaakt ook in de bron veranderd. Zet beide versies zelf naast elkaar.',
  kind: 'De woorden zijn gelijk; alleen de stijl is anders: een kop werd gewone tekst, of andersom.',
} as const;
