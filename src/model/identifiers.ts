import { z } from 'zod';

/** What every object has; to look for a new name in it would make that a name for good. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Ids and slugs: lower-case ASCII letters, digits and single hyphens, safe in every address, as the
 * name of a file, and as a key of any object.
 */
export const identifier = z
  .string()
  .max(100, { error: 'must be no longer than 100 characters' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'must be lower-case letters a–z, digits and single hyphens, such as “t-mobile-2021”',
  })
  .refine((text) => !inherited.has(text), {
    error: 'is taken by the language of the tools',
  });

/** A domain, as an address on the web has it. */
export const domainName = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, {
  error: 'is not a domain name: write “example.org”, without https:// or a path',
});

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Tags that were found good: every source names one, and most name the same. */
const goodTags = new Set<string>();

/** A BCP 47 language tag as `Intl` writes it, of a language that it knows: `fr`, `pt-BR`, `ar`. */
export const localeTag = z.string().refine(
  (tag) => {
    if (!goodTags.has(tag) && isLocaleTag(tag)) goodTags.add(tag);
    return goodTags.has(tag);
  },
  { error: 'is not a language tag (BCP 47), such as “fr” or “pt-BR”' },
);

function isLocaleTag(tag: string): boolean {
  try {
    const { baseName, language } = new Intl.Locale(tag);
    return baseName === tag && languageNames.of(language) !== undefined;
  } catch {
    return false;
  }
}

/** The tag that was meant: `pt_br` is meant to be `pt-BR`. */
export function canonicalTag(text: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text.replaceAll('_', '-'));
    return localeTag.safeParse(tag).data;
  } catch {
    return undefined;
  }
}

/**
 * True for an address on the web, `http` or `https`, without the characters that an address never
 * has (RFC 3986). One with a name or password before the host is none:
 * `https://bank.example@evil.example/` only looks as if it led to the bank.
 */
export function isWebAddress(text: string): boolean {
  const url = /^https?:\/\/[^\s"<>\\]+$/.test(text) ? URL.parse(text) : null;
  return url !== null && url.username === '' && url.password === '';
}

/** An address on the web. `http` passes here and is warned of elsewhere. */
export const webAddress = z.string().refine(isWebAddress, {
  error: 'is not a web address: it must start with https://',
});
