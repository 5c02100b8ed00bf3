import { describe, expect, test } from 'vitest';
import { COLUMNS, type Column, readDecisions, type Table } from '../../src/review/index.js';

type Row = Partial<Record<Column, string>>;

/** A coding sheet with all columns and these rows. */
function sheet(rows: readonly Row[], columns: readonly string[] = COLUMNS): Table {
  return [columns, ...rows.map((row) => columns.map((column) => row[column as Column] ?? ''))];
}

const SHA = 'a'.repeat(64);
const expected = { document: SHA, topics: ['e-waste-management', 'repair-reuse'] };
const good: Row = {
  passage: '1',
  document: SHA.slice(0, 12),
  text: 'We will recycle.',
  topics: 'e-waste-management',
  assertion: 'affirmed',
  commitment: 'commitment',
  decision: 'accepted',
  coder: 'Anna',
};
/** A row that stays, whatever is wrong beside it. */
const other: Row = {
  ...good,
  passage: '2',
  text: 'Repair is promoted.',
  topics: 'repair-reuse',
  decision: 'rejected',
};

const usable: readonly [title: string, row: Row, decision: object][] = [
  [
    'accepted: the codes that were proposed',
    good,
    { decision: 'accepted', topics: ['e-waste-management'], commitment: 'commitment' },
  ],
  [
    'rejected: no topic holds',
    { ...good, decision: 'Rejected' },
    { decision: 'rejected', topics: [], commitment: null },
  ],
  [
    'changed: what is written anew, the rest as proposed',
    { ...good, decision: 'changed', 'new commitment': 'Target' },
    { topics: ['e-waste-management'], assertion: 'affirmed', commitment: 'target' },
  ],
  [
    'several topics in one cell',
    { ...good, decision: 'changed', 'new topics': 'repair-reuse; e-waste-management' },
    { topics: ['repair-reuse', 'e-waste-management'] },
  ],
  ['the coder’s own word for it', { ...good, decision: 'oui' }, { decision: 'accepted', reviewedBy: 'Anna' }],
  [
    'a passage that was missed',
    { text: 'Old phones.', topics: 'repair-reuse', decision: 'added' },
    { decision: 'added', topics: ['repair-reuse'] },
  ],
];

test.each(usable)('%s', (_title, row, decision) => {
  const { decisions, problems } = readDecisions(sheet([row, other]), expected);
  expect(problems).toEqual([]);
  expect(decisions).toHaveLength(2);
  expect(decisions[0]).toMatchObject(decision);
});

const unusable: readonly [title: string, rows: readonly Row[], code: string, says: RegExp][] = [
  [
    'a decision with a typo',
    [{ ...good, decision: 'acepted' }],
    'review-decision-unknown',
    /Row 2.*"acepted".*Did you mean "accepted"/s,
  ],
  [
    'a topic with a typo',
    [{ ...good, decision: 'changed', 'new topics': 'e-wast-management' }],
    'review-topic-unknown',
    /Row 2.*Did you mean "e-waste-management"/s,
  ],
  [
    'a code that was renamed',
    [{ ...good, decision: 'changed', 'new topics': 'weee' }],
    'review-topic-unknown',
    /"weee" is not in the taxonomy/,
  ],
  [
    'a commitment that is none',
    [{ ...good, decision: 'changed', 'new commitment': 'comitment' }],
    'review-code-unknown',
    /"comitment" is none; did you mean "commitment"/,
  ],
  [
    'new codes without a decision: a coder’s work is never passed over',
    [{ ...good, decision: '', 'new commitment': 'target' }],
    'review-without-decision',
    /Row 2: it has "new commitment" and no decision.*"changed"/s,
  ],
  [
    'a passage accepted whose new codes say something else',
    [{ ...good, 'new commitment': 'target' }],
    'review-decision-unclear',
    /Row 2: it is accepted, and "new commitment" says something else/,
  ],
  [
    'a passage rejected with new topics',
    [{ ...good, decision: 'rejected', 'new topics': 'repair-reuse' }],
    'review-decision-unclear',
    /it is rejected/,
  ],
  [
    'merged cells, which leave the text empty',
    [{ ...good, text: '' }],
    'review-row-without-text',
    /Row 2.*merged/s,
  ],
  [
    'a change that names no topic',
    [{ ...good, decision: 'changed', topics: '' }],
    'review-without-topic',
    /names no topic/,
  ],
  [
    'two rows for one passage',
    [good, { ...good, decision: 'rejected' }],
    'review-row-twice',
    /Row 3: the passage of row 2 again, with another decision.*Row 2 was taken/s,
  ],
  [
    'codes for another document',
    [{ ...good, document: 'bbbbbbbbbbbb' }],
    'review-other-document',
    /another document or edition \(bbbbbbbbbbbb…\)/,
  ],
];

