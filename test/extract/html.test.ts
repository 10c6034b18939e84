import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { ExtractionError } from '../../src/errors.ts';
import { extractHtml, jobPostingFromHtml } from '../../src/extract/html.ts';

const textOf = (html: string): string => extractHtml(html).text;

describe('extractHtml', () => {
  it.each([
    ['lines for blocks', '<div>Nia</div><div>Nurse</div>Leeds', 'Nia\nNurse\nLeeds'],
    ['an empty line around paragraphs and headings', '<h1>Nia</h1><p>Nurse</p><p>Leeds</p>', 'Nia\n\nNurse\n\nLeeds'],
    ['one blank for white space', '<p>\n  Nia <b> Okafor</b>\n , RN</p>', 'Nia Okafor , RN'],
    ['no blank between inline elements', '<span>O</span><span>kafor</span>', 'Okafor'],
    ['breaks', 'Nia<br>Okafor<br/>RN', 'Nia\nOkafor\nRN'],
    [
      'lists with signs and numbers',
      '<ul><li> a<li>b<ul><li>c</ul></ul><ol start="3"><li>d<li>e</ol>',
      '• a\n• b\n  • c\n\n3. d\n4. e',
    ],
    [
      'tabs between the cells of a row',
      '<table><tr><td>2019<td>Acme<tr><td>2018<td><p>Byte</p></table>',
      '2019\tAcme\n2018\nByte',
    ],
    [
      'tabs between what stands side by side',
      '<style>.r{display:flex}</style><div class="r"><b>Nurse</b><b>2019</b></div>x',
      'Nurse\t2019\nx',
    ],
    ['a tab before what floats', '<p>Nurse <span style="float: right">2019</span></p>', 'Nurse\t2019'],
    ['lines of preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
    [
      'character references',
      'R&amp;D caf&eacute; &#8211;&#150; &nosuch; AT&T a&nbsp;b &copy 2019',
      'R&D café –– &nosuch; AT&T a\u00a0b © 2019',
    ],
    ['a sign that begins no tag', 'x < 5 and <3', 'x < 5 and <3'],
    [
      'no scripts, styles, comments and forms',
      '<!-- a --><script>"<p>b"</script><style>p{}</style><select><option>c</select><p>d',
      'd',
    ],
    ['a paragraph without its end tag', '<p hidden>a<p>b<div>c', 'b\n\nc'],
    ['end tags of nothing', '</p></div>a</b></span>b', 'ab'],
    ['a head without its end', '<head><title>t</title><p>a', 'a'],
    ['soft hyphens as nothing', 're\u00adsearch re&shy;cord', 'research record'],
  ])('gives %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ['invisible', '<span hidden>x y</span>'],
    ['invisible', '<span aria-hidden="true">x y</span>'],
    ['invisible', '<span style="display: none">x y</span>'],
    ['invisible', '<style>.off, #z { visibility: hidden }</style><span class="a off">x y</span>'],
    ['off-page', '<span style="position:absolute;left:-9999px">x y</span>'],
    ['tiny', '<span style="font-size: 1px">x y</span>'],
    ['same-colour', '<span style="color: #FFF">x y</span>'],
    ['same-colour', '<div style="background: #202020"><p style="color: rgb(34, 34, 34)">x y</p></div>'],
  ])('reports %s text and leaves it out: %s', (reason, html) => {
    const { text, hiddenText } = extractHtml(`Nia ${html}`);
    expect(text).toBe('Nia');
    expect(hiddenText).toEqual([{ text: 'x y', reason }]);
  });

  it('shows white text on a ground that is dark or can’t be told', () => {
    expect(textOf('<div style="background:#234"><p style="color:#fff">a</p></div>')).toBe('a');
    expect(textOf('<div style="background:url(x.png)"><p style="color:#fff">a</p></div>')).toBe('a');
  });

  it('gives headings, styles, links, pictures, title and language', () => {
    const { text, layout, links, properties } = extractHtml(
      '<html lang="de"><title>Nia &amp; Co</title><h2>Nia <i>O</i></h2><a href="mailto:nia@example.com">Mail</a><a href="tel:+44"><img alt="Phone" src="p.png"></a><a href="#top">up</a>',
    );
    expect(text).toBe('Nia O\n\nMailup');
    expect(layout?.runs.slice(0, 2)).toEqual([
      { span: { start: 0, end: 3 }, bold: true, headingLevel: 2 },
      { span: { start: 4, end: 5 }, bold: true, italic: true, headingLevel: 2 },
    ]);
    expect(links).toEqual([
      { target: 'mailto:nia@example.com', span: { start: 7, end: 11 } },
      { target: 'tel:+44', span: { start: 11, end: 11 } },
    ]);
    expect(layout?.blocks).toEqual([{ kind: 'image', alternativeText: 'Phone', span: { start: 11, end: 11 } }]);
    expect(properties).toEqual({ language: 'de', title: 'Nia & Co' });
  });

  it('reads bytes in the encoding that the page states', () => {
    const page = (charset: string, ...bytes: number[]): Uint8Array =>
      Uint8Array.of(...[...`<html><meta charset=${charset}><p>`].map((sign) => sign.charCodeAt(0)), ...bytes);
    expect(extractHtml(page('windows-1251', 0xcd, 0xe8, 0xff)).text).toBe('Ния');
    expect(extractHtml(page('utf-8', 0xc3, 0xa9)).text).toBe('é');
  });

  it('gives a résumé that parses', () => {
    const { basics, work } = parseResume(
      extractHtml(
        '<h1>Nia Okafor</h1><p>nia@example.com</p><h2>Work Experience</h2><div style="display:flex"><b>Nurse</b><span>Jan 2019 – Mar 2021</span></div><div>Leeds General Infirmary</div><ul><li>Ran a ward of 20 beds</ul>',
      ),
      { referenceDate: new Date('2025-11-15') },
    );
    expect(basics.name?.value).toBe('Nia Okafor');
    expect(work[0]).toMatchObject({ position: { value: 'Nurse' }, dates: { months: 27 } });
    expect(work[0]?.highlights[0]?.value).toBe('Ran a ward of 20 beds');
  });

  it('refuses other kinds of file', () => {
    expect(() => extractHtml(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d))).toThrow(/a PDF/);
    expect(() => extractHtml('<p>Nia', { maxBytes: 3 })).toThrow(ExtractionError);
  });

  it('keeps its spans inside the text, whatever the markup', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<ul>',
        '</ul>',
        '<li>',
        '<table>',
        '<tr>',
        '<td>',
        '</td>',
        '</table>',
        '<b>',
        '</b>',
        '<a href=x>',
        '</a>',
        '<div style="display:flex">',
        '</div>',
        '<h1>',
        '</h1>',
        '<pre>',
        '</pre>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<style>',
        '<p hidden>',
        '<br>',
        '<title>',
        '<svg>',
        '&amp',
        '&#1',
        '<',
        '"',
        '<img alt="',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, layout, links } = extractHtml(pieces.join(''));
        let end = 0;
        for (const { span } of layout?.runs ?? []) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        for (const { span } of [...(layout?.blocks ?? []), ...(links ?? [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text).toBe(text.trimEnd());
        expect(text).not.toMatch(/\n{3}/);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a page that nests as deep as it likes', () => {
    expect(textOf(`${'<div><b>'.repeat(100_000)}Nia`)).toBe('Nia');
    expect(textOf(`${'<ul><li>'.repeat(50_000)}Nia`)).toContain('Nia');
  });
});

describe('jobPostingFromHtml', () => {
  it('takes the linked data of the page', () => {
    const posting = jobPostingFromHtml(
      '<script type="application/ld+json">{"@type":"WebPage"}</script><script type="application/ld+json">//<![CDATA[\n{"@graph":[{"@type":"JobPosting","title":"Nurse","description":"<p>Care\nfor patients</p>"}]}\n//]]></script><p>Apply now',
    );
    expect(posting).toEqual({ title: 'Nurse', description: 'Care for patients' });
  });

  it('takes the main text of a page without any', () => {
    const posting = jobPostingFromHtml(
      '<title>Jobs</title><nav>Home</nav><main><header><h1>Ward <b>Nurse</b></h1></header><p>Care for patients.</p></main><footer>©</footer>',
    );
    expect(posting).toEqual({ title: 'Ward Nurse', description: 'Ward Nurse\n\nCare for patients.' });
  });

  it('takes all text of a page that is framed as a whole', () => {
    expect(jobPostingFromHtml('<header><p>Nurse wanted').description).toBe('Nurse wanted');
  });

  it('refuses a page without a word', () => {
    expect(() => jobPostingFromHtml('<p>…</p>')).toThrow(ExtractionError);
  });
});
