import i18next, { type TFunction } from 'i18next';
import type { WordTree } from '../model/library.ts';

/** Interface words of one language, by key; a key that does not exist fails the type check. */
export type Words = TFunction;

/**
 * Opens a locale file's words.
 * @throws Error for a key that the file lacks; `check` finds those first
 */
export function openWords(locale: string, tree: WordTree): Words {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    ns: ['words'],
    defaultNS: 'words',
    resources: { [locale]: { words: tree } },
    // Astro and the HTML writer escape.
    interpolation: { escapeValue: false },
    initAsync: false,
    saveMissing: true,
    missingKeyHandler: (_locales, _namespace, key) => {
      throw new Error(`content/locales/${locale}.json has no words for “${key}”`);
    },
  });
  return remembering(instance.getFixedT(locale, 'words'));
}

/** Of texts with something put into them, how many are remembered. */
const most = 20_000;

/** Pages ask for the same words over and over, often with the same number or name put into them. */
function remembering(words: Words): Words {
  const known = new Map<string, string>();
  return new Proxy(words, {
    apply: (target, self, call: Parameters<Words>) => {
      const name = call.length === 1 ? String(call[0]) : JSON.stringify(call);
      const text = known.get(name) ?? (Reflect.apply(target, self, call) as string);
      if (known.size === most) known.clear();
      known.set(name, text);
      return text;
    },
  });
}
