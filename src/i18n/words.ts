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
  return remembering(instance.getFixedT(locale, 'words'), new Intl.PluralRules(locale));
}

/** What a text leaves open: a name, and nothing that i18next could do to what is put there. */
const open = /\{\{([^{},]+)\}\}/g;

/**
 * Texts are looked up once for each plural category, and filled in here: pages ask for the same ones
 * over and over, and i18next took some 8 % of a build.
 */
function remembering(words: Words, rules: Intl.PluralRules): Words {
  const known = new Map<string, string>();
  return new Proxy(words, {
    apply: (target, self, [key, values]: [string, Readonly<Record<string, string | number>>?]) => {
      const count = values?.['count'];
      const plural = typeof count === 'number' ? `\0${count === 0} ${rules.select(count)}` : '';
      let text = known.get(key + plural);
      if (text === undefined) {
        const plain = { ...(plural !== '' && { count }), skipInterpolation: true };
        text = Reflect.apply(target, self, [key, plain]) as string;
        known.set(key + plural, text);
      }
      return values ? text.replace(open, (_, name: string) => String(values[name] ?? '')) : text;
    },
  });
}
