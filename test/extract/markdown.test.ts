import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractMarkdown, isMarkdown } from '../../src/extract/markdown.ts';

const text = (source: string): string => extractMarkdown(source).text;

describe('a Markdown file', () => {
  it('gives its words without their marks, with levels of headings, lists and links', () => {
    const { text, layout, links } = extractMarkdown(`# Ada Example

**Engineer** at [Northwind](https://northwind.example "site")

Experience
----------

* Built *pipelines* with \`dbt\`
* Cut costs

[mail]: mailto:ada@example.org
Write to [me][mail] or <ada@example.com>
`);
    expect(text).toBe(
      'Ada Example\n\nEngineer at Northwind\n\nExperience\n\n• Built pipelines with dbt\n• Cut costs\n\nWrite to me or ada@example.com',
    );
    const words = ({ span }: { readonly span: { readonly start: number; readonly end: number } }): string =>
      text.slice(span.start, span.end);
    expect(layout?.runs.filter(({ headingLevel }) => headingLevel === 1).map(words)).toEqual(['Ada Example']);
    expect(layout?.runs.filter(({ headingLevel }) => headingLevel === 2).map(words)).toEqual(['Experience']);
    expect(
      layout?.runs.filter(({ bold, headingLevel }) => bold === true && headingLevel === undefined).map(words),
    ).toEqual(['Engineer']);
    expect(layout?.blocks.filter(({ kind }) => kind === 'list-item').map(words)).toEqual([
      '• Built pipelines with dbt',
      '• Cut costs',
    ]);
    expect(links?.map((link) => [link.target, words(link)])).toEqual([
      ['https://northwind.example', 'Northwind'],
      ['mailto:ada@example.org', 'me'],
      ['mailto:ada@example.com', 'ada@example.com'],
    ]);
  });

  it.each([
    ['underscores inside words', 'snake_case_name and __init__', 'snake_case_name and init'],
    ['stars that mark nothing', '3 * 4 * 5', '3 * 4 * 5'],
    ['escaped marks', String.raw`\*not bold\* \# \_`, '*not bold* # _'],
    ['tables', '| Role | Year |\n|---|---|\n| Dev | 2019 |', 'Role | Year\nDev | 2019'],
    ['quotations', '> Said so', 'Said so'],
    ['fences', '```\n# code\n```', '# code'],
    ['tags and comments', 'a<br>b <span class="x">c</span> <!-- d -->', 'a\nb c'],
    ['entities', 'R&amp;D &#8211; &unknown;', 'R&D – &unknown;'],
    ['numbers of lists', '1. First\n2. Second', '1. First\n2. Second'],
    ['hard breaks', 'one\\\ntwo  \nthree', 'one\ntwo\nthree'],
    ['rules', 'a\n\n---\n\nb', 'a\n\nb'],
    ['C# and C++', 'C#, C++ and F#', 'C#, C++ and F#'],
  ])('reads %s', (_, source, words) => {
    expect(text(source)).toBe(words);
  });

  it('is told from plain text by its marks', () => {
    expect(isMarkdown('# Ada\n\nText')).toBe(true);
    expect(isMarkdown('**Ada**\n\n[site](https://a.example)')).toBe(true);
    expect(isMarkdown('ADA\n- item\n* item\n1. item\n#1 in sales\nC# 5')).toBe(false);
  });

  it('never fails, and gives spans inside its text', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '#',
      '\\',
      '\n',
      ' ',
      'a',
      'b',
      '|',
      '-',
      '&amp;',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text, layout, links } = extractMarkdown(pieces.join(''));
        for (const { span } of [...(layout?.runs ?? []), ...(links ?? [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each(['[', '*', '`', '<', '![', '_a', '[a](', '\\', '> ', '**a'])('takes long runs of %j', (sign) => {
    expect(extractMarkdown(sign.repeat(40_000)).text.length).toBeLessThanOrEqual(sign.length * 40_000);
  });
});
