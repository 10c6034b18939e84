/** How the text in an element looks, taken over from the element around it. */
import type { HiddenTextReason } from '../../document/extracted-document.ts';
import type { RunStyle } from '../layout-writer.ts';
import { unseenElements } from './element-kinds.ts';
import { cssColour, cssFontSize, type Declarations } from './element-style.ts';

export interface Look {
  /** The content is no text of the page at all: scripts, forms' options. */
  readonly isUnseen: boolean;
  readonly hidden: HiddenTextReason | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points; undefined while nothing says a size, and the browser's own holds. */
  readonly fontSize: number | undefined;
  readonly colour: string | undefined;
  /** Behind the text: `#ffffff` until something says otherwise, undefined where it can't be told. */
  readonly ground: string | undefined;
  readonly headingLevel: number | undefined;
  readonly isPreformatted: boolean;
}

export const rootLook: Look = {
  isUnseen: false,
  hidden: undefined,
  bold: false,
  italic: false,
  fontSize: undefined,
  colour: undefined,
  ground: '#ffffff',
  headingLevel: undefined,
  isPreformatted: false,
};

/** Browsers' 16 px. */
const usualSize = 12;
/** As in Word files: points, and steps of 255 in each of red, green and blue. Chosen, unmeasured. */
const leastSize = 3;
const sameColour = 12;
/** Pixels beyond any screen: what lies farther left was put there to be out of sight. */
const farOff = -900;

const bolds: ReadonlySet<string> = /* @__PURE__ */ new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const italics: ReadonlySet<string> = /* @__PURE__ */ new Set(['i', 'em', 'cite', 'var', 'dfn', 'address']);

/** @param isLeftOut the caller does not want this element */
export function seenLook(
  name: string,
  attributes: ReadonlyMap<string, string>,
  css: Declarations,
  parent: Look,
  isLeftOut: boolean,
): Look {
  if (parent.isUnseen || unseenElements.has(name) || isLeftOut) return { ...parent, isUnseen: true };
  const weight = css.get('font-weight') ?? '';
  const style = css.get('font-style') ?? '';
  const colour = cssColour(css.get('color')) ?? cssColour(attributes.get('color')?.toLowerCase()) ?? parent.colour;
  const fontSize =
    cssFontSize(css.get('font-size') ?? fontShorthandSize(css.get('font')), parent.fontSize ?? usualSize) ??
    parent.fontSize;
  const ground = groundOf(css, attributes, parent.ground);
  const level = /^h([1-6])$/.exec(name)?.[1];
  const look: Look = {
    isUnseen: false,
    hidden: parent.hidden,
    bold: weight === '' ? parent.bold || bolds.has(name) : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    italic: style === '' ? parent.italic || italics.has(name) : /^(?:italic|oblique)/.test(style),
    fontSize,
    colour,
    ground,
    headingLevel: level === undefined ? parent.headingLevel : Number(level),
    isPreformatted:
      parent.isPreformatted ||
      name === 'pre' ||
      name === 'listing' ||
      /^pre(?!-line)/.test(css.get('white-space') ?? ''),
  };
  return { ...look, hidden: parent.hidden ?? hiddenBy(attributes, css, look) };
}

function hiddenBy(
  attributes: ReadonlyMap<string, string>,
  css: Declarations,
  look: Look,
): HiddenTextReason | undefined {
  const isHidden =
    (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') ||
    attributes.get('aria-hidden')?.toLowerCase() === 'true' ||
    css.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(css.get('visibility') ?? '') ||
    css.get('content-visibility') === 'hidden' ||
    Number.parseFloat(css.get('opacity') ?? '1') < 0.05 ||
    /^rect\(0(?:px)?[\s,]+0/.test(css.get('clip') ?? '') ||
    /^inset\((?:50|100)%/.test(css.get('clip-path') ?? '');
  if (isHidden) return 'invisible';
  const isPlaced = /^(?:absolute|fixed)$/.test(css.get('position') ?? '');
  const offsets = [...(isPlaced ? ['left', 'top'] : []), 'text-indent'];
  if (offsets.some((name) => Number.parseFloat(css.get(name) ?? '0') < farOff)) return 'off-page';
  if (look.fontSize !== undefined && look.fontSize < leastSize) return 'tiny';
  if (look.colour === 'transparent') return 'same-colour';
  if (look.colour === undefined || look.ground === undefined) return undefined;
  return looksLike(look.colour, look.ground) ? 'same-colour' : undefined;
}

/** A picture or a gradient may have any colour. */
function groundOf(
  css: Declarations,
  attributes: ReadonlyMap<string, string>,
  parent: string | undefined,
): string | undefined {
  const image = css.get('background-image');
  const both = css.get('background') ?? '';
  if ((image !== undefined && image !== 'none') || /url\(|gradient\(|var\(/.test(both)) return undefined;
  const stated =
    css.get('background-color') ??
    both.split(' ').find((word) => cssColour(word) !== undefined) ??
    css.get('background');
  const colour = cssColour(stated) ?? cssColour(attributes.get('bgcolor')?.toLowerCase());
  if (colour === 'transparent' || (stated === undefined && colour === undefined)) return parent;
  return stated === 'none' || stated === 'inherit' || stated === 'initial' ? parent : colour;
}

/** "italic 10.5pt/1.4 Arial". */
function fontShorthandSize(font: string | undefined): string | undefined {
  return font?.split(/[\s/]/, 8).find((word) => /^[\d.]{1,8}(?:px|pt|em|rem|%)$/.test(word));
}

function looksLike(a: string, b: string): boolean {
  if (a === 'transparent' || b === 'transparent') return false;
  return [1, 3, 5].every(
    (at) => Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) <= sameColour,
  );
}

/** Run styles, equal ones as one object. */
export class RunStyles {
  readonly #known = new Map<string, RunStyle>();

  of({ bold, italic, fontSize, colour, headingLevel }: Look): RunStyle {
    const key = `${bold} ${italic} ${fontSize} ${colour} ${headingLevel}`;
    let style = this.#known.get(key);
    if (style === undefined) {
      style = {
        ...(fontSize === undefined ? undefined : { fontSize: Math.round(fontSize * 100) / 100 }),
        ...(bold ? { bold } : undefined),
        ...(italic ? { italic } : undefined),
        ...(colour === undefined ? undefined : { colour }),
        ...(headingLevel === undefined ? undefined : { headingLevel }),
      };
      this.#known.set(key, style);
    }
    return style;
  }
}
