/** Two texts, one button, an explained result; the posting comes back with the skills marked in it. */
import type { MatchResult } from '@trackruit/ml';
import type { MatchReply, MatchRequest } from './match-worker.ts';

const form = document.querySelector('form')!;
const output = document.querySelector('#result')!;
const fields = form.elements as unknown as Record<'resume' | 'job', HTMLTextAreaElement>;
const worker = new Worker(new URL('./match-worker.ts', import.meta.url), { type: 'module' });

for (const name of ['resume', 'job'] as const) {
  fields[name].value = await (await fetch(new URL(`../samples/${name}.txt`, import.meta.url))).text();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const request: MatchRequest = { resume: fields.resume.value, job: fields.job.value };
  worker.onmessage = ({ data }: MessageEvent<MatchReply>) => {
    output.replaceChildren(
      ...('result' in data ? explanation(data.result, request.job) : [element('p', data.problem)]),
    );
  };
  worker.postMessage(request);
});

function explanation(
  { score, factors, matchedSkills, missingSkills, fixes }: MatchResult,
  job: string,
): readonly Element[] {
  const places = [
    ...matchedSkills.map((skill) => [skill, 'found'] as const),
    ...missingSkills.map((skill) => [skill, 'missing'] as const),
  ]
    .flatMap(([{ evidence }, kind]) =>
      evidence.filter(({ document }) => document === 'job').map(({ span }) => ({ ...span, kind })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const posting = element('pre');
  let end = 0;
  for (const place of places) {
    if (place.start < end) continue;
    const mark = element('mark', job.slice(place.start, place.end));
    mark.className = place.kind;
    posting.append(job.slice(end, place.start), mark);
    end = place.end;
  }
  posting.append(job.slice(end));
  return [
    element('h2', `${Math.round(score * 100)} %`),
    ...factors.map(({ value, reason }) => {
      const meter = document.createElement('meter');
      meter.value = value;
      const line = element('p');
      line.append(meter, ` ${reason}`);
      return line;
    }),
    ...fixes.slice(0, 5).map(({ advice, delta }) => element('p', `+${(delta * 100).toFixed(1)} points: ${advice}`)),
    posting,
  ];
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
