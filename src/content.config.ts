import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { libraryLoader, type StoredLibrary } from './library/load-library.ts';
import { publishedStatus, type PublishedStatus } from './translation/published-status.ts';

export const collections = {
  library: defineCollection({
    loader: libraryLoader(publishedStatus),
    schema: z.custom<StoredLibrary<readonly PublishedStatus[]>>(),
  }),
};
