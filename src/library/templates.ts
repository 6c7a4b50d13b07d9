import type { PartialDate } from '../model/dates.ts';

/** A `facts.yaml` to fill in. What must be replaced does not pass the check until it is. */
export function factsTemplate(company: string, original: string, published: PartialDate): string {
  return `companies: [${company}] # the first is the one breached
# via: [supplier-id] # suppliers through which it happened
original: ${original}
published: ${published}
# occurred: 2026-03 # year, month or day: never more precise than the source
# discovered: 2026-03-02
disclosed: FILL-IN # when the public learnt of it
status: # oldest first; the last entry is the present one
  - { is: alleged, since: FILL-IN, source: first }
action: unknown
dataTypes: [] # such as [names, email-addresses]
# notExposed: [passwords]
figures: # the ledger, oldest first; [] when nobody has said
  - { id: first-count, count: 0, unit: people, basis: claimed, said: FILL-IN, source: first }
# amounts:
#   - { id: fine, value: 1000000, currency: EUR, kind: fine, said: 2026-06-01, source: first }
events: # oldest first
  - { id: first-report, date: FILL-IN, kind: reported, source: first }
sources:
  first:
    url: FILL-IN
    title: FILL-IN
    publisher: FILL-IN
    published: FILL-IN # leave out when the page bears no date
    language: ${original}
    primary: false # true for the company itself, an authority or a court
`;
}

/** A draft edition to fill in; `draft` comes out when it is done. */
export function editionTemplate(): string {
  return `---
title: ""
description: ""
draft: true # remove this line when the edition is ready
---

What happened, to whom, and who says so.<Cite source="first" />

## What was taken

The first count is <Count of="first-count" />.

<Update event="first-report">
What became known on that day.
</Update>
`;
}

/** A company to fill in. */
export function companyTemplate(id: string): string {
  return `name: ${id.replaceAll(/(^|-)([a-z])/g, (_, hyphen: string, letter: string) => (hyphen ? ' ' : '') + letter.toUpperCase())}
domains: [] # such as [example.org]
country: FILL-IN # ISO 3166-1, such as FR or US
sector: FILL-IN # one of the codes in content/README.md
aliases: [] # other names that readers type into search
`;
}
