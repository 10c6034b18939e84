/**
 * A taxonomy read from the packed format (packed-format.ts), skill by skill.
 *
 * A text names a few dozen of thousands of skills, and objects for all of them would be most of a cold start: so lines
 * stay text until a skill is asked for, by place or by id.
 */
import { isDigit } from '../text/character-classes.ts';
import { KIND_LETTERS, MARKS, NO_BROADER } from './packed-format.ts';
import { skillIdOf } from './skill-id.ts';
import type { Skill, SkillId, SkillTaxonomy, SurfaceForm, SurfaceMatch } from './taxonomy.ts';

/** A form: `text.slice(start, end)`. */
export type FormVisitor = (text: string, start: number, end: number, skill: number, number: number) => void;

/** Numbers of the fields of a line of names, and of one of relations. */
const LABEL = 0;
const FORMS = 1;
const BROADER = 0;
const RELATED = 1;
const IMPLIES = 2;
const ID = 3;

const TAB = 9;
const LINE_END = 10;
const COMMA = 44;
const DIGIT_0 = 48;
const LANGUAGE_MARK = 64;
const NEVER_MARK = 45;
/** `NO_BROADER`. */
const NONE = 45;

/** `=` or `?` before a form. */
function isMark(code: number): boolean {
  return code === 61 || code === 63;
}

/** A form with a mark in a list of forms. */
const MARKED = /(?:^|\|)[=?]/;

/** Forms of one skill in one language: `text.slice(start, end)` is a list of them. */
interface Translation {
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

interface Backward {
  /** The lines that name a line as related. */
  readonly namedBy: ReadonlyMap<number, readonly number[]>;
  /** How many lines name a line as broader. */
  readonly memberCounts: Uint16Array;
}

export class UnpackedTaxonomy implements SkillTaxonomy {
  readonly version: string;
  readonly #packed: string;
  /** Where each skill's line of names starts, where its line of relations, and the heading of its group. */
  readonly #names: number[] = [];
  readonly #relations: number[] = [];
  readonly #groups: string[] = [];
  /** By the place of the skill. */
  readonly #translations = new Map<number, Translation[]>();
  readonly #skills: (Skill | undefined)[];
  readonly #aliases: (readonly (string | SurfaceForm)[] | undefined)[];
  readonly #ids: (SkillId | undefined)[];
  /** Lines of the ids that were given out so far; of all once another one is asked for. */
  readonly #lineOf = new Map<SkillId, number>();
  #knowsAllIds = false;
  #backwardRead: Backward | undefined;

  constructor(version: string, packed: string) {
    this.version = version;
    this.#packed = packed;
    let group = '';
    let start = 0;
    while (packed.charCodeAt(start) !== LINE_END && start < packed.length) {
      const end = this.#lineEnd(start);
      if (packed.startsWith('#', start)) group = packed.slice(start + 1, end);
      else {
        this.#names.push(start);
        this.#groups.push(group);
      }
      start = end + 1;
    }
    for (start++; this.#relations.length < this.#names.length; start = this.#lineEnd(start) + 1)
      this.#relations.push(start);
    this.#readTranslations(start);
    const count = this.#names.length;
    this.#skills = new Array<Skill | undefined>(count);
    this.#aliases = new Array<readonly (string | SurfaceForm)[] | undefined>(count);
    this.#ids = new Array<SkillId | undefined>(count);
  }

  #readTranslations(from: number): void {
    const packed = this.#packed;
    let language = '';
    let skill = -1;
    for (let start = from; start < packed.length;) {
      const end = this.#lineEnd(start);
      if (packed.charCodeAt(start) === LANGUAGE_MARK) {
        language = packed.slice(start + 1, end);
        skill = -1;
      } else {
        let step = 0;
        let at = start;
        for (; isDigit(packed.charCodeAt(at)); at++) step = step * 10 + packed.charCodeAt(at) - DIGIT_0;
        skill += Math.max(step, 1);
        const translation = { language, start: at + 1, end };
        const known = this.#translations.get(skill);
        if (known === undefined) this.#translations.set(skill, [translation]);
        else known.push(translation);
      }
      start = end + 1;
    }
  }

