/**
 * Typst in code mode: content is written as calls, so that only strings need escaping and no sign of a writer
 * (`#`, `*`, `$`) can mean something (https://typst.app/docs/reference/syntax/#modes).
 */
export type Code = string;

/** A text as a Typst string. Example: `zeg "ja"` → `"zeg \"ja\""`. */
export const tekenreeks = (tekst: string): Code =>
  `"${tekst.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** Content from pieces of code, each a statement of its own. */
export const inhoud = (delen: readonly Code[]): Code => {
  const gevuld = delen.filter((deel) => deel !== '');
  return gevuld.length > 0 ? `{\n${gevuld.join('\n')}\n}` : '[]';
};

/** A call. Undefined arguments are left out, keys of an object become named arguments. */
export const roep = (naam: string, ...argumenten: (Code | Record<string, Code | undefined>)[]): Code =>
  `${naam}(${argumenten
    .flatMap((argument) =>
      typeof argument === 'string'
        ? [argument]
        : Object.entries(argument).flatMap(([sleutel, waarde]) =>
            waarde === undefined ? [] : [`${sleutel}: ${waarde}`],
          ),
    )
    .join(', ')})`;

/** An array; the comma at the end keeps one item an array. */
export const rij = (delen: readonly Code[]): Code => `(${delen.map((deel) => `${deel},`).join(' ')})`;

/** The place that links lead to. */
export const merkteken = (naam: string): Code => roep('label', tekenreeks(naam));
