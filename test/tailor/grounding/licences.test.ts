import { describe, expect, it } from 'vitest';
import { refusedOf } from './one-line.ts';

type Row = readonly ['en' | 'de' | 'fr' | 'es', string, string];

function passes(rows: readonly Row[]): void {
  it.each(rows)('may be said in other words (%s): %s → %s', (language, line, rewritten) => {
    expect(refusedOf(language, line, rewritten)).toEqual([]);
  });
}

function fails(rows: readonly Row[]): void {
  it.each(rows)('says something else (%s): %s → %s', (language, line, rewritten) => {
    expect(refusedOf(language, line, rewritten)).not.toEqual([]);
  });
}

describe('words that name nothing by themselves', () => {
  passes([
    ['en', 'Collected rainfall counts at 12 stations.', 'Gathered rainfall count data at 12 stations.'],
    ['en', 'Checked parcels against the notes.', 'Checked incoming parcels against the notes.'],
    [
      'de',
      'Mitarbeit im Arbeitskreis zur Barrierefreiheit.',
      'Beteiligung am Arbeitskreis zum Thema Barrierefreiheit.',
    ],
  ]);
  fails([
    ['en', 'Prepared rainfall reports for the county.', 'Prepared rainfall tools for the county.'],
    ['en', 'Cut the cost of the ferry service from 80 to 70 euros.', 'Cut the cost of the system from 80 to 70 euros.'],
    [
      'en',
      'Collected rainfall counts at 12 stations.',
      'Collected rainfall counts, materials and tools at 12 stations.',
    ],
  ]);
});

describe('words of closed classes', () => {
  passes([
    ['en', 'Cared for nine residents per evening shift.', 'Cared for nine residents each evening shift.'],
    ['en', 'Did not work on live circuits.', 'Never worked on live circuits.'],
    ['es', 'No tuve acceso a datos de clientes.', 'Trabajé sin acceso a datos de clientes.'],
    ['en', 'Clean the boats on Mondays.', 'Currently clean the boats on Mondays.'],
  ]);
  fails([
    ['en', 'Ordered flowers within a budget set by the owner.', 'Ordered flowers within each budget set by the owner.'],
    ['en', 'Kept the inbox empty on most days.', 'Kept the inbox empty every day.'],
    [
      'en',
      'Did not work on live circuits; isolations were done by the electrician.',
      'Worked on live circuits; no isolations were done by the electrician.',
    ],
    ['en', 'Cleaned the boats on Mondays.', 'Currently cleaned the boats on Mondays.'],
  ]);
});

describe('abbreviations', () => {
  passes([
    ['en', 'Rotated stock first in, first out.', 'Rotated stock on a first-in, first-out (FIFO) basis.'],
    ['en', 'Answered RFIs during construction.', 'Answered requests for information (RFIs) during construction.'],
  ]);
  fails([
    ['en', 'Prepared coatings and measured them with SEM.', 'Prepared coatings and measured them with SEM in Malmö.'],
    ['en', 'Answered RFIs during construction.', 'Answered requests for funding (RFIs) during construction.'],
  ]);
});

describe('words of one family', () => {
  passes([
    ['en', 'Authorised to sign for parcels.', 'Held authority to sign for parcels.'],
    ['de', 'Wundversorgung nach Anordnung der Hausärzte.', 'Wundversorgung gemäß hausärztlicher Anordnung.'],
    ['de', 'Mitarbeit bei der Jahresinventur im Zweierteam.', 'Im Zweierteam Mitarbeit bei der jährlichen Inventur.'],
  ]);
  fails([
    ['en', 'Drafted replies to ministerial letters for the director.', 'Drafted replies to letters for the minister.'],
    ['en', 'Issued contracts to seasonal workers.', 'Issued contracts to workers each season.'],
  ]);
});

describe('who answers for a deed', () => {
  passes([
    ['en', 'Sterilised instruments every week.', 'Responsible for sterilising instruments every week.'],
    [
      'es',
      'Mantenimiento de las cuatro líneas de envasado en los turnos de noche.',
      'En los turnos de noche, a cargo del mantenimiento de las cuatro líneas de envasado.',
    ],
  ]);
  fails([
    ['en', 'Sterilised instruments every week.', 'Responsible for instruments every week.'],
    [
      'de',
      'Mitarbeit im Arbeitskreis zur Barrierefreiheit.',
      'Verantwortlich für den Arbeitskreis zur Barrierefreiheit.',
    ],
    ['en', 'Tracked invoices against a €40,000 budget.', 'Kept a €40,000 budget for invoices.'],
    ['en', 'Helped the porters run a quiz for residents.', 'Ran a quiz for residents alongside the porters.'],
    ['en', 'Flagged suspected fraud to the police.', 'Flagged fraud to the police.'],
    ['en', 'Currently drafting the layout for a pond.', 'Drafted the layout for a pond.'],
  ]);
});

describe('numbers', () => {
  passes([
    ['en', 'Cut the answer time from 800 ms to 350 ms.', 'Cut the answer time by 450 ms (800 ms to 350 ms).'],
    ['en', 'Raised coverage from 41% to 68%.', 'Raised coverage by 27 percentage points, from 41% to 68%.'],
    ['en', 'Posted pictures three times a week.', 'Published three posts a week.'],
    ['en', 'Worked for two and a half years in the shop.', 'Worked for 2.5 years in the shop.'],
    ['en', 'Packed meals on a line of eight people.', 'Packed meals on an eight-person line.'],
    ['en', 'Served about 900 guests.', 'Served ~900 guests.'],
    [
      'en',
      'Taught a class of 28 pupils, six of whom use sign language.',
      'Taught 28 pupils, including 6 who use sign language.',
    ],
    ['en', 'Sent letters to a 3rd party.', 'Sent letters to a third party.'],
  ]);
  fails([
    ['en', 'Cut the answer time from 800 ms to 350 ms.', 'Cut the answer time by 350 ms.'],
    ['en', 'Cut the answer time from 800 ms to 350 ms.', 'Cut the answer time by 450 ms.'],
    ['en', 'Raised coverage from 41% to 68%.', 'Raised coverage by 27%, from 41% to 68%.'],
    ['en', 'Settled claims up to £7,500 without referral.', 'Settled claims without referral.'],
    ['en', 'Picked 110 order lines per hour.', 'Picked 110 orders per hour.'],
    [
      'en',
      'Taught a class of 28 pupils, six of whom use sign language.',
      'Taught six pupils and 28 sign language users.',
    ],
    ['fr', 'Animation d’une séance un mercredi par mois.', 'Animation d’une séance chaque mercredi.'],
  ]);
});
