import type { AnalysisPassage, TopicCoverage } from '../model/analysis.js';
import { INTENSITY_MEASURES, type IntensityMeasure } from '../model/checklist.js';
import type { Messages } from './messages/index.js';

interface Words {
  readonly title: string;
  readonly measures: Readonly<Record<IntensityMeasure, string>>;
  readonly deadline: string;
  /** Of a topic that is committed: what it is committed without. */
  readonly without: (missing: readonly string[], list: (items: readonly string[]) => string) => string;
}

/** The names of the six measures beside the catalogue of messages, English where a language has none. */
const WORDS: { readonly en: Words; readonly [language: string]: Words } = {
  en: {
    title: 'checklist',
    measures: {
      objectives: 'measurable objective',
      scope: 'whom it binds',
      integration: 'tied to a law or programme',
      budget: 'budget',
      implementation: 'named body',
      monitoring: 'monitoring',
    },
    deadline: 'deadline',
    without: (missing) => `committed, but no ${oneOf(missing)}`,
  },
  fr: {
    title: 'liste de contrôle',
    measures: {
      objectives: 'objectif mesurable',
      scope: 'destinataires',
      integration: 'lien avec une loi ou un programme',
      budget: 'budget',
      implementation: 'organisme désigné',
      monitoring: 'suivi',
    },
    deadline: 'échéance',
    without: (missing, list) => `engagement pris, mais sans : ${list(missing)}`,
  },
  es: {
    title: 'lista de verificación',
    measures: {
      objectives: 'objetivo medible',
      scope: 'destinatarios',
      integration: 'vínculo con una ley o un programa',
      budget: 'presupuesto',
      implementation: 'organismo designado',
      monitoring: 'seguimiento',
    },
    deadline: 'plazo',
    without: (missing, list) => `compromiso asumido, pero sin: ${list(missing)}`,
  },
  pt: {
    title: 'lista de verificação',
    measures: {
      objectives: 'objetivo mensurável',
      scope: 'destinatários',
      integration: 'vínculo com uma lei ou um programa',
      budget: 'orçamento',
      implementation: 'órgão designado',
      monitoring: 'monitoramento',
    },
    deadline: 'prazo',
    without: (missing, list) => `compromisso assumido, mas sem: ${list(missing)}`,
  },
  ru: {
    title: 'контрольный список',
    measures: {
      objectives: 'измеримая цель',
      scope: 'адресаты',
      integration: 'связь с законом или программой',
      budget: 'бюджет',
      implementation: 'назначенный орган',
      monitoring: 'мониторинг',
    },
    deadline: 'срок',
    without: (missing, list) => `обязательство есть, но без: ${list(missing)}`,
  },
  zh: {
    title: '核对表',
    measures: {
      objectives: '可衡量的目标',
      scope: '适用对象',
      integration: '与法律或计划的联系',
      budget: '预算',
      implementation: '责任机构',
      monitoring: '监测',
    },
    deadline: '期限',
    without: (missing, list) => `已作承诺，但缺少：${list(missing)}`,
  },
  ar: {
    title: 'قائمة التحقق',
    measures: {
      objectives: 'هدف قابل للقياس',
      scope: 'الجهات المعنية',
      integration: 'صلة بقانون أو برنامج',
      budget: 'ميزانية',
      implementation: 'جهة مسؤولة مسماة',
      monitoring: 'رصد',
    },
    deadline: 'موعد نهائي',
    without: (missing, list) => `التزام قائم، لكن من دون: ${list(missing)}`,
  },
};

const wordsOf = (messages: Messages): Words => WORDS[messages.code] ?? WORDS.en;

/** "checklist: ✓ budget · ✗ named body …", or null of an analysis made before it was kept. */
export function checklistLine(topic: TopicCoverage, messages: Messages): string | null {
  const { checklist } = topic;
  if (!checklist) return null;
  const words = wordsOf(messages);
  const items = INTENSITY_MEASURES.map(
    (measure) => `${checklist[measure].length > 0 ? '✓' : '✗'} ${words.measures[measure]}`,
  );
  return `${words.title}: ${items.join(' · ')}`;
}

const ASKED: readonly IntensityMeasure[] = ['budget', 'implementation'];

/** "a, b or c". */
const oneOf = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

/**
 * What a committed topic is committed without: "committed, but no budget, named body, deadline or monitoring"; null
 * where nothing lacks.
 */
export function committedWithout(
  topic: TopicCoverage,
  passages: readonly AnalysisPassage[],
  messages: Messages,
): string | null {
  const { checklist } = topic;
  if (!checklist || (topic.level !== 'committed' && topic.level !== 'targeted')) return null;
  const words = wordsOf(messages);
  const lacking = [
    ...ASKED.filter((measure) => checklist[measure].length === 0).map((measure) => words.measures[measure]),
    ...(isDated(topic.id, passages) ? [] : [words.deadline]),
    ...(checklist.monitoring.length === 0 ? [words.measures.monitoring] : []),
  ];
  return lacking.length === 0 ? null : words.without(lacking, messages.list);
}

/** What is undertaken has a date. */
function isDated(topic: string, passages: readonly AnalysisPassage[]): boolean {
  return passages.some(
    ({ topics, role, assertion, commitment, cues, target }) =>
      topics.includes(topic) &&
      role !== 'boilerplate' &&
      assertion === 'affirmed' &&
      (commitment === 'commitment' || commitment === 'target') &&
      (cues.some(({ kind }) => kind === 'deadline') || target?.deadline != null),
  );
}