describe('a row that cannot be used is named, and all others are kept', () => {
  test.each(unusable)('%s', (_title, rows, code, says) => {
    const { decisions, problems } = readDecisions(sheet([...rows, other]), expected);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(`${problems[0]?.message} ${problems[0]?.hint}`).toMatch(says);
    expect(decisions.at(-1)).toMatchObject({ text: 'Repair is promoted.', decision: 'rejected' });
  });
});

test('a sheet without a column that is needed cannot be used; a column renamed is guessed', () => {
  const columns = COLUMNS.map((column) => (column === 'decision' ? 'decisions' : column));
  const { decisions, problems } = readDecisions(sheet([good], columns), expected);
  expect(decisions).toEqual([]);
  expect(problems[0]).toMatchObject({ code: 'review-columns-missing', severity: 'error' });
  expect(problems[0]?.hint).toContain('"decisions" may be "decision"');
});

test('a column of codes that was renamed is named, and the rows are used without it', () => {
  const columns = COLUMNS.map((column) => (column === 'coder' ? 'coders' : column));
  const { decisions, problems } = readDecisions(sheet([good, other], columns), expected);
  expect(decisions.map(({ reviewedBy }) => reviewedBy)).toEqual(['', '']);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['review-column-unknown', 'warning'],
  ]);
  expect(problems[0]?.message).toContain('"coders" is not known, and "coder" is missing');
});

test('without the column of topics, rows that name none are named; what was rejected or coded anew is kept', () => {
  const columns = COLUMNS.filter((column) => column !== 'topics');
  const anew: Row = { ...good, text: 'Third.', decision: 'changed', 'new topics': 'repair-reuse' };
  const { decisions, problems } = readDecisions(sheet([good, other, anew], columns), expected);
  expect(problems.map(({ code }) => code)).toEqual(['review-without-topic']);
  expect(decisions.map(({ decision }) => decision)).toEqual(['rejected', 'changed']);
});

test('cells merged over rows: what decides is named, who coded holds for all of them', () => {
  const column = (name: Column) => COLUMNS.indexOf(name);
  const merge = (name: Column) => ({ top: 2, bottom: 3, left: column(name), right: column(name) });
  const table = sheet([good, { ...other, decision: '', coder: '' }]);
  const decided = readDecisions(table, { ...expected, merges: [merge('decision')] });
  expect(decided.problems.map(({ code, message }) => [code, message])).toEqual([
    ['review-cells-merged', 'Row 3: its "decision" is merged with row 2.'],
  ]);
  expect(decided.decisions).toHaveLength(1);
  const coders = sheet([good, { ...other, coder: '' }]);
  const shared = readDecisions(coders, { ...expected, merges: [merge('coder')] });
  expect([shared.problems, shared.decisions.map(({ reviewedBy }) => reviewedBy)]).toEqual([
    [],
    ['Anna', 'Anna'],
  ]);
});

test('an empty sheet cannot be used', () => {
  expect(readDecisions([], expected).problems[0]?.code).toBe('review-columns-missing');
});

test('rows without a decision are not reviewed yet', () => {
  expect(readDecisions(sheet([{ ...good, decision: '' }]), expected)).toEqual({
    decisions: [],
    undecided: ['wewillrecycle'],
    unusable: [],
    problems: [],
  });
});
