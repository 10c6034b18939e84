import { describe, expect, it } from 'vitest';
import { TrackruitError } from '../../src/errors.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import { coverSkills } from '../../src/skills/coverage.ts';
import { extractSkills } from '../../src/skills/mentions.ts';
import { packSkills } from '../../src/skills/packed-format.ts';
import { skillRelations } from '../../src/skills/skill-relations.ts';
import { createTaxonomy, type Skill } from '../../src/skills/taxonomy.ts';
import { UnpackedTaxonomy } from '../../src/skills/unpacked-taxonomy.ts';

const skill = (id: string, more: Partial<Skill> = {}): Skill => ({
  id,
  label: id,
  kind: 'tool',
  domain: 'test',
  ...more,
});

describe('createTaxonomy', () => {
  it.each([
    [[skill('a'), skill('a')], 'skills[1].id: stands twice in the list'],
    [[skill('')], 'skills[0].id: expected a non-empty string'],
    [[skill('a', { label: '***' })], 'skills[0].label: expected text with a letter or a digit'],
    [[skill('a', { kind: 'magic' as never })], 'skills[0].kind: expected one of'],
    [[skill('a', { aliases: [''] })], 'skills[0].aliases[0]: expected text'],
    [[skill('a', { broader: ['b'] })], 'skill a: broader names b, which is not in the taxonomy'],
    [[skill('a', { implies: ['a'] })], 'skill a: implies names itself'],
  ])('refuses a broken list and says where (%#)', (skills, message) => {
    let caught: unknown;
    try {
      createTaxonomy({ version: 'x', skills });
    } catch (error) {
      caught = error;
    }
    expect(TrackruitError.isInstance(caught) && caught.code).toBe('taxonomy-invalid');
    expect((caught as Error).message).toContain(message);
  });

  it('adds a caller’s terms to the bundled ones', () => {
    const taxonomy = createTaxonomy({
      version: 'acme-1',
      base: bundledTaxonomy(),
      skills: [
        skill('acme-flow', { label: 'AcmeFlow', implies: ['python'] }),
        { ...bundledTaxonomy().skill('python')!, aliases: ['Acme Snake'] },
      ],
    });
    expect(taxonomy.version).toBe(`${bundledTaxonomy().version}+acme-1`);
    expect(extractSkills('AcmeFlow, Acme Snake and Docker', { taxonomy }).map((mention) => mention.skillId)).toEqual([
      'acme-flow',
      'python',
      'docker',
    ]);
    expect(coverSkills(taxonomy, ['acme-flow']).answer('python')).toMatchObject({ via: 'implied' });
  });

  it('gives a surface that two skills share to the caller’s own', () => {
    const taxonomy = createTaxonomy({
      version: 'own',
      base: bundledTaxonomy(),
      skills: [skill('our-kubernetes', { label: 'Kubernetes' })],
    });
    expect(extractSkills('Kubernetes', { taxonomy }).map((mention) => mention.skillId)).toEqual(['our-kubernetes']);
  });
});

describe('the packed format', () => {
  it('gives back what was packed', () => {
    const skills = [...bundledTaxonomy().skills()];
    expect([...new UnpackedTaxonomy('x', packSkills(skills)).skills()]).toEqual(skills);
  });

  it('finds skills by id in any order', () => {
    const skills = [...bundledTaxonomy().skills()];
    const unpacked = new UnpackedTaxonomy('x', packSkills(skills));
    expect(unpacked.skill('no-such-skill')).toBeUndefined();
    for (const one of skills.toReversed()) expect(unpacked.skill(one.id)).toEqual(one);
  });

  it('reads relations as they are read from a list of skills', () => {
    const unpacked = skillRelations(bundledTaxonomy());
    const listed = skillRelations(createTaxonomy({ version: 'x', skills: bundledTaxonomy().skills() }));
    for (const { id } of bundledTaxonomy().skills()) {
      expect(unpacked.memberCount(id)).toBe(listed.memberCount(id));
      expect([...unpacked.neighbours(id)].sort()).toEqual([...listed.neighbours(id)].sort());
    }
  });
});

describe('coverSkills', () => {
  const taxonomy = createTaxonomy({
    version: 'x',
    skills: [
      skill('databases'),
      skill('relational', { broader: ['databases'] }),
      skill('postgres', { broader: ['relational'], related: ['mysql'] }),
      skill('mysql', { broader: ['relational'] }),
      skill('python'),
      skill('django', { implies: ['python'], broader: ['frameworks'] }),
      skill('flask', { implies: ['python'], broader: ['frameworks'] }),
      skill('frameworks'),
    ],
  });
  const cover = coverSkills(taxonomy, ['postgres', 'django']);

  it('orders credit: itself, implied, narrower by one step, by two steps, neighbour', () => {
    expect(cover.answer('postgres')).toEqual({ via: 'exact', credit: 1, answeredBy: 'postgres' });
    expect(cover.answer('python')).toEqual({ via: 'implied', credit: 0.9, answeredBy: 'django' });
    expect(cover.answer('relational')).toEqual({ via: 'narrower', credit: 0.8, answeredBy: 'postgres' });
    expect(cover.answer('databases')?.credit).toBeCloseTo(0.6);
    expect(cover.answer('mysql')).toEqual({ via: 'related', credit: 0.4, answeredBy: 'postgres' });
  });

  it('supports without credit by a skill of the same small group', () => {
    expect(cover.answer('flask')).toBeUndefined();
    expect(cover.support('flask')).toEqual(['django']);
  });

  it('reads neighbours in both directions', () => {
    expect(coverSkills(taxonomy, ['mysql']).answer('postgres')?.via).toBe('related');
  });
});
