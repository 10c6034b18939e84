/** The catalogue of rules, in the order of every report: gravest class first. */
import type { AtsRule } from '../ats-rule.ts';
import { columnsRule } from './columns.ts';
import { contactInHeaderFooterRule } from './contact-in-header-footer.ts';
import { encryptedRule } from './encrypted.ts';
import { futureDatesRule } from './future-dates.ts';
import { hiddenTextRule } from './hidden-text.ts';
import { incompleteEntriesRule } from './incomplete-entries.ts';
import { injectedInstructionsRule } from './injected-instructions.ts';
import { largeFileRule } from './large-file.ts';
import { ligatureGlyphsRule } from './ligature-glyphs.ts';
import { mashedWordsRule } from './mashed-words.ts';
import { missingContactRule } from './missing-contact.ts';
import { missingUnicodeMapRule } from './missing-unicode-map.ts';
import { noDatesRule } from './no-dates.ts';
import { noTextLayerRule } from './no-text-layer.ts';
import { nonstandardHeadingsRule } from './nonstandard-headings.ts';
import { placeholderTextRule } from './placeholder-text.ts';
import { privateUseGlyphsRule } from './private-use-glyphs.ts';
import { spacedLettersRule } from './spaced-letters.ts';
import { tablesRule } from './tables.ts';
import { textBoxesRule } from './text-boxes.ts';
import { textInImageRule } from './text-in-image.ts';
import { tinyTextRule } from './tiny-text.ts';
import { tooLittleTextRule } from './too-little-text.ts';
import { tooLongRule } from './too-long.ts';
import { unreadSectionsRule } from './unread-sections.ts';
import { unsupportedTypeRule } from './unsupported-type.ts';
import { wrongExtensionRule } from './wrong-extension.ts';
import { yearOnlyDatesRule } from './year-only-dates.ts';

export function atsRules(): readonly AtsRule[] {
  return [
    noTextLayerRule,
    encryptedRule,
    unsupportedTypeRule,
    wrongExtensionRule,
    largeFileRule,
    columnsRule,
    tablesRule,
    textBoxesRule,
    contactInHeaderFooterRule,
    textInImageRule,
    spacedLettersRule,
    mashedWordsRule,
    ligatureGlyphsRule,
    privateUseGlyphsRule,
    missingUnicodeMapRule,
    hiddenTextRule,
    tinyTextRule,
    injectedInstructionsRule,
    tooLittleTextRule,
    unreadSectionsRule,
    missingContactRule,
    noDatesRule,
    futureDatesRule,
    incompleteEntriesRule,
    yearOnlyDatesRule,
    nonstandardHeadingsRule,
    placeholderTextRule,
    tooLongRule,
  ];
}
