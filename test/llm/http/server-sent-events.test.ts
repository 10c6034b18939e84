import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ServerSentEventParser, type ServerSentEvent } from '../../../src/llm/http/server-sent-events.ts';

function parsed(...pieces: readonly (string | Uint8Array)[]): readonly ServerSentEvent[] {
  const parser = new ServerSentEventParser();
  const encoder = new TextEncoder();
  return pieces.flatMap((piece) => parser.push(typeof piece === 'string' ? encoder.encode(piece) : piece));
}

const message = (data: string): ServerSentEvent => ({ event: 'message', data });

describe('server-sent events', () => {
  it('are data between empty lines, with or without a name', () => {
    expect(parsed('data: one\n\nevent: ping\ndata: {}\n\n')).toEqual([message('one'), { event: 'ping', data: '{}' }]);
  });

  it.each([
    ['several lines of data', 'data: a\ndata: b\n\n', [message('a\nb')]],
    ['no blank after the colon', 'data:a\n\n', [message('a')]],
    ['two blanks after it', 'data:  a\n\n', [message(' a')]],
    ['data without a colon', 'data\n\n', [message('')]],
    ['lines ended by CR and LF', 'data: a\r\ndata: b\r\n\r\n', [message('a\nb')]],
    ['lines ended by CR', 'data: a\r\rdata: b\r\r', [message('a'), message('b')]],
    ['a mixture of ends', 'data: a\r\n\rdata: b\n\r\n', [message('a'), message('b')]],
    ['comments', ': keep-alive\n\ndata: a\n:\n\n', [message('a')]],
    ['fields that mean nothing here', 'id: 7\nretry: 10\nfoo: bar\ndata: a\n\n', [message('a')]],
    ['a name without data', 'event: x\n\ndata: a\n\n', [message('a')]],
    ['a byte order mark', '\ufeffdata: a\n\n', [message('a')]],
    ['an event that is not complete', 'data: a\n\ndata: b\n', [message('a')]],
    ['an event that breaks off in a line', 'data: a\n\ndata: b', [message('a')]],
    ['nothing', '', []],
  ])('take %s', (_, text, events) => {
    expect(parsed(text)).toEqual(events);
  });

  it('do not take a CR and an LF in two pieces for two ends', () => {
    expect(parsed('data: a\r', '\ndata: b\r', '', '\n\r', '\n')).toEqual([message('a\nb')]);
  });

  it('put a character together that is cut in two pieces', () => {
    const bytes = new TextEncoder().encode('data: 😀\n\n');
    expect(parsed(bytes.subarray(0, 8), bytes.subarray(8))).toEqual([message('😀')]);
  });

  it('put the sign for an unknown character where the bytes are none', () => {
    expect(parsed('data: a', Uint8Array.of(0xff), '\n\n')).toEqual([message('a\ufffd')]);
  });

  it('are the same however the bytes are cut', () => {
    const part = fc.constantFrom(
      'data: ',
      'event: ',
      ':',
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      'é',
      '😀',
      'x',
      ' ',
      '\ufeff',
      'data',
    );
    const stream = fc.array(
      fc.oneof(
        { weight: 9, arbitrary: part.map((text) => new TextEncoder().encode(text)) },
        fc.uint8Array({ maxLength: 3 }),
      ),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(stream, fc.array(fc.nat({ max: 9 }), { minLength: 1 }), (parts, lengths) => {
        const bytes = Uint8Array.from(parts.flatMap((piece) => [...piece]));
        const pieces: Uint8Array[] = [];
        for (let at = 0, turn = 0; at < bytes.length; turn++) {
          // One empty piece in ten lengths or so; always some byte in the end.
          const length = turn % 2 === 0 ? lengths[turn % lengths.length]! : 1;
          pieces.push(bytes.subarray(at, at + length));
          at += length;
        }
        expect(parsed(...pieces)).toEqual(parsed(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a line that never ends', (x: string) => x],
    ['data that never ends', (x: string) => `data: ${x}\n`],
  ])('are refused when they hold %s', (_, piece) => {
    const parser = new ServerSentEventParser({ maxEventLength: 10_000 });
    const bytes = new TextEncoder().encode(piece('x'.repeat(999)));
    expect(() => {
      for (let at = 0; at < 12; at++) parser.push(bytes);
    }).toThrow(expect.objectContaining({ code: 'model-failed', reason: 'malformed' }));
  });

  it('may be many, if each is short', () => {
    const parser = new ServerSentEventParser({ maxEventLength: 100 });
    const bytes = new TextEncoder().encode('data: 12345678901234567890\n\n');
    for (let at = 0; at < 1000; at++) expect(parser.push(bytes)).toHaveLength(1);
  });
});
