import type { Locator, Page } from 'playwright-core';

/**
 * Presses Tab until an element has the focus.
 * @throws Error when the keyboard does not get there
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // A form that needs its script is hidden until that has come.
  await target.waitFor();
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}
