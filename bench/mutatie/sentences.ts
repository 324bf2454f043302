/** A node of Babel, and the little that we ask of it. */
interface Path {
  node: { type: string; value?: unknown };
}

/**
 * Words for people are no decisions: a test that repeats a Dutch sentence holds nothing. A text of one word stays (it
 * may be an id, a key or a type), and so does a template with values in it.
 */
const sentences = {
  shouldIgnore: ({ node }: Path): string | undefined =>
    node.type === 'StringLiteral' && /\p{L}[,.:]? \p{L}/u.test(String(node.value))
      ? 'a sentence for people'
      : undefined,
};

/** Stryker asks a plugin under this name. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'sentences', value: sentences }] as const;
