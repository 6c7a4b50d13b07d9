/**
 * Lets a box to tick switch the `/` key on and off, on this device: who speaks to the machine, or
 * presses keys by accident, must be able to (WCAG 2.1.4).
 * @param box its name is that of what the browser keeps
 */
export function bindShortcut(box: HTMLInputElement): void {
  try {
    box.checked = localStorage.getItem(box.name) !== 'off';
  } catch {
    // Storage is switched off, and the key on.
  }
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(box.name, box.checked ? 'on' : 'off');
    } catch {
      // The key works again on the next page.
    }
  });
}
