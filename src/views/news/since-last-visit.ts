/**
 * Marks what is new since the reader's last visit to the page of news. What was there then is
 * remembered on this device only, by the names of changes rather than by a date: a change may be
 * published long after the day that it bears. Without storage, the page stays as it is.
 */
const newsKey = 'news';

/** What an earlier visit found. */
interface Visit {
  /** When it was, in milliseconds. */
  at: number;
  seen: readonly string[];
}

const line = document.querySelector<HTMLElement>('[data-news=since]');
const changes = [...document.querySelectorAll<HTMLElement>('[data-change]')];

if (line)
  try {
    const before = earlierVisit();
    remember();
    if (before) show(line, before);
  } catch {
    // Storage is switched off, or holds what this script did not write.
  }

/** The visit before this one; the pages that a reader opens in between belong to the same visit. */
function earlierVisit(): Visit | undefined {
  const kept = sessionStorage.getItem(newsKey) ?? localStorage.getItem(newsKey) ?? '';
  sessionStorage.setItem(newsKey, kept);
  return kept === '' ? undefined : (JSON.parse(kept) as Visit);
}

function remember(): void {
  const seen = changes.map(({ dataset }) => dataset['change'] ?? '');
  localStorage.setItem(newsKey, JSON.stringify({ at: Date.now(), seen } satisfies Visit));
}

function show(line: HTMLElement, { at, seen }: Visit): void {
  const known = new Set(seen);
  const fresh = changes.filter(({ dataset }) => !known.has(dataset['change'] ?? ''));
  const { forms = '{}', nothing = '', mark = '', formats } = line.dataset;
  const { lang } = document.documentElement;
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(at);
  const form = (JSON.parse(forms) as Record<string, string>)[
    new Intl.PluralRules(lang).select(fresh.length)
  ];
  const sentence = fresh.length === 0 ? nothing : (form ?? nothing);
  const marks = fresh.map((change) => {
    const flag = Object.assign(document.createElement('span'), { className: 'flag' });
    flag.textContent = mark;
    change.prepend(flag);
    return flag;
  });
  const status = line.querySelector('[role=status]');
  line.hidden = false;
  if (status)
    status.textContent = sentence
      .replace('{{date}}', date)
      .replace('{{number}}', new Intl.NumberFormat(formats).format(fresh.length));
  line.querySelector('button')?.addEventListener('click', () => {
    localStorage.removeItem(newsKey);
    sessionStorage.removeItem(newsKey);
    for (const flag of marks) flag.remove();
    line.hidden = true;
    document.querySelector('main')?.focus();
  });
}
