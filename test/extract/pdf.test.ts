import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { ExtractionError, InvalidInputError, MissingPeerError } from '../../src/errors.ts';
import { extractPdf } from '../../src/extract/pdf.ts';
import { column, compositeFont, paint, rawPdf, stream, type TextAt } from './pdf/raw-pdf.ts';

async function textOf(texts: readonly TextAt[]): Promise<string> {
  return (await extractPdf(rawPdf({ pages: [{ content: paint(texts) }] }))).text;
}

async function failure(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof ExtractionError) return error.reason;
    throw error;
  }
  return 'no error';
}

/** The types of pdfkit know neither passwords nor the events of a stream. */
interface PdfKitFile {
  on(event: 'data', listen: (chunk: Uint8Array) => void): void;
  on(event: 'end', listen: () => void): void;
  text(text: string): void;
  end(): void;
}

function lockedFile(
  text: string,
  passwords: { readonly userPassword: string; readonly ownerPassword: string },
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const file = new (PDFDocument as new (options: object) => PdfKitFile)({
      ...passwords,
      pdfVersion: '1.7ext3',
    });
    const chunks: Uint8Array[] = [];
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    file.text(text);
    file.end();
  });
}

const left = ['Skills', 'Sailing', 'Knots', 'Signals', 'Education', 'Harbour school', 'Night classes'];
const right = [
  'Experience',
  'Mate on the Lively',
  'Kept the log of nine',
  'voyages to the north',
  'Ran the morning watch',
  'Cook on the Cormorant',
  'Fed forty hands a day',
  'for two years',
];

describe('the order of what is read', () => {
  it('is column by column where the columns were painted one after the other', async () => {
    const text = await textOf([...column(left, 50, 80), ...column(right, 250, 80)]);
    expect(text.split('\n').filter((line) => line !== '')).toEqual([...left, ...right]);
  });

  it('is column by column, left to right, where the right one was painted first', async () => {
    const text = await textOf([...column(right, 250, 80), ...column(left, 50, 80)]);
    expect(text.split('\n').filter((line) => line !== '')).toEqual([...left, ...right]);
  });

  it('is column by column where both were painted in stripes', async () => {
    // The first column leaves a line out, and the second is longer.
    const rows = right.map((line, row) => {
      const beside = left[row];
      return [
        ...(beside === undefined || row === 3 ? [] : [{ text: beside, x: 50, y: 80 + 14 * row }]),
        { text: line, x: 250, y: 80 + 14 * row },
      ];
    });
    const text = await textOf(rows.flat());
    const wanted = [...left.filter((_, row) => row !== 3), ...right];
    expect(text.split('\n').filter((line) => line !== '')).toEqual(wanted);
  });

  it('keeps a date at the right margin on the line of its entry', async () => {
    const entries = ['Harbour Ledger', 'Quill and Sons', 'Northgate Web', 'Fernhill'].flatMap((employer, row) => [
      { text: employer, x: 50, y: 80 + 40 * row },
      { text: `${2010 + row} - ${2011 + row}`, x: 480, y: 80 + 40 * row },
      { text: 'Wrote and mended many things for them', x: 60, y: 94 + 40 * row },
    ]);
    expect((await textOf(entries)).split('\n').filter((line) => line.includes('\t'))).toEqual([
      'Harbour Ledger\t2010 - 2011',
      'Quill and Sons\t2011 - 2012',
      'Northgate Web\t2012 - 2013',
      'Fernhill\t2013 - 2014',
    ]);
  });

  it('keeps a column of dates with the entries beside it when rows were painted one by one', async () => {
    const rows = Array.from({ length: 8 }, (_, row) => [
      { text: `${2000 + row}`, x: 50, y: 80 + 14 * row },
      { text: `Prize number ${row} of the fleet`, x: 150, y: 80 + 14 * row },
    ]);
    const lines = (await textOf(rows.flat())).split('\n');
    expect(lines[0]).toBe('2000\tPrize number 0 of the fleet');
    expect(lines).toHaveLength(8);
  });

  it('reads a heading above both columns first and a line below both last', async () => {
    const text = await textOf([
      { text: 'Ada Sample', x: 50, y: 50, size: 20 },
      ...column(left, 50, 80),
      ...column(right, 250, 80),
      { text: 'References are given on request, by letter and in person, to anybody who asks for them', x: 50, y: 240 },
    ]);
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines[0]).toBe('Ada Sample');
    expect(lines.at(-1)).toMatch(/^References/);
    expect(lines.slice(1, -1)).toEqual([...left, ...right]);
  });

  it('counts columns and gives each a block', async () => {
    const { layout, text } = await extractPdf(
      rawPdf({ pages: [{ content: paint([...column(left, 50, 80), ...column(right, 250, 80)]) }] }),
    );
    expect(layout?.pages[0]?.columns).toBe(2);
    const columns = layout?.blocks.filter(({ kind }) => kind === 'column') ?? [];
    expect(columns.map(({ span }) => text.slice(span.start, span.end).split('\n')[0])).toEqual([
      'Skills',
      'Experience',
    ]);
  });
});

