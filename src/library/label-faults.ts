import { pageIds } from '../model/edition.ts';
import { sizes } from '../model/size.ts';
import { identifier, localeTag } from '../model/identifiers.ts';
import {
  actions,
  amountKinds,
  bases,
  dataTypes,
  eventKinds,
  sectors,
  statuses,
  units,
  withdrawalReasons,
} from '../model/vocabulary.ts';
import type { Fault } from './fault.ts';
import { labelFault, type WordFile } from './word-file.ts';

/** Groups of words that must hold one entry for each code of a closed list. */
const codeGroups: Readonly<Record<string, readonly string[]>> = {
  statuses,
  statusMeanings: statuses,
  bases,
  basisMeanings: bases,
  actions,
  actionMeanings: actions,
  dataTypes,
  eventKinds,
  amountKinds,
  sectors,
  unitNames: units,
  'withdrawn.reasons': withdrawalReasons,
  'addresses.dataType': dataTypes,
  'addresses.sector': sectors,
  'addresses.status': statuses,
  'addresses.size': sizes,
  'addresses.pages': pageIds,
};

/** Codes of the closed lists without a label, and labels of no code. */
export function codeFaults(file: WordFile): Fault[] {
  const faults: Fault[] = [];
  for (const [group, codes] of Object.entries(codeGroups)) {
    const has = [...file.flat.keys()]
      .filter((key) => key.startsWith(`${group}.`))
      .map((key) => key.slice(group.length + 1));
    for (const code of codes)
      if (!has.includes(code))
        faults.push(
          labelFault(
            file,
            group,
            `the code “${code}” has no label in “${group}”`,
            `add "${code}": "…" there`,
          ),
        );
    for (const code of has)
      if (!codes.includes(code))
        faults.push(
          labelFault(
            file,
            `${group}.${code}`,
            `“${code}” is not a code of “${group}”`,
            'remove it; the codes are listed in content/README.md',
          ),
        );
  }
  for (const unit of units)
    if (![...file.flat.keys()].some((key) => key.startsWith(`units.${unit}_`)))
      faults.push(
        labelFault(
          file,
          'units',
          `the unit “${unit}” has no plural forms`,
          `add "${unit}_other": "{{number}} …" there`,
        ),
      );
  return faults;
}

/** Words of addresses must be fit for one, and no two in one place alike. */
export function slugFaults(file: WordFile): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  for (const [key, slug] of file.flat) {
    if (!key.startsWith('addresses.')) continue;
    const fit = identifier.safeParse(slug);
    if (!fit.success)
      faults.push({
        ...labelFault(
          file,
          key,
          `the address word “${slug}” ${fit.error.issues[0]?.message ?? ''}`,
          'write it without accents, blanks or capitals',
        ),
        rule: 'address',
      });
    // Pages stand beside the sections; the other groups have a folder each.
    const folder = key.startsWith('addresses.pages.')
      ? 'addresses'
      : key.slice(0, key.lastIndexOf('.'));
    const other = seen.get(`${folder}/${slug}`);
    if (other !== undefined)
      faults.push({
        ...labelFault(
          file,
          key,
          `“${slug}” is the address word of “${other}” too`,
          'choose another word',
        ),
        rule: 'address',
      });
    else seen.set(`${folder}/${slug}`, key);
  }
  return faults;
}

/** The locale after which numbers and dates are written must be one; it may choose digits. */
export function formatFaults(file: WordFile): Fault[] {
  const key = 'language.formats';
  const tag = file.flat.get(key);
  const fit = localeTag.safeParse(tag?.replace(/-u-nu-[a-z]{3,8}$/, ''));
  if (tag === undefined || fit.success) return [];
  const message = `“${tag}” ${fit.error.issues[0]?.message ?? ''}`;
  return [labelFault(file, key, message, 'write a language and its region, such as “en-GB”')];
}
