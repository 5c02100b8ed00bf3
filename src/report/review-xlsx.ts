import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Analysis } from '../model/analysis.js';
import { ASSERTIONS, COMMITMENTS } from '../model/evidence.js';
import { DECISIONS } from '../model/review.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { COLUMNS, type Column, type RawRow, reviewRows } from '../review/index.js';
import { xml } from './xml.js';

/** What a cell of a spreadsheet holds at most. */
const LONGEST_CELL = 32_767;
const WIDTHS: Partial<Readonly<Record<Column, number>>> = {
  text: 80,
  section: 28,
  topics: 30,
  because: 50,
  cues: 30,
  'new topics': 30,
  note: 30,
};
/** The same bytes for the same analysis: the earliest time that a zip can hold. */
const MODIFIED = new Date(1980, 0, 1);
const CODES = 'codes';

/**
 * The coding sheet as a workbook with lists to choose from (decision, assertion, commitment, topic); written by hand,
 * since the spreadsheet library writes no lists. All cells are text: none acts as a formula.
 */
export function reviewXlsx(
  analysis: Analysis,
  taxonomy: Pick<Taxonomy, 'themes'>,
  unusable: readonly RawRow[] = [],
): Uint8Array {
  const rows = reviewRows(analysis, unusable);
  const topics = taxonomy.themes.flatMap((theme) => theme.topics.map(({ id }) => id));
  const lists: readonly (readonly [Column, readonly string[], strict: boolean])[] = [
    ['decision', DECISIONS, true],
    ['new assertion', ASSERTIONS, true],
    ['new commitment', COMMITMENTS, true],
    // Several topics may stand in one cell: the list helps and does not forbid.
    ['new topics', topics, false],
  ];
  const sheet = [
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${COLUMNS.map((column, i) => `<col min="${i + 1}" max="${i + 1}" width="${WIDTHS[column] ?? 14}" customWidth="1"/>`).join('')}</cols>`,
    sheetData([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]),
    `<dataValidations count="${lists.length}">${lists
      .map(([column, values, strict], i) => {
        const letter = letterOf(COLUMNS.indexOf(column));
        const source = `${CODES}!$${letterOf(i)}$1:$${letterOf(i)}$${values.length}`;
        return `<dataValidation type="list" allowBlank="1" showErrorMessage="${strict ? 1 : 0}" errorTitle="${xml(column)}" error="Choose from the list." sqref="${letter}2:${letter}${rows.length + 200}"><formula1>${source}</formula1></dataValidation>`;
      })
      .join('')}</dataValidations>`,
  ].join('');
  const longest = Math.max(...lists.map(([, values]) => values.length));
  const codes = Array.from({ length: longest }, (_, i) => lists.map(([, values]) => values[i] ?? ''));
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="coding" sheetId="1" r:id="rId1"/><sheet name="${CODES}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}">${sheetData(codes)}</worksheet>`,
  };
  const zip: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    zip[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
  }
  return zipSync(zip, { mtime: MODIFIED, level: 6 });
}

function sheetData(rows: readonly (readonly string[])[]): string {
  const cell = (value: string, row: number, column: number) =>
    value === ''
      ? ''
      : `<c r="${letterOf(column)}${row + 1}" t="inlineStr" s="${row === 0 ? 1 : 0}"><is><t xml:space="preserve">${xml(value.slice(0, LONGEST_CELL))}</t></is></c>`;
  return `<sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join('')}</row>`,
    )
    .join('')}</sheetData>`;
}

/** A, B … Z: a coding sheet has no more columns. */
const letterOf = (column: number): string => String.fromCharCode(65 + column);
