import type { Document as WordDocument, Paragraph as WordParagraph, Table as WordTable } from 'docx';
import type { Analysis, AnalysisPassage, Gap } from '../model/analysis.js';
import { clean } from './clean.js';
import { en, type Messages } from './messages/index.js';
import { reasonIn } from './messages/reasons.js';
import { groupProblems, pagesPhrase } from './problems.js';
import { marksOf } from './quote.js';
import { rankOf } from './strongest.js';
import { type TitledTaxonomy, type Titles, titlesOf } from './titles.js';
import { verdictOf } from './verdict.js';
import { withoutClock } from './without-clock.js';
import { methodOf, natureOf, pageOf, readingOf, score, sourcesPhrase } from './wording.js';

export interface DocxOptions {
  readonly taxonomy?: TitledTaxonomy | undefined;
  /** The language of the interface; default English. */
  readonly messages?: Messages | undefined;
}

/** A passage longer than this is cut: Word must stay able to open the file. */
const LONGEST = 4000;
const RTL_LANGUAGES = new Set(['ar', 'fa', 'he', 'ur']);

type Library = typeof import('docx');
type Block = WordParagraph | WordTable;

/**
 * The report of analyses as a Word document, for a ministry's own file: the same verdict, themes, gaps, evidence and method as the HTML
 * report. The same analyses give the same bytes.
 *
 * @example
 * ```ts
 * await writeFile('report.docx', await toDocx([analysis], { taxonomy }));
 * ```
 */
export async function toDocx(analyses: readonly Analysis[], options: DocxOptions = {}): Promise<Uint8Array> {
  const docx = await import('docx');
  const messages = options.messages ?? en;
  const writer = writerOf(docx, messages, titlesOf(options.taxonomy, messages.code));
  const children = analyses.flatMap((analysis, index) => report(analysis, writer, options, index > 0));
  const document = new docx.Document({
    creator: 'lacuna',
    lastModifiedBy: 'lacuna',
    title: clean(analyses[0]?.document.title ?? messages.reportTitle),
    styles: stylesIn(messages),
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: MARGINS } },
        footers: { default: writer.footer() },
        children,
      },
    ],
  });
  return withoutClock(await bytesOf(docx, document));
}

const MARGINS = { top: 1100, bottom: 1100, left: 1100, right: 1100 };
/** Fonts that Office has, for each kind of script. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' };
const stylesIn = ({ code }: Messages) => ({
  default: {
    document: {
      run: { font: FONT, size: 22, color: '18201D', language: proofing(code) },
      paragraph: { spacing: { after: 100 } },
    },
    title: { run: { font: 'Cambria', size: 44, bold: true, color: '18201D' } },
    heading1: {
      run: { font: 'Cambria', size: 30, bold: true, color: '0B5D4E' },
      paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { font: 'Cambria', size: 24, bold: true, color: '18201D' },
      paragraph: { spacing: { before: 220, after: 40 }, keepNext: true },
    },
  },
});

/** The language by which Word spells, hyphenates and reads aloud. */
function proofing(code: string) {
  if (RTL_LANGUAGES.has(code)) return { bidirectional: code };
  return code === 'zh' || code === 'ja' ? { eastAsia: code } : { value: code };
}

