import { z } from 'zod';

/** Ids and slugs: lower-case ASCII letters, digits and single hyphens, safe in every address. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'must be lower-case letters a–z, digits and single hyphens, such as “t-mobile-2021”',
  });

/** A BCP 47 language tag as `Intl` writes it: `fr`, `pt-BR`, `ar`. */
export const localeTag = z.string().refine(
  (tag) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] === tag;
    } catch {
      return false;
    }
  },
  { error: 'is not a language tag (BCP 47), such as “fr” or “pt-BR”' },
);

const protocol = /^https?:\/\//;

/** An address on the web. `http` passes here and is warned of elsewhere. */
export const webAddress = z
  .string()
  .refine((text) => protocol.test(text) && URL.canParse(text), {
    error: 'is not a web address: it must start with https://',
  });
