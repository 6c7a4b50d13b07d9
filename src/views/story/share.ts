/** Copy and share buttons: shown where the browser can do it, without asking anybody else. */
const share = document.querySelector<HTMLElement>('.share');
const address =
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

if (share) {
  const button = (name: string): HTMLButtonElement | null =>
    share.querySelector(`[data-share=${name}]`);
  const offer = (name: string, act: () => Promise<unknown>): void => {
    const found = button(name);
    if (!found) return;
    found.hidden = share.hidden = false;
    // A reader who closes the sheet, or denies the clipboard, has lost nothing.
    found.addEventListener('click', () => void act().catch(() => undefined));
  };
  // Both are missing where the page is not served over https.
  if ('clipboard' in navigator)
    offer('copy', async () => {
      await navigator.clipboard.writeText(address);
      const status = share.querySelector('[role=status]');
      if (status) status.textContent = share.dataset['copied'] ?? '';
    });
  if ('share' in navigator)
    offer('sheet', () => navigator.share({ title: document.title, url: address }));
}
