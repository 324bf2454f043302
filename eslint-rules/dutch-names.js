import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} path */
const read = (path) => readFileSync(join(import.meta.dirname, path), 'utf8');

/** The nouns that stay Dutch: the first two columns of `docs/glossary.md`. */
const glossary = new Set(
  [...read('../docs/glossary.md').matchAll(/^\| ([a-z]+) \| ([a-z–]+) \|/gm)].flatMap(([, word, plural]) => [
    word,
    plural,
  ]),
);
const lists = Object.fromEntries(
  read('dutch-words.txt')
    .split(/^# /m)
    .filter(Boolean)
    .map((part) => {
      const [name, ...lines] = part.split('\n');
      return [name.trim(), new Set(lines.join(' ').split(/\s+/).filter(Boolean))];
    }),
);

/**
 * The words of a name: `naamVan` → `naam`, `van`; `TE_GROOT` → `te`, `groot`.
 * @param {string} name
 */
export function wordsOf(name) {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^a-zA-Z]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/**
 * What is wrong with a name: the word, and why; undefined when nothing is.
 * @param {string} name
 */
export function dutchIn(name) {
  const words = wordsOf(name);
  const [first] = words;
  if (words.length > 0 && lists.verbs.has(first) && !glossary.has(first))
    return { word: first, messageId: 'verb' };
  const word = words.find((one) => lists.words.has(one) && !glossary.has(one));
  return word && { word, messageId: 'word' };
}

/**
 * A name that is declared in code is English but for the nouns of the glossary. Keys of front matter and of published
 * data are no names of ours: they may be read, and are given an English name where they become a variable.
 * @type {import('eslint').Rule.RuleModule}
 */
export const dutchNames = {
  meta: {
    type: 'suggestion',
    docs: { description: 'names in English, but for the nouns of docs/glossary.md' },
    schema: [],
    messages: {
      verb: '«{{name}}» begins with a Dutch verb, «{{word}}»: what a name does is said in English.',
      word: '«{{name}}» holds «{{word}}», a Dutch word that is no noun of docs/glossary.md: use the English word.',
    },
  },
  create(context) {
    /** @param {any} node a name, or a pattern of names */
    function check(node) {
      if (!node) return;
      if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') {
        const found = dutchIn(node.name);
        if (found)
          context.report({ node, messageId: found.messageId, data: { name: node.name, word: found.word } });
      } else if (node.type === 'ObjectPattern')
        for (const property of node.properties)
          check(property.type === 'RestElement' ? property.argument : property.value);
      else if (node.type === 'ArrayPattern') node.elements.forEach(check);
      else if (node.type === 'AssignmentPattern') check(node.left);
      else if (node.type === 'RestElement') check(node.argument);
      else if (node.type === 'TSParameterProperty') check(node.parameter);
    }
    /**
     * What only a class knows is no key that others read.
     * @param {any} node
     */
    const member = (node) => {
      if (node.key.type === 'PrivateIdentifier') check(node.key);
    };
    /** @param {any} node */
    const callable = (node) => {
      check(node.id);
      node.params.forEach(check);
    };
    return {
      VariableDeclarator: (/** @type {any} */ node) => check(node.id),
      FunctionDeclaration: callable,
      FunctionExpression: callable,
      ArrowFunctionExpression: callable,
      TSDeclareFunction: callable,
      TSFunctionType: (/** @type {any} */ node) => node.params.forEach(check),
      TSMethodSignature: (/** @type {any} */ node) => node.params.forEach(check),
      ClassDeclaration: (/** @type {any} */ node) => check(node.id),
      PropertyDefinition: member,
      MethodDefinition: member,
      CatchClause: (/** @type {any} */ node) => check(node.param),
      TSInterfaceDeclaration: (/** @type {any} */ node) => check(node.id),
      TSTypeAliasDeclaration: (/** @type {any} */ node) => check(node.id),
      TSEnumDeclaration: (/** @type {any} */ node) => check(node.id),
      TSTypeParameter: (/** @type {any} */ node) => check(node.name),
      ImportSpecifier: (/** @type {any} */ node) => check(node.local),
      ImportDefaultSpecifier: (/** @type {any} */ node) => check(node.local),
      ImportNamespaceSpecifier: (/** @type {any} */ node) => check(node.local),
    };
  },
};
