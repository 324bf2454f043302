/** What a file is called: by its own name, if its fields have one. */
export function titleIn(data: Record<string, unknown>): string | undefined {
  const names = ['titel', 'vraag', 'voorkeursterm', 'naam'].map((each) => data[each]);
  return names.find((each) => typeof each === 'string');
}
