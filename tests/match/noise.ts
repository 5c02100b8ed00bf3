/** Latin letters that scanners take for one another. */
const LATIN: Readonly<Record<string, readonly string[]>> = {
  a: ['o', 'e', 'á'],
  b: ['h', '6'],
  c: ['e', 'o', '¢'],
  d: ['cl', 'o'],
  e: ['c', 'o', 'é', '¢'],
  g: ['q', '9'],
  h: ['b', 'li'],
  i: ['l', '1', 'í'],
  l: ['1', 'i', 'I'],
  m: ['rn', 'n'],
  n: ['m', 'u', 'r'],
  o: ['0', 'c', 'ó'],
  r: ['n', 't'],
  s: ['5', 'a'],
  t: ['f', 'r'],
  u: ['ii', 'n', 'ú'],
  w: ['vv'],
  é: ['e', 'c', 'è'],
  è: ['e', 'é'],
};
/** Cyrillic ones, Latin twins among them. */
const CYRILLIC: Readonly<Record<string, readonly string[]>> = {
  а: ['о', 'a'],
  б: ['6', 'о'],
  в: ['н', 'з'],
  г: ['т', 'r'],
  д: ['л', 'я'],
  е: ['с', 'ё', 'e'],
  ж: ['х', 'к'],
  з: ['э', 'в', '3'],
  и: ['н', 'п', 'й'],
  й: ['и'],
  к: ['н', 'x'],
  л: ['п', 'д'],
  м: ['и', 'ш'],
  н: ['и', 'п'],
  о: ['с', 'е', '0', 'o'],
  п: ['н', 'л'],
  р: ['п', 'p'],
  с: ['е', 'о', 'c'],
  т: ['г', 'т '],
  у: ['ч', 'y'],
  х: ['ж', 'x'],
  ц: ['п', 'и'],
  ч: ['п', 'т'],
  ш: ['щ', 'и'],
  щ: ['ш'],
  ь: ['ъ', 'ы'],
  ы: ['ь', 'н'],
  э: ['з'],
  ю: ['о', 'я'],
  я: ['а', 'л'],
};
/** Arabic ones: a dot more or less. */
const ARABIC: Readonly<Record<string, readonly string[]>> = {
  ب: ['ت', 'ن', 'ي'],
  ت: ['ب', 'ث', 'ن'],
  ث: ['ت'],
  ن: ['ب', 'ت'],
  ي: ['ى', 'ب', 'ت'],
  ج: ['ح', 'خ'],
  ح: ['ج', 'خ'],
  خ: ['ح', 'ج'],
  د: ['ذ', 'ر'],
  ذ: ['د'],
  ر: ['ز', 'د', 'و'],
  ز: ['ر'],
  س: ['ش'],
  ش: ['س'],
  ص: ['ض'],
  ض: ['ص'],
  ط: ['ظ'],
  ظ: ['ط'],
  ع: ['غ'],
  غ: ['ع'],
  ف: ['ق'],
  ق: ['ف'],
  ه: ['ة'],
  ة: ['ه'],
  و: ['ر'],
  ا: ['أ', 'إ', 'ل'],
  أ: ['ا'],
  إ: ['ا'],
  ل: ['ا', 'ك'],
};
/** Chinese ones, both ways. */
const HAN: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    '未末 己已 日曰 土士 大太 人入 木本 天夫 干千 午牛 水永 王玉 目自 白百 田由 电甲 可司 子了 环坏 境镜 数教 字宇 气汽 ' +
    '候侯 能熊 源原 减诚 排徘 放故 碳炭 废发 弃奔 物牧 回四 收牧 利刊 用甩 绿录 色包 矿扩 产严 采釆 购沟 设没 备各 中申 ' +
    '心必 算真 力刀 智知 慧彗 生主 态志 多名 样洋 性姓 保呆 护炉 污汗 染梁 治冶 理埋 循盾 经轻 济挤'
  )
    .split(' ')
    .flatMap(([one, other]) => [
      [one, [other]],
      [other, [one]],
    ]),
);
const ANY = 'abcdefghijklmnopqrstuvwxyz';
const SCRIPTS: readonly (readonly [RegExp, Readonly<Record<string, readonly string[]>>, string])[] = [
  [/\p{Script=Cyrillic}/u, CYRILLIC, Object.keys(CYRILLIC).join('')],
  [/\p{Script=Arabic}/u, ARABIC, Object.keys(ARABIC).join('')],
  [/\p{Script=Han}/u, HAN, Object.keys(HAN).join('')],
];

/** A small deterministic generator (mulberry32): tests must fail or pass for a reason. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A text as a scanner leaves it: each character is damaged at the rate given, in the ways that scanners damage. */
export function damaged(text: string, rate: number, seed: number): string {
  const random = randomOf(seed);
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T;
  let out = '';
  for (const character of text) {
    if (random() >= rate) {
      out += character;
      continue;
    }
    const kind = random();
    const lower = character.toLowerCase();
    const [, confused, any] = SCRIPTS.find(([script]) => script.test(character)) ?? [null, LATIN, ANY];
    if (character === ' ') out += kind < 0.5 ? '' : '  ';
    else if (kind < 0.6) out += pick(confused[lower] ?? [pick(any)]);
    else if (kind < 0.75) out += pick(any);
    else if (kind < 0.85) out += '';
    else if (kind < 0.93) out += character + pick(any);
    else out += `${character} `;
  }
  return out;
}
