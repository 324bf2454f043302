import { keyHere } from '../../page/site/address.ts';

/** Where the answers to one template lie in the browser. */
export const fillInKey = (sjabloon: string): string => keyHere(`handleiding:sjabloon:${sjabloon}`);
