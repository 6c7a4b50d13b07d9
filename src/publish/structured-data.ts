import type { Graph } from 'schema-dts';
import type { Language } from '../i18n/language.ts';
import type { Company } from '../model/company.ts';
import type { Library } from '../model/library.ts';
import { editionFor, type Story } from '../model/story.ts';
import { breadcrumbList, companyCrumbs, recordCrumbs, storyCrumbs } from './breadcrumbs.ts';
import { statisticsDataset } from './dataset.ts';
import { newsArticle } from './news-article.ts';
import { recordDataset } from './record-dataset.ts';
import { organizations } from './subjects.ts';

/**
 * A story as schema.org describes news, in the language asked for, else in that of the original,
 * whose prose the page then shows.
 */
export function storyGraph(
  story: Story,
  asked: Language,
  languages: readonly Language[],
  library: Library,
): Graph {
  const edition = editionFor(story, asked.tag);
  const language = languages.find(({ tag }) => tag === edition.locale) ?? asked;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      newsArticle(story, language, languages, library),
      breadcrumbList(storyCrumbs(story, language, library), language),
    ],
  };
}

/** The page that counts all breaches: its numbers as a dataset, and the way to it. */
export function statisticsGraph(language: Language, library: Library): Graph {
  const { addresses, words } = language;
  const crumbs = [
    { name: library.site.name, address: addresses.home() },
    { name: words('statistics.title'), address: addresses.section('statistics') },
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [statisticsDataset(language, library), breadcrumbList(crumbs, language)],
  };
}

/** The section of the public record: its data, and the way to it. */
export function recordGraph(language: Language, library: Library): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      recordDataset(language, library),
      breadcrumbList(recordCrumbs(language, library), language),
    ],
  };
}

/** An organisation, and the way to its page. */
export function companyGraph(company: Company, language: Language, library: Library): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...organizations([company.id], language, library),
      breadcrumbList(companyCrumbs(company, language, library), language),
    ],
  };
}

/**
 * The content of a `<script type="application/ld+json">`: no `<` in it can end the element, and no
 * character is there for the sake of lines.
 */
export function jsonLd(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c').replaceAll('\u2060', '');
}
