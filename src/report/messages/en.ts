/**
 * Everything that reports and the page say, in English: the model for every other language.
 *
 * To translate: copy this file to `xx.ts`, write `export const xx: Messages = { … }` with `import type { Messages } from './en.js'`, keep
 * every name on the left, translate what stands on the right, and add a line to `index.ts`. A name that is missing does not compile.
 *
 * - Write as an official of the ministry would, not word by word; the terms are those of the codebook.
 * - A function takes numbers (`n`) or ready texts and returns a phrase: choose the plural that your language needs. Texts that come in
 *   (titles, lists, numbers already written) are put in as they are; the order of the parts is yours.
 * - Where a value has a list of names (`levels`, `kinds` …), they stand alone in a table or after a colon, unless the comment says otherwise.
 * - No markup: what is said is escaped. Quotation marks are those of your language (`quote`).
 */
import type { Subject } from '../../model/taxonomy.js';
import { grouped } from './numbers.js';

const s = (n: number, one: string, many = `${one}s`): string => `${en.number(n)} ${n === 1 ? one : many}`;

export const en = {
  // ---- The language itself ----
  code: 'en',
  /** In its own words, as it stands in a list of languages. */
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** A whole number: 1,204. */
  number: (value: number): string => grouped(value, ','),
  /** A number with two decimals, already written with a point: 0.42. Change the point where your language does. */
  decimal: (written: string): string => written,
  percent: (n: number): string => `${n} %`,
  /** "a, b and c". */
  list: (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  /** Words quoted from a document. */
  quote: (text: string): string => `“${text}”`,

  // ---- The codebook's words ----
  levels: {
    absent: 'absent',
    mentioned: 'mentioned',
    addressed: 'addressed',
    committed: 'committed',
    targeted: 'targeted',
    unreadable: 'unreadable',
  },
  /** What each level means, as a sentence of a legend. */
  levelMeanings: {
    absent: 'Nothing in the text names it.',
    mentioned: 'It is named, but nobody undertakes anything.',
    addressed: 'Somebody aims at it or should do it, or it comes back in at least three passages.',
    committed: 'Whoever answers for the strategy will do it.',
    targeted: 'There is an outcome that can be measured, with a date or a baseline.',
    unreadable: 'The text could not be read, so nothing can be said.',
  },
  commitments: {
    mention: 'mention',
    aspiration: 'aspiration',
    commitment: 'commitment',
    target: 'target',
  },
  directions: {
    footprint: 'footprint',
    enabling: 'enabling',
    general: 'general',
  },
  directionMeanings: {
    footprint: 'what the digital does to the environment, and how to limit it',
    enabling: 'what the digital does for the environment',
    general: 'neither one nor the other alone',
  },
  assertions: {
    affirmed: 'affirmed',
    negated: 'negated',
    hypothetical: 'hypothetical',
  },
  importances: {
    none: 'none',
    low: 'low',
    medium: 'medium',
    high: 'high',
  },
  /** As a label: "adopted strategy". */
  kinds: {
    adopted: 'adopted strategy',
    draft: 'draft',
    advisory: 'advisory document',
    report: 'report',
    unknown: 'kind of document not recognised',
  },
  /** Opening a sentence: "This adopted strategy …". */
  thisKind: {
    adopted: 'This adopted strategy',
    draft: 'This draft',
    advisory: 'This advisory document',
    report: 'This report',
    unknown: 'This document',
  },
  /** Inside a sentence: "… in this adopted strategy". */
  inKind: {
    adopted: 'in this adopted strategy',
    draft: 'in this draft',
    advisory: 'in this advisory document',
    report: 'in this report',
    unknown: 'in this document',
  },
  missing: {
    mention: 'a mention',
    aspiration: 'an aspiration',
    commitment: 'a commitment',
    target: 'a measurable target',
    'responsible-body': 'a responsible body',
    budget: 'a budget',
    deadline: 'a deadline',
  },
  cues: {
    budget: 'budget',
    'responsible-body': 'responsible body',
    instrument: 'instrument',
    deadline: 'deadline',
    indicator: 'indicator',
  },
  roles: {
    heading: 'heading',
    body: 'running text',
    list: 'list',
    table: 'table',
    boilerplate: 'boilerplate (never scores)',
  },
  /** The three facets that paragraph 32 of TD/B/EDE/8/4 names: plural, as a label. */
  facets: {
    issue: 'issues',
    application: 'applications',
    objective: 'objectives',
  },
  severities: {
    error: 'error',
    warning: 'warning',
    info: 'note',
  },
  /** File formats. A format that is not here is shown by its technical name. */
  media: {
    'application/pdf': 'PDF',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
    'text/html': 'HTML',
    'text/markdown': 'Markdown',
    'text/plain': 'plain text',
  },
  formatUnknown: 'format not recognised',
  /** Languages that documents are written in. One that is not here is shown by its English name. */
  languages: {
    ar: 'Arabic',
    de: 'German',
    en: 'English',
    es: 'Spanish',
    fr: 'French',
    id: 'Indonesian',
    it: 'Italian',
    ja: 'Japanese',
    ko: 'Korean',
    pl: 'Polish',
    pt: 'Portuguese',
    ru: 'Russian',
    tr: 'Turkish',
    vi: 'Vietnamese',
    zh: 'Chinese',
    und: 'unknown language',
  },

  // ---- Counted ----
  pages: (n: number): string => s(n, 'page'),
  words: (n: number): string => s(n, 'word'),
  passages: (n: number): string => s(n, 'passage'),
  mentions: (n: number): string => s(n, 'mention'),
  topics: (n: number): string => s(n, 'topic'),
  gaps: (n: number): string => s(n, 'gap'),
  documents: (n: number): string => s(n, 'document'),
  countries: (n: number): string => s(n, 'country', 'countries'),
  /** "3 of 12". */
  of: (part: number, whole: number): string => `${en.number(part)} of ${en.number(whole)}`,

  // ---- Where something stands ----
  /** A page: "p. 12". `label` is the number printed on it, where it differs: "p. 12 (iv)". */
  page: (number: number, label: string | null): string =>
    label === null ? `p. ${number}` : `p. ${number} (${label})`,
  /** Several pages, already written as ranges: "pp. 3, 5–8". `n` tells how many. */
  pageRanges: (ranges: string, n: number): string => `${n === 1 ? 'p.' : 'pp.'} ${ranges}`,
  /** The heading that a passage stands under. */
  under: (section: string): string => `under “${section}”`,
  pointsBack: (page: string): string => `points back to the passage on ${page}`,

  // ---- What was read ----
  couldNotBeAnalysed: 'could not be analysed',
  partlyReadable: 'only partly readable',
  /** "52 pages read"; `pages` is a phrase of `pages`. */
  pagesRead: (pages: string): string => `${pages} read`,
  /** "50 of 52 pages read". */
  somePagesRead: (read: string, pages: string): string => `${read} of ${pages} read`,

  // ---- The verdict: one or two sentences that stand alone ----
  verdictUnreadable:
    'This document could not be analysed, so nothing can be said about what it covers or leaves out.',
  verdictForeign: (language: string): string =>
    `This document is in ${language} and could not be analysed, so nothing can be said about what it covers or leaves out.`,
  /** `kind` is a phrase of `thisKind`. */
  verdictSilent: (kind: string, topics: number): string =>
    `${kind} says nothing about any of the ${s(topics, 'topic')}.`,
  /** "it … sets targets for 3, commits to 5 …": the parts of the list in `verdict`. */
  verdictParts: {
    targeted: (n: number): string => `sets targets for ${n}`,
    committed: (n: number): string => `commits to ${n}`,
    addressed: (n: number): string => `addresses ${n}`,
    mentioned: (n: number): string => `mentions ${n}`,
    absent: (n: number): string => `leaves out ${n}`,
  },
  /** How much weight the environment has: "no importance", "high importance". */
  verdictWeights: {
    none: 'no importance',
    low: 'low importance',
    medium: 'medium importance',
    high: 'high importance',
  },
  /** `kind` from `inKind`, `weight` from `verdictWeights`, `parts` a list of `verdictParts`, `profile` a title, `score` written. */
  verdict: (v: {
    /** Default: the environment. */
    readonly subject?: Subject | undefined;
    readonly kind: string;
    readonly weight: string;
    readonly topics: number;
    readonly parts: string;
    readonly profile: string;
    readonly score: string;
    readonly gaps: number;
  }): string =>
    `${v.subject === 'digital' ? 'Digital technology' : 'The environment'} has ${v.weight} ${v.kind}: of ${s(v.topics, 'topic')} it ${v.parts}. ` +
    `Against the profile “${v.profile}” it scores ${v.score} of 1, and ` +
    `${v.gaps === 0 ? 'no topic falls' : s(v.gaps, 'topic falls', 'topics fall')} short.`,
  /** Added to the verdict where pages are missing. */
  verdictCaution: 'Only a part of it could be read: what seems left out may stand in the rest.',

  // ---- Headings and labels of a report ----
  reportTitle: 'Gap report',
  themes: 'Themes',
  gapsTitle: 'Gaps',
  /** Beside the heading of the gaps. */
  gapsAgainst: (profile: string): string => `by priority, against “${profile}”`,
  noGaps: (profile: string): string => `None: every topic reaches what “${profile}” expects.`,
  moreGaps: (n: number): string => `… and ${s(n, 'more gap')}; the md, html and json formats list them all.`,
  /** "absent, expected targeted": two levels. */
  foundExpected: (found: string, expected: string): string => `${found}, expected ${expected}`,
  /** In `explain`: what the profile expects of a topic that falls short. */
  whereExpected: (profile: string, expected: string): string => `, where “${profile}” expects ${expected}`,
  missingList: (list: string): string => `Missing: ${list}.`,
  strongestPassages: 'Strongest passages',
  prominent: 'Also prominent',
  prominentNote: 'in this document, and unknown to the taxonomy',
  problems: 'Problems',
  facetsFound: (list: string): string => `Topics found, by facet: ${list}`,
  theme: 'Theme',
  topic: 'Topic',
  level: 'Level',
  score: 'Score',
  topicsColumn: 'Topics',
  passagesColumn: 'Passages',
  found: 'Found',
  expected: 'Expected',
  expectedNothing: 'not expected',
  salience: 'Share of the text',
  importance: 'Importance of the environment',
  digitalImportance: 'Importance of digital technology',
  commitment: 'Commitment',
  direction: 'Direction',
  assertion: 'Assertion',
  pageColumn: 'Page',
  sectionColumn: 'Section',
  textColumn: 'Text',
  cuesColumn: 'Cues',
  missingColumn: 'Missing',
  measure: 'Measure',
  measures: 'What can be done',
  sources: 'Sources',
  priority: 'Priority',
  document: 'Document',
  country: 'Country',
  /** As labels of a number. */
  documentsLabel: 'Documents',
  countriesLabel: 'Countries',
  language: 'Language',
  year: 'Year',
  region: 'Region',
  profile: 'Profile',
  taxonomy: 'Taxonomy',

  // ---- explain ----
  matched: (terms: string): string => `matched: ${terms}`,
  /** A term that matched although a letter was misread. */
  tolerantTerm: (term: string): string => `“${term}” (forgiving a reading error)`,
  cuesList: (list: string): string => `cues: ${list}`,
  because: (reason: string): string => `because: ${reason}`,

  // ---- How the result came about ----
  method: {
    taxonomy: (id: string, version: string, hash: string): string =>
      `taxonomy ${id} ${version} (sha256 ${hash})`,
    profile: (id: string): string => `profile ${id}`,
    languageDetected: 'language detected',
    languageAsked: (language: string): string => `language ${language} as asked`,
  },

  // ---- HTML and Word report of one document ----
  keyFigures: 'Key figures',
  /** A level as a score's explanation: "0.42 of 1". */
  scoreOf: (score: string): string => `${score} of 1`,
  topicsFound: 'Topics found',
  topicsShort: 'Topics that fall short',
  contents: 'Contents',
  skip: 'Skip to the report',
  themesIntro:
    'How firmly each theme is treated, and how much of the text speaks of it. Open a theme for its topics.',
  gapsIntro: (profile: string): string =>
    `What the strategy leaves out or treats less firmly than “${profile}” expects, the weightiest first, with measures that the sources recommend.`,
  evidence: 'Evidence',
  evidenceIntro:
    'Every passage that names a topic, quoted as it stands. Marked words name the topic; underlined words are cues.',
  noEvidence: 'No passage names any of the topics.',
  evidenceFor: (n: number): string => `See ${s(n, 'passage')}`,
  whatIsMissing: 'What is missing',
  peer: 'How others do it',
  notRead: 'What could not be read',
  allRead: 'Everything could be read.',
  notReadIntro: 'What stands on these pages was not judged: it counts neither as said nor as left out.',
  methodTitle: 'Method and limits',
  methodIntro:
    'The text was read page by page and cut into passages. Terms of the taxonomy say which topic a passage names; rules of its language say how firmly it speaks. Every figure rests on passages quoted here. The same file, taxonomy and options always give the same result.',
  limits: [
    'A machine reads words, not intentions: read the passages before you rely on a figure.',
    'A topic that is absent was not found in this text. It may stand in another document, in a picture, or in words that the taxonomy does not know.',
    'The score says how firmly the text speaks of what the profile expects. It measures neither the quality of a policy nor its effect.',
  ] as readonly string[],
  levelsLegend: 'Levels',
  privacy: 'This file is complete in itself: it loads nothing from the network and sends nothing.',
  fileHash: 'SHA-256 of the file',
  version: 'Version',
  /** Small print at the end: "lacuna 1.0.0". */
  madeBy: (engine: string): string => `Made with ${engine}`,

  // ---- Filters ----
  filters: 'Filter the passages',
  search: 'Search',
  searchHint: 'words in the passages',
  all: 'all',
  clear: 'Clear the filters',
  order: 'Order',
  orderFirmest: 'firmest first',
  orderPage: 'as in the document',
  /** Read aloud after each change of a filter. */
  shown: (shown: number, all: number): string => `${en.number(shown)} of ${s(all, 'passage')} shown`,
  nothingShown: 'No passage fits these filters.',
  allPassages: 'All passages',
  onlyTopic: (topic: string): string => `Passages on “${topic}”`,
  expandAll: 'Open all',
  collapseAll: 'Close all',
  sortBy: (column: string): string => `Sort by ${column}`,
  showMore: (n: number): string => `Show ${en.number(n)} more`,

  // ---- Comparison of many documents ----
  comparison: 'Comparison of strategies',
  comparisonIntro: (documents: string, countries: string): string => `${documents} of ${countries}`,
  heatMap: 'Who covers what',
  heatMapIntro:
    'One row a country, or a document whose country is not known; one column a theme. The number in a cell is its level, from 0 (absent) to 4 (targeted); open a theme for its topics, choose a cell for its passages.',
  /** A cell read aloud: document, theme or topic, level. */
  cell: (document: string, topic: string, level: string): string => `${document}, ${topic}: ${level}`,
  groupBy: 'Group by',
  noGroup: 'no group',
  ungrouped: 'not stated',
  openTheme: (theme: string): string => `Show the topics of “${theme}”`,
  closeTheme: (theme: string): string => `Hide the topics of “${theme}”`,
  cellPassages: 'Passages of the cell',
  chooseCell: 'Choose a cell of the table to read its passages here.',
  noPassages: 'This document has no passage on it.',
  prevalence: 'How often each notion is cited',
  prevalenceIntro: 'Share of the readable documents that name it, with the 95 % interval.',
  share: 'Share',
  interval: '95 % interval',
  /** "12–34 %". */
  intervalText: (low: string, high: string): string => `${low} to ${high} %`,
  rank: 'Rank',
  stability: 'Stability of the rank',
  stabilityNote: 'Range of the rank in 95 % of resampled sets of documents.',
  rankRange: (low: number, high: number): string => (low === high ? `${low}` : `${low} to ${high}`),
  highImportance: 'High importance',
  highImportanceIntro:
    'Share of the readable documents in which the environment is an objective, pillar or chapter with measures of its own, or in which at least three topics of the footprint are committed.',
  /** Groupings and their values; other columns of a manifest keep their own words. */
  groupings: { subregion: 'Subregion', income: 'Income group', kind: 'Kind', status: 'Status' },
  regions: { Africa: 'Africa', Americas: 'Americas', Asia: 'Asia', Europe: 'Europe', Oceania: 'Oceania' },
  incomes: {
    high: 'high income',
    'upper-middle': 'upper middle income',
    'lower-middle': 'lower middle income',
    low: 'low income',
  },
  byGroup: 'By group',
  byGroupIntro: 'Share of the readable documents of each group that name the theme.',
  group: 'Group',
  unreadableDocuments: (n: number): string =>
    `${s(n, 'document')} could not be read and ${n === 1 ? 'is' : 'are'} left out of every share.`,
  firmly: 'at least committed',
  named: 'named',
  changes: 'Changes between versions',
  better: 'firmer',
  worse: 'less firm',
  unchanged: 'unchanged',

  // ---- The page on which documents are dropped ----
  pageTitle: 'What does your strategy leave out?',
  pageIntro:
    'Drop a national digital, AI or data strategy here and see what it covers of the environment, how firmly, and what it leaves out.',
  pagePrivacy:
    'Nothing leaves this computer. The document is read in this window; the page cannot reach the network.',
  drop: 'Drop documents here',
  choose: 'or choose files',
  accepted: 'PDF, Word, HTML, Markdown or plain text; several at once if you like.',
  settings: 'Settings',
  interfaceLanguage: 'Language of the page',
  ownTaxonomy: 'Your own taxonomy (YAML files)',
  ownTaxonomyHint: 'taxonomy.yaml and terms/xx.yaml, chosen together, or one .json file built from them.',
  taxonomySound: (title: string): string => `“${title}” is sound and in use.`,
  taxonomyBroken: (n: number): string => `The taxonomy cannot be used: ${s(n, 'error')}.`,
  problemAt: (file: string, line: number): string => `${file}, line ${line}`,
  waiting: 'waiting',
  opening: 'opening',
  readingPage: (page: number, pages: number): string => `reading page ${page} of ${pages}`,
  analysing: 'analysing',
  done: 'done',
  failed: 'could not be analysed',
  cancelled: 'stopped',
  cancel: 'Stop',
  remove: 'Remove',
  retry: 'Try again',
  password: 'Password',
  unlock: 'Open',
  passwordHint: 'This PDF is locked. The password stays on this computer.',
  exportAs: 'Save as',
  report: 'Report',
  sideBySide: 'Side by side',
  pagesOfDocument: 'Pages',
  pageOfDocument: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  showOnPage: 'Show on its page',
  showInReport: 'Show in the report',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  noPicture: 'This format has no pages to show.',
  tooManyFiles: (most: number): string =>
    `At most ${en.number(most)} documents at once: the rest was left out.`,
  fileTooLarge: (limit: string): string => `The file is larger than ${limit}, more than this page takes.`,
  tookTooLong:
    'Reading took too long or too much memory, and was stopped. The file may be damaged or made to do harm.',
  about: 'About',

  // ---- Problems ----
  /**
   * What is wrong with a document, by the code of the problem, in general words: message, then what to do. In English the
   * problem's own, more exact words are shown. A code that is not here is shown in English.
   */
  problemTexts: {
    'file-not-found': ['There is no such file.', 'Check the name and the folder.'],
    'file-unreadable': ['The file cannot be opened.', 'Check that you may read it.'],
    'is-a-directory': ['This is a folder, not a file.', 'Name the files in it.'],
    'empty-file': ['The file is empty.', 'Fetch it again: the download or copy failed.'],
    'no-text': [
      'The file holds no text.',
      'Check that it is the right file; text in pictures needs text recognition (OCR) first.',
    ],
    'not-text': [
      'The file is neither a known document format nor text.',
      'Pass the strategy as PDF, DOCX, HTML, Markdown or plain text.',
    ],
    'unsupported-format': ['This file format cannot be read.', 'Save the document as PDF or DOCX.'],
    'too-large': ['The file is larger than the limit.', 'Split it, or raise the limit if you trust it.'],
    'too-many-pages': [
      'The document has more pages than the limit; only the first were read.',
      'Raise the limit to read them all.',
    ],
    'time-out': [
      'Reading took too long and was stopped; the pages read so far were kept.',
      'Raise the limit, or split the file.',
    ],
    'too-much-memory': [
      'Reading the file took too much memory and was stopped.',
      'It may be damaged or made to do harm.',
    ],
    'unpacks-too-large': [
      'The file would unpack to far more than its size.',
      'Do not open it unless you trust where it comes from.',
    ],
    'pdf-password': ['The PDF is locked with a password.', 'Give the password, or save a copy without one.'],
    'pdf-damaged': ['The PDF is damaged.', 'Fetch it again, or look for another version.'],
    'pdf-cut-short': [
      'The end of the PDF is missing: pages or parts of pages may be lost.',
      'Fetch it again: the download or copy stopped early.',
    ],
    'pdf-empty': ['The PDF has no pages.', 'Check that it is the right file.'],
    'pdf-engine': ['The PDF could not be read.', 'Try another version of the file.'],
    'no-pages': ['No page of the document could be read.', 'Look for another version of the file.'],
    'docx-damaged': ['The Word document is damaged.', 'Open it in Word and save it again.'],
    'page-without-text': [
      'The page gives no text.',
      'It may be blank, a picture or a scan; scans need text recognition (OCR) first.',
    ],
    'page-too-dense': [
      'The page holds more text than a page can, and was cut.',
      'Look at it in the document itself.',
    ],
    'garbled-text': [
      'The page gives letters that make no words.',
      'Its fonts are broken for copying: look for another version, or run text recognition (OCR).',
    ],
    'wrong-encoding': [
      'The text was decoded with the wrong character set.',
      'Save it as UTF-8, or look for another version.',
    ],
    'encoding-repaired': [
      'The text was decoded with the wrong character set and was read again as UTF-8.',
      'What is quoted is the repaired text.',
    ],
    'encoding-guessed': [
      'The file does not say its character set; it was guessed.',
      'Check a few accented words.',
    ],
    'encoding-damaged': ['Some characters of the file are broken.', 'Save the original as UTF-8.'],
    'control-characters': [
      'The text holds control characters, which were left out.',
      'Check that it is the right file.',
    ],
    'language-doubtful': [
      'It is not certain which language this is.',
      'Name the language if it was misjudged.',
    ],
    'language-unknown': [
      'The language of part of the text could not be told; nothing was looked for in it.',
      'Name the language, or use a translation of that part.',
    ],
    'unsupported-language': [
      'A part of the text is in a language that cannot be analysed, and counts neither as said nor as left out.',
      'Use a translation of that part.',
    ],
    'too-little-text': ['There is too little text to judge.', 'Check that it is the right file.'],
    'internal-error': ['The program failed on this file.', 'Please report this, with the file.'],
  },

  // ---- Why a passage was judged as it was ----
  /**
   * Left: the engine's English, where “…” stands for words quoted from the document. Translate the right; keep as many “…” in the same
   * order. What is not here is shown in English.
   */
  reasons: {
    'it describes; nobody undertakes anything': 'it describes; nobody undertakes anything',
    'a question undertakes nothing': 'a question undertakes nothing',
    'it is a question': 'it is a question',
    '“…” only supposes it': '“…” only supposes it',
    '“…” denies it': '“…” denies it',
    'the line that introduces it denies it': 'the line that introduces it denies it',
    '“…” “…”: a law orders it': '“…” “…”: a law orders it',
    '“…” says what is possible, not what is undertaken': '“…” says what is possible, not what is undertaken',
    '“…” tells what was done': '“…” tells what was done',
    'the line that introduces it carries a mention': 'the line that introduces it carries a mention',
    'the line that introduces it carries a aspiration': 'the line that introduces it carries an aspiration',
    'the line that introduces it carries a commitment': 'the line that introduces it carries a commitment',
    'the line that introduces it carries a target': 'the line that introduces it carries a target',
    '“…” without a subject is a measure of the plan': '“…” without a subject is a measure of the plan',
    'it is a titled or numbered measure': 'it is a titled or numbered measure',
    'it cites the provision that orders it': 'it cites the provision that orders it',
    'it is an action under a heading of measures': 'it is an action under a heading of measures',
    'it is an objective, its verb a noun': 'it is an objective, its verb a noun',
    'it is an objective in the infinitive': 'it is an objective in the infinitive',
    'it is a deliverable with a date, “…”': 'it is a deliverable with a date, “…”',
    'it is an item under a heading of measures': 'it is an item under a heading of measures',
    'it is titled as an objective': 'it is titled as an objective',
    'it is a heading that only names the topic': 'it is a heading that only names the topic',
    'it undertakes a measurable outcome, “…”, with “…”': 'it undertakes a measurable outcome, “…”, with “…”',
    'it undertakes a measurable outcome, “…”, with a date in the line that introduces it':
      'it undertakes a measurable outcome, “…”, with a date in the line that introduces it',
    '“…” recalls a legal obligation': '“…” recalls a legal obligation',
    'but the document only advises': 'but the document only advises',
    'the document advises what a supplier does': 'the document advises what a supplier does',
    '“…” is denied': '“…” is denied',
    '“…” commits': '“…” commits',
    '“…” is only said to be possible': '“…” is only said to be possible',
    '“…” is a wish or an advice, not an undertaking': '“…” is a wish or an advice, not an undertaking',
    '“…” forbids': '“…” forbids',
    '“…” only describes, in a subordinate clause': '“…” only describes, in a subordinate clause',
    '“…” states a principle for “…”, not an action': '“…” states a principle for “…”, not an action',
    '“…” obliges “…”': '“…” obliges “…”',
    '“…” obliges whoever answers for the strategy': '“…” obliges whoever answers for the strategy',
    '“…” obliges somebody else': '“…” obliges somebody else',
    '“…” obliges, in the passive': '“…” obliges, in the passive',
    '“…” obliges to an action': '“…” obliges to an action',
    '“…” asks something of nobody who could undertake it':
      '“…” asks something of nobody who could undertake it',
    '“…” asks something of nobody named who could undertake it':
      '“…” asks something, but not of anybody named who could undertake it',
    '“…” undertakes an action, in the passive': '“…” undertakes an action, in the passive',
    '“…” undertakes an action': '“…” undertakes an action',
    '“…” says what happens by itself': '“…” says what happens by itself',
    '“…” says what happens, not what “…” does': '“…” says what happens, not what “…” does',
    '“…” says what happens, not what whoever answers for the strategy does':
      '“…” says what happens, not what whoever answers for the strategy does',
    '“…” says what happens; nobody undertakes it': '“…” says what happens; nobody undertakes it',
    '“…” “…”': '“…” “…”',
    'whoever answers for the strategy “…”': 'whoever answers for the strategy “…”',
    '“…”: “…” acts, nobody answerable undertakes it': '“…”: “…” acts, nobody answerable undertakes it',
    '“…”: somebody else acts, nobody answerable undertakes it':
      '“…”: somebody else acts, nobody answerable undertakes it',
    '“…” with “…” in the passive: somebody undertakes it':
      '“…” with “…” in the passive: somebody undertakes it',
    'no cues are known for its language: it counts as a mention':
      'no cues are known for its language: it counts as a mention',
  },
};

/** What every language's catalogue has. */
export type Messages = Readonly<typeof en>;
