/** What was scored and tailored on this device, newest first: opened again, told what became of it, taken along or deleted. */
import { useEffect, useState } from 'preact/hooks';
import { STAGES, stageOf, type KeptRecord, type Stage } from '../history/page-history.ts';
import { wordsOf, type Workspace } from '../workspace.ts';
import { EmptyNote } from './empty-note.tsx';
import { counted, points } from './percent.ts';
import { saveFile } from './save-file.ts';

export interface HistoryViewProps {
  readonly workspace: Workspace;
  readonly onOpen: () => void;
}

export function HistoryView({ workspace, onOpen }: HistoryViewProps) {
  const { history, say, complain, reopen } = workspace;
  const [records, setRecords] = useState<readonly KeptRecord[]>();
  const [isSure, setSure] = useState(false);

  const load = async (): Promise<void> => {
    try {
      setRecords(await history.all());
    } catch (error) {
      complain(wordsOf(error));
    }
  };
  const change = async (work: Promise<void>, words: string): Promise<void> => {
    try {
      await work;
      say(words);
      await load();
    } catch (error) {
      complain(wordsOf(error));
    }
  };
  useEffect(() => {
    void load();
  }, []);

  if (records === undefined) return <EmptyNote>Opening the history…</EmptyNote>;
  if (records.length === 0)
    return <EmptyNote>Nothing is kept yet. Results come here by themselves, and stay in this browser.</EmptyNote>;
  return (
    <>
      <p class="buttons">
        <button
          type="button"
          onClick={() => {
            const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
            saveFile({
              bytes: new TextEncoder().encode(text),
              name: 'resume-desk-history.jsonl',
              mediaType: 'application/x-ndjson',
            });
            say(`Exported ${counted(records.length, 'record')}.`);
          }}
        >
          Export all
        </button>
        {isSure ? (
          <>
            <button
              type="button"
              class="danger"
              onClick={() => {
                setSure(false);
                void change(history.deleteAll(), 'The history is deleted.');
              }}
            >
              Yes, delete all {records.length}
            </button>
            <button
              type="button"
              onClick={() => {
                setSure(false);
              }}
            >
              Keep them
            </button>
          </>
        ) : (
          <button
            type="button"
            onClick={() => {
              setSure(true);
            }}
          >
            Delete all…
          </button>
        )}
      </p>
      <ul class="records">
        {records.map((record) => (
          <li class="card" key={record.id}>
            <Kept
              record={record}
              onOpen={() => {
                onOpen();
                void reopen(record);
              }}
              onStage={(stage) => {
                void change(history.setStage(record.id, stage), `Marked as ${stage}.`);
              }}
              onDelete={() => {
                void change(history.delete(record.id), 'One record is deleted.');
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface KeptProps {
  readonly record: KeptRecord;
  readonly onOpen: () => void;
  readonly onStage: (stage: Stage) => void;
  readonly onDelete: () => void;
}

function Kept({ record, onOpen, onStage, onDelete }: KeptProps) {
  const { result, createdAt, id } = record;
  const name = `${result.resumeName} for ${result.jobTitle}`;
  return (
    <article aria-labelledby={`kept-${id}`}>
      <h2 id={`kept-${id}`} class="kept-title">
        <span class="score">{points(result.tailoredScore ?? result.score)}</span> {name}
      </h2>
      <p class="soft small">
        <time dateTime={new Date(createdAt).toISOString()}>{new Date(createdAt).toLocaleString()}</time>,{' '}
        {result.kind === 'tailoring' ? `tailored, from ${points(result.score)}` : 'scored'}
        {result.missingSkills.length > 0 && `, missing: ${result.missingSkills.slice(0, 5).join(', ')}`}
      </p>
      <p class="buttons">
        <label>
          What became of it{' '}
          <select
            value={stageOf(record)}
            aria-label={`What became of ${name}`}
            onChange={({ currentTarget }) => {
              onStage(currentTarget.value as Stage);
            }}
          >
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {stage}
              </option>
            ))}
          </select>
        </label>
        <button type="button" aria-label={`Open ${name} again`} onClick={onOpen}>
          Open
        </button>
        <button type="button" aria-label={`Delete ${name}`} onClick={onDelete}>
          Delete
        </button>
      </p>
    </article>
  );
}
