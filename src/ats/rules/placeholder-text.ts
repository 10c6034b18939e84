/** Nothing of the template is left. */
import { broken, NEEDS_TEXT, quoted, type AtsFault, type AtsRule } from '../ats-rule.ts';

const PLACEHOLDERS: readonly RegExp[] = [
  /\blorem ipsum\b/i,
  /\b(?:your|first(?: and)?|full) name(?: here)?\s*$/im,
  /\byour(?:\.|_)?(?:name|email|mail)@|\b(?:name|email|username|yourname)@(?:domain|email|example|company|mail)\.\w+/i,
  /[[<{(](?:your |insert |add |enter |type )?(?:company|employer|job title|position|name|address|phone|e-?mail|city|state|date|degree|university|school|year|skill|description)(?: name| here| \d)?[\]>})]/i,
  /\b(?:click|tap) (?:or (?:click|tap) )?here to (?:enter|add|type)\b/i,
  /\b(?:insert|enter|type|add) (?:your )?(?:text|name|job title|company|description|skills?) here\b/i,
  /\b(?:company|employer) name here\b|\bjob title here\b/i,
  /\b(?:describe|briefly describe|list|summari[sz]e) your (?:responsibilities|achievements|duties|skills|role|experience)\b/i,
  /\b(?:123 (?:anywhere|main|your) st(?:reet|\.)?|any ?city|your city)\b/i,
  /\bxxx?-xxx-xxxx\b|\(?xxx\)? ?xxx-xxxx/i,
  /\breplace (?:this|it|the text) with (?:your )?(?:own )?(?:text|words)\b/i,
];

export const placeholderTextRule: AtsRule = {
  id: 'placeholder-text',
  class: 'C',
  label: 'Left over from a template',
  weight: 8,
  fix: 'Fill it in, or take it out.',
  source: 'Greenhouse warns of made-up data; patterns are those of common templates',
  judge: ({ resume }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const faults = PLACEHOLDERS.flatMap((pattern): readonly AtsFault[] => {
      const found = pattern.exec(resume.text);
      if (found === null) return [];
      const span = { start: found.index, end: found.index + found[0].length };
      return [{ span, message: `${quoted(resume.text, span)} is a template’s placeholder.` }];
    });
    return broken(faults);
  },
};
