/** One thing wrong and where. */
export interface Finding {
  what: string;
  where: string;
}

/** Findings as lines, equal ones together: an empty array when nothing was found. */
export function grouped(findings: readonly Finding[]): string[] {
  const places = new Map<string, string[]>();
  for (const { what, where } of findings) places.set(what, [...(places.get(what) ?? []), where]);
  return [...places].map(([what, where]) => {
    const shown = [...new Set(where)].slice(0, 5).join(', ');
    return `${what}: ${where.length} × (${shown}${where.length > 5 ? ', …' : ''})`;
  });
}
