/** Nothing in the file speaks to a machine. */
import { broken, quoted, type AtsFault, type AtsRule } from '../ats-rule.ts';

/** Sentences that give orders to a model or to a ranking; each pattern is a few words and linear. */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+)?(?:of\s+)?(?:the\s+|your\s+|these\s+)?(?:previous|prior|above|earlier|preceding|other)\s+(?:\w+\s+)?(?:instructions?|prompts?|rules?|text|context|guidelines?)\b/i,
  /\b(?:you are|act as|pretend to be)\s+(?:now\s+)?(?:an?\s+)?(?:helpful\s+)?(?:ai|assistant|language model|llm|chatbot|recruiter bot)\b/i,
  /\b(?:rate|rank|score|mark|classify|recommend|evaluate|select|shortlist)\s+(?:this|the)\s+(?:candidate|applicant|resume|résumé|cv|person)\s+(?:as\s+)?(?:the\s+)?(?:\w+\s+)?(?:highly|highest|best|top|first|excellent|perfect|strong(?:est)?|qualified|hire|10|100)\b/i,
  /\b(?:give|assign|award|return|output|respond with)\s+(?:this\s+|the\s+|a\s+|an\s+)?(?:candidate\s+|applicant\s+)?(?:the\s+|a\s+)?(?:highest|maximum|max|perfect|top|full)\s+(?:possible\s+)?(?:score|rating|mark|rank)\b/i,
  /\b(?:candidate|applicant)\s+as\s+the\s+(?:best|top|perfect|strongest)\s+(?:match|fit|candidate)\b/i,
  /\b(?:system prompt|begin system|end of prompt|<\|im_start\|>|\[inst\])/i,
  /\b(?:note|message|instruction)s?\s+(?:to|for)\s+(?:the\s+|any\s+)?(?:ai|llm|language model|ats|screening (?:system|software|model)|model|bot)\b/i,
];

export const injectedInstructionsRule: AtsRule = {
  id: 'injected-instructions',
  class: 'B',
  label: 'Instructions to a machine',
  // Reported, and no part of any score.
  weight: 0,
  fix: 'Take them out: they change nothing here, and whoever finds them will hold them against the person.',
  source: 'hiring-agent#452; patterns written for this rule',
  judge: ({ resume, extracted }) => {
    const visible = resume?.text ?? '';
    const hidden = (extracted?.hiddenText ?? []).map(({ text }) => text).join(' ');
    if (visible === '' && hidden === '') return 'no text could be taken out of the file';
    const faults: AtsFault[] = [];
    for (const pattern of ORDERS) {
      const found = pattern.exec(visible);
      if (found !== null) {
        const span = { start: found.index, end: found.index + found[0].length };
        faults.push({ span, message: `${quoted(visible, span)} gives an order to whoever reads by machine.` });
      }
      if (pattern.test(hidden)) faults.push({ message: 'Hidden text gives an order to whoever reads by machine.' });
    }
    return broken(faults);
  },
};
