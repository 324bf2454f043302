import { chooseChromium, starts } from '../../src/cli/chromium.ts';

/** Prints the path of the system's own Chromium or Chrome, or `npm` where there is none that starts. For `.ci/run`. */
console.log(await chooseChromium(undefined, starts));
