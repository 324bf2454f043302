import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Nodes } from 'parse5';

type Fits = (element: Nodes.Element) => boolean;

/** All elements below a node, in the order in which they are written. */
export function elements(parent: Nodes.ParentNode): Nodes.Element[] {
  const found: Nodes.Element[] = [];
  const visit = ({ childNodes }: Nodes.ParentNode): void => {
    for (const node of childNodes)
      if (adapter.isElementNode(node)) {
        found.push(node);
        visit(node);
      }
  };
  visit(parent);
  return found;
}

export function findElement(parent: Nodes.ParentNode, fits: Fits): Nodes.Element | undefined {
  for (const node of parent.childNodes) {
    if (!adapter.isElementNode(node)) continue;
    const found = fits(node) ? node : findElement(node, fits);
    if (found) return found;
  }
  return undefined;
}

export const attribute = (element: Nodes.Element, label: string): string | undefined =>
  element.attrs.find(({ name }) => name === label)?.value;

export const hasClass = (element: Nodes.Element, className: string): boolean =>
  attribute(element, 'class')?.split(/\s+/).includes(className) ?? false;
