import { expect, it, vi } from 'vitest';

const PATIENCE = { timeout: 40_000 };

it('the example page reads and matches its samples in a Worker and marks fields and skills', async () => {
  const frame = document.createElement('iframe');
  frame.src = '/examples/browser/index.html';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentDocument!;
  const find = <Found extends Element>(selector: string): Found => page.querySelector<Found>(selector)!;
  find<HTMLButtonElement>('#samples').click();
  await vi.waitUntil(() => find('#status').textContent === 'Done.', PATIENCE);
  expect(find('#match .score').textContent).toMatch(/^\d+ %$/);
  const job = find<HTMLTextAreaElement>('textarea[name=job]').value;
  expect(find('#match pre').textContent).toBe(job);
  const words = (selector: string): readonly string[] =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(words('#match mark.found')).toContain('Kafka');
  expect(words('#text mark.heading')).toContain('EDUCATION');
  expect(words('#text mark.holder')).toContain('Brightwater Logistics');

  find<HTMLTextAreaElement>('textarea[name=resume]').value = ' ';
  find<HTMLButtonElement>('button[type=submit]').click();
  await vi.waitUntil(() => find('#problem').textContent !== '', PATIENCE);
  expect(find('#problem').textContent).toContain('paste a text');
});
