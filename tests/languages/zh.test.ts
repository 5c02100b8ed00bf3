import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { countWords } from '../../src/coverage/words.js';
import { documentKind } from '../../src/evidence/document-kind.js';
import { readDocument } from '../../src/ingest/index.js';
import { detectLanguages } from '../../src/languages/detect.js';
import { loadLanguages } from '../../src/languages/index.js';
import { naiveFind } from '../../src/match/naive.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { findMentions } from '../../src/taxonomy/find.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import type { Lexicon } from '../../src/taxonomy/lexicon.js';
import { fold, foldedKey } from '../../src/text/fold.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { titleKey } from '../../src/text/title-key.js';
import { judge, type Setting } from '../evidence/one.js';
import fc, { slowRuns } from '../fast-check.js';

beforeAll(() => loadLanguages(['zh', 'en']));

const { taxonomy } = await loadTaxonomy('digital-sustainability');
if (taxonomy === null) throw new Error('the taxonomy does not load');
const given = taxonomy;
const compiled = compileTaxonomy(given);

async function coded(text: string) {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'p.txt' });
  return analyse(document, compiled, { language: 'zh', kind: 'adopted' });
}

describe('characters', () => {
  const same: [traditional: string, simplified: string][] = [
    ['資訊', '资讯'],
    ['數據中心', '数据中心'],
    ['電子廢棄物', '电子废弃物'],
    ['環境與氣候變遷', '环境与气候变迁'],
    ['溼地', '湿地'],
    ['臺灣', '台湾'],
    ['汙染', '污染'],
    ['綫路', '线路'],
  ];
  test.each(same)('%s is compared as %s', (traditional, simplified) => {
    expect(foldedKey(traditional)).toBe(simplified);
    expect(fold(traditional)).toBe(simplified);
  });

  test('different words stay apart', () => {
    expect(foldedKey('環')).not.toBe(foldedKey('还'));
    expect(foldedKey('排')).not.toBe(foldedKey('牌'));
  });

  const HAN = fc.string({
    unit: fc.constantFrom(...'數据據中心資料廢弃物能耗節约環境绿色的，。2030％AI 臺𠀀'),
    maxLength: 40,
  });

  test('folding keeps every offset', () => {
    fc.assert(
      fc.property(HAN, (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('the trie finds in Han what the naive search finds, and mentions are slices of the text', () => {
    const topics = ['data-centre-energy', 'green-data-centres', 'e-waste-management'];
    const few = compileTaxonomy({
      ...given,
      terms: {
        zh: {
          language: 'zh',
          topics: Object.fromEntries(topics.map((topic) => [topic, given.terms.zh?.topics[topic] ?? {}])),
        },
      },
    });
    const lexicon = few.lexicon('zh') as Lexicon;
    const pieces = fc.constantFrom(
      '數據中心',
      '数据中心',
      '資料中心',
      '能耗',
      '用电',
      '绿色',
      '綠色',
      '的',
      '电子',
      '廢弃物',
      '回收',
      '，',
      'AI',
      '2030年',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
        const text = words.join('');
        const found = findMentions(text, lexicon, 0, text.length);
        const ends = (hits: readonly { entry: { id: number }; start: number; end: number }[]) =>
          hits.map(({ entry, start, end }) => `${entry.id} ${start}-${end}`);
        expect(ends(found)).toEqual(ends(naiveFind(text, lexicon, 0, text.length)));
        for (const { start, end } of found) expect(end).toBeGreaterThan(start);
      }),
      slowRuns(60),
    );
  });

  test('a text in traditional characters gets the same topics', async () => {
    const one = await coded('推动数据中心节能改造，建设电子废弃物回收体系，应对气候变化。');
    const other = await coded('推動數據中心節能改造，建設電子廢棄物回收體系，應對氣候變化。');
    expect(one.passages.length).toBeGreaterThan(0);
    expect(other.passages.map(({ topics, commitment }) => ({ topics, commitment }))).toEqual(
      one.passages.map(({ topics, commitment }) => ({ topics, commitment })),
    );
  });
});

describe('sentences', () => {
  const cases: [text: string, count: number][] = [
    ['加强监测。完善制度。', 2],
    ['加强监测；完善制度。', 1],
    ['能耗如何降低？政府将采取措施！', 2],
    ['一、总体要求。二、主要任务。', 2],
    ['（一）提高能效。', 1],
    ['电能利用效率降至1.3以下。', 1],
    ['他说：“要节能。”会议结束。', 2],
  ];
  test.each(cases)('“%s” has %i', (text, count) => {
    expect(sentencesOf(text, 'zh')).toHaveLength(count);
  });
});

describe('what kind of text', () => {
  test('titles of sections are known with their numbering, spaces and in traditional characters', () => {
    expect(titleKey('目　录')).toBe('目录');
    expect(titleKey('第八章 參考文獻')).toBe('参考文献');
    expect(titleKey('（三）缩略语')).toBe('缩略语');
  });

  test.each([
    ['国家数字经济发展规划', 'adopted'],
    ['數位國家方案', 'adopted'],
    ['人工智能法（草案）征求意见稿', 'draft'],
    ['数字经济发展报告', 'report'],
    ['绿色数据中心建设指南', 'advisory'],
  ] as const)('“%s” is %s', (title, kind) => {
    const passages = [
      { ...passage('本文件适用于全国数据中心的建设与运行。'), role: 'body' as const, language: 'zh' },
    ];
    expect(documentKind({ title, passages })).toBe(kind);
  });

  test('one and a half characters are a word', () => {
    expect(countWords('数据中心节能')).toBe(4);
    expect(countWords('AI 2030 data')).toBe(3);
  });

  test('Japanese is not taken for Chinese, and a short Chinese text is Chinese', () => {
    const of = (text: string) =>
      detectLanguages({
        pages: [{ number: 1, label: null, text, blocks: [{ start: 0, end: text.length, role: 'body' }] }],
      }).primary;
    expect(of('国家数字战略将推动绿色低碳发展。')).toBe('zh');
    expect(of('持続可能な社会の実現に向けて、情報通信技術の利活用を推進する。')).toBe('ja');
    expect(of('環境省は電子廃棄物回収率向上計画を策定し、地方公共団体と連携して実施する。持続可能性。')).toBe(
      'ja',
    );
  });
});

function passage(text: string) {
  return {
    id: 0,
    page: 1,
    start: 0,
    end: text.length,
    text,
    headings: [],
    block: 0,
    section: 0,
    leadIn: null,
  };
}

type Case = [text: string, mention: string, expected: string, setting?: Setting];

describe('how firmly', () => {
  const cases: Case[] = [
    // Verbs without a subject are the measures of a plan.
    ['加快绿色数据中心建设。', '绿色数据中心', 'commitment'],
    ['完善制度，推动数据中心节能改造。', '数据中心节能', 'commitment'],
    ['在公共机构推广使用翻新电脑。', '翻新电脑', 'commitment'],
    ['围绕碳达峰目标，建设能耗监测平台。', '能耗监测', 'commitment'],
    ['大力推进循环经济发展。', '循环经济', 'commitment'],
    ['国家建立电子废弃物回收体系。', '电子废弃物', 'commitment'],
    ['（一）提升算力能效', '算力能效', 'commitment', { role: 'heading' }],
    ['三、推动數據中心綠色轉型', '數據中心', 'commitment', { role: 'heading' }],
    ['绿色数据中心', '绿色数据中心', 'mention', { role: 'heading' }],
    // The same verbs describe where a subject, a fact or the past governs them.
    ['推动绿色发展是实现现代化的必由之路。', '绿色发展', 'mention'],
    ['数字经济快速发展壮大，推动能耗上升。', '能耗', 'mention'],
    ['近年来，建成一批绿色数据中心，推动能效提升。', '绿色数据中心', 'mention'],
    ['欧盟建立了电子废弃物回收制度。', '电子废弃物', 'mention'],
    ['加强数据中心节能改造。', '数据中心节能', 'mention', { kind: 'report' }],
    ['加强数据中心节能改造。', '数据中心节能', 'aspiration', { kind: 'advisory' }],
    // Will and must.
    ['政府将制定电子废弃物管理条例。', '电子废弃物', 'commitment'],
    ['人工智能将推动气候研究。', '气候', 'mention'],
    ['预计到2030年，数据中心用电量将达到5%。', '数据中心用电量', 'mention'],
    ['新建数据中心必须采用可再生能源。', '可再生能源', 'commitment'],
    ['各部门要落实节能要求。', '节能', 'commitment'],
    ['不得使用冲突矿产。', '冲突矿产', 'commitment'],
    ['各部會應當於2027年底前完成盤查。', '盤查', 'commitment'],
    // Should, may, seek.
    ['企业应减少包装。', '包装', 'aspiration'],
    ['鼓励企业采用生态设计，延长产品寿命。', '生态设计', 'aspiration'],
    ['探索建立电池护照。', '电池护照', 'aspiration'],
    ['需要加强电子废弃物回收。', '电子废弃物', 'aspiration'],
    ['我们致力于实现可持续发展。', '可持续发展', 'aspiration'],
    ['人工智能可以帮助减少排放。', '减少排放', 'mention'],
    ['数字技术有助于应对气候变化。', '气候变化', 'mention'],
    ['数据中心供应商的应用能耗很大。', '能耗', 'mention'],
    // Targets.
    ['到2030年，电子废弃物回收率达到60%。', '电子废弃物', 'target'],
    ['到二〇三〇年，电子废弃物回收率达到百分之六十。', '电子废弃物', 'target'],
    ['到２０３０年，数据中心能耗比2020年下降３０％。', '数据中心能耗', 'target'],
    ['“十五五”末，PUE降至1.25以下。', 'PUE', 'target'],
    ['力争到2060年实现碳中和。', '碳中和', 'target'],
    ['2027年底前出台回收管理办法。', '回收', 'commitment'],
    // Lists and tables.
    ['绿色采购清单', '绿色采购', 'commitment', { role: 'list', headings: ['三、重点任务'] }],
    ['绿色采购清单', '绿色采购', 'mention', { role: 'list', headings: ['一、发展现状'] }],
  ];
  test.each(cases)('%s (%s): %s', async (text, mention, expected, setting) => {
    const judged = await judge(text, { language: 'zh', mention, ...setting });
    expect({ commitment: judged.commitment, because: judged.because }).toMatchObject({
      commitment: expected,
    });
  });
});

describe('whether it is said', () => {
  const cases: Case[] = [
    ['本战略尚未涉及电子废弃物问题。', '电子废弃物', 'negated'],
    ['目前没有关于数据中心耗水量的统计。', '数据中心耗水', 'negated'],
    ['电子废弃物未纳入本规划。', '电子废弃物', 'negated'],
    ['缺乏碳足迹核算标准。', '碳足迹', 'negated'],
    ['電子廢棄物的管理尚無專門法規。', '電子廢棄物', 'negated'],
    ['环境数据仍然不足。', '环境数据', 'negated'],
    ['如果能耗继续上升，电网将难以承受。', '能耗', 'hypothetical'],
    ['如何降低数据中心的能耗？', '能耗', 'hypothetical'],
    ['不仅要降低能耗，还要减少用水。', '能耗', 'affirmed'],
    ['未来将建设绿色数据中心。', '绿色数据中心', 'affirmed'],
    ['不断提高资源利用效率。', '资源利用效率', 'affirmed'],
    ['PUE不高于1.3。', 'PUE', 'affirmed'],
  ];
  test.each(cases)('%s (%s): %s', async (text, mention, expected) => {
    expect((await judge(text, { language: 'zh', mention })).assertion).toBe(expected);
  });
});

describe('cues', () => {
  const cases: [text: string, kind: string, cue: string][] = [
    ['安排5亿元支持节能改造。', 'budget', '5亿元'],
    ['设立专项资金支持回收。', 'budget', '专项资金'],
    ['由生态环境部牵头制定。', 'responsible-body', '由生态环境部牵头'],
    ['2028年底前出台管理条例。', 'deadline', '2028年底前'],
    ['到二〇三〇年实现目标。', 'deadline', '到二〇三〇年'],
    ['回收率达到60%。', 'indicator', '60%'],
    ['出台管理条例。', 'instrument', '条例'],
    ['制定能效標準。', 'instrument', '標準'],
  ];
  test.each(cases)('%s has %s “%s”', async (text, kind, cue) => {
    const { cues } = await judge(text, { language: 'zh' });
    expect(cues.filter((one) => one.kind === kind).map((one) => one.text)).toContain(cue);
  });
});

describe('false friends', () => {
  const cases = [
    '优化营商环境，激发市场活力。',
    '構建開放的產業生態，繁榮創新生態系統。',
    '健全数字生态，净化网络生态环境。',
    '深化数据挖掘，盘活数据资源。',
    '推进自然语言处理和随机森林算法研究。',
    '畅通国内国际双循环。',
    '财政可持续性和商业模式的可持续运营。',
    '提升算力，增强发展新动能。',
    '开设绿色通道，保障绿色上网。',
    '智能体感知周围环境并与环境交互。',
    '加强网络安全监测预警和灾备中心建设。',
    '推动数据回收站功能和代码再利用。',
    '由生态环境部和能源局负责。',
    '维护关键信息基础设施安全。',
    '营造良好的发展环境。',
  ];
  test.each(cases)('%s names no topic', async (text) => {
    const { passages } = await coded(text);
    expect(passages.flatMap((one) => one.mentions.map((mention) => mention.text))).toEqual([]);
  });
});
