import type { TopicCoverage } from '../model/analysis.js';
import { type Checklist, INTENSITY_MEASURES, type IntensityMeasure } from '../model/checklist.js';
import type { Messages } from './messages/index.js';

interface Words {
  readonly title: string;
  readonly measures: Readonly<Record<IntensityMeasure, string>>;
  /** Of a topic that is committed: what it is committed without. */
  readonly without: (missing: string) => string;
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
    without: (missing) => `committed, but without: ${missing}`,
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
    without: (missing) => `engagement pris, mais sans : ${missing}`,
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
    without: (missing) => `compromiso asumido, pero sin: ${missing}`,
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
    without: (missing) => `compromisso assumido, mas sem: ${missing}`,
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
    without: (missing) => `обязательство есть, но без: ${missing}`,
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
    without: (missing) => `已作承诺，但缺少：${missing}`,
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
    without: (missing) => `التزام قائم، لكن من دون: ${missing}`,
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

const ASKED: readonly IntensityMeasure[] = ['budget', 'implementation', 'monitoring'];

/** What a committed topic is committed without: "committed, but without: budget, named body"; null where nothing lacks. */
export function committedWithout(topic: TopicCoverage, messages: Messages): string | null {
  if (!topic.checklist || (topic.level !== 'committed' && topic.level !== 'targeted')) return null;
  const checklist: Checklist = topic.checklist;
  const words = wordsOf(messages);
  const lacking = ASKED.filter((measure) => checklist[measure].length === 0);
  return lacking.length === 0
    ? null
    : words.without(messages.list(lacking.map((measure) => words.measures[measure])));
}