async function bytesOf(docx: Library, document: WordDocument): Promise<Uint8Array> {
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

interface Piece {
  readonly text: string;
  readonly bold?: boolean;
  readonly muted?: boolean;
  readonly mark?: boolean;
  readonly rtl?: boolean;
  /** Code of its language, where it is not that of the interface. */
  readonly language?: string;
}

/** Paragraphs and tables in the direction of the interface. */
function writerOf(docx: Library, m: Messages, titles: Titles) {
  const rtl = m.dir === 'rtl';
  const runs = (pieces: string | readonly (string | Piece)[]) =>
    (typeof pieces === 'string' ? [pieces] : pieces).map((piece) => {
      const {
        text,
        bold,
        muted,
        mark,
        rtl: own,
        language,
      } = typeof piece === 'string' ? ({ text: piece } as Piece) : piece;
      return new docx.TextRun({
        text: clean(text),
        ...(bold ? { bold } : {}),
        ...(muted ? { color: '55605A' } : {}),
        ...(mark ? { shading: { type: docx.ShadingType.CLEAR, fill: 'FFEDB0', color: 'auto' } } : {}),
        ...((own ?? rtl) ? { rightToLeft: true } : {}),
        ...(language === undefined ? {} : { language: proofing(language) }),
      });
    });
  const paragraph = (
    pieces: string | readonly (string | Piece)[],
    look: {
      heading?: 'title' | 1 | 2;
      bullet?: boolean;
      indent?: number;
      rtl?: boolean;
      pageBreak?: boolean;
    } = {},
  ) =>
    new docx.Paragraph({
      children: runs(pieces),
      ...(look.heading === undefined ? {} : { heading: HEADINGS(docx)[look.heading] }),
      ...(look.bullet ? { bullet: { level: 0 } } : {}),
      ...(look.indent ? { indent: { start: look.indent } } : {}),
      ...((look.rtl ?? rtl) ? { bidirectional: true } : {}),
      ...(look.pageBreak ? { pageBreakBefore: true } : {}),
    });
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: 'DBD9D0' };
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'FFFFFF' };
  const table = (head: readonly string[], rows: readonly (readonly (string | Piece)[])[]) =>
    new docx.Table({
      width: { size: 100, type: docx.WidthType.PERCENTAGE },
      visuallyRightToLeft: rtl,
      borders: {
        top: line,
        bottom: line,
        left: none,
        right: none,
        insideHorizontal: line,
        insideVertical: none,
      },
      rows: [head.map((text) => ({ text, muted: true })), ...rows].map(
        (cells, index) =>
          new docx.TableRow({
            tableHeader: index === 0,
            cantSplit: true,
            children: cells.map((cell) => new docx.TableCell({ children: [paragraph([cell])] })),
          }),
      ),
    });
  const footer = () =>
    new docx.Footer({
      children: [
        new docx.Paragraph({
          alignment: docx.AlignmentType.CENTER,
          children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], color: '55605A', size: 18 })],
        }),
      ],
    });
  return { m, titles, paragraph, table, footer };
}

type Writer = ReturnType<typeof writerOf>;
const HEADINGS = (docx: Library) => ({
  title: docx.HeadingLevel.TITLE,
  1: docx.HeadingLevel.HEADING_1,
  2: docx.HeadingLevel.HEADING_2,
});

function report(analysis: Analysis, writer: Writer, options: DocxOptions, next: boolean): Block[] {
  const { m, paragraph } = writer;
  const { title, name, readability } = analysis.document;
  const facts = [...(title === null ? [] : [name]), ...natureOf(analysis, m), ...readingOf(analysis, m)];
  return [
    paragraph(title ?? name, { heading: 'title', pageBreak: next }),
    paragraph([{ text: facts.join(' · '), muted: true }]),
    paragraph([{ text: verdictOf(analysis, { messages: m, taxonomy: options.taxonomy }), bold: true }]),
    ...(readability === 'unreadable'
      ? []
      : [...themes(analysis, writer), ...gaps(analysis, writer), ...evidence(analysis, writer)]),
    ...problems(analysis, writer),
    ...method(analysis, writer, options.taxonomy),
  ];
}

function themes(analysis: Analysis, { m, titles, paragraph, table }: Writer): Block[] {
  const rows = analysis.themes.flatMap((theme) => {
    const found = theme.topics.filter((topic) => rankOf(topic.level) > 0);
    const own = [
      { text: titles.theme(theme.id), bold: true },
      m.levels[theme.level],
      score(theme.score, m),
      m.of(found.length, theme.topics.length),
      m.number(theme.passages),
    ];
    const topics = found.map((topic) => [
      `– ${titles.topic(topic.id)}`,
      m.levels[topic.level],
      score(topic.score, m),
      '',
      m.number(topic.passages),
    ]);
    return [own, ...topics];
  });
  return [
    paragraph(m.themes, { heading: 1 }),
    table([m.theme, m.level, m.score, m.topicsFound, m.passagesColumn], rows),
  ];
}

function gaps(analysis: Analysis, writer: Writer): Block[] {
  const { m, titles, paragraph } = writer;
  const profile = titles.profile(analysis.options.profile);
  if (analysis.gaps.length === 0)
    return [paragraph(m.gapsTitle, { heading: 1 }), paragraph(m.noGaps(profile))];
  return [
    paragraph(m.gapsTitle, { heading: 1 }),
    paragraph([{ text: m.gapsIntro(profile), muted: true }]),
    ...analysis.gaps.flatMap((gap, index) => gapBlocks(gap, index + 1, writer)),
  ];
}

