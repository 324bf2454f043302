/** Width and height of every share image, in pixels: what the large networks ask for. */
export const DEELMAAT = { breedte: 1200, hoogte: 630 } as const;
