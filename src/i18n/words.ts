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

/** Words that nothing is put into are looked up once: pages ask for the same ones over and over. */
function remembering(words: Words): Words {
  const known = new Map<unknown, string>();
  return new Proxy(words, {
    apply: (target, self, call: Parameters<Words>) => {
      const [key] = call;
      if (call.length > 1) return Reflect.apply(target, self, call) as string;
      const text = known.get(key) ?? (Reflect.apply(target, self, call) as string);
      known.set(key, text);
      return text;
    },
  });
}
