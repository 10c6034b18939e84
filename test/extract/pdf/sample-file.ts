/** An invented résumé as PDF, and the hash of what is read from it, for comparing runtimes. */
import { column, compositeFont, paint, rawPdf, stream } from './raw-pdf.ts';

const picture = stream(
  'x'.repeat(300),
  '/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceRGB /BitsPerComponent 8',
);

/** Two columns, a picture, a link, hidden text, turned text, ligatures, a running foot: a little of everything. */
export const sampleFile: Uint8Array = rawPdf({
  pages: [
    {
      content: [
        paint([{ text: 'Ada Sample', x: 200, y: 50, size: 20, font: 'F2', before: '0.1 0.2 0.5 rg' }]),
        paint(
          column(
            ['Skills', 'Sailing', 'Knots', 'Signals', 'E D U C A T I O N', 'Harbour school', 'Night classes'],
            50,
            180,
          ),
        ),
        paint(
          column(
            [
              'Experience',
              'Mate on the Lively',
              'Kept the log of nine voy-',
              'ages, and the morning watch',
              'Cook on the Cormorant',
            ],
            250,
            180,
          ),
        ),
        'BT /F3 10 Tf 1 0 0 1 250 520 Tm <0001000200030004> Tj ET',
        'BT /F1 8 Tf 0 1 -1 0 590 300 Tm (Along the edge) Tj ET',
        paint([{ text: 'Kubernetes guru', x: 50, y: 500, before: '1 1 1 rg' }]),
        'q 80 0 0 90 50 690 cm /I1 Do Q',
        paint([{ text: 'Ada Sample, page 1', x: 250, y: 770, before: '0 g' }]),
      ].join('\n'),
      entries: '/Annots [25 0 R]',
    },
    {
      content: paint([
        { text: 'Languages', x: 50, y: 80 },
        { text: 'Ada Sample, page 2', x: 250, y: 770 },
      ]),
    },
  ],
  objects: [
    ...compositeFont(
      new Map([
        [1, '\ufb01'],
        [2, 'n'],
        [3, '\u00e9'],
        [4, '\ue123'],
      ]),
    ),
    picture,
    '<< /Type /Annot /Subtype /Link /Rect [250 590 340 606] /A << /S /URI /URI (https://sample.example) >> >>',
  ],
  fonts: '/F3 20 0 R',
  resources: '/XObject << /I1 24 0 R >>',
  info: '/Title (Resume of Ada)',
});

/** SHA-256 of the JSON of the document, in hexadecimal. Changes with every change of what is read; see the test that prints it. */
export const sampleHash = '2974862896f7f3ebe061365b881495bee1fae90bd3e898e8c6c87ba1ae089dd8';

export async function hashOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
