import { describe, expect, it } from 'vitest';
import { refusedOf } from './one-line.ts';

describe('a deed of a rewrite', () => {
  it.each([
    ['Scheduled interviews and typed up the minutes.', 'Conducted interviews and typed up the minutes.'],
    ['Filed invoices and matched them to orders.', 'Filed invoices and orders.'],
    ['Set up a nightly backup of the parcel database.', 'Set up the parcel database.'],
    ['Tested samples on an analyser.', 'Tested an analyser.'],
    ['Was responsible for checking drugs.', 'Was responsible for administering drugs.'],
    ['Prepared quotes and passed them on for approval.', 'Prepared and approved quotes.'],
    ['Planned the rollout to the second plant.', 'Rolled it out to the second plant.'],
    ['Gave ideas for shorter routes.', 'Planned shorter routes.'],
    ['Sold lamps to shops; sales grew by 12 %.', 'Sold lamps to shops and grew sales by 12 %.'],
    ['Carried out opening checks from a list.', 'Carried out opening and closing checks from a list.'],
  ])('is refused with another object, or where it was not done: %s → %s', (line, rewritten) => {
    expect(refusedOf('en', line, rewritten)).not.toEqual([]);
  });

  it.each([
    ['Scheduled interviews and typed up the minutes.', 'Arranged interviews and wrote up the minutes.'],
    ['Set up a nightly backup of the parcel database.', 'Configured a nightly backup of the parcel database.'],
    ['Was responsible for checking drugs.', 'Checked drugs.'],
    ['Rewired 60 houses for the council.', 'Completed rewires of 60 houses for the council.'],
    ['Was in charge of ordering fish.', 'Managed the ordering of fish.'],
    ['Brought the load down from 6 to 2 hours.', 'Cut the load from 6 to 2 hours.'],
    ['Worked on a price list with the sales team.', 'Collaborated with the sales team on a price list.'],
    ['Accountant who has closed the books for two firms.', 'Accountant, having closed the books for two firms.'],
  ])('passes in other words: %s → %s', (line, rewritten) => {
    expect(refusedOf('en', line, rewritten)).toEqual([]);
  });

  it.each([
    ['de', 'Erstellung von Angeboten nach Vorgaben der Leitung.', 'Erstellung von Vorgaben der Leitung.'],
    ['de', 'Vorbereitung von Anträgen, die der Anwalt einreichte.', 'Vorbereitung und Einreichung von Anträgen.'],
    ['fr', 'Dressage des entrées pour 350 repas par jour.', 'Dressage des repas.'],
    ['es', 'Registro de albaranes en el programa de gestión.', 'Gestión de albaranes.'],
  ] as const)('is looked for in nouns too (%s): %s → %s', (language, line, rewritten) => {
    expect(refusedOf(language, line, rewritten)).not.toEqual([]);
  });

  it.each([
    ['de', 'Prüfung und Buchung von etwa 300 Rechnungen.', 'Etwa 300 Rechnungen geprüft und gebucht.'],
    ['de', 'Vertretung der Leiterin im Urlaub.', 'Die Leiterin im Urlaub vertreten.'],
    ['fr', 'Chargé des commandes auprès de deux fournisseurs.', 'Géré les commandes auprès de deux fournisseurs.'],
    ['es', 'Sustitución de la jefa durante sus vacaciones.', 'Sustituí a la jefa durante sus vacaciones.'],
  ] as const)('may turn from noun to verb (%s): %s → %s', (language, line, rewritten) => {
    expect(refusedOf(language, line, rewritten)).toEqual([]);
  });
});

describe('the side a thing stands on', () => {
  it.each([
    ['en', 'Loaded claims into the ledger.', 'Loaded claims from the ledger.'],
    ['en', 'Reviewed drafts from two juniors.', 'Had drafts reviewed by two juniors.'],
    ['en', 'Won the account together with the branch manager.', 'Won the account for the branch manager.'],
    ['en', 'Did payroll when the officer was away.', 'Did payroll for the officer.'],
    ['de', 'Vorbereitung der Protokolle für den Prüfer.', 'Vorbereitung der Protokolle als Prüfer.'],
    ['fr', 'Élaboration de la carte avec le chef.', 'Élaboration de la carte en tant que chef.'],
    ['es', 'Atención a clientes y transportistas.', 'Atención a clientes como transportista.'],
  ] as const)('does not change (%s): %s → %s', (language, line, rewritten) => {
    expect(refusedOf(language, line, rewritten)).not.toEqual([]);
  });
});
