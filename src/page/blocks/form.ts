import type { PlainBlock } from '../plain/plain.ts';

/** The document of a template; on the site one can fill it in. */
export interface FormBlock {
  type: 'form';
  sjabloon: string;
  blocks: PlainBlock[];
}

export const lowerForm = ({ blocks }: FormBlock): PlainBlock[] => [
  { type: 'sheet', id: 'document', continuous: true, blocks },
];
