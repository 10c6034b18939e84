/** A file or a text in, what a parser reads in it out; with a posting, the match. The work itself is the Worker's. */
import { fieldMarks } from './field-marks.ts';
import { fieldList, warningList } from './fields-view.ts';
import { matchView } from './match-view.ts';
import { pageOutlines } from './pages-view.ts';
import { tailorParts } from './tailor-view.ts';
import type { WorkReply, WorkRequest } from './resume-worker.ts';
import { legend, markedText } from './text-view.ts';

/** A file that keeps the Worker busy this long is given up. */
const patience = 20_000;

const form = document.querySelector('form')!;
const fields = form.elements as unknown as Record<'resume' | 'job', HTMLTextAreaElement> & { file: HTMLInputElement };
const drop = document.querySelector('.drop')!;
const cancel = document.querySelector<HTMLButtonElement>('#cancel')!;
const progress = document.querySelector<HTMLProgressElement>('#progress')!;

let worker: Worker | undefined;
let deadline = 0;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  say('problem')('');
  say('status')('Opening…');
  const file = fields.file.files?.[0];
  if (file !== undefined) void file.arrayBuffer().then(start, fail);
  else if (fields.resume.value.trim() !== '') start(fields.resume.value);
  else fail('Choose a file or paste a text first.');
});

fields.file.addEventListener('change', () => {
  if (fields.file.files?.length === 1) form.requestSubmit();
});
// What is typed last counts.
fields.resume.addEventListener('input', () => {
  fields.file.value = '';
});
cancel.addEventListener('click', () => {
  stop();
  say('status')('Cancelled.');
});
document.querySelector('#samples')!.addEventListener('click', () => {
  void showSamples();
});

for (const name of ['dragover', 'dragleave', 'drop'] as const) {
  document.addEventListener(name, (event) => {
    // A file dropped beside the field would otherwise replace the page.
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragover');
    const files = name === 'drop' ? event.dataTransfer?.files : undefined;
    if (files === undefined || files.length === 0) return;
    fields.file.files = files;
    form.requestSubmit();
  });
}

function start(resume: ArrayBuffer | string): void {
  stop();
  for (const name of ['match', 'tailor', 'fields', 'pages', 'text']) show(name, []);
  const request: WorkRequest = { resume, job: fields.job.value };
  worker = new Worker(new URL('./resume-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<WorkReply>) => {
    answer(data, request);
  };
  worker.onerror = () => {
    fail('The Worker could not be started.');
  };
  worker.postMessage(request, typeof resume === 'string' ? [] : [resume]);
  deadline = window.setTimeout(() => {
    fail('Reading took too long and was stopped.');
  }, patience);
  cancel.disabled = false;
  progress.hidden = false;
}

function answer(reply: WorkReply, { job }: WorkRequest): void {
  switch (reply.kind) {
    case 'step':
      say('status')(reply.words);
      break;
    case 'read': {
      const { document: resume, source } = reply;
      const marks = fieldMarks(resume);
      show('fields', [fieldList(resume), warningList(source)]);
      show('pages', [pageOutlines(source, marks)]);
      show('text', [legend(), markedText(resume.text, marks)]);
      break;
    }
    case 'matched':
      show('match', matchView(reply.result, job));
      break;
    case 'tailored':
      add('tailor', tailorParts(reply.event));
      break;
    case 'done':
      stop();
      say('status')('Done.');
      break;
    case 'problem':
      fail(reply.words);
      break;
  }
}

function fail(words: unknown): void {
  stop();
  say('status')('');
  say('problem')(words);
}

/** Ends the Worker, whatever it is doing. */
function stop(): void {
  worker?.terminate();
  worker = undefined;
  window.clearTimeout(deadline);
  cancel.disabled = true;
  progress.hidden = true;
}

/** Fills a section of the page; without anything to show it is hidden. */
function show(id: string, parts: readonly (HTMLElement | undefined)[]): void {
  const section = document.querySelector<HTMLElement>(`#${id}`)!;
  const shown = parts.filter((part) => part !== undefined);
  section.querySelector('.body')!.replaceChildren(...shown);
  section.hidden = shown.length === 0;
}

/** Shows more in a section, which is shown from its first part on. */
function add(id: string, parts: readonly HTMLElement[]): void {
  const section = document.querySelector<HTMLElement>(`#${id}`)!;
  section.querySelector('.body')!.append(...parts);
  section.hidden &&= parts.length === 0;
}

function say(id: 'status' | 'problem'): (words: unknown) => void {
  return (words) => {
    document.querySelector(`#${id}`)!.textContent = String(words);
  };
}

async function showSamples(): Promise<void> {
  for (const name of ['resume', 'job'] as const) {
    fields[name].value = await (await fetch(new URL(`../samples/${name}.txt`, import.meta.url))).text();
  }
  fields.file.value = '';
  form.requestSubmit();
}
