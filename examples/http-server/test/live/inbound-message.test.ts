import { expect, it } from 'vitest';
import { readMessage } from '../../src/live/inbound-message.ts';

const id = 'a'.repeat(32);

it.each([
  ['{"resume_text":"a","job_description":"b"}', { kind: 'analyse', resumeText: 'a', jobDescription: 'b' }],
  [
    '{"resume_text":"a\\u0000\\ud800","job_description":"b"}',
    { kind: 'analyse', resumeText: 'a\ufffd\ufffd', jobDescription: 'b' },
  ],
  [`{"type":"resume","stream_id":"${id}","last_event_id":3}`, { kind: 'resume', streamId: id, lastEventId: 3 }],
  [`{"type":"resume","stream_id":"${id}"}`, { kind: 'resume', streamId: id, lastEventId: 0 }],
  ['{"type":"cancel"}', { kind: 'cancel' }],
])('reads %s', (text, message) => {
  expect(readMessage(text, 10)).toEqual(message);
});

it.each([
  ['', 'Invalid JSON'],
  ['{', 'Invalid JSON'],
  ['[]', 'Expected a JSON object'],
  ['null', 'Expected a JSON object'],
  ['7', 'Expected a JSON object'],
  ['{}', 'Missing resume_text or job_description'],
  ['{"resume_text":"a"}', 'Missing resume_text or job_description'],
  ['{"resume_text":"a","job_description":"  "}', 'Missing resume_text or job_description'],
  ['{"resume_text":["a"],"job_description":"b"}', 'Missing resume_text or job_description'],
  ['{"resume_text":"12345678901","job_description":"b"}', 'resume_text has 11 characters, more than 10'],
  ['{"type":"resume"}', 'Missing stream_id or last_event_id'],
  [`{"type":"resume","stream_id":"../${id}"}`, 'Missing stream_id or last_event_id'],
  [`{"type":"resume","stream_id":"${id}","last_event_id":-1}`, 'Missing stream_id or last_event_id'],
  [`{"type":"resume","stream_id":"${id}","last_event_id":"1"}`, 'Missing stream_id or last_event_id'],
])('finds the problem of %s', (text, message) => {
  expect(readMessage(text, 10)).toEqual({ kind: 'problem', message });
});
