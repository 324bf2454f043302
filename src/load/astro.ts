import type { Handboek } from '../model/handboek.ts';
import { handbookOf } from './one-door.ts';
import { settings } from './settings.ts';

/** The handbook as the pages see it: the one that was checked, read once in a build and anew after every change. */
export const getHandboek = (): Promise<Handboek> => handbookOf(settings(process.cwd()));
