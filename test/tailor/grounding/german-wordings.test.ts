import { describe, expect, it } from 'vitest';
import { wordKey } from '../../../src/tailor/grounding/word-key.ts';
import { foldWord } from '../../../src/text/normalize.ts';
import { refusedOf } from './one-line.ts';

const keyOf = (word: string): string => wordKey(foldWord(word), 'de');

describe('the key of a German word', () => {
  it.each([
    'annehmen angenommen angenommene anzunehmen Annahme',
    'übernehmen übernahm übernommen Übernahme',
    'beraten beriet Beratung',
    'einweisen eingewiesen Einweisung',
    'gestalten gestaltet gestaltete Gestaltung',
    'genehmigen genehmigt Genehmigung',
    'aufbauen aufgebaut Aufbau',
    'bereitstellen bereitgestellt bereitzustellen Bereitstellung',
    'verwenden verwendet Verwendung',
    'versenden versandt versendet Versand',
    'zuschneiden zugeschnitten Zuschnitt',
    'Patienten Patientinnen Patientin',
    'Mitarbeiter Mitarbeiterin Mitarbeiterinnen',
    'Ergebnis Ergebnisse Ergebnissen',
    'Hinweis Hinweise hingewiesen',
    'Handbuch Handbücher Handbüchern',
    'Gerät Geräte Geräten',
  ])('is the same for %s', (forms) => {
    expect(new Set(forms.split(' ').map(keyOf)).size).toBe(1);
  });

  it.each([
    'Ausbilder Ausbildung',
    'Auszubildenden ausbilden',
    'Leiter leiten',
    'führen fahren',
    'Sprachen sprechen',
    'Wiesen weisen',
    'Betrieb betreiben',
    'Montag Montage',
    'Leitungen Leitung',
    'Bücher buchen',
    'Schule Schulung',
    'sich sichten',
    'Nacht nach',
    'Zeitungen Zeit',
    'Geräten raten',
    'Geschichten Schichten',
    'Anwender anwenden',
    'Markt markieren',
    'Aufgabe aufgeben',
    'Umsatz umsetzen',
    'Vorschrift vorschreiben',
  ])('is another for each of %s', (words) => {
    expect(new Set(words.split(' ').map(keyOf)).size).toBe(2);
  });
});

describe('German forms of one deed', () => {
  it.each([
    ['Entgegennahme von Beschwerden der Gäste am Empfang', 'Nahm Beschwerden der Gäste am Empfang entgegen.'],
    ['Nahm die Beschwerden der Gäste am Empfang entgegen.', 'Entgegennahme der Beschwerden der Gäste am Empfang'],
    [
      'Warenannahme und Buchung der Lieferungen für das Lager',
      'Waren angenommen und Lieferungen für das Lager gebucht',
    ],
    ['Ein- und Auschecken der Gäste in der Pension', 'Gäste in der Pension ein- und ausgecheckt'],
    ['Ein- und Auschecken der Gäste in der Pension', 'Einchecken und Auschecken der Gäste in der Pension'],
    ['Beladen und Entladen von Lkw an der Rampe', 'Be- und Entladung von Lkw an der Rampe'],
    [
      'Überwachung der Zahlungseingänge und Versand der Mahnungen',
      'Zahlungseingänge kontrolliert und Mahnungen verschickt',
    ],
    [
      'Auffüllen der Regale und Kontrolle der Mindesthaltbarkeitsdaten',
      'Regale nachgefüllt und Haltbarkeitsdaten geprüft',
    ],
    [
      'Bearbeitung der Kunden- und Lieferantenanfragen für das Büro',
      'Kundenanfragen und Lieferantenanfragen für das Büro bearbeitet',
    ],
    [
      'Betreuung der Patienten auf der Station und in der Aufnahme',
      'Betreuung der Patientinnen und Patienten auf der Station und in der Aufnahme',
    ],
  ])('may stand for each other: %s → %s', (line, rewritten) => {
    expect(refusedOf('de', line, rewritten)).toEqual([]);
  });

  it.each([
    ['Weiterleitung der Anfragen an das Team der Technik', 'Leitung des Teams der Technik'],
    ['Verlegen von Leitungen für das Team der Technik', 'Leitung des Teams der Technik'],
    ['Ausgabe von Büchern an die Leser in der Bücherei', 'Buchungen für die Leser in der Bücherei'],
    ['Suche nach Lösungen für die Störungen an der Anlage', 'Lösungen für die Störungen an der Anlage gefunden'],
    ['Rundgänge auf dem Gelände mit dem Team der Nacht', 'Führung des Teams der Nacht auf dem Gelände'],
    ['Antrag auf Fördermittel für den Verein geschrieben', 'Fördermittel für den Verein gewonnen'],
    ['Mitarbeit am Konzept für die Kita der Gemeinde', 'Erarbeitung des Konzepts für die Kita der Gemeinde'],
    [
      'Bearbeitung der Kunden- und Lieferantenanfragen für das Büro',
      'Bearbeitung der Kundenreklamationen für das Büro',
    ],
    ['Weiterleitung von Anfragen an das Team', 'Leitung von Anfragen und Team'],
  ])('stay apart: %s → %s', (line, rewritten) => {
    expect(refusedOf('de', line, rewritten)).not.toEqual([]);
  });
});
