import { expect, it, vi } from 'vitest';

it('the example page matches its samples in a Worker and marks the skills in the posting', async () => {
  const frame = document.createElement('iframe');
  frame.src = '/examples/browser/index.html';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentDocument!;
  const resume = page.querySelector<HTMLTextAreaElement>('textarea[name=resume]')!;
  const job = page.querySelector<HTMLTextAreaElement>('textarea[name=job]')!;
  await vi.waitUntil(() => resume.value !== '' && job.value !== '', { timeout: 20_000 });
  page.querySelector('button')!.click();
  const heading = await vi.waitUntil(() => page.querySelector('#result h2'), { timeout: 20_000 });
  expect(heading?.textContent).toMatch(/^\d+ %$/);
  expect(page.querySelector('#result pre')!.textContent).toBe(job.value);
  const marks = [...page.querySelectorAll('mark.found')].map((mark) => mark.textContent);
  expect(marks).toEqual(expect.arrayContaining(['Kafka']));

  job.value = ' ';
  job.required = false;
  page.querySelector('button')!.click();
  await vi.waitUntil(() => page.querySelector('#result')?.textContent.startsWith('job'), { timeout: 20_000 });
});
