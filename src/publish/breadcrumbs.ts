import type { BreadcrumbList } from 'schema-dts';
import { absolute } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import type { Company } from '../model/company.ts';
import type { Library } from '../model/library.ts';
import { editionFor, mainCompany, type Story } from '../model/story.ts';

/** A step from the home page to a page. */
export interface Crumb {
  name: string;
  address: string;
}

/** The way to a story: home, its company, itself. */
export function storyCrumbs(story: Story, language: Language, library: Library): Crumb[] {
  const { addresses } = language;
  const company = library.companies[mainCompany(story)];
  return [
    { name: library.site.name, address: addresses.home() },
    ...(company
      ? [{ name: language.company(company), address: addresses.company(company.id) }]
      : []),
    {
      name: language.typeset(editionFor(story, language.tag).title),
      address: addresses.article(story),
    },
  ];
}

/** The way to the page of an organisation. */
export function companyCrumbs(company: Company, language: Language, { site }: Library): Crumb[] {
  const { addresses, words } = language;
  return [
    { name: site.name, address: addresses.home() },
    { name: words('companies.title'), address: addresses.section('companies') },
    { name: language.company(company), address: addresses.company(company.id) },
  ];
}

/** The way to the public record. */
export function recordCrumbs({ addresses, words }: Language, { site }: Library): Crumb[] {
  return [
    { name: site.name, address: addresses.home() },
    { name: words('record.title'), address: addresses.section('record') },
  ];
}

/** The way to a page as structured data. */
export function breadcrumbList(crumbs: readonly Crumb[], { place }: Language): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(address, place),
    })),
  };
}
