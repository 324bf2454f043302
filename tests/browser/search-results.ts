import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const LIST = 'ol[aria-label="Zoekresultaten"]';

/** Where the page says what it found. */
export const status = (page: Page) => page.locator('[role=status]');
export const results = (page: Page) => page.locator(`${LIST} > li`);

/** Waits until the page has answered; then how many it says there are. */
export async function reported(page: Page): Promise<number> {
  await expect.poll(() => status(page).textContent()).toMatch(/gevonden/i);
  return Number((await status(page).textContent())!.match(/^\d+/)?.[0] ?? 0);
}

/** Waits until every result in sight has its text and its places; those further down get theirs when somebody comes near. */
export const textsCame = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    (list) =>
      [...document.querySelectorAll<HTMLElement>(`${list} > li`)]
        .filter((item) => item.getBoundingClientRect().top < innerHeight)
        .every(({ dataset }) => 'compleet' in dataset),
    LIST,
  );
