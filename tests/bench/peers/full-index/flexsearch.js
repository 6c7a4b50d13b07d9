import { Index } from 'flexsearch';
import { start } from './page.js';

start(async (text) => {
  const { parts, documents } = JSON.parse(text);
  const index = new Index({ tokenize: 'strict' });
  for (const [key, part] of parts) index.import(key, part);
  return (query, most) => index.search(query, most).map((id) => documents[id]);
});
