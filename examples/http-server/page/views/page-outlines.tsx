/** Pages as outlines: a rectangle for every stretch of text, coloured where a field was read from it, and for every area. */
import type { Box, DocumentLayout, Located, PageLayout, ResumeDocument, Span } from '@trackruit/ml';
import { counted } from './percent.ts';

const FIELDS = {
  person: 'name and contact',
  heading: 'headings',
  title: 'positions and degrees',
  holder: 'employers and schools',
  dates: 'dates',
  skill: 'skills',
} as const;

type FieldKind = keyof typeof FIELDS;

interface Field extends Span {
  readonly kind: FieldKind;
}

export interface PageOutlinesProps {
  readonly document: ResumeDocument;
  readonly layout: DocumentLayout;
}

export function PageOutlines({ document, layout }: PageOutlinesProps) {
  const fields = fieldsOf(document);
  return (
    <section class="card" aria-labelledby="pages-title">
      <h2 id="pages-title">Where it stands on the page</h2>
      <ul class="legend">
        {(Object.keys(FIELDS) as FieldKind[]).map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect class={`field-${kind}`} width="10" height="10" />
            </svg>
            {FIELDS[kind]}
          </li>
        ))}
      </ul>
      <div class="pages">
        {layout.pages.map((page, at) => (
          <Outline key={at} layout={layout} page={page} number={at} fields={fields} />
        ))}
      </div>
    </section>
  );
}

interface OutlineProps {
  readonly layout: DocumentLayout;
  readonly page: PageLayout;
  readonly number: number;
  readonly fields: readonly Field[];
}

function Outline({ layout, page: { width, height, columns }, number, fields }: OutlineProps) {
  const runs = (layout.runs ?? []).filter(({ page }) => page === number);
  const areas = (layout.blocks ?? []).filter(({ page, kind }) => page === number && kind !== 'list-item');
  const words = `Page ${String(number + 1)} of ${String(layout.pages.length)}: ${counted(columns, 'column')}, ${counted(runs.length, 'stretch')} of text`;
  return (
    <figure>
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={words}>
        {areas.map(({ box }, at) => box !== undefined && <rect key={`area ${String(at)}`} class="area" {...box} />)}
        {runs.map(({ box, span }, at) =>
          box === undefined ? null : (
            <g key={at}>
              <rect class="run" {...box} />
              {fields
                .filter((field) => field.start < span.end && span.start < field.end)
                .map((field) => (
                  <rect key={field.start} class={`field-${field.kind}`} {...part(box, span, field)} />
                ))}
            </g>
          ),
        )}
      </svg>
      <figcaption class="soft small">{words}</figcaption>
    </figure>
  );
}

/** Of a run's box the part that a field takes up; letters count as equally wide, which is near enough for an outline. */
function part(box: Box, run: Span, field: Span): Box {
  const start = Math.max(run.start, field.start) - run.start;
  const end = Math.min(run.end, field.end) - run.start;
  const unit = box.width / (run.end - run.start);
  return { ...box, x: box.x + start * unit, width: (end - start) * unit };
}

function fieldsOf({ basics, sections, work, education, skills }: ResumeDocument): readonly Field[] {
  const fields: Field[] = [];
  const add = (kind: FieldKind, ...found: readonly (Located<unknown> | undefined)[]): void => {
    for (const one of found) if (one !== undefined) fields.push({ ...one.span, kind });
  };
  add('person', basics.name, basics.email, basics.phone, basics.location);
  add('heading', ...sections.map(({ title }) => title));
  for (const { position, name, dates } of work) {
    add('title', position);
    add('holder', name);
    add('dates', dates === undefined ? undefined : { value: '', span: dates.span });
  }
  for (const { studyType, institution, dates } of education) {
    add('title', studyType);
    add('holder', institution);
    add('dates', dates === undefined ? undefined : { value: '', span: dates.span });
  }
  add('skill', ...skills.flatMap(({ keywords }) => keywords));
  return fields;
}
