/** Lists the pages that are kept on the device, the latest first, and removes them when asked. */
import { keptAt } from '../../publish/offline/kept.ts';

const missing = document.querySelector<HTMLElement>('[data-offline=missing]');
const part = document.querySelector<HTMLElement>('[data-offline=kept]');

// The worker shows this page at the address of another one.
if (missing && missing.dataset['here'] !== location.pathname) {
  missing.hidden = false;
  const retry = missing.querySelector('a');
  if (retry) retry.href = location.href;
}

if (part && 'caches' in window) void show(part);

async function show(part: HTMLElement): Promise<void> {
  const { store = '', formats, forgotten = '' } = part.dataset;
  const status = part.querySelector('p');
  const list = part.querySelector('ul');
  const forget = part.querySelector('button');
  if (!status || !list || !forget) return;
  const kept = await caches.open(store);
  const time = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  for (const request of await kept.keys()) {
    const response = await kept.match(request);
    const item = response && (await line(request.url, response, time));
    if (item) list.prepend(item);
  }
  part.hidden = false;
  forget.hidden = !list.hasChildNodes();
  status.hidden = !forget.hidden;
  forget.addEventListener('click', () => {
    void caches.delete(store).then(() => {
      list.replaceChildren();
      forget.hidden = true;
      status.textContent = forgotten;
      status.hidden = false;
    });
  });
}

/** Nothing for what is no page to read, such as the dialog of the search. */
async function line(
  address: string,
  response: Response,
  time: Intl.DateTimeFormat,
): Promise<HTMLLIElement | undefined> {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (page.querySelector('meta[http-equiv=refresh]')) return undefined;
  const link = Object.assign(document.createElement('a'), { href: address });
  link.textContent = page.title;
  link.lang = page.documentElement.lang;
  const when = Object.assign(document.createElement('span'), { className: 'muted' });
  when.textContent = ` ${time.format(new Date(response.headers.get(keptAt) ?? 0))}`;
  const item = document.createElement('li');
  item.append(link, when);
  return item;
}
