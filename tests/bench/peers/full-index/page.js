// A search field over an index that is fetched whole: nothing is loaded before the field has the focus.
const most = 5;

/** @param open takes the text of the index and gives a function that finds documents by words */
export function start(open) {
  const field = document.querySelector('input');
  const list = document.querySelector('ol');
  let opened;
  const load = () =>
    (opened ??= fetch(document.body.dataset.index)
      .then((response) => response.text())
      .then(open));
  field.addEventListener('focus', load);
  field.addEventListener('input', async () => {
    const query = field.value;
    const find = await load();
    if (query !== field.value) return;
    list.replaceChildren(
      ...find(query, most).map(({ title, url }) => {
        const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  });
}
