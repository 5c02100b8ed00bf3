import type { Messages } from './en.js';
import { grouped } from './numbers.js';

/** صيغ المعدود: المفرد، والمثنى مرفوعا ومجرورا، والجمع (3–10)، وتمييز 11–99، والمضاف إليه بعد المائة. */
interface Noun {
  readonly none: string;
  readonly one: string;
  readonly two: string;
  readonly twoOf: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const PAGE: Noun = noun('صفحات', 'صفحة واحدة', 'صفحتان', 'صفحتين', 'صفحة', 'صفحة');
const WORD: Noun = noun('كلمات', 'كلمة واحدة', 'كلمتان', 'كلمتين', 'كلمة', 'كلمة');
const PASSAGE: Noun = noun('مقاطع', 'مقطع واحد', 'مقطعان', 'مقطعين', 'مقطعا', 'مقطع');
const MENTION: Noun = noun('إشارات', 'إشارة واحدة', 'إشارتان', 'إشارتين', 'إشارة', 'إشارة');
const TOPIC: Noun = noun('مواضيع', 'موضوع واحد', 'موضوعان', 'موضوعين', 'موضوعا', 'موضوع');
const GAP: Noun = noun('ثغرات', 'ثغرة واحدة', 'ثغرتان', 'ثغرتين', 'ثغرة', 'ثغرة');
const DOCUMENT: Noun = noun('وثائق', 'وثيقة واحدة', 'وثيقتان', 'وثيقتين', 'وثيقة', 'وثيقة');
// «بلدان» مثنى وجمع في آن واحد، فيؤكَّد المثنى.
const COUNTRY: Noun = noun('بلدان', 'بلد واحد', 'بلدان اثنان', 'بلدين اثنين', 'بلدا', 'بلد');
const ERROR: Noun = noun('أخطاء', 'خطأ واحد', 'خطآن', 'خطأين', 'خطأ', 'خطأ');

// تُرفع الدالة إلى أعلى الملف، فتصلح للثوابت التي تسبقها.
function noun(few: string, one: string, two: string, twoOf: string, many: string, other: string): Noun {
  return { none: `لا ${few}`, one, two, twoOf, few, many, other };
}

/** المعدود مرفوعا. */
function s(n: number, of: Noun): string {
  if (n === 0) return of.none;
  return n === 2 ? of.two : sOf(n, of);
}

/** المعدود مجرورا، بعد حرف جر أو مضاف. */
function sOf(n: number, of: Noun): string {
  if (n === 1) return of.one;
  if (n === 2) return of.twoOf;
  const tens = Math.abs(n) % 100;
  if (tens >= 3 && tens <= 10) return `${ar.number(n)} ${of.few}`;
  return `${ar.number(n)} ${tens >= 11 ? of.many : of.other}`;
}

/** انظر `en.ts` لمعرفة معنى كل مدخل. */
export const ar: Messages = {
  // ---- اللغة ----
  code: 'ar',
  name: 'العربية',
  dir: 'rtl',
  // الفاصل من فئة فواصل الأعداد في خوارزمية الاتجاهين، فلا تنقلب أجزاء العدد.
  number: (value) => grouped(value, '\u202f'),
  decimal: (written) => written.replace('.', ','),
  percent: (n) => `${n}%`,
  list: (items) => items.join('، و'),
  quote: (text) => `«${text}»`,

  // ---- مصطلحات دليل الترميز ----
  levels: {
    absent: 'غائب',
    mentioned: 'مذكور',
    addressed: 'متناوَل',
    committed: 'ملتزَم به',
    targeted: 'محدَّد بغاية',
    unreadable: 'غير مقروء',
  },
  levelMeanings: {
    absent: 'لا شيء في النص يسميه.',
    mentioned: 'يرد ذكره، لكن لا أحد يتعهد بشيء.',
    addressed: 'تطمح إليه جهة ما أو ينبغي لها أن تفعله، أو يتكرر في ثلاثة مقاطع على الأقل.',
    committed: 'ستقوم به الجهة المسؤولة عن الاستراتيجية.',
    targeted: 'حُددت نتيجة قابلة للقياس، مقترنة بأجل أو بخط أساس.',
    unreadable: 'تعذرت قراءة النص، فلا يمكن قول شيء عنه.',
  },
  commitments: { mention: 'ذكر', aspiration: 'تطلع', commitment: 'التزام', target: 'غاية' },
  directions: { footprint: 'البصمة', enabling: 'التمكين', general: 'عام' },
  directionMeanings: {
    footprint: 'ما تُحدثه التكنولوجيا الرقمية في البيئة، وكيفية الحد منه',
    enabling: 'ما تقدمه التكنولوجيا الرقمية للبيئة',
    general: 'لا هذا ولا ذاك بعينه',
  },
  assertions: { affirmed: 'مثبت', negated: 'منفي', hypothetical: 'افتراضي' },
  importances: { none: 'منعدمة', low: 'ضعيفة', medium: 'متوسطة', high: 'كبيرة' },
  kinds: {
    adopted: 'استراتيجية معتمدة',
    draft: 'مشروع',
    advisory: 'وثيقة استشارية',
    report: 'تقرير',
    unknown: 'نوع الوثيقة غير معروف',
  },
  thisKind: {
    adopted: 'في هذه الاستراتيجية المعتمدة',
    draft: 'في هذا المشروع',
    advisory: 'في هذه الوثيقة الاستشارية',
    report: 'في هذا التقرير',
    unknown: 'في هذه الوثيقة',
  },
  inKind: {
    adopted: 'في هذه الاستراتيجية المعتمدة',
    draft: 'في هذا المشروع',
    advisory: 'في هذه الوثيقة الاستشارية',
    report: 'في هذا التقرير',
    unknown: 'في هذه الوثيقة',
  },
  missing: {
    mention: 'إشارة',
    aspiration: 'تطلع',
    commitment: 'التزام',
    target: 'غاية قابلة للقياس',
    'responsible-body': 'هيئة مسؤولة',
    budget: 'ميزانية',
    deadline: 'أجل محدد',
  },
  cues: {
    budget: 'الميزانية',
    'responsible-body': 'الهيئة المسؤولة',
    instrument: 'الأداة',
    deadline: 'الأجل',
    indicator: 'المؤشر',
  },
  roles: {
    heading: 'عنوان',
    body: 'متن النص',
    list: 'قائمة',
    table: 'جدول',
    boilerplate: 'خارج المتن (لا يُحتسب)',
  },
  facets: { issue: 'القضايا', application: 'التطبيقات', objective: 'الأهداف' },
  severities: { error: 'خطأ', warning: 'تحذير', info: 'ملاحظة' },
  media: {
    'application/pdf': 'PDF',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'مستند Word',
    'text/html': 'HTML',
    'text/markdown': 'Markdown',
    'text/plain': 'نص عادي',
  },
  formatUnknown: 'صيغة غير معروفة',
  languages: {
    ar: 'العربية',
    de: 'الألمانية',
    en: 'الإنكليزية',
    es: 'الإسبانية',
    fr: 'الفرنسية',
    id: 'الإندونيسية',
    it: 'الإيطالية',
    ja: 'اليابانية',
    ko: 'الكورية',
    pl: 'البولندية',
    pt: 'البرتغالية',
    ru: 'الروسية',
    tr: 'التركية',
    vi: 'الفييتنامية',
    zh: 'الصينية',
    und: 'لغة غير معروفة',
  },

  // ---- مع العدد ----
  pages: (n) => s(n, PAGE),
  words: (n) => s(n, WORD),
  passages: (n) => s(n, PASSAGE),
  mentions: (n) => s(n, MENTION),
  topics: (n) => s(n, TOPIC),
  gaps: (n) => s(n, GAP),
  documents: (n) => s(n, DOCUMENT),
  countries: (n) => s(n, COUNTRY),
  of: (part, whole) => `${ar.number(part)} من ${ar.number(whole)}`,

  // ---- الموضع ----
  page: (number, label) => (label === null ? `ص\u00a0${number}` : `ص\u00a0${number} (${label})`),
  pageRanges: (ranges) => `ص\u00a0${ranges.replaceAll(', ', '، ')}`,
  under: (section) => `تحت عنوان «${section}»`,
  pointsBack: (page) => `يحيل إلى المقطع الوارد في ${page}`,

  // ---- ما قُرئ ----
  couldNotBeAnalysed: 'تعذر التحليل',
  partlyReadable: 'لا يُقرأ إلا جزئيا',
  pagesRead: (pages) => `قُرئت ${pages}`,
  // «من» تقتضي الجر، والعبارة الواردة مرفوعة.
  somePagesRead: (read, pages) => `${pages}، قُرئ منها ${read}`,

  // ---- الخلاصة ----
  verdictUnreadable: 'تعذر تحليل هذه الوثيقة، فلا يمكن قول شيء عما تشمله أو تغفله.',
  verdictForeign: (language) =>
    `لغة هذه الوثيقة هي ${language}، وقد تعذر تحليلها، فلا يمكن قول شيء عما تشمله أو تغفله.`,
  verdictSilent: (kind, topics) => `${kind} لا يرد شيء عن أي موضوع من أصل ${sOf(topics, TOPIC)}.`,
  verdictParts: {
    targeted: (n) => `حُددت غايات بشأن ${ar.number(n)}`,
    committed: (n) => `قُطعت التزامات بشأن ${ar.number(n)}`,
    addressed: (n) => `جرى تناول ${ar.number(n)}`,
    mentioned: (n) => `ذُكر ${ar.number(n)}`,
    absent: (n) => `أُغفل ${ar.number(n)}`,
  },
  verdictWeights: {
    none: 'لا تحظى البيئة بأي أهمية',
    low: 'تحظى البيئة بأهمية ضعيفة',
    medium: 'تحظى البيئة بأهمية متوسطة',
    high: 'تحظى البيئة بأهمية كبيرة',
  },
  verdict: (v) =>
    `${v.subject === 'digital' ? v.weight.replace('البيئة', 'التكنولوجيا الرقمية') : v.weight} ${v.kind}: فمن أصل ${sOf(v.topics, TOPIC)}، ${v.parts}. ` +
    `وبالقياس إلى الإطار المرجعي «${v.profile}»، تبلغ الدرجة ${v.score} من 1، ` +
    `${v.gaps === 0 ? 'ولا يقصر أي موضوع عن المستوى المتوقع' : `ويقصر عن المستوى المتوقع ${s(v.gaps, TOPIC)}`}.`,
  verdictCaution: 'لم تتسن قراءة سوى جزء منها: فما يبدو مغفلا قد يكون واردا في الباقي.',

  // ---- عناوين التقرير ووسومه ----
  reportTitle: 'تقرير الثغرات',
  themes: 'المحاور',
  gapsTitle: 'الثغرات',
  gapsAgainst: (profile) => `بحسب الأولوية، قياسا إلى «${profile}»`,
  noGaps: (profile) => `لا توجد: كل موضوع يبلغ المستوى المتوقع في «${profile}».`,
  moreGaps: (n) => `… وثغرات أخرى عددها ${ar.number(n)}؛ وترد كلها في الصيغ md وhtml وjson.`,
  foundExpected: (found, expected) => `${found}، المتوقع: ${expected}`,
  whereExpected: (profile, expected) => `، في حين أن المتوقع في «${profile}»: ${expected}`,
  missingList: (list) => `الناقص: ${list}.`,
  strongestPassages: 'أقوى المقاطع',
  prominent: 'ألفاظ بارزة أخرى',
  prominentNote: 'في هذه الوثيقة، ولا يعرفها التصنيف',
  problems: 'المشاكل',
  facetsFound: (list) => `المواضيع التي عُثر عليها، بحسب الجانب: ${list}`,
  theme: 'المحور',
  topic: 'الموضوع',
  level: 'المستوى',
  score: 'الدرجة',
  topicsColumn: 'المواضيع',
  passagesColumn: 'المقاطع',
  found: 'الموجود',
  expected: 'المتوقع',
  expectedNothing: 'غير متوقع',
  salience: 'الحصة من النص',
  importance: 'أهمية البيئة',
  digitalImportance: 'أهمية التكنولوجيا الرقمية',
  commitment: 'درجة الالتزام',
  direction: 'الاتجاه',
  assertion: 'الإثبات',
  pageColumn: 'الصفحة',
  sectionColumn: 'الفرع',
  textColumn: 'النص',
  cuesColumn: 'القرائن',
  missingColumn: 'الناقص',
  measure: 'التدبير',
  measures: 'ما يمكن عمله',
  sources: 'المصادر',
  priority: 'الأولوية',
  document: 'الوثيقة',
  country: 'البلد',
  documentsLabel: 'الوثائق',
  countriesLabel: 'البلدان',
  language: 'اللغة',
  year: 'السنة',
  region: 'المنطقة',
  profile: 'الإطار المرجعي',
  taxonomy: 'التصنيف',

  // ---- explain ----
  matched: (terms) => `الألفاظ المطابقة: ${terms}`,
  tolerantTerm: (term) => `«${term}» (مع التجاوز عن خطأ في القراءة)`,
  cuesList: (list) => `القرائن: ${list}`,
  because: (reason) => `السبب: ${reason}`,

  // ---- كيف نشأت النتيجة ----
  method: {
    taxonomy: (id, version, hash) => `التصنيف ${id} ${version} (sha256 ${hash})`,
    profile: (id) => `الإطار المرجعي ${id}`,
    languageDetected: 'كُشفت اللغة آليا',
    languageAsked: (language) => `اللغة ${language} كما طُلب`,
  },

  // ---- تقرير HTML وWord عن وثيقة واحدة ----
  keyFigures: 'أرقام رئيسية',
  scoreOf: (score) => `${score} من 1`,
  topicsFound: 'المواضيع التي عُثر عليها',
  topicsShort: 'المواضيع التي تقصر عن المتوقع',
  contents: 'المحتويات',
  skip: 'الانتقال إلى التقرير',
  themesIntro: 'مدى حزم النص في تناول كل محور، وحصته من النص. افتح محورا للاطلاع على مواضيعه.',
  gapsIntro: (profile) =>
    `ما تغفله الاستراتيجية أو تتناوله بحزم أقل مما هو متوقع في «${profile}»، بدءا بالأثقل وزنا، مع التدابير التي توصي بها المصادر.`,
  evidence: 'الأدلة',
  evidenceIntro:
    'كل المقاطع التي تسمي موضوعا، منقولة بنصها. الألفاظ المظللة تسمي الموضوع، والألفاظ التي تحتها خط قرائن.',
  noEvidence: 'لا يوجد مقطع يسمي أيا من المواضيع.',
  evidenceFor: (n) => `عرض ${sOf(n, PASSAGE)}`,
  whatIsMissing: 'ما ينقص',
  peer: 'كيف يفعل الآخرون ذلك',
  notRead: 'ما تعذرت قراءته',
  allRead: 'أمكنت قراءة كل شيء.',
  notReadIntro: 'لم يُحكم على ما ورد في هذه الصفحات: فهو لا يُعد مذكورا ولا مغفلا.',
  methodTitle: 'المنهجية وحدودها',
  methodIntro:
    'قُرئ النص صفحة صفحة وقُسم إلى مقاطع. وتبيّن مصطلحات التصنيف الموضوع الذي يسميه المقطع، وتبيّن قواعد لغته مدى حزمه. ويستند كل رقم إلى مقاطع منقولة هنا. ويؤدي الملف نفسه بالتصنيف نفسه والخيارات نفسها إلى النتيجة نفسها دائما.',
  limits: [
    'الآلة تقرأ الألفاظ لا النوايا: اقرأ المقاطع قبل أن تعوّل على رقم.',
    'الموضوع الغائب موضوع لم يُعثر عليه في هذا النص. وقد يرد في وثيقة أخرى أو في صورة أو بألفاظ لا يعرفها التصنيف.',
    'تبيّن الدرجة مدى حزم النص فيما يتوقعه الإطار المرجعي. وهي لا تقيس جودة السياسة ولا أثرها.',
  ],
  levelsLegend: 'المستويات',
  privacy: 'هذا الملف مكتف بذاته: فهو لا يحمّل شيئا من الشبكة ولا يرسل شيئا.',
  fileHash: 'بصمة الملف SHA-256',
  version: 'الإصدار',
  madeBy: (engine) => `أُعد باستخدام ${engine}`,

  // ---- التصفية ----
  filters: 'تصفية المقاطع',
  search: 'بحث',
  searchHint: 'ألفاظ في المقاطع',
  all: 'الكل',
  clear: 'مسح عوامل التصفية',
  order: 'الترتيب',
  orderFirmest: 'الأكثر حزما أولا',
  orderPage: 'كما في الوثيقة',
  shown: (shown, all) => `المعروض ${ar.number(shown)} من أصل ${sOf(all, PASSAGE)}`,
  nothingShown: 'لا يوجد مقطع يطابق عوامل التصفية هذه.',
  allPassages: 'كل المقاطع',
  onlyTopic: (topic) => `المقاطع المتعلقة بموضوع «${topic}»`,
  expandAll: 'فتح الكل',
  collapseAll: 'إغلاق الكل',
  sortBy: (column) => `ترتيب بحسب ${column}`,
  showMore: (n) => `عرض ${ar.number(n)} أخرى`,

  // ---- مقارنة وثائق عدة ----
  comparison: 'مقارنة الاستراتيجيات',
  // «من» تقتضي الجر، والعبارة الواردة مرفوعة.
  comparisonIntro: (documents, countries) => `${documents}، ${countries}`,
  heatMap: 'من يشمل ماذا',
  heatMapIntro:
    'لكل وثيقة صف، ولكل محور عمود. والرقم الوارد في الخلية هو مستواها، من 0 (غائب) إلى 4 (محدَّد بغاية). افتح محورا للاطلاع على مواضيعه، واختر خلية لقراءة مقاطعها.',
  cell: (document, topic, level) => `${document}، ${topic}: ${level}`,
  groupBy: 'التجميع بحسب',
  noGroup: 'بلا تجميع',
  ungrouped: 'غير مبيّن',
  openTheme: (theme) => `إظهار مواضيع «${theme}»`,
  closeTheme: (theme) => `إخفاء مواضيع «${theme}»`,
  cellPassages: 'مقاطع الخلية',
  chooseCell: 'اختر خلية من الجدول لقراءة مقاطعها هنا.',
  noPassages: 'لا يوجد في هذه الوثيقة مقطع بهذا الشأن.',
  prevalence: 'مدى تواتر ذكر كل مفهوم',
  prevalenceIntro: 'حصة الوثائق المقروءة التي تسميه، مع نطاق الثقة بنسبة 95%.',
  share: 'الحصة',
  interval: 'نطاق الثقة بنسبة 95%',
  intervalText: (low, high) => `من ${low}% إلى ${high}%`,
  rank: 'المرتبة',
  stability: 'ثبات المرتبة',
  stabilityNote: 'مدى المرتبة في 95% من العينات المعاد سحبها من الوثائق.',
  rankRange: (low, high) => (low === high ? `${low}` : `${low} إلى ${high}`),
  highImportance: 'أهمية كبيرة',
  highImportanceIntro:
    'حصة الوثائق المقروءة التي تشكل فيها البيئة هدفا أو ركيزة أو فصلا له تدابيره الخاصة، أو التي قُطعت فيها التزامات بشأن ثلاثة على الأقل من مواضيع البصمة.',
  groupings: { subregion: 'المنطقة الفرعية', income: 'فئة الدخل', kind: 'النوع', status: 'الوضع' },
  regions: {
    Africa: 'أفريقيا',
    Americas: 'الأمريكتان',
    Asia: 'آسيا',
    Europe: 'أوروبا',
    Oceania: 'أوقيانوسيا',
  },
  incomes: {
    high: 'دخل مرتفع',
    'upper-middle': 'الشريحة العليا من الدخل المتوسط',
    'lower-middle': 'الشريحة الدنيا من الدخل المتوسط',
    low: 'دخل منخفض',
  },
  byGroup: 'بحسب المجموعة',
  byGroupIntro: 'حصة الوثائق المقروءة في كل مجموعة التي تسمي المحور.',
  group: 'المجموعة',
  unreadableDocuments: (n) =>
    `تعذرت قراءة ${sOf(n, DOCUMENT)}، ${n === 2 ? 'ولم تُحتسبا' : 'ولم تُحتسب'} في أي حصة.`,
  firmly: 'ملتزَم به على الأقل',
  named: 'مذكور',
  changes: 'التغييرات بين النسخ',
  better: 'أكثر حزما',
  worse: 'أقل حزما',
  unchanged: 'دون تغيير',

  // ---- الصفحة التي توضع فيها الوثائق ----
  pageTitle: 'ما الذي تغفله استراتيجيتكم؟',
  pageIntro:
    'ضع هنا استراتيجية وطنية رقمية أو للذكاء الاصطناعي أو للبيانات لتعرف ما تشمله من شؤون البيئة، ومدى حزمها، وما تغفله.',
  pagePrivacy: 'لا شيء يغادر هذا الحاسوب. تُقرأ الوثيقة في هذه النافذة، ولا يمكن للصفحة الاتصال بالشبكة.',
  drop: 'ضع الوثائق هنا',
  choose: 'أو اختر ملفات',
  accepted: 'PDF أو Word أو HTML أو Markdown أو نص عادي؛ ويمكن اختيار عدة ملفات معا.',
  settings: 'الإعدادات',
  interfaceLanguage: 'لغة الصفحة',
  ownTaxonomy: 'تصنيفك الخاص (ملفات YAML)',
  ownTaxonomyHint: 'الملفان taxonomy.yaml وterms/xx.yaml معا، أو ملف .json واحد أُنشئ منهما.',
  taxonomySound: (title) => `«${title}» سليم وقيد الاستخدام.`,
  taxonomyBroken: (n) => `لا يمكن استخدام التصنيف: ${s(n, ERROR)}.`,
  problemAt: (file, line) => `${file}، السطر ${line}`,
  waiting: 'في الانتظار',
  opening: 'جار الفتح',
  readingPage: (page, pages) => `جارية قراءة الصفحة ${page} من ${pages}`,
  analysing: 'جار التحليل',
  done: 'تم',
  failed: 'تعذر التحليل',
  cancelled: 'أُوقف',
  cancel: 'إيقاف',
  remove: 'إزالة',
  retry: 'إعادة المحاولة',
  password: 'كلمة السر',
  unlock: 'فتح',
  passwordHint: 'ملف PDF هذا مقفل. ولا تغادر كلمة السر هذا الحاسوب.',
  exportAs: 'حفظ بصيغة',
  report: 'التقرير',
  sideBySide: 'جنبا إلى جنب',
  pagesOfDocument: 'الصفحات',
  pageOfDocument: (page, pages) => `الصفحة ${page} من ${pages}`,
  showOnPage: 'العرض في صفحته',
  showInReport: 'العرض في التقرير',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  noPicture: 'لا توجد في هذه الصيغة صفحات للعرض.',
  tooManyFiles: (most) => `الحد الأقصى ${s(most, DOCUMENT)} في المرة الواحدة: وقد استُبعد الباقي.`,
  fileTooLarge: (limit) => `حجم الملف أكبر من ${limit}، وهو أكثر مما تقبله هذه الصفحة.`,
  tookTooLong: 'استغرقت القراءة وقتا أو ذاكرة أكثر مما ينبغي فأُوقفت. وقد يكون الملف تالفا أو مصنوعا للإضرار.',
  about: 'نبذة',

  // ---- المشاكل ----
  problemTexts: {
    'file-not-found': ['لا وجود لهذا الملف.', 'تحقق من الاسم والمجلد.'],
    'file-unreadable': ['تعذر فتح الملف.', 'تحقق من أن لك حق قراءته.'],
    'is-a-directory': ['هذا مجلد لا ملف.', 'حدد الملفات الموجودة فيه.'],
    'empty-file': ['الملف فارغ.', 'احصل عليه من جديد: فقد فشل التنزيل أو النسخ.'],
    'no-text': [
      'لا يحتوي الملف على نص.',
      'تحقق من أنه الملف الصحيح؛ فالنص الوارد في صور يحتاج أولا إلى التعرف الضوئي على الحروف (OCR).',
    ],
    'not-text': [
      'الملف ليس بصيغة وثائق معروفة وليس نصا.',
      'قدم الاستراتيجية بصيغة PDF أو DOCX أو HTML أو Markdown أو نصا عاديا.',
    ],
    'unsupported-format': ['تعذرت قراءة صيغة هذا الملف.', 'احفظ الوثيقة بصيغة PDF أو DOCX.'],
    'too-large': ['حجم الملف أكبر من الحد.', 'قسمه، أو ارفع الحد إن كنت تثق به.'],
    'too-many-pages': [
      'صفحات الوثيقة أكثر من الحد؛ ولم تُقرأ إلا الصفحات الأولى.',
      'ارفع الحد لقراءتها كلها.',
    ],
    'time-out': [
      'استغرقت القراءة وقتا أطول مما ينبغي فأُوقفت؛ واحتُفظ بالصفحات التي قُرئت.',
      'ارفع الحد، أو قسم الملف.',
    ],
    'too-much-memory': [
      'استلزمت قراءة الملف ذاكرة أكثر مما ينبغي فأُوقفت.',
      'قد يكون الملف تالفا أو مصنوعا للإضرار.',
    ],
    'unpacks-too-large': ['سيتجاوز الملف حجمه بكثير عند فك ضغطه.', 'لا تفتحه ما لم تكن تثق بمصدره.'],
    'pdf-password': ['ملف PDF مقفل بكلمة سر.', 'أدخل كلمة السر، أو احفظ نسخة بدونها.'],
    'pdf-damaged': ['ملف PDF تالف.', 'احصل عليه من جديد، أو ابحث عن نسخة أخرى.'],
    'pdf-cut-short': [
      'نهاية ملف PDF مفقودة: وقد تكون صفحات أو أجزاء من صفحات ضاعت.',
      'احصل عليه من جديد: فقد توقف التنزيل أو النسخ قبل اكتماله.',
    ],
    'pdf-empty': ['لا توجد صفحات في ملف PDF.', 'تحقق من أنه الملف الصحيح.'],
    'pdf-engine': ['تعذرت قراءة ملف PDF.', 'جرب نسخة أخرى من الملف.'],
    'no-pages': ['تعذرت قراءة أي صفحة من الوثيقة.', 'ابحث عن نسخة أخرى من الملف.'],
    'docx-damaged': ['مستند Word تالف.', 'افتحه في Word واحفظه من جديد.'],
    'page-without-text': [
      'لا نص في الصفحة.',
      'قد تكون بيضاء أو صورة أو ممسوحة ضوئيا؛ والصفحات الممسوحة تحتاج أولا إلى التعرف الضوئي على الحروف (OCR).',
    ],
    'page-too-dense': ['في الصفحة نص أكثر مما تتسع له صفحة، فاقتُطع.', 'اطلع عليها في الوثيقة نفسها.'],
    'garbled-text': [
      'حروف الصفحة لا تكوّن ألفاظا.',
      'لا تسمح خطوطها بالنسخ: ابحث عن نسخة أخرى، أو استخدم التعرف الضوئي على الحروف (OCR).',
    ],
    'wrong-encoding': ['فُك ترميز النص بمجموعة محارف خاطئة.', 'احفظه بترميز UTF-8، أو ابحث عن نسخة أخرى.'],
    'encoding-repaired': [
      'كان النص قد فُك ترميزه بمجموعة محارف خاطئة، فأُعيدت قراءته بترميز UTF-8.',
      'تُظهر الاقتباسات النص بعد إصلاحه.',
    ],
    'encoding-guessed': ['لا يبيّن الملف مجموعة محارفه، فجرى تخمينها.', 'تحقق من بضع كلمات.'],
    'encoding-damaged': ['بعض محارف الملف تالفة.', 'احفظ الأصل بترميز UTF-8.'],
    'control-characters': ['في النص محارف تحكم، وقد استُبعدت.', 'تحقق من أنه الملف الصحيح.'],
    'language-doubtful': ['اللغة غير مؤكدة.', 'حدد اللغة إن أُخطئ في معرفتها.'],
    'language-unknown': [
      'تعذّر التعرف على لغة جزء من النص، فلم يُبحث فيه عن شيء.',
      'حدد اللغة، أو استخدم ترجمة لذلك الجزء.',
    ],
    'unsupported-language': [
      'جزء من النص بلغة لا يمكن تحليلها، وهو لا يُعد مذكورا ولا مغفلا.',
      'استخدم ترجمة لذلك الجزء.',
    ],
    'too-little-text': ['النص أقل من أن يُحكم عليه.', 'تحقق من أنه الملف الصحيح.'],
    'internal-error': ['أخفق البرنامج في معالجة هذا الملف.', 'يرجى الإبلاغ عن ذلك مع إرفاق الملف.'],
  },

  // ---- لماذا حُكم على المقطع هكذا ----
  reasons: {
    'it describes; nobody undertakes anything': 'المقطع وصفي، ولا أحد يتعهد بشيء',
    'a question undertakes nothing': 'السؤال لا ينطوي على تعهد',
    'it is a question': 'هو سؤال',
    '“…” only supposes it': '«…» لا تعدو أن تفترضه',
    '“…” denies it': '«…» تنفيه',
    'the line that introduces it denies it': 'السطر الذي يمهد له ينفيه',
    '“…” “…”: a law orders it': '«…» «…»: يأمر به قانون',
    '“…” says what is possible, not what is undertaken': '«…» تبيّن ما هو ممكن، لا ما يُتعهد به',
    '“…” tells what was done': '«…» تروي ما أُنجز',
    'the line that introduces it carries a mention': 'السطر الذي يمهد له يتضمن ذكرا',
    'the line that introduces it carries a aspiration': 'السطر الذي يمهد له يتضمن تطلعا',
    'the line that introduces it carries a commitment': 'السطر الذي يمهد له يتضمن التزاما',
    'the line that introduces it carries a target': 'السطر الذي يمهد له يتضمن غاية',
    '“…” without a subject is a measure of the plan': '«…» من دون فاعل تدبير من تدابير الخطة',
    'it is a titled or numbered measure': 'هو تدبير معنون أو مرقم',
    'it cites the provision that orders it': 'يستشهد بالحكم الذي يأمر به',
    'it is an action under a heading of measures': 'هو إجراء تحت عنوان للتدابير',
    'it is an objective, its verb a noun': 'هو هدف صيغ فعله مصدرا',
    'it is an objective in the infinitive': 'هو هدف بصيغة المصدر',
    'it is a deliverable with a date, “…”': 'هو ناتج مقترن بتاريخ، «…»',
    'it is an item under a heading of measures': 'هو بند تحت عنوان للتدابير',
    'it is titled as an objective': 'عنوانه عنوان هدف',
    'it is a heading that only names the topic': 'هو عنوان يسمي الموضوع فحسب',
    'it undertakes a measurable outcome, “…”, with “…”': 'يتعهد بنتيجة قابلة للقياس، «…»، مع «…»',
    'it undertakes a measurable outcome, “…”, with a date in the line that introduces it':
      'يتعهد بنتيجة قابلة للقياس، «…»، مع تاريخ في السطر الذي يمهد له',
    '“…” recalls a legal obligation': '«…» تذكّر بالتزام قانوني',
    'but the document only advises': 'غير أن الوثيقة لا تعدو أن تسدي المشورة',
    'the document advises what a supplier does': 'الوثيقة تشير بما يفعله مورّد',
    '“…” is denied': '«…» منفية',
    '“…” commits': '«…» تفيد الالتزام',
    '“…” is only said to be possible': '«…» موصوفة بأنها ممكنة فحسب',
    '“…” is a wish or an advice, not an undertaking': '«…» تفيد التمني أو المشورة، لا التعهد',
    '“…” forbids': '«…» تفيد الحظر',
    '“…” only describes, in a subordinate clause': '«…» لا تعدو أن تصف، في جملة تابعة',
    '“…” states a principle for “…”, not an action': '«…» تقرر مبدأ بشأن «…»، لا إجراء',
    '“…” obliges “…”': '«…» تُلزم «…»',
    '“…” obliges whoever answers for the strategy': '«…» تُلزم الجهة المسؤولة عن الاستراتيجية',
    '“…” obliges somebody else': '«…» تُلزم جهة أخرى',
    '“…” obliges, in the passive': '«…» تفيد الإلزام، بصيغة المبني للمجهول',
    '“…” obliges to an action': '«…» تُلزم بإجراء',
    '“…” asks something of nobody who could undertake it': '«…» تطلب شيئا من غير من يستطيع أن يتعهد به',
    '“…” asks something of nobody named who could undertake it':
      '«…» تطلب شيئا دون تسمية من يستطيع أن يتعهد به',
    '“…” undertakes an action, in the passive': '«…» تتعهد بإجراء، بصيغة المبني للمجهول',
    '“…” undertakes an action': '«…» تتعهد بإجراء',
    '“…” says what happens by itself': '«…» تبيّن ما يحدث من تلقاء نفسه',
    '“…” says what happens, not what “…” does': '«…» تبيّن ما يحدث، لا ما تفعله «…»',
    '“…” says what happens, not what whoever answers for the strategy does':
      '«…» تبيّن ما يحدث، لا ما تفعله الجهة المسؤولة عن الاستراتيجية',
    '“…” says what happens; nobody undertakes it': '«…» تبيّن ما يحدث، ولا أحد يتعهد به',
    '“…” “…”': '«…» «…»',
    'whoever answers for the strategy “…”': 'الجهة المسؤولة عن الاستراتيجية: «…»',
    '“…”: “…” acts, nobody answerable undertakes it': '«…»: تتصرف «…»، ولا تتعهد به أي جهة مسؤولة',
    '“…”: somebody else acts, nobody answerable undertakes it':
      '«…»: تتصرف جهة أخرى، ولا تتعهد به أي جهة مسؤولة',
    '“…” with “…” in the passive: somebody undertakes it': '«…» مع «…» بصيغة المبني للمجهول: تتعهد به جهة ما',
    'no cues are known for its language: it counts as a mention': 'لا تُعرف قرائن للغته: فيُعد مجرد ذكر',
  },
};
