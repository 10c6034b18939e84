import { describe, expect, it } from 'vitest';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import { extractSkills } from '../../src/skills/mentions.ts';
import { nextNode, surfaceIndex } from '../../src/skills/surface-index.ts';
import { createTaxonomy } from '../../src/skills/taxonomy.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { beginningBit, wordOf } from '../../src/text/word.ts';

const forms = [...bundledTaxonomy().skills()].flatMap(({ label, labelMatch, aliases }) => [
  ...(labelMatch === 'never' ? [] : [label]),
  ...(aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
]);

describe('surfaceIndex', () => {
  it('knows the first word of every form', () => {
    const index = surfaceIndex(bundledTaxonomy());
    const lost = forms.filter((form) => index.start(tokenize(form)[0]!.word.key) === undefined);
    expect(lost).toEqual([]);
  });

  it('leads from the first word of every form to its last', () => {
    const index = surfaceIndex(bundledTaxonomy());
    const lost = forms.filter((form) => {
      const [first, ...others] = tokenize(form).map(({ word }) => word.key);
      const end = others.reduce((node, key) => node && nextNode(node, key), index.start(first!));
      return end?.forms.some(({ text }) => text === form) !== true;
    });
    expect(lost).toEqual([]);
  });

  it('tells of every first word how the second may begin', () => {
    const index = surfaceIndex(bundledTaxonomy());
    const lost = forms.filter((form) => {
      const [first, second] = tokenize(form).map(({ word }) => word.key);
      const bits = index.startBits(wordOf(first!));
      return second === undefined ? bits === 0 : (bits & beginningBit(second)) === 0;
    });
    expect(lost).toEqual([]);
  });

  it('meets a second word that a line end cuts after its first letter', () => {
    const taxonomy = createTaxonomy({
      version: 'x',
      skills: [{ id: 'it', label: 'Secure email', kind: 'practice', domain: 'test' }],
    });
    expect(extractSkills('Introduced secure e-\nmail.', { taxonomy }).map(({ skillId }) => skillId)).toEqual(['it']);
  });

  it('holds the same forms for a taxonomy as for a copy of it', () => {
    const index = surfaceIndex(bundledTaxonomy());
    const copy = surfaceIndex(createTaxonomy({ version: 'copy', skills: bundledTaxonomy().skills() }));
    const texts = (key: string, one: typeof index): readonly string[] | undefined =>
      one.start(key)?.forms.map(({ text, match, skill }) => `${text} ${match} ${skill.id}`);
    for (const form of forms) {
      const { key } = tokenize(form)[0]!.word;
      expect(texts(key, copy)).toEqual(texts(key, index));
    }
  });

  it.each([
    'colour',
    'licence',
    'catalogue',
    'programme',
    'metre',
    'paediatric',
    'aerospace',
    'modelling',
    'Écriture',
    '.NET',
    'C++',
  ])('meets %s as the form of a caller in its other spelling and casing', (word) => {
    const taxonomy = createTaxonomy({
      version: 'x',
      skills: [{ id: 'it', label: `${word} work`, kind: 'practice', domain: 'test' }],
    });
    const { key } = tokenize(word.toUpperCase())[0]!.word;
    expect(surfaceIndex(taxonomy).start(key)?.next.size).toBe(1);
  });
});
