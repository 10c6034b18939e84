import type { DocxPackage, Relationships } from './package-parts.ts';
import type { ThemeFonts } from './run-format.ts';
import type { Styles } from './styles.ts';

/** What all stories of one file are read with. */
export interface StorySource {
  readonly file: DocxPackage;
  readonly styles: Styles;
  readonly theme: ThemeFonts;
  readonly relationships: Relationships;
}

export function warnOfChanges({ file }: StorySource): void {
  file.warn('tracked-changes', 'the file holds tracked changes; the text is read as if all were accepted');
}
