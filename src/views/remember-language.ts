/**
 * Remembers on this device which language a reader chose on the root page, and goes there the next
 * time. Only the root page loads this: a link to any other page is never redirected.
 */
const key = 'language';
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];

for (const link of links)
  link.addEventListener('click', () => {
    try {
      localStorage.setItem(key, link.dataset['language'] ?? '');
    } catch {
      // Storage is switched off: the reader chooses again next time.
    }
  });

/** Somebody who comes from a page of this site wants to choose anew. */
const cameFromHere = document.referrer.startsWith(location.origin);
if (!cameFromHere) {
  let remembered: string | null = null;
  try {
    remembered = localStorage.getItem(key);
  } catch {
    // Storage is switched off.
  }
  const link = links.find(({ dataset }) => dataset['language'] === remembered);
  if (link) location.replace(link.href);
}
