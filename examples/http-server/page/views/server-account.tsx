/** Signing in to the server that the page came from, so that its model may write. */
import { useState } from 'preact/hooks';
import { register, signIn } from '../tailoring/server-writer.ts';
import { wordsOf } from '../workspace.ts';

export interface ServerAccountProps {
  readonly onSignedIn: () => void;
  readonly onProblem: (words: string) => void;
}

export function ServerAccount({ onSignedIn, onProblem }: ServerAccountProps) {
  const [isNew, setNew] = useState(false);
  const [isBusy, setBusy] = useState(false);
  return (
    <form
      class="account"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const text = (name: string): string => {
          const value = fields.get(name);
          return typeof value === 'string' ? value : '';
        };
        const account = { email: text('email'), password: text('password') };
        const work = isNew
          ? register({ ...account, firstName: text('first-name'), lastName: text('last-name') })
          : signIn(account);
        setBusy(true);
        onProblem('');
        work
          .then(onSignedIn, (error: unknown) => {
            onProblem(wordsOf(error));
          })
          .finally(() => {
            setBusy(false);
          });
      }}
    >
      <label>
        E-mail
        <input name="email" type="email" autocomplete="username" required />
      </label>
      <label>
        Password
        <input name="password" type="password" autocomplete={isNew ? 'new-password' : 'current-password'} required />
      </label>
      {isNew && (
        <>
          <label>
            First name
            <input name="first-name" autocomplete="given-name" required />
          </label>
          <label>
            Last name
            <input name="last-name" autocomplete="family-name" required />
          </label>
        </>
      )}
      <p class="buttons">
        <button type="submit" disabled={isBusy}>
          {isNew ? 'Create the account' : 'Sign in'}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            setNew(!isNew);
          }}
        >
          {isNew ? 'I have an account' : 'I have no account yet'}
        </button>
      </p>
    </form>
  );
}