describe('words', () => {
  it('are joined where letters were spaced out', async () => {
    const text = await textOf([
      { text: 'E X P E R I E N C E', x: 50, y: 80 },
      { text: 'W O R K   H I S T O R Y', x: 50, y: 110 },
      { text: 'PROFILE', x: 50, y: 140, before: '6 Tc' },
      { text: 'A B or C', x: 50, y: 170, before: '0 Tc' },
    ]);
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'EXPERIENCE',
      'WORK HISTORY',
      'PROFILE',
      'A B or C',
    ]);
  });

  it('are parted where only a gap stands between them', async () => {
    const content = 'BT /F1 10 Tf 1 0 0 1 50 700 Tm [(Led) -280 (the) -280 (ha) 20 (rbour)] TJ ET';
    expect((await extractPdf(rawPdf({ pages: [{ content }] }))).text).toBe('Led the harbour');
  });

  it('are read once where they were painted twice for their weight', async () => {
    expect(
      await textOf([
        { text: 'Shadow heading', x: 50, y: 80 },
        { text: 'Shadow heading', x: 50.4, y: 80.2 },
      ]),
    ).toBe('Shadow heading');
  });

  it('are joined over a line end when they stand whole elsewhere, and compounds keep their hyphen', async () => {
    const text = await textOf([
      { text: 'She handled the commissioning of cross-functional crews and commis-', x: 50, y: 80 },
      { text: 'sioning of engines with cross-', x: 50, y: 94 },
      { text: 'functional tools, and long-', x: 50, y: 108 },
      { text: 'haul trips', x: 50, y: 122 },
    ]);
    expect(text).toContain('commissioning\nof engines with cross-functional\ntools');
    expect(text).toContain('long-\nhaul');
  });
});

describe('signs', () => {
  const map = new Map([
    [1, '\ufb01'],
    [2, 'n'],
    [3, 'd'],
    [4, '\uf001'],
    [5, '\ue123'],
    [6, '\u00ad'],
    [7, ' '],
  ]);
  const read = (codes: string, entries: ReadonlyMap<number, string> = map): ReturnType<typeof extractPdf> =>
    extractPdf(
      rawPdf({
        pages: [
          { content: `BT /F3 10 Tf 1 0 0 1 50 700 Tm <${codes}> Tj ET ${paint([{ text: 'more', x: 50, y: 200 }])}` },
        ],
        fonts: '/F3 20 0 R',
        objects: compositeFont(entries),
      }),
    );

  it('give the letters of ligatures, old ones in private use among them, and spans count those', async () => {
    const { text, layout } = await read('000100020003000700040002');
    expect(text).toBe('find fin\n\nmore');
    expect(layout?.runs[0]?.span).toEqual({ start: 0, end: 8 });
    expect(layout?.runs[0]?.font).toBe('Invented');
  });

  it('without a letter are left out and counted', async () => {
    const { text, warnings } = await read('0005000700020003');
    expect(text).toBe('nd\n\nmore');
    expect(warnings?.map(({ code }) => code)).toEqual(['private-use-glyphs']);
  });

  it('of soft hyphens that were drawn are hyphens', async () => {
    expect((await read('000200060003')).text).toBe('n-d\n\nmore');
  });

  it('in fonts without a map are not made up, but reported', async () => {
    const { text, warnings } = await read('003600370038', new Map());
    expect(text).toBe('more');
    expect(warnings?.map(({ code }) => code)).toEqual(['unmapped-glyphs']);
  });
});

