import type { Sections } from '../language.js';
import { words } from '../stem-memo.js';

/** Titles of Chinese sections that are boilerplate, folded: known of every language, since they are looked for while a file is read. */
export const zhSections: Sections = {
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
};
