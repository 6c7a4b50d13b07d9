import { z } from 'zod';
import { fullDate } from './dates.ts';
import { hostNames } from './host.ts';
import { domainName, webAddress } from './identifiers.ts';

/** A line that the host fills in; an empty one shows as “to be filled in”. */
const line = z.string().default('');

/** Where weaknesses are reported: an e-mail address, or a page. */
const securityContact = z.union([z.literal(''), z.email(), webAddress], {
  error: 'must be an e-mail address or an https:// address',
});

/** `site.yaml`: what a host fills in. */
export const site = z.strictObject({
  name: z.string().min(1),
  publisher: z.strictObject({
    name: z.string().min(1),
    kind: line,
    address: line,
    director: line,
    registration: line,
    phone: line,
  }),
  hosting: z.strictObject({ name: line, address: line, phone: line }),
  contact: z.strictObject({
    corrections: line,
    reply: line,
    press: line,
    security: securityContact.default(''),
  }),
  /** Address of the repository. */
  source: z.union([z.literal(''), webAddress]).default(''),
  /** Whether pages that were read are kept on the reader's device. */
  offline: z.boolean().default(true),
  /** Whether each story gets a picture that other sites show beside a link to it. */
  socialImages: z.boolean().default(true),
  /** Domain that entries of feeds are named by; that of `SITE_URL` when empty. */
  feedDomain: z.union([z.literal(''), domainName]).default(''),
  /** Last day on which `security.txt` holds; it is written with this and `contact.security`. */
  securityUntil: z
    .union([z.literal(''), fullDate], { error: 'is not a day: write 2027-06-30' })
    .default(''),
  /**
   * For how many days after a visit browsers come by https alone; 0 to not say so, nothing for a
   * year on hosts that know nothing else.
   */
  httpsOnlyDays: z
    .union([z.literal(''), z.int().nonnegative().max(730)], {
      error: 'is not a number of days: write 0 to 730, or nothing',
    })
    .default(''),
  /** Who serves the site; nothing for files that suit most. */
  host: z
    .union([z.literal(''), z.enum(hostNames)], { error: `is not one of ${hostNames.join(', ')}` })
    .default(''),
  /** Whether `.br` and `.gz` files are written beside the others. */
  precompressed: z.boolean().default(false),
  /** How many parts the search index has. */
  searchParts: z
    .int({ error: 'is not a number of parts: write 1 to 64' })
    .min(1)
    .max(64)
    .default(1),
});
export type Site = z.infer<typeof site>;

/** What holds between the lines of `site.yaml`. */
export const siteFile = site.refine(
  ({ contact, securityUntil }) => contact.security === '' || securityUntil !== '',
  {
    path: ['contact', 'security'],
    error: 'goes into security.txt, which needs an end: fill in “securityUntil” too',
  },
);

/** What a page may show of it with `<Site of="…" />`, as `publisher.name`: its texts. */
export const siteLines: readonly string[] = Object.entries(
  site.omit({
    offline: true,
    socialImages: true,
    feedDomain: true,
    securityUntil: true,
    httpsOnlyDays: true,
    host: true,
    precompressed: true,
    searchParts: true,
  }).shape,
).flatMap(([group, schema]) =>
  schema instanceof z.ZodObject
    ? Object.keys(schema.shape).map((line) => `${group}.${line}`)
    : [group],
);
