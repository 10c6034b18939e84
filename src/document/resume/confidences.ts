/**
 * How often readings on each kind of evidence are right: what `confidence` says.
 *
 * Shares of right readings in the labelled files and texts of bench/quality (`--set calibration` prints them), rounded, and never
 * above 0.99. Where a kind has fewer than twenty readings there, its value is chosen between its neighbours'.
 */
import { spanText, type Span } from '../../text/span.ts';
import type { DateMention } from '../dates/find-dates.ts';
import type { DateReading, Reading } from '../resume-document.ts';

export const confidences = {
  /** By a word only organisations have; a label or "at"; a word many have; a place beside it; the order of the header; against its words. */
  employer: { word: 0.98, label: 0.95, likely: 0.97, place: 0.95, order: 0.9, title: 0.5 },
  /** By a label; a sure and a likely word of titles; the order of the header; against its words. */
  position: { label: 0.96, word: 0.98, likely: 0.95, organisation: 0.97, order: 0.85 },
  /** Both ends with their months; years alone; one date. */
  dates: { months: 0.97, years: 0.95, single: 0.5 },
  /** By a word of schools; as the school of the degree above; the order. */
  school: { word: 0.97, above: 0.95, order: 0.65 },
  degree: { word: 0.98, order: 0.8 },
  /** Behind "Name:"; by points of `nameScore` from the first number on. */
  name: { label: 0.97, many: 0.98, some: 0.95, few: 0.9 },
  /** In the contact block; as a link; elsewhere. */
  email: { contact: 0.99, link: 0.98, elsewhere: 0.9 },
  /** Chosen, unmeasured: where a number ends is disputed. */
  phone: { contact: 0.95, link: 0.98, elsewhere: 0.7 },
  /** Chosen, unmeasured. */
  label: 0.8,
  location: 0.8,
} as const;

export function reading(text: string, span: Span, confidence: number): Reading<string> {
  return { value: spanText(text, span), span, confidence };
}

export function datesOf({ range, form }: DateMention): DateReading {
  const { months, years, single } = confidences.dates;
  const isFull = range.start?.month !== undefined && (range.ongoing || range.end?.month !== undefined);
  return { ...range, confidence: form !== 'range' ? single : isFull ? months : years };
}
