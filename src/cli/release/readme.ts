/** What the text of a release has to know. */
export interface ReleaseAbout {
  title: string;
  version: string;
  /** `2026-11-22`. */
  date: string;
  address: string;
  publisher: string;
  licence: string;
  /** Of the source; nothing when that is not known. */
  commit?: string;
}

/** What is in a release, for who finds it years later: plain text, which everything can open. */
export const releaseText = ({
  title,
  version,
  date,
  address,
  publisher,
  licence,
  commit,
}: ReleaseAbout): string =>
  `${title}, versie ${version} van ${date}
Uitgever: ${publisher}
Adres: ${address}
Licentie: ${licence}
${commit ? `Gemaakt van commit ${commit}\n` : ''}
Deze map is een vaste kopie van één versie. Er verandert niets meer in; een volgende versie krijgt een eigen map.

WAT ERIN ZIT
  lezen/index.html          De handleiding om te lezen zonder internet: dubbelklik, ook vanaf een USB-stick.
  handleiding.zip           Dezelfde kopie in één bestand, om door te geven.
  handleiding-archief.pdf   De hele handleiding als PDF/A-2a en PDF/UA-1, voor een archief.
  handleiding.warc          De site als webarchief (WARC 1.1, ISO 28500): van elk adres de vraag en het antwoord.
  site/                     De site zelf, om op een webserver te zetten (zie docs/hosting.md in de broncode).
  sbom.cdx.json             Waarmee de site is gebouwd (CycloneDX): elk pakket, met versie en licentie.
  WIJZIGINGEN.md            Wat er veranderde.
  SHA256SUMS                Van elk bestand hierboven het controlegetal.

IS DEZE KOPIE HEEL?
Open een opdrachtvenster in deze map en typ:
  Linux:    sha256sum -c SHA256SUMS
  macOS:    shasum -a 256 -c SHA256SUMS
  Windows:  in PowerShell
            Get-Content SHA256SUMS | ForEach-Object { $som, $naam = $_ -split '  ', 2
              if ((Get-FileHash -LiteralPath $naam).Hash -ne $som) { "ANDERS: $naam" } }
Op Linux en macOS staat achter elk bestand OK; op Windows verschijnt alleen wat anders is.

IS DIT DE KOPIE DIE IS UITGEGEVEN?
Vergelijk SHA256SUMS met dat van een ander exemplaar, byte voor byte. Of maak de uitgave zelf opnieuw: haal de broncode${
    commit
      ? ` van
commit ${commit}`
      : ' van deze versie'
  } op en draai «npm install» en «npm run uitgave». Dezelfde bron geeft dezelfde bytes.
`;
