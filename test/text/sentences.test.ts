import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/text/sentences.ts';

const sentences = (text: string): readonly string[] =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentenceSpans', () => {
  it('cuts at full stops, question marks and exclamation marks', () => {
    expect(sentences('Built it. Why? Because! Done')).toEqual(['Built it.', 'Why?', 'Because!', 'Done']);
  });

  it('does not cut inside “Node.js”, “3.5”, “e.g. this”, “J. Smith” or “Acme Inc. in Berlin”', () => {
    for (const text of [
      'Wrote Node.js code in 3.5 years.',
      'Many tools, e.g. Jira.',
      'Worked for J. Smith.',
      'Moved to Acme Inc. in Berlin.',
    ])
      expect(sentences(text)).toEqual([text]);
  });

  it('joins wrapped lines and cuts at blank lines and list signs', () => {
    expect(sentences('Built a thing\nthat works\n\n• One\n• Two')).toEqual(['Built a thing\nthat works', 'One', 'Two']);
  });

  it('cuts at ideographic full stops without a blank', () => {
    expect(sentences('开发了系统。管理团队。')).toEqual(['开发了系统。', '管理团队。']);
  });

  it('gives spans in order that lie in the text, hold no outer white space and are never empty', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '?', '•', '1', '"', '。', '\ud800', 'e.g', '- ') }),
        (text) => {
          let last = 0;
          for (const { start, end } of sentenceSpans(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            last = end;
          }
        },
      ),
    );
  });
});
