import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A font file that the image is set in, as the renderer takes it. */
export interface CardFont {
  name: string;
  /** The generic family of `tokens.css` that it stands for. */
  generic?: 'serif' | 'sans-serif';
  data: Uint8Array;
}

/** Each after its scripts; where a letter is missing, the next font that has it is taken. */
const families = [
  {
    name: 'Source Serif 4',
    generic: 'serif',
    files: 'source-serif-4',
    subsets: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'],
  },
  {
    name: 'Source Sans 3',
    generic: 'sans-serif',
    files: 'source-sans-3',
    subsets: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'],
  },
  { name: 'Noto Naskh Arabic', files: 'noto-naskh-arabic', subsets: ['arabic'] },
] as const;

/** The fonts of the image, from their packages: all under the SIL Open Font License. */
export function cardFonts(): CardFont[] {
  const { resolve } = createRequire(import.meta.url);
  return families.flatMap(({ files, subsets, ...family }) =>
    subsets.map((subset) => ({
      ...family,
      data: readFileSync(
        resolve(`@fontsource-variable/${files}/files/${files}-${subset}-wght-normal.woff2`),
      ),
    })),
  );
}
