/** Why a file cannot be taken back in, in Dutch: what is wrong with it, and what to do. Nothing was changed. */
export class Refusal extends Error {}
