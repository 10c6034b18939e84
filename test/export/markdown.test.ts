import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { extractMarkdown } from '../../src/extract/markdown.ts';
import { referenceDate } from './read-back.ts';

describe('a résumé as Markdown', () => {
  it('has a heading for the name, each section and each entry, and links', () => {
    const document = parseResume(
      'Ada Example\nEngineer\nada@example.org, github.com/ada\n\nEXPERIENCE\nEngineer\nNorthwind Ltd, 2019 – 2021\n- Built things\n\nSKILLS\nLanguages: C++, C#\n',
      { referenceDate },
    );
    expect(toMarkdown(document)).toBe(`# Ada Example

**Engineer**

<ada@example.org> | [github.com/ada](https://github.com/ada)

## WORK EXPERIENCE

### Engineer

Northwind Ltd | 2019 – 2021

- Built things

## SKILLS

**Languages:** C++, C#
`);
  });

  it.each([
    'Cut *all* the costs of node_modules by 5 [percent] <b>',
    '1. Platz im Wettbewerb',
    '# of users doubled',
    '+ a plus, - a minus, > more, = equal',
    'back\\slash and `code` and __init__.py',
    'AT&amp;T and A&B',
    '~~~ not struck ~~~',
  ])('writes %j so that it reads back as it is', (words) => {
    const document = parseResume(`Ada Example\n\nINTERESTS\nSailing, ${words}\n${words} too\n`, { referenceDate });
    const { text } = extractMarkdown(toMarkdown(document));
    expect(text).toContain(`Sailing, ${words}`);
    expect(text.replace(/^• /gm, '')).toContain(`${words} too`.replace(/^[+\-*] /, ''));
  });
});
