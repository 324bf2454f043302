import type { Step } from '../../protocol.ts';

/** Where a field stands in the data of a file. */
export type Path = readonly Step[];

let count = 0;
/** A name for an element that no other has. */
export const freshId = (): string => `veld-${++count}`;
