import { words } from '../stem-memo.js';

/** Each Han character is a word of a text: the single ones that say nothing by themselves, and particles. */
export const zhStopWords: ReadonlySet<string> = new Set(
  words(`的 了 着 过 地 得 之 其 此 该 这 那 哪 每 各 某 另 本 我 你 您 他 她 它 们 咱 自 己 谁 何 是 有 在 于 以 为
    与 和 及 或 而 且 但 则 却 如 若 因 由 从 至 到 向 往 对 把 被 将 让 使 令 给 比 按 据 依 经 通 随 同 跟 就
    才 都 也 还 又 再 更 最 很 较 极 太 甚 已 曾 正 会 可 应 须 要 需 想 肯 不 没 未 非 无 莫 勿 否 上 下 中 内
    前 后 里 间 时 年 月 日 个 些 等 所 者 性 吗 呢 吧 啊 嘛 么 第 一 二 三 四 五 六 七 八 九 十 百 千 万 亿 两
    多 少 几 好 去 出 入 起 进 行 做 成 次 项 类 条 名 并 即 仅 只 共 全 均 皆 凡 约 近 当 临 凭 靠 朝 沿 趁 替
    除 连 虽 尽 既 倘 假 况 故 乃 尔 兮 矣 哉 乎 焉 亦 抑 仍 犹 遂 竟 恰 偏 颇 稍 略 倍 余 左 右`),
);
