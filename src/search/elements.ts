import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Nodes } from 'parse5';

type Fits = (element: Nodes.Element) => boolean;

/** All elements below a node, in the order in which they are written. */
export function* elements(parent: Nodes.ParentNode): Generator<Nodes.Element> {
  for (const node of parent.childNodes)
    if (adapter.isElementNode(node)) {
      yield node;
      yield* elements(node);
    }
}

export function findElement(parent: Nodes.ParentNode, fits: Fits): Nodes.Element | undefined {
  for (const element of elements(parent)) if (fits(element)) return element;
  return undefined;
}

export const attribute = (element: Nodes.Element, label: string): string | undefined =>
  element.attrs.find(({ name }) => name === label)?.value;

export const hasClass = (element: Nodes.Element, className: string): boolean =>
  attribute(element, 'class')?.split(/\s+/).includes(className) ?? false;