  skill(id: SkillId): Skill | undefined {
    let line = this.#lineOf.get(id);
    if (line === undefined && !this.#knowsAllIds) {
      for (let at = 0; at < this.#names.length; at++) this.#idAt(at);
      this.#knowsAllIds = true;
      line = this.#lineOf.get(id);
    }
    return line === undefined ? undefined : this.skillAt(line);
  }

  *skills(): Generator<Skill> {
    for (let at = 0; at < this.#names.length; at++) yield this.skillAt(at);
  }

  /** The skill at a place in the order of `skills()`. */
  skillAt(at: number): Skill {
    let skill = this.#skills[at];
    if (skill === undefined) this.#skills[at] = skill = this.#read(at);
    return skill;
  }

  /** Form of a skill: number 0 is the label, the aliases count from 1. */
  formAt(at: number, number: number): SurfaceForm {
    if (number === 0) {
      const [text, match] = unmarked(this.#field(this.#names[at]!, LABEL), true);
      return { text, match };
    }
    const alias = this.#aliasesAt(at)![number - 1]!;
    return typeof alias === 'string' ? { text: alias } : alias;
  }

  /** Places of all forms that may name a skill, in order, numbered as for `formAt`. */
  visitForms(visit: FormVisitor): void {
    const packed = this.#packed;
    for (let at = 0; at < this.#names.length; at++) {
      const line = this.#names[at]!;
      const lineEnd = this.#lineEnd(line);
      const tab = packed.indexOf('\t', line);
      const labelEnd = tab < 0 || tab > lineEnd ? lineEnd : tab;
      if (packed.charCodeAt(line) !== NEVER_MARK)
        visit(packed, isMark(packed.charCodeAt(line)) ? line + 1 : line, labelEnd, at, 0);
      let number = 0;
      const visitList = (from: number, listEnd: number): void => {
        for (let start = from; start < listEnd;) {
          const bar = packed.indexOf('|', start);
          const end = bar < 0 || bar > listEnd ? listEnd : bar;
          visit(packed, isMark(packed.charCodeAt(start)) ? start + 1 : start, end, at, ++number);
          start = end + 1;
        }
      };
      visitList(labelEnd + 1, lineEnd);
      for (const { start, end } of this.#translations.get(at) ?? []) visitList(start, end);
    }
  }

  /** Skills related to this one, whichever of the two names the other. */
  neighbours(id: SkillId): readonly SkillId[] {
    const skill = this.skill(id);
    if (skill === undefined) return [];
    const namedBy = this.#backward().namedBy.get(this.#lineOf.get(id)!) ?? [];
    return [...new Set([...(skill.related ?? []), ...namedBy.map((at) => this.#idAt(at))])];
  }

  /** Number of skills that name this one as their broader one. */
  memberCount(id: SkillId): number {
    return this.skill(id) === undefined ? 0 : this.#backward().memberCounts[this.#lineOf.get(id)!]!;
  }

  /** The relations against their direction, by line; read in one go, for every line has to be looked at. */
  #backward(): Backward {
    if (this.#backwardRead === undefined) {
      const namedBy = new Map<number, number[]>();
      const memberCounts = new Uint16Array(this.#names.length);
      let parents: number[] = [];
      for (let at = 0; at < this.#names.length; at++) {
        if (!this.#repeatsBroader(at)) parents = [];
        for (const parent of parents) memberCounts[parent]!++;
        visitReferences(this.#packed, this.#relations[at]!, (target, field) => {
          if (field === BROADER) {
            parents.push(target);
            memberCounts[target]!++;
          } else if (field === RELATED) {
            const list = namedBy.get(target);
            if (list === undefined) namedBy.set(target, [at]);
            else list.push(at);
          }
        });
      }
      this.#backwardRead = { namedBy, memberCounts };
    }
    return this.#backwardRead;
  }

  #read(at: number): Skill {
    const [label, labelMatch] = unmarked(this.#field(this.#names[at]!, LABEL), true);
    const [domain, kind] = this.#groups[at]!.split('\t');
    return {
      id: this.#idAt(at),
      label,
      labelMatch,
      kind: KIND_LETTERS[kind!]!,
      domain: domain!,
      aliases: this.#aliasesAt(at),
      broader: this.#idsOf(this.#broaderAt(at)),
      related: this.#idsOf(this.#field(this.#relations[at]!, RELATED)),
      implies: this.#idsOf(this.#field(this.#relations[at]!, IMPLIES)),
    };
  }

  /** Field of the line itself or of the nearest one above that has it. */
  #broaderAt(at: number): string {
    let line = at;
    while (line > 0 && this.#repeatsBroader(line)) line--;
    const field = this.#field(this.#relations[line]!, BROADER);
    return field === NO_BROADER ? '' : field;
  }

  #repeatsBroader(at: number): boolean {
    const start = this.#relations[at]!;
    const first = this.#packed.charCodeAt(start);
    return start >= this.#packed.length || first === TAB || first === LINE_END;
  }

  #aliasesAt(at: number): readonly (string | SurfaceForm)[] | undefined {
    return (this.#aliases[at] ??= this.#readAliases(at));
  }

  #readAliases(at: number): readonly (string | SurfaceForm)[] | undefined {
    const own = readForms(this.#field(this.#names[at]!, FORMS), undefined);
    const translations = this.#translations.get(at);
    if (translations === undefined) return own;
    const foreign = translations.flatMap(
      ({ start, end, language }) => readForms(this.#packed.slice(start, end), language) ?? [],
    );
    return [...(own ?? []), ...foreign];
  }

  #idsOf(field: string): readonly SkillId[] | undefined {
    return field ? references(field).map((at) => this.#idAt(at)) : undefined;
  }

  #idAt(at: number): SkillId {
    let id = this.#ids[at];
    if (id === undefined) {
      this.#ids[at] = id =
        this.#field(this.#relations[at]!, ID) || skillIdOf(unmarked(this.#field(this.#names[at]!, LABEL), true)[0]);
      this.#lineOf.set(id, at);
    }
    return id;
  }

  /** A field of the line that starts at `line`; empty when the line ends before it. */
  #field(line: number, number: number): string {
    const lineEnd = this.#lineEnd(line);
    let start = line;
    for (let tabs = 0; tabs < number; tabs++) {
      const tab = this.#packed.indexOf('\t', start);
      if (tab < 0 || tab > lineEnd) return '';
      start = tab + 1;
    }
    const tab = this.#packed.indexOf('\t', start);
    return this.#packed.slice(start, tab < 0 || tab > lineEnd ? lineEnd : tab);
  }

  #lineEnd(start: number): number {
    const end = this.#packed.indexOf('\n', start);
    return end < 0 ? this.#packed.length : end;
  }
}

const NO_REFERENCES: readonly number[] = [];

function references(field: string): readonly number[] {
  return field ? field.split(',').map(Number) : NO_REFERENCES;
}

/** The numbers of a line of relations with their field, read without cutting the line up. */
function visitReferences(packed: string, line: number, visit: (target: number, field: number) => void): void {
  let target = -1;
  for (let at = line, field = BROADER; field <= IMPLIES; at++) {
    const code = packed.charCodeAt(at);
    if (isDigit(code)) {
      target = Math.max(target, 0) * 10 + code - DIGIT_0;
      continue;
    }
    if (target >= 0) visit(target, field);
    target = -1;
    if (code === TAB) field++;
    else if (code !== COMMA && code !== NONE) return;
  }
}

function readForms(field: string, language: string | undefined): readonly (string | SurfaceForm)[] | undefined {
  if (!field) return undefined;
  if (language === undefined && !MARKED.test(field)) return field.split('|');
  return field.split('|').map((part) => {
    const [text, match] = unmarked(part, false);
    return match === undefined && language === undefined ? text : { text, match, language };
  });
}

function unmarked(text: string, isLabel: boolean): [string, SurfaceMatch | undefined] {
  const match = MARKS[text[0] ?? ''];
  if (match === undefined || (match === 'never' && !isLabel)) return [text, undefined];
  return [text.slice(1), match];
}
