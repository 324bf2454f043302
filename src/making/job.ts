import type { Handbook } from '../handbook/handbook.ts';

/** What a worker is told when it begins. */
export interface Job {
  handbook: Handbook;
  /** The project folder. */
  root: string;
  /** The content folder and the edition, for images. */
  content: string;
  editie: string;
  /** Where files are kept between builds. */
  kept: string;
}

/** What a worker is asked: one file by its address, and the folder of the site that it goes to. */
export interface Task {
  path: string;
  to: string;
}

/** What it answers. */
export interface Done {
  path: string;
  kept: boolean;
  /** Why there is no file, in Dutch. */
  error?: string;
}
