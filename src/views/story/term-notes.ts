/** Shows what a term means beside it, instead of leaving the page. Without this it is a link. */
for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  const note = document.getElementById(`note-${decodeURIComponent(term.hash.slice(1))}`);
  // Browsers without popovers follow the link.
  if (!note || !('showPopover' in note)) continue;
  term.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    note.showPopover();
    const at = term.getBoundingClientRect();
    const width = note.offsetWidth;
    const left = Math.min(Math.max(at.left, 8), innerWidth - width - 8);
    const below = at.bottom + note.offsetHeight + 8 < innerHeight;
    note.style.left = `${left}px`;
    note.style.top = `${below ? at.bottom + 4 : at.top - note.offsetHeight - 4}px`;
    note.querySelector('a')?.focus();
  });
  note.addEventListener('toggle', (event) => {
    if (event.newState === 'closed' && note.contains(document.activeElement)) term.focus();
  });
}
