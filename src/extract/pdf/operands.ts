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

export function operatorNames(codes: Readonly<Record<string, number>>): ReadonlyMap<number, OperatorName> {
  return new Map(operators.flatMap((name) => (codes[name] === undefined ? [] : [[codes[name], name]])));
}

export function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

export function isNumberList(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

export function numbers(value: unknown): readonly number[] {
  return isNumberList(value) ? Array.from(value, number) : [1, 0, 0, 1, 0, 0];
}

export function colourOf([value]: readonly unknown[]): string | undefined {
  return typeof value === 'string' && /^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : undefined;
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
