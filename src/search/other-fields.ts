import type { CustomRecord } from 'pagefind';

/** Records with what none of these tells: Pagefind numbers the fields that it meets. */
export function withOtherFields(
  records: readonly CustomRecord[],
  these: readonly CustomRecord[],
): CustomRecord[] {
  const met = new Set(these.flatMap(({ meta = {} }) => Object.keys(meta)));
  return records.filter(({ meta = {} }) => {
    const others = Object.keys(meta).filter((field) => !met.has(field));
    for (const field of others) met.add(field);
    return others.length > 0;
  });
}
