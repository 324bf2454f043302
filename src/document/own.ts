/**
 * What a record holds under a name from elsewhere (a file, a form): never what every object has by itself.
 * Example: `own({}, 'constructor')` is nothing.
 */
export const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
