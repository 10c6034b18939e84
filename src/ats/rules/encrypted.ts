/** The file opens without a password. */
import { broken, KEPT, type AtsRule } from '../ats-rule.ts';

export const encryptedRule: AtsRule = {
  id: 'encrypted',
  class: 'A',
  label: 'Locked with a password',
  weight: 30,
  cap: 0,
  fix: 'Save the file without a password.',
  source: 'plain in the file: no program can read it without the password',
  judge: ({ file, extracted }) => {
    if (file.failure === 'password-needed' || file.failure === 'password-wrong')
      return broken([{ message: 'The file is locked with a password.' }]);
    return extracted === undefined && file.failure === undefined ? 'no file was given' : KEPT;
  },
};
