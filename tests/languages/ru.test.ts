import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { loadLanguages } from '../../src/languages/index.js';
import { ru } from '../../src/languages/ru.js';
import type { Assertion, Commitment, CueKind } from '../../src/model/evidence.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { keysOf } from '../../src/taxonomy/word-keys.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { judge, type Setting } from '../evidence/one.js';

await loadLanguages(['ru']);

const share = (test: 'plural' | 'stem', a: string, b: string) =>
  keysOf(a, test, ru).some((key) => keysOf(b, test, ru).includes(key));

describe('Russian words', () => {
  test.each([
    ['отходы', 'отходов'],
    ['отходы', 'отходами'],
    ['климат', 'климата'],
    ['сырьё', 'сырья'],
    ['сырье', 'сырьём'],
    ['технология', 'технологий'],
    ['технология', 'технологией'],
    ['литий', 'лития'],
    ['кобальт', 'кобальтом'],
    ['сеть', 'сетей'],
    ['водный', 'водных'],
    ['экологическая', 'экологического'],
    ['поставка', 'поставок'],
    ['зелёный', 'зеленых'],
    ['ЭНЕРГИЯ', 'энергии'],
    ['здание', 'зданий'],
    ['бедствие', 'бедствием'],
    ['система', 'систему'],
    ['система', 'систем'],
    ['экосистема', 'экосистемой'],
    ['проблема', 'проблему'],
    ['объём', 'объемов'],
    ['режим', 'режима'],
  ])('one word in all cases: %s, %s', (a, b) => expect(share('plural', a, b)).toBe(true));

  test.each([
    ['электрон', 'электронный'],
    ['минерал', 'минеральный'],
    ['климат', 'климатический'],
    ['эколог', 'экологический'],
    ['сток', 'сточный'],
    ['вода', 'водород'],
    ['лес', 'лестница'],
    ['среда', 'средство'],
    ['срок', 'срка'],
    ['также', 'такой'],
  ])('but not another word: %s, %s', (a, b) => expect(share('plural', a, b)).toBe(false));

  test.each([
    ['разработать', 'разработают'],
    ['ответственность', 'ответственности'],
    ['энергоэффективность', 'энергоэффективностью'],
    ['возобновляемые', 'возобновляемых'],
    ['учёт', 'учета'],
    ['переработок', 'переработка'],
    ['система', 'систему'],
    ['схема', 'схему'],
    ['приём', 'приема'],
  ])('a phrase takes the stem: %s, %s', (a, b) => expect(share('stem', a, b)).toBe(true));

  test.each([
    ['климат', 'климатический'],
    ['отход', 'отходящий'],
    ['рынок', 'рында'],
    ['вред', 'временный'],
  ])('stems do not run into each other: %s, %s', (a, b) => expect(share('stem', a, b)).toBe(false));
});

describe('Russian sentences', () => {
  test.each([
    ['Объём составит 5 млн руб. в год. Срок не указан.', 2],
    ['К концу 2026 г. будет создан реестр. Затем начнётся сбор.', 2],
    ['Закон принят в 2019 г. Он действует.', 2],
    ['Техника (компьютеры, телефоны и др.) собирается отдельно. Её сдают.', 2],
    ['См. рис. 3 и табл. 4 настоящей Стратегии.', 1],
    ['1.2. Разработка стандарта. 1.3. Создание реестра.', 2],
    ['Пункт принят в соответствии со ст. 12 и п. 3 закона.', 1],
    ['В т. ч. предусмотрено 3 млрд руб. на обновление сетей.', 1],
    ['Отходы растут! Что делать? Собирать.', 3],
    ['Работы ведёт А. С. Петров.', 1],
  ])('%s', (text, count) => {
    expect(sentencesOf(text, 'ru').map(({ start, end }) => text.slice(start, end))).toHaveLength(count);
  });
});

