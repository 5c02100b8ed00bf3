import { zhCues } from './cues/zh.js';
import type { Language } from './language.js';
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
  sections: {
    contents: words(
      '目录 目次 总目录 内容目录 章节目录 图目录 表目录 图表目录 图目次 表目次 插图目录 图表清单 图次 表次 专栏目录 内容',
    ),
    references: words(
      '参考文献 参考资料 主要参考文献 参考书目 引用文献 文献 注释 尾注 脚注 资料来源 参考文献和资料 延伸阅读 参考来源',
    ),
    acronyms: words(
      '缩略语 缩略词 缩写 英文缩写 缩略语表 缩略词表 缩写表 缩略语对照表 中英文对照表 中英对照表 缩写词 简称 缩略语说明 英文缩略语',
    ),
    glossary: words(
      '术语 术语表 名词解释 术语和定义 术语与定义 名词术语 词汇表 名词对照 名词释义 用语释义 定义 术语解释 名词定义 用词定义',
    ),
  },
  cues: zhCues,
};
