import { z } from 'zod';

/** An id of this site: stays what it is. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** ISO 8601 of reduced precision: no more precise than whoever said it. */
export const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/** ISO 8601. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: 'date' });

/** BCP 47. */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/);

export const url = z.string().meta({ format: 'uri' });

export const text = z.string().min(1);

/** Ids and codes, none of which has a blank in it. */
export const ids = z.array(id);