function gapBlocks(gap: Gap, number: number, { m, titles, paragraph }: Writer): Block[] {
  const missing = m.list(gap.missing.map((one) => m.missing[one]));
  return [
    paragraph(`${m.number(number)}. ${titles.topic(gap.topic)}`, { heading: 2 }),
    paragraph([
      { text: `${titles.theme(gap.theme)} · `, muted: true },
      m.foundExpected(m.levels[gap.found], m.levels[gap.expected]),
      ...(missing === '' ? [] : [` · ${m.missingList(missing)}`]),
    ]),
    ...gap.measures.map((measure) =>
      paragraph(
        [titles.measure(gap.topic, measure), { text: ` [${sourcesPhrase(measure.sources)}]`, muted: true }],
        { bullet: true },
      ),
    ),
  ];
}

function evidence(analysis: Analysis, writer: Writer): Block[] {
  const { m, paragraph } = writer;
  const passages = analysis.passages.filter(({ role }) => role !== 'boilerplate');
  if (passages.length === 0) return [paragraph(m.evidence, { heading: 1 }), paragraph(m.noEvidence)];
  return [paragraph(m.evidence, { heading: 1 }), ...passages.flatMap((one) => passageBlocks(one, writer))];
}

function passageBlocks(passage: AnalysisPassage, { m, titles, paragraph }: Writer): Block[] {
  const facts = [
    m.commitments[passage.commitment],
    ...(passage.assertion === 'affirmed' ? [] : [m.assertions[passage.assertion]]),
    m.directions[passage.direction],
    ...(passage.section === null ? [] : [m.under(passage.section)]),
  ];
  const rtl = RTL_LANGUAGES.has(passage.language);
  return [
    paragraph([
      { text: pageOf(passage, m), bold: true },
      { text: ` · ${facts.join(' · ')}`, muted: true },
    ]),
    paragraph(
      quotation(passage).map((piece) => ({ ...piece, rtl, language: passage.language })),
      { indent: 300, rtl },
    ),
    paragraph([
      `${passage.topics.map((topic) => titles.topic(topic)).join(' · ')}. `,
      { text: reasonIn(passage.because, m), muted: true },
    ]),
  ];
}

function quotation(passage: AnalysisPassage): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marksOf(passage)) {
    if (end > LONGEST) break;
    pieces.push(
      { text: passage.text.slice(at, start) },
      { text: passage.text.slice(start, end), mark: true },
    );
    at = end;
  }
  const rest = passage.text.slice(at, Math.max(at, LONGEST));
  pieces.push({ text: passage.text.length > LONGEST ? `${rest} …` : rest });
  return pieces.filter(({ text }) => text !== '');
}

function problems(analysis: Analysis, { m, paragraph }: Writer): Block[] {
  const groups = groupProblems(analysis.problems, m);
  return [
    paragraph(m.notRead, { heading: 1 }),
    ...(groups.length === 0 ? [paragraph(m.allRead)] : []),
    ...groups.map(({ severity, message, hint, pages }) =>
      paragraph(
        [
          { text: `${m.severities[severity]}: `, bold: true },
          `${pages.length === 0 ? '' : `${pagesPhrase(pages, m)}: `}${message}`,
          ...(hint === undefined ? [] : [{ text: ` ${hint}`, muted: true }]),
        ],
        { bullet: true },
      ),
    ),
  ];
}

function method(analysis: Analysis, { m, paragraph }: Writer, taxonomy?: TitledTaxonomy): Block[] {
  const sources = Object.entries(taxonomy?.sources ?? {});
  return [
    paragraph(m.methodTitle, { heading: 1 }),
    paragraph(m.methodIntro),
    ...m.limits.map((limit) => paragraph(limit, { bullet: true })),
    paragraph([{ text: methodOf(analysis, m).join(' · '), muted: true }]),
    paragraph([{ text: `${m.fileHash}: ${analysis.document.sha256}`, muted: true }]),
    ...sources.map(([key, citation]) =>
      paragraph(
        [
          { text: `${key}: `, bold: true },
          { text: citation, rtl: false, language: 'en' },
        ],
        { rtl: false },
      ),
    ),
  ];
}
