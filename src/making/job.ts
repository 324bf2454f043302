import type { Handbook } from '../handbook/handbook.ts';
import type { Subject } from '../text/subject.ts';

/** What workers make files of. */
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

/** The same, with the words of the handbook's subject: a worker has modules of its own. */
export interface WorkerJob extends Job {
  subject: Subject;
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
