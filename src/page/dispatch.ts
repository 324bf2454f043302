/** One handler per type of node; a table of them `satisfies` this, so that none is missing. */
export type Handlers<Node extends { type: string }, Out, Context> = {
  [T in Node['type']]: (node: Extract<Node, { type: T }>, context: Context) => Out;
};

/**
 * Gives a node to the handler of its type.
 * Example: `dispatch(handlers, node, context)` in a writer.
 */
export function dispatch<Node extends { type: string }, Out, Context>(
  handlers: Handlers<Node, Out, Context>,
  node: Node,
  context: Context,
): Out {
  // The table has a handler for every type of node; that it is the one of this node, types cannot say.
  const handler = handlers[node.type as Node['type']] as (node: Node, context: Context) => Out;
  return handler(node, context);
}
