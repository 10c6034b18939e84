import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { extractSkills } from '../../src/skills/mentions.ts';
import { createTaxonomy } from '../../src/skills/taxonomy.ts';

const labels = (text: string): readonly string[] => extractSkills(text).map((mention) => mention.label);
const surfaces = (text: string): readonly string[] => extractSkills(text).map((mention) => mention.surface);

describe('names that a careless tokenizer breaks', () => {
  it.each([
    ['Drivers in C, C++ and C#.', ['C', 'C++', 'C#']],
    ['Services on .NET and Node.js behind CI/CD.', ['.NET', 'Node.js', 'CI/CD']],
    ['Asp.Net, Vue.Js and tests.Then a demo', ['ASP.NET', 'Vue.js']],
    ['Reports in PL/SQL and T-SQL.', ['PL/SQL', 'T-SQL']],
    ['Models in R, Python and Julia.', ['R', 'Python', 'Julia']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('does not find Java in JavaScript, SQL in MySQL or Git in GitHub', () => {
    expect(surfaces('JavaScript, MySQL, GitHub')).toEqual(['JavaScript', 'MySQL', 'GitHub']);
  });

  it('takes the longest name: Ruby on Rails, not Ruby', () => {
    expect(surfaces('Five years of Ruby on Rails')).toEqual(['Ruby on Rails']);
  });
});

describe('variants of writing', () => {
  it('joins a word hyphenated over a line end', () => {
    expect(labels('Single pages in Type-\nScript')).toEqual(['TypeScript']);
  });

  it('reads a name broken over two lines', () => {
    expect(surfaces('Strong in machine\nlearning')).toEqual(['machine\nlearning']);
  });

  it('keeps spans on the source when it holds ligatures, soft hyphens and no-break spaces', () => {
    const text = 'Arti\u00adficial intelligence, work\ufb02ow automation, Power\u00a0BI';
    for (const { span, surface } of extractSkills(text)) expect(text.slice(span.start, span.end)).toBe(surface);
    expect(surfaces(text)).toContain('Power\u00a0BI');
  });

  it('reads version numbers as part of the tool', () => {
    expect(labels('Python3 and HTML5')).toEqual(['Python', 'HTML']);
  });

  it('reads German compounds with a word for knowledge', () => {
    expect(labels('Gute Pythonkenntnisse')).toEqual(['Python']);
  });

  it('splits French elisions', () => {
    expect(labels('Maîtrise de Python et d’SQL')).toContain('SQL');
  });

  it('finds items glued to bullets', () => {
    expect(labels('•Python•PostgreSQL•Docker')).toEqual(['Python', 'PostgreSQL', 'Docker']);
  });
});

it('does not take a town for the plural of an acronym', () => {
  expect(labels('Moved from Leeds to Kent')).toEqual([]);
});

describe('addresses', () => {
  it('takes no skills out of e-mail and web addresses', () => {
    expect(surfaces('python.fan@example.com, https://example.com/docker/sql, www.java.example')).toEqual([]);
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    'Python',
    'Go',
    'C++',
    '.NET',
    'no',
    'experience',
    'with',
    'and',
    ',',
    '\n',
    '•',
    '- ',
    'R&D',
    'Excel',
    'MACHINE',
    'Learning',
    '@',
    '/',
    'd’',
    'Kenntnisse',
  );

  it('spans slice to surfaces, ascend and never overlap, on any string', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
        ),
        (text) => {
          let end = 0;
          for (const { span, surface, confidence } of extractSkills(text)) {
            expect(text.slice(span.start, span.end)).toBe(surface);
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            end = span.end;
          }
        },
      ),
    );
  });

  it('finds the same skills whatever blanks surround the lines', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        expect(labels(`  ${text}  `)).toEqual(labels(text));
      }),
    );
  });
});

describe('input', () => {
  it('refuses a text that no person wrote, saying how long it is', () => {
    expect(() => extractSkills('Docker '.repeat(1_500_000))).toThrow(
      'source: is too long (length 10500000; at most 10000000 characters are read)',
    );
  });

  it('refuses what is no text, naming the parameter', () => {
    expect(() => extractSkills(42 as never)).toThrow(InvalidInputError);
    expect(() => extractSkills(null as never)).toThrow('source: expected text or a document, got null');
  });

  it('finds nothing in an empty text, headings or lone surrogates', () => {
    for (const text of ['', 'SKILLS\n\nEXPERIENCE', '\ud800\udc00\ud800', '\0\0\0'])
      expect(extractSkills(text)).toEqual([]);
  });

  it('uses the taxonomy it is given', () => {
    const taxonomy = createTaxonomy({
      version: 'test',
      skills: [{ id: 'flow', label: 'AcmeFlow', kind: 'tool', domain: 'acme' }],
    });
    expect(extractSkills('AcmeFlow and Python', { taxonomy }).map((mention) => mention.skillId)).toEqual(['flow']);
  });
});
