import type { ComponentChildren } from 'preact';

/** What to do first, where there is nothing to show yet. */
export function EmptyNote({ children }: { readonly children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}
