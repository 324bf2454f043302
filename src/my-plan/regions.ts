/** The regions of school holidays, as the national government spreads them. */
export const regions = ['noord', 'midden', 'zuid'] as const;
