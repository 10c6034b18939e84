/** What elements of HTML mean for the text in them. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content or end tag. */
export const voidElements: ReadonlySet<string> = /* @__PURE__ */ set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen',
);

/** Elements that stand on lines of their own. */
export const blockElements: ReadonlySet<string> = /* @__PURE__ */ set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre section summary table tbody thead tfoot tr td th caption ul xmp',
);

/** Blocks that browsers keep an empty line away from others. */
export const spacedElements: ReadonlySet<string> = /* @__PURE__ */ set(
  'h1 h2 h3 h4 h5 h6 p ul ol dl table blockquote figure pre hr section article header footer main fieldset',
);

/** What may stand in a page's head; anything else begins its body. */
export const headElements: ReadonlySet<string> = /* @__PURE__ */ set(
  'html head title meta link script style base noscript template',
);

/** Elements whose content is never shown as text. */
export const unseenElements: ReadonlySet<string> = /* @__PURE__ */ set(
  'script style template noscript iframe object embed svg canvas audio video map select datalist textarea noembed noframes head title',
);

/** Start tags that end an open element: `<li>` the item before, any block an open paragraph. */
export function endedBy(name: string): { readonly ends: readonly string[]; readonly within: readonly string[] } {
  switch (name) {
    case 'li':
      return { ends: ['li', 'p'], within: ['ul', 'ol', 'menu', 'dir'] };
    case 'dt':
    case 'dd':
      return { ends: ['dt', 'dd', 'p'], within: ['dl'] };
    case 'td':
    case 'th':
      return { ends: ['td', 'th', 'p'], within: ['table', 'tr'] };
    case 'tr':
      return { ends: ['tr', 'td', 'th', 'p'], within: ['table'] };
    case 'tbody':
    case 'thead':
    case 'tfoot':
      return { ends: ['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'p'], within: ['table'] };
    default:
      return blockElements.has(name) ? { ends: ['p'], within: ['table', 'td', 'th', 'li', 'div'] } : nothing;
  }
}

const nothing = { ends: [], within: [] };
