import { describe, expect, it } from 'vitest';
import { refusedOf } from './one-line.ts';

type Row = readonly ['en' | 'de' | 'fr' | 'es', string, string];

function passes(rows: readonly Row[]): void {
  it.each(rows)('passes (%s): %s → %s', (language, line, rewritten) => {
    expect(refusedOf(language, line, rewritten)).toEqual([]);
  });
}

function fails(rows: readonly Row[]): void {
  it.each(rows)('is refused (%s): %s → %s', (language, line, rewritten) => {
    expect(refusedOf(language, line, rewritten)).not.toEqual([]);
  });
}

describe('a light word that is another deed', () => {
  fails([
    ['en', 'Sold cakes at the market.', 'Made cakes at the market.'],
    ['en', 'Took orders by phone.', 'Gave orders by phone.'],
    ['en', 'Joined tours of the museum.', 'Gave tours of the museum.'],
    ['en', 'Typed minutes of the board.', 'Took minutes of the board.'],
    ['en', 'Took exams in law.', 'Passed exams in law.'],
    ['en', 'Started a course in bookkeeping.', 'Completed a course in bookkeeping.'],
    ['en', 'Carried boxes to the van.', 'Supplied boxes to the van.'],
    ['en', 'Met customers at the door.', 'Satisfied customers at the door.'],
    ['en', 'Worked in a school kitchen.', 'Taught in a kitchen.'],
  ]);

  passes([
    ['en', 'Called customers.', 'Made calls to customers.'],
    ['en', 'Booked appointments for guests.', 'Made appointments for guests.'],
    ['en', 'Cooked lunch for eighty.', 'Made lunch for eighty.'],
    ['en', 'Answered phones.', 'Took calls.'],
    ['en', 'Led tours of the museum.', 'Gave tours of the museum.'],
  ]);
});

describe('what somebody else does', () => {
  passes([
    ['en', 'Draft letters for a partner to approve and sign.', 'Draft letters, which a partner approves and signs.'],
    [
      'en',
      'Mark spelling tests for the class teacher to check.',
      'Mark spelling tests, which the class teacher checks.',
    ],
    ['en', 'Gather statements, which a detective then reviews.', 'Gather statements, reviewed by a detective.'],
    ['en', 'Type wills dictated by two solicitors.', 'Type wills that two solicitors dictate.'],
    ['en', 'Send letters once a fee earner has checked them.', 'Send letters that a fee earner has checked.'],
    ['en', 'Measured up for the estimator, who priced jobs.', 'Measured up so the estimator could price jobs.'],
    ['en', 'Wrote reports, checked by the team leader.', 'Wrote reports the team leader checked.'],
    ['fr', 'Suivi des dossiers, contrôlés par la comptable.', 'Suivi des dossiers, que la comptable contrôle.'],
    ['es', 'Preparo contratos; la directora los firma.', 'Preparo contratos, que la directora firma.'],
    ['es', 'Negocio las tarifas; las firma el propietario.', 'Negocio las tarifas que firma el propietario.'],
  ]);

  fails([
    ['en', "Help the children's librarian run the Saturday story hour.", 'Run the Saturday story hour.'],
    ['de', 'Herstellung von 900 Brötchen zu zweit', 'Herstellung von 900 Brötchen'],
    ['en', 'Draft letters for a partner to approve and sign.', 'Draft, approve and sign letters.'],
    ['en', 'Mark spelling tests for the class teacher to check.', 'Mark and check spelling tests.'],
    ['en', 'Gather statements, which a detective then reviews.', 'Gather and review statements.'],
    ['en', 'Type wills dictated by two solicitors.', 'Type and dictate wills.'],
    ['en', 'Print the sheet, which the vicar proofreads.', 'Print and proofread the sheet.'],
    [
      'de',
      'Vorbereitung von Verträgen zur Unterschrift durch die Leiterin.',
      'Vorbereitung und Unterschrift von Verträgen.',
    ],
    ['en', 'Send letters once a fee earner has checked them.', 'Fee earner who checked and sent letters.'],
    ['en', 'Log late trailers and call the dispatcher.', 'Log and dispatch late trailers.'],
    ['es', 'Preparo contratos; la directora los firma.', 'Preparo y firmo contratos.'],
    [
      'es',
      'Atendía a las familias; las tutorías las llevaba la directora.',
      'Atendía a las familias y llevaba las tutorías.',
    ],
  ]);
});

