/** Which field's skill stands where, as far as mentions are believed. */
import type { Candidate } from './candidates.ts';

/** Which field's skill covers which token; at most one, the sure and believed mentions do not overlap. */
export class FieldsByToken {
  private readonly names: (string | undefined)[];
  private readonly skillsOfField = new Map<string, Set<string>>();

  constructor(tokens: number) {
    this.names = new Array<string | undefined>(tokens);
  }

  add(candidate: Candidate, name: string): void {
    for (let at = candidate.first; at <= candidate.last; at++) this.names[at] = name;
    let skills = this.skillsOfField.get(name);
    if (skills === undefined) this.skillsOfField.set(name, (skills = new Set()));
    skills.add(candidate.form.skill.id);
  }

  at(token: number): string | undefined {
    return this.names[token];
  }

  overlaps(candidate: Candidate): boolean {
    for (let at = candidate.first; at <= candidate.last; at++) if (this.names[at] !== undefined) return true;
    return false;
  }

  skillCount(name: string): number {
    return this.skillsOfField.get(name)?.size ?? 0;
  }
}
