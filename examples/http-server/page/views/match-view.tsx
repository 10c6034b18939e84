/** How well a résumé answers a posting: the score, what it is made of, the skills with their places, and what would change it. */
import type { MatchResult, MissingSkill, SkillMatch } from '@trackruit/ml';
import { useState } from 'preact/hooks';
import type { Workspace } from '../workspace.ts';
import { EmptyNote } from './empty-note.tsx';
import { FactorBars } from './factor-bars.tsx';
import { MarkedText, type TextMark } from './marked-text.tsx';
import { counted, gain, points } from './percent.ts';
import { ScoreRing } from './score-ring.tsx';

const VIA: Readonly<Record<SkillMatch['via'], string>> = {
  exact: 'named',
  implied: 'implied',
  narrower: 'by a narrower skill',
  related: 'by a neighbour',
};

export function MatchView({ workspace: { resume, job, judgement } }: { readonly workspace: Workspace }) {
  const [chosen, choose] = useState<string>();
  if (resume === undefined) return <EmptyNote>Add a résumé and a posting, or open the samples.</EmptyNote>;
  if (job === undefined) return <EmptyNote>Add a posting to score “{resume.name}” for it.</EmptyNote>;
  const match = judgement?.match;
  if (match === undefined) return <EmptyNote>Scoring…</EmptyNote>;
  const toggle = (skillId: string): void => {
    choose(chosen === skillId ? undefined : skillId);
  };
  return (
    <>
      <section class="card split" aria-labelledby="score-title">
        <div class="center">
          <h2 id="score-title" class="hidden">
            Score
          </h2>
          <ScoreRing score={match.score} label="Match" />
          <p class="soft small">
            between {points(match.interval.low)} and {points(match.interval.high)}, confidence{' '}
            {points(match.confidence)} %
          </p>
          {match.cap !== undefined && (
            <p class="note">
              Held at {points(match.cap.limit)}: {match.cap.reason}
            </p>
          )}
        </div>
        <FactorBars factors={match.factors} />
      </section>

      <section class="card" aria-labelledby="skills-title">
        <h2 id="skills-title">Skills asked for</h2>
        <p class="soft small">Choose one to see where it stands in both texts.</p>
        <div class="columns">
          <SkillList
            title={`Answered (${String(match.matchedSkills.length)})`}
            skills={match.matchedSkills}
            kind="found"
            chosen={chosen}
            onChoose={toggle}
            detail={(skill) => ('via' in skill ? VIA[skill.via] : '')}
          />
          <SkillList
            title={`Missing (${String(match.missingSkills.length)})`}
            skills={match.missingSkills}
            kind="missing"
            chosen={chosen}
            onChoose={toggle}
            detail={(skill) => ('gap' in skill && skill.gap === 'supported' ? 'likely there, not named' : '')}
          />
        </div>
        <div class="columns texts">
          <MarkedText
            label="Résumé with the evidence marked"
            text={resume.document.text}
            marks={marksOf(match, 'resume')}
            chosen={chosen}
            onChoose={toggle}
          />
          <MarkedText
            label="Posting with the asked skills marked"
            text={job.text}
            marks={marksOf(match, 'job')}
            chosen={chosen}
            onChoose={toggle}
          />
        </div>
      </section>

      <section class="card" aria-labelledby="fixes-title">
        <h2 id="fixes-title">What would change the score</h2>
        {match.fixes.length === 0 ? (
          <p class="soft">Nothing that could be said in words.</p>
        ) : (
          <ol class="fixes">
            {match.fixes.map(({ kind, skillId, advice, delta }) => (
              <li key={`${kind} ${skillId ?? ''}`}>
                <span class="chip good">{gain(delta)}</span> {advice}
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

type AskedSkill = SkillMatch | MissingSkill;

interface SkillListProps {
  readonly title: string;
  readonly skills: readonly AskedSkill[];
  readonly kind: 'found' | 'missing';
  readonly chosen: string | undefined;
  readonly onChoose: (skillId: string) => void;
  readonly detail: (skill: AskedSkill) => string;
}

function SkillList({ title, skills, kind, chosen, onChoose, detail }: SkillListProps) {
  return (
    <div>
      <h3>{title}</h3>
      <ul class="skills">
        {skills.map((skill) => {
          const { skillId, label, necessity, evidence } = skill;
          const places = evidence.filter(({ document }) => document === 'resume').length;
          const more = [necessity === 'required' ? '' : 'preferred', detail(skill)].filter((part) => part !== '');
          const seen = more.filter((part) => part !== VIA.exact);
          return (
            <li key={`${necessity} ${skillId}`}>
              <button
                type="button"
                class={`skill ${kind}`}
                aria-pressed={chosen === skillId}
                aria-label={`${label}${more.map((part) => `, ${part}`).join('')}, ${counted(places, 'place')} in the résumé`}
                onClick={() => {
                  onChoose(skillId);
                }}
              >
                {label}
                {seen.length > 0 && <span class="small"> {seen.join(', ')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function marksOf({ matchedSkills, missingSkills }: MatchResult, where: 'resume' | 'job'): readonly TextMark[] {
  const marks = (skills: readonly AskedSkill[], kind: TextMark['kind']): readonly TextMark[] =>
    skills.flatMap(({ skillId, label, evidence }) =>
      evidence
        .filter(({ document }) => document === where)
        .map(({ span }) => ({ ...span, claim: skillId, kind, title: label })),
    );
  return [...marks(matchedSkills, 'found'), ...marks(missingSkills, 'missing')];
}
