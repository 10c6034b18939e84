/** The options of `interview` and the inputs of the prediction they give. */
/** Options that take a number. */
export const numericInputs: {
  readonly 'must-haves': 'mustHavesMet';
  readonly 'match-average': 'matchScoreAvg';
  readonly skills: 'skillsStrength';
  readonly 'resume-score': 'resumeScore';
  readonly 'prep-hours': 'prepHours';
  readonly years: 'yearsExperience';
  readonly applied: 'appliedJobs';
  readonly interviews: 'interviewsGiven';
  readonly 'days-posted': 'daysSincePosting';
  readonly applicants: 'applicants';
} = {
  'must-haves': 'mustHavesMet',
  'match-average': 'matchScoreAvg',
  skills: 'skillsStrength',
  'resume-score': 'resumeScore',
  'prep-hours': 'prepHours',
  years: 'yearsExperience',
  applied: 'appliedJobs',
  interviews: 'interviewsGiven',
  'days-posted': 'daysSincePosting',
  applicants: 'applicants',
};

/** Inputs → the options, without their dashes. */
export const interviewOptions: ReadonlyMap<string, string> = new Map([
  ...Object.entries(numericInputs).map(([option, input]): [string, string] => [input, option]),
  ['match', 'match'],
  ['stage', 'stage'],
  ['channel', 'channel'],
]);
