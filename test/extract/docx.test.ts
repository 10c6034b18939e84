import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import type { ExtractedDocument } from '../../src/document/extracted-document.ts';
import { extractDocx } from '../../src/extract/docx.ts';
import { docxFile, paragraph as p, run as r, type DocxParts } from './docx-file.ts';

const read = (parts: DocxParts): Promise<ExtractedDocument> => extractDocx(docxFile(parts));
const textOf = async (body: string, parts: Omit<DocxParts, 'body'> = {}): Promise<string> =>
  (await read({ body, ...parts })).text;

const bulletList = `
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>
    <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/><w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const item = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('paragraphs and runs', () => {
  it('gives a line for each paragraph, and one empty line for many empty paragraphs', async () => {
    expect(await textOf(`<w:p/>${p('Nia Okafor')}<w:p/><w:p/><w:p/>${p('Nurse')}${p('Leeds')}<w:p/>`)).toBe(
      'Nia Okafor\n\nNurse\nLeeds',
    );
  });

  it('reads tabs, line breaks and hyphens, and leaves soft hyphens out', async () => {
    const body = `<w:p>${r('Nurse')}<w:r><w:tab/></w:r>${r('2019')}<w:r><w:br/></w:r>${r('full')}<w:r><w:noBreakHyphen/></w:r>${r('time')}<w:r><w:softHyphen/></w:r>${r(' re­search')}</w:p>`;
    expect(await textOf(body)).toBe('Nurse\t2019\nfull-time research');
  });

  it('gives runs of one style their font, size, weight and colour', async () => {
    const { layout, text } = await read({
      body: `<w:p>${r('Nia ', '<w:b/><w:sz w:val="32"/><w:color w:val="1F3864"/>')}${r('Okafor', '<w:b/><w:sz w:val="32"/><w:color w:val="1F3864"/>')}${r(' RN', '<w:i/>')}</w:p>`,
      styles:
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>',
    });
    expect(text).toBe('Nia Okafor RN');
    expect(layout?.runs).toEqual([
      { span: { start: 0, end: 10 }, font: 'Calibri', fontSize: 16, bold: true, colour: '#1f3864' },
      { span: { start: 11, end: 13 }, font: 'Calibri', fontSize: 11, italic: true },
    ]);
  });

  it.each([
    [
      'by its outline level',
      '<w:style w:styleId="A"><w:name w:val="Abschnitt"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
      2,
    ],
    ['by its English name under another id', '<w:style w:styleId="A"><w:name w:val="heading 3"/></w:style>', 3],
    ['by a localised name', '<w:style w:styleId="A"><w:name w:val="Überschrift 2"/></w:style>', 2],
    [
      'by the style it stands on',
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:name w:val="heading 1"/></w:style>',
      1,
    ],
    ['as the title', '<w:style w:styleId="A"><w:name w:val="Title"/></w:style>', 0],
    [
      'not by a circle of styles',
      '<w:style w:styleId="A"><w:name w:val="x"/><w:basedOn w:val="A"/></w:style>',
      undefined,
    ],
  ])('knows a heading %s', async (_, styles, level) => {
    const { layout } = await read({ body: p('Ausbildung', '<w:pStyle w:val="A"/>'), styles });
    expect(layout?.runs[0]?.headingLevel).toBe(level);
  });

  it('reads signs of symbol fonts as what they show, and counts icons', async () => {
    const { text, warnings } = await read({
      body: `<w:p><w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>${r(' 0113 496 0000 ')}<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>${r('&#xF0A7;', '<w:rFonts w:ascii="Wingdings"/>')}</w:p>`,
    });
    expect(text).toBe('☎ 0113 496 0000 •▪');
    expect(warnings?.map(({ code }) => code)).toEqual(['private-use-glyphs']);
  });

  it('reads elements under whatever prefix their namespace has, strict ones too', async () => {
    const document =
      '<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>Nia</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>';
    expect(await textOf('', { files: { 'word/document.xml': document } })).toBe('Nia');
  });

  it('resolves the five entities and numbers, and no others', async () => {
    expect(await textOf(p('R&amp;D &lt;x&gt; &#233;&#x1F600; &nbsp; &#0;'))).toBe('R&D <x> é😀 &nbsp; \ufffd');
  });
});

describe('lists', () => {
  it('have their signs and numbers in the text', async () => {
    const body = [
      item('a', 1),
      item('b', 1, 1),
      item('c', 2),
      item('d', 2, 1),
      item('e', 2, 1),
      item('f', 2),
      item('g', 3),
    ].join('');
    expect(await textOf(body, { numbering: bulletList })).toBe('• a\n  • b\n3. c\n  3.a) d\n  3.b) e\n4. f\n1. g');
  });

  it('are found through the style of the paragraph, and ended by number 0', async () => {
    const styles =
      '<w:style w:styleId="L"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const style = '<w:pStyle w:val="L"/>';
    const body = p('a', style) + p('b', `${style}<w:numPr><w:numId w:val="0"/></w:numPr>`);
    expect(await textOf(body, { numbering: bulletList, styles })).toBe('• a\nb');
  });

  it('give areas that hold sign and words', async () => {
    const { layout } = await read({ body: item('Cut costs', 1), numbering: bulletList });
    expect(layout?.blocks).toEqual([{ kind: 'list-item', span: { start: 0, end: 11 } }]);
    expect(layout?.runs[0]?.span).toEqual({ start: 2, end: 11 });
  });
});

describe('tables and text boxes', () => {
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

  it('put cells of one line beside each other, and longer ones below each other', async () => {
    const body = `<w:tbl>${row(cell(p('2019 – 2021')), cell(p('Acme')), cell('<w:p/>'))}${row(cell(p('2018')), cell(p('Byte') + p('Analyst')))}</w:tbl>${p('End')}`;
    const { text, layout } = await read({ body });
    expect(text).toBe('2019 – 2021\tAcme\n2018\nByte\nAnalyst\nEnd');
    expect(layout?.blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['table', '2019 – 2021\tAcme\n2018\nByte\nAnalyst'],
      ['table-row', '2019 – 2021\tAcme'],
      ['table-cell', '2019 – 2021'],
      ['table-cell', 'Acme'],
      ['table-row', '2018\nByte\nAnalyst'],
      ['table-cell', '2018'],
      ['table-cell', 'Byte\nAnalyst'],
    ]);
    expect(layout?.blocks[0]).toMatchObject({ rows: 2, columns: 3 });
  });

  it('read tables in tables and in content controls', async () => {
    const inner = `<w:tbl>${row(cell(p('inner')))}</w:tbl>`;
    const body = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:tbl>${row(cell(inner + p('outer')))}</w:tbl></w:sdtContent></w:sdt>`;
    expect(await textOf(body)).toBe('inner\nouter');
  });

  it('read a text box once, not its copy for older programs', async () => {
    const box = `<w:txbxContent>${p('Boxed')}</w:txbxContent>`;
    const body = `<w:p>${r('Before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r(' and after')}</w:p>`;
    const { text, layout } = await read({ body });
    expect(text).toBe('Before and after\nBoxed');
    expect(layout?.blocks).toEqual([{ kind: 'text-box', span: { start: 17, end: 22 } }]);
  });

  it('read a text box that only older programs know', async () => {
    expect(
      await textOf(
        `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('Old')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      ),
    ).toBe('Old');
  });

  it('tell columns of the page', async () => {
    const section = (columns: number): string => `<w:pPr><w:sectPr><w:cols w:num="${columns}"/></w:sectPr></w:pPr>`;
    const body = `<w:p>${section(1)}${r('Head')}</w:p>${p('Left')}<w:p><w:r><w:br w:type="column"/></w:r>${r('Right')}</w:p><w:sectPr><w:cols w:num="2"/></w:sectPr>`;
    const { text, layout } = await read({ body });
    expect(text).toBe('Head\nLeft\nRight');
    expect(layout?.blocks).toEqual([
      { kind: 'column', columns: 2, span: { start: 5, end: 9 } },
      { kind: 'column', columns: 2, span: { start: 10, end: 15 } },
    ]);
  });
});

describe('what stands around the body', () => {
  it('has headers first and footers last, each text once, and its contact data is found', async () => {
    const sectPr =
      '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>';
    const document = await read({
      body: `${p('Summary')}<w:p><w:pPr>${sectPr}</w:pPr></w:p>${p('Nurse with ten years in intensive care.')}${sectPr}`,
      headers: { h1: p('Nia Okafor | nia.okafor@example.com') },
      footers: { f1: p('Page 1') },
    });
    expect(document.text).toBe(
      'Nia Okafor | nia.okafor@example.com\n\nSummary\n\nNurse with ten years in intensive care.\n\nPage 1',
    );
    expect(document.layout?.blocks.map(({ kind }) => kind)).toEqual(['header', 'footer']);
    const { basics } = parseResume(document);
    expect([basics.name?.value, basics.email?.value]).toEqual(['Nia Okafor', 'nia.okafor@example.com']);
  });

  it('takes the first page’s header for the top and those of later pages to the end', async () => {
    const text = await textOf(
      `${p('Body')}<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:headerReference w:type="even" r:id="h3"/><w:titlePg/></w:sectPr>`,
      { headers: { h1: p('Okafor, continued'), h2: p('Nia Okafor'), h3: p('never printed') } },
    );
    expect(text).toBe('Nia Okafor\n\nBody\n\nOkafor, continued');
  });

  it('puts notes behind the body', async () => {
    const text = await textOf(`<w:p>${r('Thesis')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${p('End')}`, {
      footnotes: `<w:footnote w:id="0" w:type="separator">${p('-')}</w:footnote><w:footnote w:id="2">${p('With honours.')}</w:footnote>`,
    });
    expect(text).toBe('Thesis\nEnd\nWith honours.');
  });

  it('gives links their words, whether they are elements, fields or pictures', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const { text, links } = await read({
      body: `<w:p><w:hyperlink r:id="l1">${r('nia@')}${r('example.com')}</w:hyperlink>${r(' | ')}${field('begin')}<w:r><w:instrText> HYPERLINK "https://nia.example.com" </w:instrText></w:r>${field('separate')}${r('site')}${field('end')}<w:r><w:drawing><wp:inline><wp:docPr descr="GitHub"><a:hlinkClick r:id="l2"/></wp:docPr><a:graphic><pic:pic><a:blip r:embed="i"/></pic:pic></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
      links: { l1: 'mailto:nia@example.com', l2: 'https://github.com/nia-demo' },
    });
    expect(links?.map(({ target, span }) => [target, text.slice(span.start, span.end)])).toEqual([
      ['mailto:nia@example.com', 'nia@example.com'],
      ['https://nia.example.com', 'site'],
      ['https://github.com/nia-demo', ''],
    ]);
  });

  it('names pictures by their alternative text', async () => {
    const { layout } = await read({
      body:
        '<w:p><w:r><w:drawing><wp:inline><wp:docPr descr="Portrait"/><a:blip r:embed="i"/></wp:inline></w:drawing></w:r></w:p>' +
        p('Nia'),
    });
    expect(layout?.blocks).toEqual([{ kind: 'image', alternativeText: 'Portrait', span: { start: 0, end: 0 } }]);
  });

  it('gives the properties of the file', async () => {
    const { properties, mediaType } = await read({ body: p('x') });
    expect(properties).toEqual({ title: 'Résumé', author: 'Nia Okafor' });
    expect(mediaType).toContain('wordprocessingml');
  });
});

