import { zhCues } from './cues/zh.js';
import type { Language } from './language.js';
import { zhSections } from './sections/zh.js';
import { words } from './stem-memo.js';
import { zhStopWords } from './stop-words/zh.js';

/**
 * Chinese, simplified and traditional: folding compares them as one (`text/fold.ts`), and the lists here are written in
 * simplified characters. Every character is a word, and no word is inflected.
 */
export const zh: Language = {
  code: 'zh',
  name: 'Chinese',
  script: 'character',
  stem: (word) => word,
  singular: (word) => word,
  // Latin abbreviations inside Chinese text; "。" never stands in one.
  abbreviations: new Set(
    words('no nos vol pp p fig eq ed eds et al e.g i.e vs inc ltd co corp dr mr mrs ms prof st u.s u.n'),
  ),
  stopWords: zhStopWords,
  commonWords: new Set(
    words(`国 年 月 日 工 作 发 展 建 设 实 施 推 进 加 强 提 升 完 善 促 开 展 管 理 服 务 体 系 机 制 政 策 相 关 部 门 单 位 重 点 要 求
      章 节 条 款 附 件 图 表 页 页码 http https www com cn gov tw hk org`),
  ),
  months: [
    ['1月', '一月', '元月'],
    ['2月', '二月'],
    ['3月', '三月'],
    ['4月', '四月'],
    ['5月', '五月'],
    ['6月', '六月'],
    ['7月', '七月'],
    ['8月', '八月'],
    ['9月', '九月'],
    ['10月', '十月'],
    ['11月', '十一月'],
    ['12月', '十二月'],
  ],
  sections: zhSections,
  cues: zhCues,
};
