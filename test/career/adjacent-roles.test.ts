import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adjacentRoles } from '../../src/career/adjacent-roles.ts';
import { occupationTable } from '../../src/career/occupations.ts';
import { packedOccupations } from '../../src/career/packed-occupations.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';

const text = readFileSync(new URL('../../models/occupations.txt', import.meta.url), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string]);
const referenceDate = new Date('2026-11-01');

const cook = `Ines Example
Sous Chef, Harbour Kitchen
Jan 2019 - Present
- Menu planning and food preparation for 90 covers
- Ordering, stock and food safety (HACCP)
`;

describe('the table of occupations', () => {
  it('holds what models/occupations.txt holds', async () => {
    const { occupations } = await occupationTable();
    expect(
      occupations.map(({ code, title, related }) => [
        code,
        title,
        related.map((at) => occupations[at]!.code).join(' '),
      ]),
    ).toEqual(rows.map(([code, title, related]) => [code, title, related]));
    expect(occupations.map(({ skills }) => skills)).toEqual(
      rows.map(([, , , skills]) => (skills === '' ? [] : skills.split(' ').sort())),
    );
  });

  it('relates no occupation to itself and names skills that there are', async () => {
    const { occupations } = await occupationTable();
    const taxonomy = bundledTaxonomy();
    occupations.forEach(({ related }, at) => expect(related).not.toContain(at));
    const unknown = [...new Set(occupations.flatMap(({ skills }) => skills))].filter(
      (id) => taxonomy.skill(id) === undefined,
    );
    // Skills may leave the taxonomy before the table is made again; a tenth of them must not.
    expect(unknown.length).toBeLessThan(100);
  });

  it('weighs less than 60 kB compressed', () => {
    expect(gzipSync(packedOccupations).length).toBeLessThan(60_000);
  });
});

describe('adjacent roles', () => {
  it('are the occupations that O*NET relates, in its order', async () => {
    const { occupations, roles, provenance } = await adjacentRoles({ titles: ['Registered Nurse'], limit: 200 });
    expect(occupations).toMatchObject([{ code: '29-1141.00', title: 'Registered Nurses' }]);
    const row = rows.find(([code]) => code === '29-1141.00')!;
    expect(roles.map(({ code }) => code)).toEqual(row[2].split(' '));
    expect(roles.map(({ relatedTo }) => relatedTo[0]!.place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(provenance.occupations).toMatch(/^onet-soc-2019\+[0-9a-f]{8}$/);
    expect(provenance.attribution).toContain('O*NET');
    expect(provenance.attribution).toContain('CC BY 4.0');
  });

  it('are never anything else, whatever the titles', async () => {
    const related = new Map(rows.map(([code, , others]) => [code, new Set(others.split(' '))]));
    for (const titles of [
      ['Baker', 'Web Developer', 'Welder'],
      ['Senior Accountant'],
      ['Head of Nothing'],
      ['數據工程師'],
    ]) {
      const { occupations, roles } = await adjacentRoles({ titles, limit: 200 });
      const own = new Set(occupations.map(({ code }) => code));
      for (const { code, relatedTo, sharedSkills, reason } of roles) {
        expect(own.has(code)).toBe(false);
        expect(relatedTo.length).toBeGreaterThan(0);
        for (const from of relatedTo) {
          expect(own.has(from.code)).toBe(true);
          expect(related.get(from.code)!.has(code)).toBe(true);
          expect(reason).toContain(from.title);
        }
        expect(sharedSkills).toEqual([]);
      }
    }
  });

  it('are none for a title that is near to no occupation', async () => {
    expect(await adjacentRoles({ titles: ['Chief Happiness Wizard'] })).toMatchObject({ occupations: [], roles: [] });
  });

  it('come from the titles of a résumé, with the skills that it shares with each', async () => {
    const { occupations, roles } = await adjacentRoles({ resume: cook, limit: 200 }, { referenceDate });
    expect(occupations[0]).toMatchObject({ title: 'Chefs and Head Cooks' });
    const sharing = roles.filter(({ sharedSkills }) => sharedSkills.length > 0);
    expect(sharing.length).toBeGreaterThan(0);
    for (const { code, sharedSkills, reason } of sharing) {
      const named = rows.find((row) => row[0] === code)![3].split(' ');
      for (const { skillId } of sharedSkills) expect(named).toContain(skillId);
      expect(reason).toContain(sharedSkills[0]!.label);
    }
    expect(roles.map(({ closeness }) => closeness)).toEqual(
      roles.map(({ closeness }) => closeness).sort((a, b) => b - a),
    );
  });

  it('give the same again, cut at the limit', async () => {
    const all = await adjacentRoles({ titles: ['Welder', 'Teacher'], limit: 200 });
    const few = await adjacentRoles({ titles: ['Welder', 'Teacher'], limit: 3 });
    expect(few.roles).toEqual(all.roles.slice(0, 3));
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });

  it.each([
    ['nothing', {}],
    ['no title', { titles: [] }],
    ['a title without a letter', { titles: ['…'] }],
    ['a title that is none', { titles: [7 as never] }],
    ['titles that are no list', { titles: 'Nurse' as never }],
    ['a limit of none', { titles: ['Nurse'], limit: 0 }],
  ])('refuse %s', async (_, input) => {
    await expect(adjacentRoles(input)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('end with the reason of a signal', async () => {
    const call = adjacentRoles({ titles: ['Nurse'] }, { signal: AbortSignal.abort('enough') });
    await expect(call).rejects.toBe('enough');
  });
});