describe('what cannot be seen', () => {
  const seen = { text: 'Plainly here', x: 50, y: 80 };
  const hide = async (content: string): Promise<readonly (readonly [string, string])[]> => {
    const { text, hiddenText } = await extractPdf(rawPdf({ pages: [{ content: `${paint([seen])}\n${content}` }] }));
    expect(text).toBe('Plainly here');
    return (hiddenText ?? []).map((hidden) => [hidden.reason, hidden.text] as const);
  };

  it('is apart from the text, with the reason', async () => {
    const secret = { text: 'Kubernetes guru', x: 50, y: 200 };
    expect(await hide(paint([{ ...secret, before: '3 Tr' }]))).toEqual([['invisible', 'Kubernetes guru']]);
    expect(await hide(paint([{ ...secret, before: '1 1 1 rg' }]))).toEqual([['same-colour', 'Kubernetes guru']]);
    expect(await hide(paint([{ ...secret, size: 1 }]))).toEqual([['tiny', 'Kubernetes guru']]);
    expect(await hide(paint([{ ...secret, x: 900 }]))).toEqual([['off-page', 'Kubernetes guru']]);
    expect(await hide(`${paint([secret])} 0 0 1 rg 40 570 200 40 re f`)).toEqual([['covered', 'Kubernetes guru']]);
    expect(await hide(`0 0 1 rg 40 570 200 40 re f ${paint([secret])}`)).toEqual([['same-colour', 'Kubernetes guru']]);
  });

  it('does not count white text on a dark area', async () => {
    const content = `0 0 0.4 rg 40 570 200 40 re f 1 1 1 rg ${paint([{ text: 'Light on dark', x: 50, y: 200 }])}`;
    const { text, hiddenText } = await extractPdf(rawPdf({ pages: [{ content }] }));
    expect(text).toBe('Light on dark');
    expect(hiddenText).toEqual([]);
  });

  it('is the text of a scanned page when it lies behind the picture', async () => {
    const picture = stream(
      'x'.repeat(300),
      '/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceRGB /BitsPerComponent 8',
    );
    const { text, warnings, hiddenText } = await extractPdf(
      rawPdf({
        pages: [
          {
            content: `${paint([{ text: 'Found by a machine', x: 50, y: 80, before: '3 Tr' }])} q 612 0 0 792 0 0 cm /I1 Do Q`,
          },
        ],
        objects: [picture],
        resources: '/XObject << /I1 20 0 R >>',
      }),
    );
    expect(text).toBe('Found by a machine');
    expect(hiddenText).toEqual([]);
    expect(warnings?.map(({ code }) => code)).toContain('text-behind-image');
  });
});

