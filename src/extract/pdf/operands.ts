/** The operators of a page that are listened to, and their operands as they come: unchecked. */

export const operators = [
  'save',
  'restore',
  'transform',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'beginGroup',
  'endGroup',
  'beginAnnotation',
  'endAnnotation',
  'beginText',
  'endText',
  'setCharSpacing',
  'setWordSpacing',
  'setHScale',
  'setLeading',
  'setTextRise',
  'setTextRenderingMode',
  'setFont',
  'moveText',
  'setLeadingMoveText',
  'nextLine',
  'setTextMatrix',
  'showText',
  'setGState',
  'setFillRGBColor',
  'setStrokeRGBColor',
  'setFillColorN',
  'setStrokeColorN',
  'setFillTransparent',
  'beginMarkedContent',
  'beginMarkedContentProps',
  'endMarkedContent',
  'clip',
  'eoClip',
  'endPath',
  'constructPath',
  'shadingFill',
  'paintSolidColorImageMask',
  'paintImageMaskXObject',
] as const;
export type OperatorName = (typeof operators)[number];

/** Operators that paint nothing and may stand between the matrix of a picture and the picture. */
export const settings: ReadonlySet<OperatorName> = new Set([
  'setGState',
  'setFillRGBColor',
  'setStrokeRGBColor',
  'setFillColorN',
  'setStrokeColorN',
  'beginMarkedContent',
  'beginMarkedContentProps',
  'endMarkedContent',
]);

/** By their numbers. */
export function operatorNames(codes: Readonly<Record<string, number>>): readonly (OperatorName | undefined)[] {
  const names: (OperatorName | undefined)[] = [];
  for (const name of operators) {
    const code = codes[name];
    if (code !== undefined) names[code] = name;
  }
  return names;
}

export function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

export function isNumberList(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

export function colourOf([value]: readonly unknown[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  return isColour(value) ? value : /^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : undefined;
}

/** As pdf.js writes it, in small letters. */
function isColour(value: string): boolean {
  if (value.length !== 7 || value.charCodeAt(0) !== 0x23) return false;
  for (let at = 1; at < 7; at++) {
    const code = value.charCodeAt(at);
    if (!((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x66))) return false;
  }
  return true;
}

/** Move, three or four lines at right angles, close: pdf.js writes each as a code and its coordinates in one list. */
export function isRectangle(data: unknown): boolean {
  const path: unknown = Array.isArray(data) ? data[0] : data;
  if (!isNumberList(path) || path.length < 9 || path.length > 16) return false;
  const points: (readonly [number, number])[] = [];
  for (let at = 0; at < path.length;) {
    const code = path[at];
    if (code === 4) {
      at += 1;
    } else if (code === 0 || code === 1) {
      points.push([path[at + 1] ?? 0, path[at + 2] ?? 0]);
      at += 3;
    } else {
      return false;
    }
  }
  if (points.length < 4 || points.length > 5) return false;
  return points.every((point, at) => {
    const next = points[at + 1] ?? points[0] ?? point;
    return Math.abs(point[0] - next[0]) < 0.01 || Math.abs(point[1] - next[1]) < 0.01;
  });
}
