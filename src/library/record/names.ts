/** Letters and digits alone, in lower case, without accents: *La Poste* and *LaPoste* are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** An id for a name: *Le Slip Français* becomes `le-slip-francais`; empty for a name in other letters. */
export function idFor(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** The name of an organisation in the title of an entry: without “(2019 breach)” behind it. */
export function nameInTitle(title: string): string {
  return title.replace(/ \([^()]*\d{4}[^()]*\)$/, '');
}
