import type { Page } from 'playwright-core';

/** Where the Tab key leads on a page. */
export interface KeyboardPath {
  /** How often Tab stops. */
  stops: number;
  faults: string[];
}

interface Stop {
  name: string;
  /** Place among all that can have the focus, in the order of the document. */
  place: number;
  faults: string[];
}

/**
 * Walks through a page with Tab: is every stop seen, named, in order and not covered, does the way
 * end, and does it pass everything that can be clicked?
 */
export async function keyboardPath(page: Page): Promise<KeyboardPath> {
  const stops: Stop[] = [];
  const faults: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (!stop || stop.place === stops[0]?.place) break;
    const last = stops.at(-1);
    if (stops.some(({ place }) => place === stop.place)) {
      faults.push(`Tab is caught at “${stop.name}”`);
      break;
    }
    if (last && stop.place < last.place) faults.push(`“${stop.name}” comes after “${last.name}”`);
    faults.push(...stop.faults);
    stops.push(stop);
  }
  const all = await clickable(page);
  const passed = stops.filter(({ place }) => all.includes(place)).length;
  if (passed < all.length) faults.push(`Tab passes ${passed} of ${all.length}`);
  return { stops: stops.length, faults };
}

function stopOf(page: Page): Promise<Stop | undefined> {
  return page.evaluate((selector) => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
    const faults: string[] = [];
    const { outlineStyle, outlineWidth, display } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(`“${name}” is unseen`);
    const labels = element instanceof HTMLInputElement ? (element.labels?.length ?? 0) : 0;
    if (name === '' && labels === 0 && !element.hasAttribute('aria-labelledby'))
      faults.push(`no name: ${element.outerHTML.slice(0, 80)}`);
    // The boxes of the lines, since the one around them covers more than the element.
    const boxes = [...element.getClientRects()];
    const inWindow = boxes.filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
    if (inWindow.length === 0) faults.push(`“${name}” is out of the window`);
    const covered = inWindow.every(({ left, top, width, height }) => {
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above !== null && !element.contains(above) && !above.contains(element);
    });
    if (inWindow.length > 0 && covered) faults.push(`“${name}” is covered`);
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const target = (label ?? element).getBoundingClientRect();
    if (
      display !== 'inline' &&
      !element.closest('svg') &&
      Math.min(target.width, target.height) < 24
    )
      faults.push(`“${name}” is less than 24 px`);
    return { name, place: [...document.querySelectorAll(selector)].indexOf(element), faults };
  }, focusable);
}

const focusable = 'a[href], button, input, select, summary, [tabindex]';

/** Places of what can be clicked. */
function clickable(page: Page): Promise<number[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element, place) => {
        const folded =
          element.tagName !== 'SUMMARY' && element.closest('details:not([open])') !== null;
        const shown = element.checkVisibility({ visibilityProperty: true }) && !folded;
        return shown && element.tabIndex >= 0 && !element.matches('section, :disabled')
          ? [place]
          : [];
      }),
    focusable,
  );
}
