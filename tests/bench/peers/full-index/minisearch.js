import MiniSearch from 'minisearch';
import { start } from './page.js';

start((text) => {
  const index = MiniSearch.loadJSON(text, {
    fields: ['title', 'text'],
    storeFields: ['title', 'url'],
  });
  return (query, most) =>
    index.search(query, { prefix: true, combineWith: 'AND', boost: { title: 2 } }).slice(0, most);
});