test('Cyrillic letters open the items of a list', async () => {
  const text = `Перечень мер

Для достижения цели необходимо:

а) создание системы сбора электронных отходов и
техники;
б) снижение энергопотребления серверов;
в) развитие ремонта.

Срок исполнения мер определяет Правительство Республики.
`;
  const document = await readDocument(new TextEncoder().encode(text), { name: 'list.txt' });
  const page = document.pages[0];
  const items = page?.blocks.filter(({ role }) => role === 'list') ?? [];
  expect(items.map(({ start, end }) => page?.text.slice(start, end))).toEqual([
    'а) создание системы сбора электронных отходов и техники;',
    'б) снижение энергопотребления серверов;',
    'в) развитие ремонта.',
  ]);
});

interface Spoken {
  readonly text: string;
  readonly is: Commitment;
  readonly assertion?: Assertion;
  readonly cues?: readonly CueKind[];
  readonly setting?: Setting;
}

const SPOKEN: readonly Spoken[] = [
  { text: 'Электронные отходы являются растущей проблемой.', is: 'mention' },
  { text: 'Искусственный интеллект может снизить потребление энергии.', is: 'mention' },
  { text: 'Цифровые технологии позволят сократить выбросы.', is: 'mention' },
  { text: 'Спрос на электроэнергию вырастет.', is: 'mention' },
  { text: 'В 2019 году был создан реестр электронных отходов.', is: 'mention' },
  { text: 'Министерство приняло закон об отходах.', is: 'mention' },
  { text: 'Управление отходами', is: 'mention', setting: { role: 'heading' } },
  { text: 'Развитие сети пунктов приёма техники', is: 'mention', setting: { role: 'heading' } },
  { text: 'Какие меры сократят объём электронных отходов?', is: 'mention', assertion: 'hypothetical' },
  { text: 'Необходимо сократить потребление энергии серверами.', is: 'aspiration' },
  { text: 'Следует поощрять ремонт техники.', is: 'aspiration' },
  { text: 'Стратегия направлена на развитие ремонта техники.', is: 'aspiration' },
  { text: 'Планируется строительство экологичных центров обработки данных.', is: 'aspiration' },
  { text: 'Мы стремимся к углеродной нейтральности.', is: 'aspiration' },
  { text: 'Рекомендуется учитывать энергопотребление серверов.', is: 'aspiration' },
  { text: 'Министерство рассмотрит возможность введения сбора на технику.', is: 'aspiration' },
  { text: 'Снизить экологический след цифровых технологий', is: 'aspiration' },
  { text: 'Обеспечить раздельный сбор электронных отходов', is: 'aspiration' },
  { text: 'Создание системы сбора электронных отходов', is: 'aspiration', setting: { role: 'list' } },
  {
    text: 'Сокращение потребления воды центрами обработки данных',
    is: 'aspiration',
    setting: { role: 'list' },
  },
  {
    text: 'Правительство создаст реестр электронных отходов.',
    is: 'commitment',
    cues: ['responsible-body', 'instrument'],
  },
  { text: 'Будет разработан стандарт энергоэффективности серверов.', is: 'commitment', cues: ['instrument'] },
  { text: 'Министерство введёт раздельный сбор техники.', is: 'commitment' },
  { text: 'Операторы обязаны раскрывать потребление воды.', is: 'commitment' },
  { text: 'Производители должны принимать отслужившую технику.', is: 'commitment' },
  { text: 'Ввоз электронных отходов запрещается.', is: 'commitment' },
  {
    text: 'Производители не должны уничтожать непроданную технику.',
    is: 'commitment',
    assertion: 'affirmed',
  },
  { text: 'Предусматривается создание пунктов приёма техники.', is: 'commitment' },
  {
    text: 'Разработка стандарта ремонтопригодности до 2027 года',
    is: 'commitment',
    cues: ['deadline', 'instrument'],
    setting: { role: 'table' },
  },
  {
    text: 'Создание системы сбора электронных отходов',
    is: 'commitment',
    setting: { role: 'list', headings: ['План мероприятий'] },
  },
  {
    text: 'Внедрение раздельного сбора техники',
    is: 'commitment',
    setting: { role: 'list', headings: ['Мероприятие 4. Сбор техники'] },
  },
  { text: 'Мероприятие 3. Перевод серверов на зелёную энергию', is: 'commitment' },
  {
    text: 'реестр электронных отходов',
    is: 'commitment',
    setting: { role: 'list', leadIn: 'Министерство создаст:' },
  },
  {
    text: 'ремонт техники',
    is: 'aspiration',
    setting: { role: 'list', leadIn: 'Стратегия направлена на:' },
  },
  {
    text: 'К 2030 году доля собираемых электронных отходов будет увеличена до 60 процентов.',
    is: 'target',
    cues: ['deadline', 'indicator'],
  },
  {
    text: 'Не менее 60 % электронных отходов будет переработано до 2030 года.',
    is: 'target',
    assertion: 'affirmed',
    cues: ['deadline', 'indicator'],
  },
  {
    text: 'Министерство сократит выбросы на 20 % к концу 2026 г.',
    is: 'target',
    cues: ['deadline', 'indicator'],
  },
  { text: 'Сократить на 30 % энергопотребление серверов к 2030 году', is: 'target' },
  {
    text: 'Снижение энергопотребления серверов на 30 % к 2030 году',
    is: 'target',
    setting: { role: 'list' },
  },
  { text: 'Страна достигнет углеродной нейтральности к 2060 году.', is: 'target' },
  { text: 'На сбор техники будет выделено 300 млн рублей.', is: 'commitment', cues: ['budget'] },
  {
    text: 'Ответственный исполнитель: Министерство экологии, отходы',
    is: 'mention',
    cues: ['responsible-body'],
  },
  { text: 'Стратегия не рассматривает электронные отходы.', is: 'mention', assertion: 'negated' },
  { text: 'Вопросы электронных отходов в стратегии не учтены.', is: 'mention', assertion: 'negated' },
  { text: 'Меры по переработке техники не предусмотрены.', is: 'mention', assertion: 'negated' },
  { text: 'Система учёта электронных отходов отсутствует.', is: 'mention', assertion: 'negated' },
  { text: 'Не только отходы, но и выбросы будут сокращены.', is: 'commitment', assertion: 'affirmed' },
  { text: 'Если объём отходов вырастет вдвое', is: 'mention', assertion: 'hypothetical' },
  { text: 'Германия сократит выбросы дата-центров.', is: 'mention' },
  {
    text: 'Министерство должно собирать электронные отходы.',
    is: 'aspiration',
    setting: { kind: 'advisory' },
  },
];

