import { dataClasses } from '../../model/data-classes.ts';
import { isPartialDate, type PartialDate } from '../../model/dates.ts';
import { recordEntry, type RecordEntry } from '../../model/record-files.ts';
import type { Fault } from '../fault.ts';
import { fileFault } from '../files.ts';
import { validate } from '../validate.ts';
import { byName } from './entry.ts';
import { entryFaults } from './entry-faults.ts';
import { parseJsonLazily } from './lazy-json.ts';
import { recordGuide } from './read-record.ts';

/** What the API says of entries that are not taken over, in a word. */
export const leftOutKinds = {
  IsSensitive: 'sensitive',
  IsFabricated: 'fabricated',
  IsRetired: 'retired',
  IsSpamList: 'spam list',
  IsMalware: 'malware',
  IsStealerLog: 'stealer log',
} as const;
type LeftOutKind = keyof typeof leftOutKinds;

/** A newer copy of the list. */
export interface Incoming {
  /** In the order of names. */
  entries: RecordEntry[];
  /** How many were left out, by the first reason that holds. */
  leftOut: ReadonlyMap<LeftOutKind, number>;
  /** Names of entries whose classes of data were left out, as one of them is not known. */
  withoutClasses: string[];
  /** Day on which it was taken, where the copy says so. */
  retrieved: PartialDate | undefined;
  faults: Fault[];
}

/**
 * Reads a copy of the list in the form of its API: `[{ "Name": …, "PwnCount": … }, …]`, or such a
 * list as `breaches` of an object that may say when it was `retrieved`.
 * @param file how faults call it
 * @param today the day after which no entry can have been added
 * @param leaveOutUnknown takes an entry with a class of data that is not known without its classes
 */
export function readIncoming(
  file: string,
  text: string,
  today: PartialDate,
  leaveOutUnknown = false,
): Incoming {
  const json = parseJsonLazily(file, text);
  const leftOut = new Map<LeftOutKind, number>();
  const none = { entries: [], leftOut, withoutClasses: [], retrieved: undefined };
  if (json.faults.length > 0) return { ...none, faults: json.faults };
  const { list, base, retrieved } = listIn(json.data);
  if (!list)
    return {
      ...none,
      faults: [
        fileFault(file, {
          rule: 'schema',
          message: 'this is no list of breaches',
          hint: 'give a file in the form of the public API: [{ "Name": …, "Title": … }, …]',
        }),
      ],
    };

  const faults: Fault[] = [];
  const withoutClasses: string[] = [];
  const taken: { entry: RecordEntry; index: number }[] = [];
  list.forEach((item, index) => {
    const kind = reasonToLeaveOut(item);
    if (kind) {
      leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
      return;
    }
    const { fields, withoutUnknown } = factsOf(item, leaveOutUnknown);
    const read = validate(
      file,
      { ...json, data: fields, ...placesBelow([...base, index]) },
      recordEntry,
      recordGuide,
    );
    const name =
      isObject(fields) && typeof fields['Name'] === 'string' ? `${fields['Name']}: ` : '';
    faults.push(...read.faults.map((fault) => ({ ...fault, message: `${name}${fault.message}` })));
    if (!read.data) return;
    if (withoutUnknown) withoutClasses.push(read.data.Name);
    taken.push({ entry: read.data, index });
  });
  const entries = taken.map(({ entry }) => entry);
  faults.push(
    ...entryFaults(
      entries,
      {
        file,
        locate: (at, path) => json.locate([...base, taken[at]?.index ?? 0, ...path]),
      },
      today,
    ),
  );
  return { entries: entries.sort(byName), leftOut, withoutClasses, retrieved, faults };

  function placesBelow(path: readonly PropertyKey[]): Pick<typeof json, 'locate' | 'locateKey'> {
    return {
      locate: (rest) => json.locate([...path, ...rest]),
      locateKey: (rest) => json.locateKey([...path, ...rest]),
    };
  }
}

function listIn(data: unknown): {
  list?: readonly unknown[];
  base: readonly PropertyKey[];
  retrieved: PartialDate | undefined;
} {
  if (Array.isArray(data)) return { list: data, base: [], retrieved: undefined };
  if (!isObject(data) || !Array.isArray(data['breaches']))
    return { base: [], retrieved: undefined };
  const day = data['retrieved'];
  return {
    list: data['breaches'],
    base: ['breaches'],
    retrieved: typeof day === 'string' && day.length === 10 && isPartialDate(day) ? day : undefined,
  };
}

function reasonToLeaveOut(item: unknown): LeftOutKind | undefined {
  const kinds = Object.keys(leftOutKinds) as LeftOutKind[];
  return isObject(item) ? kinds.find((kind) => item[kind] === true) : undefined;
}

/** The facts of an entry of the API in the form of the record: nothing empty, a domain that is one. */
function factsOf(
  item: unknown,
  leaveOutUnknown: boolean,
): { fields: unknown; withoutUnknown: boolean } {
  if (!isObject(item)) return { fields: item, withoutUnknown: false };
  const { Domain: domain, DataClasses: classes } = item;
  const withoutUnknown =
    leaveOutUnknown &&
    Array.isArray(classes) &&
    classes.some((code) => !Object.hasOwn(dataClasses, String(code)));
  const facts = Object.keys(recordEntry.shape).flatMap((key): [string, unknown][] => {
    if (key === 'DataClasses' && withoutUnknown) return [];
    const value = key === 'Domain' && typeof domain === 'string' ? hostOf(domain) : item[key];
    const empty = value === undefined || value === null || value === '';
    return empty || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]];
  });
  return { fields: Object.fromEntries(facts), withoutUnknown };
}

/** The list has a few domains in capitals, and an address instead of one. */
function hostOf(domain: string): string {
  const host = /^https?:\/\//.test(domain) ? (URL.parse(domain)?.hostname ?? domain) : domain;
  return host.toLowerCase().replace(/^www\./, '');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
