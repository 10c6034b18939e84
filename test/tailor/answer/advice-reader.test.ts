import { describe, expect, it } from 'vitest';
import { AdviceReader, type AdviceEvent } from '../../../src/tailor/answer/advice-reader.ts';
import type { TailorPassage } from '../../../src/tailor/passages.ts';

const passages: readonly TailorPassage[] = [
  'Responsible for the stock of two shops',
  'Counted the till every evening',
].map((text, at) => ({
  number: at + 1,
  kind: 'highlight',
  span: { start: at * 50, end: at * 50 + text.length },
  text,
}));

function read(pieces: readonly string[]): { readonly events: readonly AdviceEvent[]; readonly reader: AdviceReader } {
  const reader = new AdviceReader(passages, { maxCharacters: 10_000 });
  const events = pieces.flatMap((piece) => reader.push(piece));
  return { events: [...events, ...reader.end()], reader };
}

/** Finished rewrites and the reasoning, whatever the cuts. */
function told(pieces: readonly string[]): unknown {
  const { events } = read(pieces);
  return {
    rewrites: events.flatMap((event) =>
      event.type === 'rewrite-read' ? [[event.passage.number, event.rewritten, event.reason]] : [],
    ),
    reasoning: events.flatMap((event) => (event.type === 'reasoning-delta' ? [event.delta] : [])).join(''),
  };
}

const answer = JSON.stringify({
  rewrites: [
    { passage: 2, rewritten: 'Balanced the till daily', reason: 'Shorter.' },
    { passage: 1, rewritten: 'Managed the stock of two shops', reason: '' },
  ],
  reasoning: 'The job wants order. You show it.',
});
const expected = {
  rewrites: [
    [2, 'Balanced the till daily', 'Shorter.'],
    [1, 'Managed the stock of two shops', ''],
  ],
  reasoning: 'The job wants order. You show it.',
};

describe('AdviceReader', () => {
  it('reads rewrites and reasoning, a character at a time as in one piece', () => {
    expect(told([answer])).toEqual(expected);
    expect(told([...answer])).toEqual(expected);
  });

  it('reports the words of a rewrite while they come', () => {
    const { events } = read(['{"rewrites":[{"passage":1,"rewritten":"Man', 'aged']);
    expect(events).toEqual([
      { type: 'rewritten-delta', rewrite: 1, passage: passages[0], delta: 'Man' },
      { type: 'rewritten-delta', rewrite: 1, passage: passages[0], delta: 'aged' },
    ]);
  });

  it.each([
    ['in a fence, wrapped and after prose', `Here it is:\n\`\`\`json\n{"advice": ${answer}}\n\`\`\``],
    ['after an empty object', `{} ${answer}`],
    ['after an echo of the schema', `{"type":"object","properties":{"a":{"b":1}}} ${answer}`],
    ['twice', answer + answer],
    ['as a list', `[${answer}]`],
  ])('reads an answer %s', (_, text) => {
    expect(told([text])).toEqual(expected);
    expect(told([...text])).toEqual(expected);
  });

  it('knows a passage by its words and numbers by their digits', () => {
    const text =
      '{"rewrites":[{"rewritten":"Ran the stock","sentence":"responsible for the  stock of two shops."},{"passage":"[2]","rewritten":"Kept the till"}]}';
    expect(told([text])).toEqual({
      rewrites: [
        [1, 'Ran the stock', ''],
        [2, 'Kept the till', ''],
      ],
      reasoning: '',
    });
  });

  it('reads the flat form with one sentence', () => {
    const text = JSON.stringify({
      match_score: 99,
      sentence_to_improve: 'Counted the till every evening',
      recommended_improvement: 'Balanced the till daily',
      reasoning: 'Clearer.',
    });
    expect(told([text])).toEqual({ rewrites: [[2, 'Balanced the till daily', '']], reasoning: 'Clearer.' });
  });

  it('says when a rewrite names no passage that there is', () => {
    const { events } = read(['{"rewrites":[{"passage":7,"rewritten":"x"},{"rewritten":"y"}]}']);
    expect(events).toEqual([{ type: 'passage-unknown' }, { type: 'passage-unknown' }]);
  });

  it('keeps every rewrite that was complete, wherever the answer is cut', () => {
    for (let end = 0; end < answer.length; end++) {
      const { events, reader } = read([answer.slice(0, end)]);
      for (const event of events)
        if (event.type === 'rewrite-read')
          expect(expected.rewrites).toContainEqual([
            event.passage.number,
            event.rewritten,
            event.reason === '' ? expect.anything() : event.reason,
          ]);
      expect(reader.wasCut).toBe(end > 1);
    }
    expect(told([answer.slice(0, answer.indexOf('Managed the'))])).toEqual({
      rewrites: [[2, 'Balanced the till daily', 'Shorter.']],
      reasoning: '',
    });
  });

  it('finds nothing in prose, in a refusal and in numbers', () => {
    for (const text of ['I cannot help with that.', '', '{"score": 3}', '[1,2,3]', 'null']) {
      const { events, reader } = read([text]);
      expect(events).toEqual([]);
      expect(reader.foundAny).toBe(false);
    }
  });

  it('leaves what is longer than it may read', () => {
    const reader = new AdviceReader(passages, { maxCharacters: 40 });
    reader.push('{"rewrites":[{"passage":1,"rewritten":"');
    reader.push('x'.repeat(100));
    expect(reader.isDone).toBe(true);
    reader.end();
    expect(reader.wasCut).toBe(true);
  });
});
