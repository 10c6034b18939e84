/** Where résumés and postings come in, and which of them are looked at. */
import { useRef, useState } from 'preact/hooks';
import type { DocumentSource } from '../engine/engine-messages.ts';
import type { Workspace } from '../workspace.ts';
import { SAMPLE_JOBS, SAMPLE_RESUMES } from '../sample-documents.ts';

/** Larger files are refused before they are read: no résumé is, and reading one would hold the page up. */
const MAX_BYTES = 25_000_000;

export function DocumentsPanel({ workspace }: { readonly workspace: Workspace }) {
  return (
    <aside class="documents" aria-label="Documents">
      <Intake
        title="Résumés"
        hint="PDF, Word, HTML, Markdown, JSON Resume or text"
        paste="or paste a résumé"
        kind="résumé"
        open={workspace.resumes}
        selected={workspace.resume?.id}
        onAdd={workspace.addResume}
        onSelect={workspace.selectResume}
        onClose={workspace.closeResume}
        onProblem={workspace.complain}
      />
      <Intake
        title="Postings"
        hint="A saved page, PDF, Word or text; several to rank them"
        paste="or paste a posting"
        kind="posting"
        open={workspace.jobs}
        selected={workspace.job?.id}
        onAdd={workspace.addJob}
        onSelect={workspace.selectJob}
        onClose={workspace.closeJob}
        onProblem={workspace.complain}
      />
      <div class="card quiet">
        <label class="check">
          <input
            type="checkbox"
            checked={workspace.isKeeping}
            onChange={({ currentTarget }) => {
              workspace.setKeeping(currentTarget.checked);
            }}
          />
          Keep results in the history of this browser
        </label>
        <button
          type="button"
          onClick={() => {
            void addSamples(workspace);
          }}
        >
          Open the samples
        </button>
      </div>
    </aside>
  );
}

async function addSamples({ addResume, addJob }: Workspace): Promise<void> {
  for (const resume of SAMPLE_RESUMES) await addResume(resume);
  for (const job of SAMPLE_JOBS) await addJob(job);
}

interface IntakeProps {
  readonly title: string;
  readonly hint: string;
  readonly paste: string;
  readonly kind: string;
  readonly open: readonly { readonly id: string; readonly name: string }[];
  readonly selected: string | undefined;
  readonly onAdd: (source: DocumentSource) => Promise<void>;
  readonly onSelect: (id: string) => void;
  readonly onClose: (id: string) => void;
  readonly onProblem: (words: string) => void;
}

function Intake({ title, hint, paste, kind, open, selected, onAdd, onSelect, onClose, onProblem }: IntakeProps) {
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const name = `${kind}-choice`;

  const addFiles = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      if (file.size > MAX_BYTES) onProblem(`${file.name} is larger than 25 MB.`);
      else await onAdd({ name: file.name, bytes: await file.arrayBuffer() });
    }
    if (input.current !== null) input.current.value = '';
  };

  return (
    <section class="card" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      <label
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void addFiles([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <span>
          <strong>Choose or drop files</strong>
          <span class="soft small">{hint}</span>
        </span>
        <input
          ref={input}
          type="file"
          multiple
          aria-label={`Add ${kind} files`}
          onChange={({ currentTarget }) => {
            void addFiles([...(currentTarget.files ?? [])]);
          }}
        />
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const count = open.length + 1;
          void onAdd({ name: `Pasted ${kind} ${String(count)}`, text }).then(() => {
            setText('');
          });
        }}
      >
        <label class="small" for={`${name}-text`}>
          {paste}
        </label>
        <textarea
          id={`${name}-text`}
          rows={4}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
        <button type="submit" disabled={text.trim() === ''}>
          Add this {kind}
        </button>
      </form>
      {open.length > 0 && (
        <fieldset class="choices">
          <legend class="soft small">Looked at</legend>
          {open.map(({ id, name: label }) => (
            <div class="choice" key={id}>
              <label>
                <input
                  type="radio"
                  name={name}
                  checked={id === selected}
                  onChange={() => {
                    onSelect(id);
                  }}
                />
                <span>{label}</span>
              </label>
              <button
                type="button"
                class="plain"
                aria-label={`Close ${label}`}
                onClick={() => {
                  onClose(id);
                }}
              >
                ×
              </button>
            </div>
          ))}
        </fieldset>
      )}
    </section>
  );
}
