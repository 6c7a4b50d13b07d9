/**
 * Words that lose their vowel before another word, by language: what the elision filters of Apache
 * Lucene (FrenchAnalyzer, CatalanAnalyzer, ItalianAnalyzer) leave out.
 */
const elided: Readonly<Record<string, string>> = {
  ca: 'd|l|m|n|s|t',
  fr: 'c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu',
  it: 'agl|all|c|coll|d|dagl|dall|degl|dell|gl|l|m|negl|nell|s|sugl|sull|t|un|v',
};

/** Letters that Unicode does not take apart and keyboards write as two. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ß: 'ss' };

const apostrophes = /[’‘‛ʼ′`]/gu;
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;
const dashes = /\p{Pd}/gu;

/** A hyphen stays where one letter stands before it: *T-Mobile* is found by `tmobile` too. */
const hyphen = /(?<=\p{L}\p{M}*)(?<!(?<![\p{L}\p{N}\p{M}])\p{L}(?=-\p{L}))-/gu;

/** The space between thousands: *491 840*. */
const thousands = /(?<=(?<!\d)\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/gu;

/**
 * Brings text to the form in which words are compared: the one function for what is indexed and
 * for what is asked. Elisions go, ligatures are written out, hyphenated words come apart, numbers
 * are closed up. Accents, capitals and endings are left to Pagefind, which knows them.
 * @param language BCP 47 tag of the reader's language
 */
export function fold(language: string, text: string): string {
  const plain = text
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(/[œŒæÆß]/gu, (letter) => ligatures[letter] ?? letter)
    .normalize('NFC')
    .replace(apostrophes, "'")
    .replace(dashes, '-');
  return withoutElisions(language, plain)
    .replace(hyphen, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(thousands, '');
}

function withoutElisions(language: string, text: string): string {
  const words = elided[language.toLowerCase().split('-')[0] ?? ''];
  if (words === undefined) return text;
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:(?:${words})')+(?=[\\p{L}\\p{N}])`, 'giu'),
    '',
  );
}

/**
 * Letters and digits alone, in lower case and without accents: what names and single words are
 * compared by, so that *T-Mobile*, *t mobile* and *TMobile* are one.
 */
export function bare(language: string, text: string): string {
  return fold(language, text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