describe('tracked changes', () => {
  it('are read as if all were accepted', async () => {
    const { text, warnings } = await read({
      body: `<w:p>${r('Led ')}<w:del>${'<w:r><w:delText>two</w:delText></w:r>'}</w:del><w:ins>${r('three')}</w:ins><w:moveFrom>${r(' gone')}</w:moveFrom><w:moveTo>${r(' teams')}</w:moveTo></w:p>`,
    });
    expect(text).toBe('Led three teams');
    expect(warnings?.map(({ code }) => code)).toEqual(['tracked-changes']);
  });

  it('join paragraphs whose mark was deleted, and drop deleted rows', async () => {
    const body = `${p('one ', '<w:rPr><w:del/></w:rPr>')}${p('line')}<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('gone')}</w:tc></w:tr><w:tr><w:tc>${p('kept')}</w:tc></w:tr></w:tbl>`;
    expect(await textOf(body)).toBe('one line\nkept');
  });
});

describe('text that nobody sees', () => {
  it.each([
    ['invisible', '<w:vanish/>'],
    ['same-colour', '<w:color w:val="FFFFFF"/>'],
    ['same-colour', '<w:color w:val="FEFEFE"/>'],
    ['same-colour', '<w:color w:val="222222"/><w:shd w:val="clear" w:fill="202020"/>'],
    ['tiny', '<w:sz w:val="2"/>'],
  ])('is reported as %s and left out', async (reason, properties) => {
    const { text, hiddenText } = await read({ body: `${p('Nia')}<w:p>${r('Kubernetes Rust', properties)}</w:p>` });
    expect(text).toBe('Nia');
    expect(hiddenText).toEqual([{ text: 'Kubernetes Rust', reason }]);
  });

  it('is not white text on a dark cell, paragraph, table style or shape', async () => {
    const white = r('Contact', '<w:color w:val="FFFFFF"/>');
    const shaded = `<w:p><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>${white}</w:p>`;
    const inCell = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr><w:p>${white}</w:p></w:tc></w:tr></w:tbl>`;
    expect(await textOf(shaded + inCell)).toBe('Contact\nContact');
    const styled = `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc><w:p>${white}</w:p></w:tc></w:tr></w:tbl>`;
    const styles =
      '<w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>';
    expect(await textOf(styled, { styles })).toBe('Contact');
    const shape = `<w:p><w:r><w:pict><v:rect fillcolor="#376d8b"/></w:pict></w:r></w:p><w:p>${white}</w:p>`;
    expect(await textOf(shape)).toBe('Contact');
  });
});