describe('Russian passages', () => {
  test.each(SPOKEN)('$is: $text', async ({ text, is, assertion = 'affirmed', cues = [], setting = {} }) => {
    const judged = await judge(text, { ...setting, language: 'ru' });
    expect([judged.commitment, judged.assertion, judged.because]).toEqual([is, assertion, judged.because]);
    expect(judged.cues.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...cues]));
    for (const cue of judged.cues) expect(text.slice(cue.start - 5, cue.end - 5)).toBe(cue.text);
  });
});

const { taxonomy } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error('the shipped taxonomy does not load');
const compiled = compileTaxonomy(taxonomy);

async function topicsIn(text: string): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'passage.txt' });
  const { passages } = await analyse(document, compiled, { language: 'ru' });
  return passages.flatMap(({ topics }) => topics);
}

describe('Russian false friends', () => {
  test.each([
    'Улучшение деловой среды и инвестиционного климата остаётся приоритетом.',
    'Развивается цифровая экосистема государственных сервисов.',
    'Образовательная среда школы должна быть безопасной.',
    'Устойчивая работа сетей связи обеспечена.',
    'Финансовая устойчивость банков растёт.',
    'Добыча данных и интеллектуальный анализ текста входят в программу.',
    'Обработка естественного языка развивается.',
    'Повторное использование программного кода снижает затраты.',
    'Жизненный цикл информационной системы описан в приложении.',
    'Зелёный коридор для экспортёров открыт.',
    'Вычислительные ресурсы выделяются университетам.',
    'Эмиссия цифровых финансовых активов регулируется банком.',
    'Система раннего предупреждения компьютерных атак создана.',
    'Утечка персональных данных наказывается штрафом.',
    'Капитальный ремонт школ завершён.',
    'Ответственный исполнитель: Министерство природных ресурсов и охраны окружающей среды.',
    'Агент воспринимает окружающую среду и действует в ней.',
    'Электронное правительство и электронная подпись доступны всем.',
  ])('%s', async (text) => expect(await topicsIn(text)).toEqual([]));
});
