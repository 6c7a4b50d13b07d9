import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './support/built-site.ts';
import { grouped, type Finding } from './support/grouped.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Safari takes a list without bullets for no list; the role says that it is one.
    'no-redundant-role': 'off',
    // Search engines cut long titles; newspapers write them all the same.
    'long-title': 'off',
  },
});

/** A script fills what stands in a template before anybody sees it. */
const withTemplate = { rules: { 'empty-heading': 'off' } } as const;

// Pages under a path differ from those at the root in nothing but links, which have their own test.
test.each([
  ['root', ''],
  ['arabic', '/ar/'],
] as const)('every page of %s below “%s” is valid HTML', async (name, below) => {
  const findings: Finding[] = [];
  const pages = pagesOf(inject('sites')[name]).filter(({ address }) => address.startsWith(below));
  for (const { source, file } of pages) {
    const { results } = await validator.validateString(
      source,
      file,
      source.includes('<template') ? withTemplate : {},
    );
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        findings.push({ what: `${ruleId}: ${message}`, where: `${file}:${line}:${column}` });
  }
  expect(pages.length).toBeGreaterThan(100);
  expect(grouped(findings)).toEqual([]);
});
