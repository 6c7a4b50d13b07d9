import type { Page } from 'playwright-core';

/** What a window, a zoom or a reader's spacing breaks: a page too wide, text cut off, text over text. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`${scrollWidth} px wide in ${clientWidth} px`);

    const spoken = (element: Element): boolean => getComputedStyle(element).clipPath !== 'none';
    for (const element of document.body.querySelectorAll('*')) {
      if (spoken(element) || element.closest('svg') || element.clientWidth === 0) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (cut) faults.push(`cut off: ${element.outerHTML.slice(0, 80)}`);
    }

    const texts: { box: DOMRect; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.skip, script, select, template') || spoken(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1) texts.push({ box, text: text.slice(0, 30) });
    }
    texts.forEach(({ box, text }, index) => {
      for (const other of texts.slice(index + 1, index + 60)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Lines of close text touch; half a line is too much.
        if (across > 3 && down > Math.min(box.height, other.box.height) * 0.55)
          faults.push(`“${text}” over “${other.text}”`);
      }
    });
    return faults;
  });
}