describe('what was handed on', () => {
  passes([
    ['en', 'Pass network faults to the third-line team.', 'Network faults are passed to the third-line team.'],
    ['de', 'Weitergabe von Beschwerden an die Direktorin.', 'Beschwerden an die Direktorin weitergegeben.'],
    ['fr', 'Transmission des réclamations à la directrice.', 'Réclamations transmises à la directrice.'],
  ]);

  fails([
    ['en', 'Escalate faults to the second-line team.', 'Handle faults together with the second-line team.'],
    ['en', 'Refer new pain to the duty doctor.', 'Deal with new pain alongside the duty doctor.'],
    ['en', 'First-line support for 300 office staff.', 'First- and second-line support for 300 office staff.'],
    ['en', 'Read isometric drawings before cutting.', 'Draw isometrics before cutting.'],
    ['en', 'Look after diaries for three solicitors.', 'Look after three solicitors.'],
    ['fr', 'Coordination d’un stand au salon.', 'Coordination du salon.'],
  ]);
});

describe('people beside the person', () => {
  passes([
    ['en', 'Explain exercises to owners.', 'Explaining exercises, owner by owner.'],
    ['en', 'Was one of six welders on the night crew.', 'Worked on the night crew as one of 6 welders.'],
    ['en', 'Acted as buddy to a student nurse.', 'Acted as a student nurse’s buddy.'],
    ['en', 'Under the direction of the duty doctor, set up rooms.', 'Set up rooms under the duty doctor’s direction.'],
    ['en', 'Cut plate under a journeyman.', 'Cut plate under a journeyman’s supervision.'],
    [
      'en',
      'Paralegal with four years in conveyancing, methodical with deadlines.',
      'Methodical paralegal with 4 years in conveyancing.',
    ],
  ]);

  fails([
    ['en', 'Was one of six welders on the night crew.', 'Night crew manager for six welders.'],
    ['en', 'Reported to the store manager.', 'Store manager with reports.'],
    ['en', 'Set up rooms under the direction of a doctor.', 'Set up rooms and direct a doctor.'],
    ['en', 'Paralegal with four years in conveyancing.', 'Conveyancer with four years in conveyancing.'],
    ['de', 'Betreuung einer Labor-Praktikantin.', 'Betreuung der Labor-Praktikantinnen.'],
  ]);
});

describe('limits in other words', () => {
  passes([
    ['en', 'Never worked at height without an attendant.', 'Always had an attendant when working at height.'],
    ['en', 'Only fit children with the optician in the room.', 'Never fit children without the optician in the room.'],
    ['de', 'Nie ohne Aufsicht im Weinkeller gearbeitet.', 'Im Weinkeller immer unter Aufsicht gearbeitet.'],
    ['fr', 'Jamais de caisse sans la responsable.', 'Caisse toujours avec la responsable.'],
    ['es', 'Nunca trabajé en la caja sin la encargada.', 'Siempre trabajé en la caja con la encargada.'],
    ['en', 'Visit families with a social worker at all times.', 'Always visit families with a social worker.'],
    ['en', 'Applied for funding, without success.', 'Unsuccessfully applied for funding.'],
    ['en', 'Unsuccessfully applied for funding.', 'Applied for funding without success.'],
    ['en', 'Fed cats, dogs and the occasional goat.', 'Fed cats, dogs and the odd goat.'],
    ['en', 'Scrub floors at the end of all shifts.', 'Scrub floors at the end of each shift.'],
    ['en', 'Made visits before adoption.', 'Made pre-adoption visits.'],
  ]);

  fails([
    ['en', 'Never worked at height without an attendant.', 'Always worked at height without an attendant.'],
    ['en', 'Never worked at height without an attendant.', 'Always an attendant at height.'],
    ['es', 'Nunca trabajé en la caja sin la encargada.', 'Siempre trabajé en la caja sin la encargada.'],
    ['en', 'Observed three operations.', 'Assisted three operations.'],
    ['en', 'Applied for funding, without success.', 'Successfully applied for funding.'],
    ['en', 'Fed cats, dogs and the occasional goat.', 'Fed cats, dogs and goats.'],
    ['de', 'Alle zwei Wochen Rasenpflege.', 'Jede Woche Rasenpflege.'],
    ['fr', 'Accueil, deux matinées par semaine.', 'Accueil chaque matin.'],
  ]);
});

describe('numbers in another order', () => {
  passes([
    ['en', 'Work with three pupils in Year 4.', 'Work with 3 Year 4 pupils.'],
    ['en', 'Give tours for 15 visitors, three a week.', 'Three times a week, give tours for 15 visitors.'],
    ['en', 'Answered questions during two evening shifts a week.', 'Two evenings a week, answered questions.'],
    ['en', 'Held fire drills every other month.', 'Held fire drills every two months.'],
    ['fr', 'Un samedi sur deux, tenue du comptoir.', 'Tenue du comptoir un samedi sur deux.'],
  ]);

  fails([
    ['en', 'Work with three pupils in Year 4.', 'Work with four pupils in Year 3.'],
    ['en', 'Held fire drills every other month.', 'Held fire drills every month.'],
  ]);
});
