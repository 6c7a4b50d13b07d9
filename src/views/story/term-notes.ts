/** Shows what a term means beside it, instead of leaving the page. Without this it is a link. */
for (const note of document.querySelectorAll<HTMLElement>('.term-note')) {
  // Browsers without popovers follow the link.
  if (!('showPopover' in note)) break;
  const terms = document.querySelectorAll<HTMLAnchorElement>(
    `a.term[href$="#${note.id.replace('note-', '')}"]`,
  );
  const text = note.querySelector('p');
  const more = note.querySelector('a');
  // Screen readers say what has the focus, and with it what describes it.
  if (text) text.id = `${note.id}-text`;
  more?.setAttribute('aria-describedby', `${note.id}-text`);
  let opener: HTMLAnchorElement | undefined;
  for (const term of terms) {
    term.ariaExpanded = 'false';
    term.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      opener = term;
      note.showPopover();
      const at = term.getBoundingClientRect();
      const left = Math.min(Math.max(at.left, 8), innerWidth - note.offsetWidth - 8);
      const below = at.bottom + note.offsetHeight + 8 < innerHeight;
      note.style.left = `${left}px`;
      note.style.top = `${below ? at.bottom + 4 : at.top - note.offsetHeight - 4}px`;
      more?.focus();
    });
  }
  // The note stands at the end of the page; its place among the stops is beside its term.
  note.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    if (event.shiftKey) event.preventDefault();
    opener?.focus();
    note.hidePopover();
  });
  note.addEventListener('toggle', ({ newState }) => {
    if (!opener) return;
    opener.ariaExpanded = String(newState === 'open');
    if (newState === 'closed' && note.contains(document.activeElement)) opener.focus();
  });
}
