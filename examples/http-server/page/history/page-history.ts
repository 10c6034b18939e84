/** What was scored and tailored on this device, in the browser's own storage. */
import { TailorHistory, type TailorHistoryRecord } from '@trackruit/ml';
import { indexedDbRecordStore } from '@trackruit/ml/storage/indexeddb';

/** What became of an application, as the person says. */
export const STAGES = ['saved', 'applied', 'interview', 'offer', 'rejected'] as const;
export type Stage = (typeof STAGES)[number];

export interface KeptResult {
  readonly kind: 'analysis' | 'tailoring';
  readonly resumeName: string;
  readonly jobTitle: string;
  /** 0..1. */
  readonly score: number;
  /** 0..1; of a tailoring with the rewrites that were accepted. */
  readonly tailoredScore?: number;
  readonly atsScore: number;
  readonly feedbackScore: number;
  /** Labels, heaviest first. */
  readonly missingSkills: readonly string[];
}

export type KeptRecord = TailorHistoryRecord<KeptResult>;

/** One device, one person; there is nobody else to keep apart. */
const PERSON = 'this-device';

export class PageHistory {
  readonly #history = new TailorHistory<KeptResult>(indexedDbRecordStore({ database: 'resume-desk' }));

  save(resumeText: string, jobText: string, result: KeptResult): Promise<KeptRecord> {
    return this.#history.save(PERSON, { resumeText, jobText, result, note: 'saved' });
  }

  /** Newest first. */
  async all(): Promise<readonly KeptRecord[]> {
    const records: KeptRecord[] = [];
    for await (const record of this.#history.exportAll(PERSON)) records.push(record);
    return records;
  }

  async setStage(id: string, stage: Stage): Promise<void> {
    await this.#history.setNote(PERSON, id, stage);
  }

  async delete(id: string): Promise<void> {
    await this.#history.delete(PERSON, id);
  }

  async deleteAll(): Promise<void> {
    await this.#history.deleteAll(PERSON);
  }
}

export function stageOf({ note }: KeptRecord): Stage {
  return STAGES.find((stage) => stage === note) ?? 'saved';
}
