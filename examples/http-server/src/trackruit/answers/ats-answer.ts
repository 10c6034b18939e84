/** The ATS check as API A says it. */
import type { AtsIssue, AtsReport } from '@trackruit/ml';
import type { AtsTask } from '../../workers/engine-task.ts';
import { rounded } from './rounded.ts';

export function atsAnswer(report: AtsReport, { variant }: AtsTask): object {
  // Classes A and B are about the file, C about the fields that are read from it; D is advice.
  const format = report.issues.filter((issue) => issue.class === 'A' || issue.class === 'B');
  const structural = report.issues.filter((issue) => issue.class === 'C');
  const read = report.whatWasRead;
  return {
    ats_score: rounded(report.score),
    issues: messages(report.issues),
    format_issues: messages(format),
    structural_issues: messages(structural),
    recommendations: [...new Set(report.issues.map(({ fix }) => fix))],
    keyword_status: {
      skills_read: read?.skills.length ?? 0,
      skills: read?.skills ?? [],
    },
    model_version: 'ats-v1',
    explanations: [
      `A machine can read ${String(Math.round(100 * report.score))} of 100 of what it looks for; ${String(report.factors.length)} rules were applied, ${String(report.notApplied.length)} need the file itself.`,
      ...(report.cap === undefined
        ? []
        : [`The score is held at ${String(rounded(report.cap.limit))} by the rule “${report.cap.ruleId}”.`]),
      ...report.factors.filter(({ value }) => value < 1).map(({ reason }) => reason),
    ],
    variant,
    engine_version: report.provenance.engine,
    factors: report.factors.map(({ id, value, weight, contribution, reason }) => ({
      id,
      value: rounded(value),
      weight: rounded(weight),
      contribution: rounded(contribution),
      reason,
    })),
    findings: report.issues.map(({ ruleId, class: kind, severity, message, fix, source, span, page, delta }) => ({
      rule: ruleId,
      class: kind,
      severity,
      message,
      fix,
      source,
      ...(span === undefined ? {} : { span }),
      ...(page === undefined ? {} : { page }),
      delta: rounded(delta),
    })),
    not_applied: report.notApplied.map(({ ruleId, reason }) => ({ rule: ruleId, reason })),
    what_was_read: read ?? null,
    vendor_limits: report.vendorLimits,
    provenance: report.provenance,
  };
}

function messages(issues: readonly AtsIssue[]): readonly string[] {
  return [...new Set(issues.map(({ message }) => message))];
}
