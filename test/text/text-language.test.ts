import { describe, expect, it } from 'vitest';
import { hasForeignLetters } from '../../src/text/foreign-letters.ts';
import { textLanguage } from '../../src/text/text-language.ts';
import { tokenize } from '../../src/text/tokenize.ts';

describe('the language of a text', () => {
  it.each([
    [
      'ru',
      'Разработка отчетов для отдела продаж. Участвовал в найме, работал с базами данных и в команде из пяти человек.',
    ],
    [
      'pl',
      'Odpowiadałem za obsługę klienta oraz przygotowanie raportów dla działu sprzedaży, a także szkolenia w firmie.',
    ],
    ['pt', 'Responsável pelo atendimento aos clientes e pela elaboração de relatórios para a área de vendas.'],
    ['ro', 'Am condus o echipă de cinci ingineri și am redus costurile cu privire la transport în cadrul companiei.'],
    ['en', 'Java, Spring Boot, Hibernate, Docker'],
    ['en', 'T E C H N I C A L S K I L L S: T ypeScript, D ocker and R eact for the team, in the cloud and on the desk'],
  ])('is %s for: %s', (language, text) => {
    expect(textLanguage(tokenize(text)).language).toBe(language);
  });

  it('is not one of ours where its letters are not', () => {
    expect(hasForeignLetters('Jeg har været ansvarlig for økonomi og årsregnskab på kontoret')).toBe(true);
    expect(hasForeignLetters('Geschäftsführer für München und Köln, große Veränderungen')).toBe(false);
    expect(hasForeignLetters('Am îmbunătățit și condus echipa în București')).toBe(false);
  });
});
