import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './support/built-site.ts';
import { grouped, type Finding } from './support/grouped.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

test.each(['root', 'nested', 'arabic'] as const)('every page of %s is valid HTML', async (name) => {
  const findings: Finding[] = [];
  const pages = pagesOf(inject('sites')[name]);
  for (const { source, file } of pages) {
    const { results } = await validator.validateString(source, file);
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        findings.push({ what: `${ruleId}: ${message}`, where: `${file}:${line}:${column}` });
  }
  expect(pages.length).toBeGreaterThan(100);
  expect(grouped(findings)).toEqual([]);
});
