/** Width and height of every share image, in pixels: what the large networks ask for. */
export const PART_SIZE = { width: 1200, height: 630 } as const;
