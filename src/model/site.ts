import { z } from 'zod';
import { domainName, webAddress } from './identifiers.ts';

/** A line that the host fills in; an empty one shows as “to be filled in”. */
const line = z.string().default('');

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
  contact: z.strictObject({ corrections: line, reply: line, press: line, security: line }),
  /** Address of the repository. */
  source: z.union([z.literal(''), webAddress]).default(''),
  /** Whether pages that were read are kept on the reader's device. */
  offline: z.boolean().default(true),
  /** Whether each story gets a picture that other sites show beside a link to it. */
  socialImages: z.boolean().default(true),
  /** Domain that entries of feeds are named by; that of `SITE_URL` when empty. */
  feedDomain: z.union([z.literal(''), domainName]).default(''),
});
export type Site = z.infer<typeof site>;

/** What a page may show of it with `<Site of="…" />`, as `publisher.name`: its texts. */
export const siteLines: readonly string[] = Object.entries(
  site.omit({ offline: true, socialImages: true, feedDomain: true }).shape,
).flatMap(([group, schema]) =>
  schema instanceof z.ZodObject
    ? Object.keys(schema.shape).map((line) => `${group}.${line}`)
    : [group],
);
