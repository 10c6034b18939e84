import { describe, expect, it } from 'vitest';
import { refusedOf } from './one-line.ts';

describe('circumstances of a deed', () => {
  it.each([
    ['Did payroll for 45 staff when the officer was on leave.', 'Did payroll for 45 staff.'],
    ['No preventable accidents since 2019.', 'No accidents since 2019.'],
    ['Wrote the newsletter with the communications officer.', 'Wrote the newsletter.'],
    ['Fixed faults, usually within two days.', 'Fixed faults within two days.'],
    ['Drove dry vans and some flatbed.', 'Drove dry vans and flatbed.'],
    ['Rewrote the login page under the guidance of a senior developer.', 'Rewrote the login page.'],
    ['Took part in an audit; falls went from 21 to 14.', 'Took part in an audit that brought falls from 21 to 14.'],
  ])('stay: %s → %s', (line, rewritten) => {
    expect(refusedOf('en', line, rewritten)).not.toEqual([]);
  });

  it.each([
    ['Did payroll for 45 staff when the officer was on leave.', 'Did payroll for 45 staff during the officer’s leave.'],
    [
      'Wrote the newsletter with the communications officer.',
      'Together with the communications officer, wrote the newsletter.',
    ],
    ['Fixed faults, usually within two days.', 'Fixed faults, normally within 2 days.'],
    [
      'Took part in an audit; falls went from 21 to 14.',
      'Participated in an audit, during which falls went from 21 to 14.',
    ],
  ])('may be said in other words: %s → %s', (line, rewritten) => {
    expect(refusedOf('en', line, rewritten)).toEqual([]);
  });
});

describe('how many there are', () => {
  it.each([
    ['en', 'Taught one apprentice conduit bending.', 'Taught apprentices conduit bending.'],
    ['en', 'Fitted lighting in a shop unit.', 'Fitted lighting in shop units.'],
    ['en', 'Rewired about 60 houses.', 'Rewired 60 houses.'],
    ['en', 'Trained two new colleagues.', 'Trained the new colleagues.'],
    ['en', 'Drew posters between 2019 and 2021.', 'Drew posters since 2019.'],
    ['fr', 'Formation d’une stagiaire au classement.', 'Formation de stagiaires au classement.'],
    ['es', 'Reducción de errores de 25 a 10 al mes.', 'Reducción de errores en 25 al mes.'],
  ] as const)('stays (%s): %s → %s', (language, line, rewritten) => {
    expect(refusedOf(language, line, rewritten)).not.toEqual([]);
  });

  it.each([
    ['en', 'Fitted lighting in a unit of 400 square metres.', 'Fitted lighting in a 400 m² unit.'],
    ['en', 'Dealt with complaints by phone, up to 20 a day.', 'Dealt with up to 20 complaints a day by phone.'],
    ['de', 'Durchlaufzeit von neun auf sechs Tage verkürzt.', 'Verkürzung der Durchlaufzeit von 9 auf 6 Tage.'],
    ['fr', 'Présentation des pistes une à deux fois par mois.', 'Présenté les pistes 1 à 2 fois par mois.'],
  ] as const)('may be written in another way (%s): %s → %s', (language, line, rewritten) => {
    expect(refusedOf(language, line, rewritten)).toEqual([]);
  });
});
