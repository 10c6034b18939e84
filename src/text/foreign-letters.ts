/** Whether a text is written in letters that none of the languages with a list of function words here has. */

/** Most letters of other scripts than Latin, and most words with a letter that none of those languages has. */
const maxForeignLetters = 0.3;
const maxForeignWords = 0.03;

/** Danish, Turkish or Czech share short words with the languages here, and not their letters. Polish and Russian are foreign too. */
export function hasForeignLetters(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && (letters - latin) / letters > maxForeignLetters) return true;
  const words = sample.match(/\p{L}+/gu) ?? [];
  const foreign = words.filter((word) =>
    /[^a-zàâäáãéèêëíìîïóòôöõúùûüçñßœæÿășțşţ]/u.test(word.normalize('NFC').toLowerCase()),
  );
  return words.length > 0 && foreign.length / words.length > maxForeignWords;
}
