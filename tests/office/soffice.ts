import { spawnSync } from 'node:child_process';

/** LibreOffice, where it is installed and works: the name of its program. */
export const soffice = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);
