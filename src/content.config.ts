import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { libraryLoader, type StoredLibrary } from './library/load-library.ts';

export const collections = {
  library: defineCollection({ loader: libraryLoader(), schema: z.custom<StoredLibrary>() }),
};