describe('what stands beside the text', () => {
  it('says place, size, weight and colour of every stretch', async () => {
    const { layout, text } = await extractPdf(
      rawPdf({
        pages: [
          {
            content: paint([
              { text: 'Ada Sample', x: 50, y: 80, size: 18, font: 'F2', before: '0.2 0.4 0.6 rg' },
              { text: 'Pilot', x: 50, y: 100 },
            ]),
          },
        ],
      }),
    );
    const runs = layout?.runs ?? [];
    expect(runs.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Ada Sample', 'Pilot']);
    expect(runs[0]).toMatchObject({
      page: 0,
      font: 'Helvetica-Bold',
      fontSize: 18,
      bold: true,
      italic: false,
      colour: '#336699',
    });
    expect(runs[0]?.box?.x).toBe(50);
    expect(runs[1]).toMatchObject({ bold: false, fontSize: 10 });
  });

  it('links words and icons to their targets', async () => {
    const { links, text } = await extractPdf(
      rawPdf({
        pages: [
          {
            content: paint([
              { text: 'Write to me', x: 70, y: 80 },
              { text: 'My pages', x: 70, y: 100 },
            ]),
            entries: '/Annots [20 0 R 21 0 R]',
          },
        ],
        objects: [
          '<< /Type /Annot /Subtype /Link /Rect [68 688 130 704] /A << /S /URI /URI (https://sample.example) >> >>',
          '<< /Type /Annot /Subtype /Link /Rect [50 708 62 722] /A << /S /URI /URI (mailto:ada@sample.example) >> >>',
        ],
      }),
    );
    expect(links?.map(({ target, span }) => [target, text.slice(span.start, span.end)])).toEqual([
      ['mailto:ada@sample.example', ''],
      ['https://sample.example', 'My pages'],
    ]);
    expect(links?.[0]?.span).toEqual({ start: 0, end: 0 });
  });

  it('places pictures, and lists the outline and the properties', async () => {
    const picture = stream(
      'x'.repeat(300),
      '/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceRGB /BitsPerComponent 8',
    );
    const { layout, outline, properties } = await extractPdf(
      rawPdf({
        pages: [{ content: `${paint([{ text: 'Ada Sample', x: 200, y: 80 }])} q 80 0 0 90 50 640 cm /I1 Do Q` }],
        objects: [
          picture,
          '<< /Type /Outlines /First 22 0 R /Last 22 0 R /Count 1 >>',
          '<< /Title (Experience) /Parent 21 0 R /First 23 0 R /Last 23 0 R /Count 1 >>',
          '<< /Title (Harbour Ledger) /Parent 22 0 R >>',
        ],
        resources: '/XObject << /I1 20 0 R >>',
        catalog: '/Outlines 21 0 R',
        info: '/Title (Résumé of Ada) /Producer (by hand)',
      }),
    );
    expect(layout?.blocks.filter(({ kind }) => kind === 'image').map(({ box }) => box)).toEqual([
      { x: 50, y: 62, width: 80, height: 90 },
    ]);
    expect(outline).toEqual([
      { title: 'Experience', level: 1 },
      { title: 'Harbour Ledger', level: 2 },
    ]);
    expect(properties).toMatchObject({ title: 'Résumé of Ada', producer: 'by hand' });
  });

  it('sets lines apart that return on every page', async () => {
    const pages = [1, 2, 3].map((number) => ({
      content: paint([
        { text: `What page ${['one', 'two', 'three'][number - 1]} says`, x: 50, y: 300 },
        { text: 'Ada Sample', x: 50, y: 30 },
        { text: `Page ${number} of 3`, x: 280, y: 770 },
      ]),
    }));
    const { layout, text } = await extractPdf(rawPdf({ pages }));
    const spanned = (kind: string): readonly string[] =>
      (layout?.blocks ?? []).filter((block) => block.kind === kind).map(({ span }) => text.slice(span.start, span.end));
    expect(spanned('header')).toEqual(['Ada Sample', 'Ada Sample', 'Ada Sample']);
    expect(spanned('footer')).toEqual(['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3']);
  });

  it('keeps turned text, with its angle, after the upright', async () => {
    const content = `BT /F1 10 Tf 0 1 -1 0 40 300 Tm (Along the edge) Tj ET ${paint([{ text: 'Upright', x: 100, y: 80 }])}`;
    const { text, layout } = await extractPdf(rawPdf({ pages: [{ content }] }));
    expect(text).toBe('Upright\n\nAlong the edge');
    expect(layout?.runs.map(({ rotation }) => rotation)).toEqual([undefined, 270]);
    const box = layout?.runs[1]?.box;
    expect(box?.height).toBeGreaterThan(box?.width ?? Infinity);
  });
});

describe('files that give no text', () => {
  it('are refused by what is wrong with them', async () => {
    expect(await failure(extractPdf(rawPdf({ pages: [{ content: '0 0 1 rg 0 0 100 100 re f' }] })))).toBe(
      'no-text-layer',
    );
    expect(await failure(extractPdf(new TextEncoder().encode('This is a letter and no PDF.')))).toBe('unsupported');
    expect(await failure(extractPdf(Uint8Array.from({ length: 900 }, (_, at) => (at * 197 + 131) % 256)))).toBe(
      'unknown-format',
    );
    expect(await failure(extractPdf(new Uint8Array()))).toBe('damaged');
    expect(await failure(extractPdf(new TextEncoder().encode('%PDF-1.7\nnothing more')))).toBe('damaged');
    const codes = 'BT /F3 10 Tf 1 0 0 1 50 700 Tm <003600370038> Tj ET';
    const unmapped = rawPdf({ pages: [{ content: codes }], fonts: '/F3 20 0 R', objects: compositeFont(new Map()) });
    expect(await failure(extractPdf(unmapped))).toBe('unmapped-fonts');
  });

  it('are named page by page when others have text', async () => {
    const { warnings } = await extractPdf(
      rawPdf({ pages: [{ content: paint([{ text: 'Here', x: 50, y: 80 }]) }, { content: '' }] }),
    );
    expect(warnings).toEqual([{ code: 'no-text-on-page', message: 'page 2 has no text that can be seen', page: 1 }]);
  });

  it('are locked ones until the password is right', async () => {
    const bytes = await lockedFile('Behind a lock', { userPassword: 'anchor', ownerPassword: 'captain' });
    expect(await failure(extractPdf(bytes))).toBe('password-needed');
    expect(await failure(extractPdf(bytes, { password: 'rope' }))).toBe('password-wrong');
    expect((await extractPdf(bytes, { password: 'anchor' })).text).toBe('Behind a lock');
  });
});

describe('bounds', () => {
  const one = rawPdf({
    pages: [
      { content: paint([{ text: 'First page', x: 50, y: 80 }]) },
      { content: paint([{ text: 'Second', x: 50, y: 80 }]) },
    ],
  });

  it('cut pages and characters with a warning', async () => {
    const pages = await extractPdf(one, { maxPages: 1 });
    expect(pages.text).toBe('First page');
    expect(pages.warnings?.map(({ code }) => code)).toEqual(['truncated']);
    const characters = await extractPdf(one, { maxCharacters: 5 });
    expect(characters.text).toBe('First');
    expect(characters.layout?.runs.every(({ span }) => span.end <= 5)).toBe(true);
  });

  it('refuse what is too large, and options that are no numbers', async () => {
    expect(await failure(extractPdf(one, { maxBytes: 100 }))).toBe('too-large');
    await expect(extractPdf(one, { maxPages: 0 })).rejects.toBeInstanceOf(InvalidInputError);
    await expect(extractPdf('text' as never)).rejects.toBeInstanceOf(InvalidInputError);
  });

  it('end a reading that was aborted with its reason', async () => {
    const reason = new Error('gone');
    await expect(extractPdf(one, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('leave the bytes as they were, and take any view of them', async () => {
    const padded = new Uint8Array(one.length + 7);
    padded.set(one, 7);
    const { text } = await extractPdf(padded.subarray(7));
    expect((await extractPdf(one.buffer as ArrayBuffer)).text).toBe(text);
    expect(one.byteLength).toBeGreaterThan(0);
  });

  it('name the package that is missing', async () => {
    const lib = {
      getDocumentProxy: () => Promise.reject(new Error()),
      getResolvedPDFJS: () => Promise.reject(new Error('no engine')),
    };
    await expect(extractPdf(one, { lib })).rejects.toBeInstanceOf(MissingPeerError);
  });
});
