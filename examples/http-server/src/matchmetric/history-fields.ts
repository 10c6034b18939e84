/** A history as clients know it. */
import type { History } from '../stores/stores.ts';

export interface HistoryFields {
  readonly id: string;
  readonly resume_text: string;
  readonly job_description: string;
  readonly ai_analysis: unknown;
  /** ISO 8601 in UTC. */
  readonly created_at: string;
}

export function historyFields({ id, resumeText, jobDescription, analysis, createdAt }: History): HistoryFields {
  return {
    id,
    resume_text: resumeText,
    job_description: jobDescription,
    ai_analysis: JSON.parse(analysis) as unknown,
    created_at: new Date(createdAt).toISOString(),
  };
}
