import { describe, expect, test } from 'vitest';
import { judgePassages } from '../../src/evidence/judge.js';
import { loadLanguages } from '../../src/languages/index.js';
import type { Role } from '../../src/model/document.js';
import { judge, mentionOf, passageOf } from './one.js';

type Line = readonly [role: Role, text: string];

/** The judgements of the lines that are no headings; each is its own paragraph, all of one section under the last heading. */
async function judged(language: string, lines: readonly Line[], kind: 'adopted' | 'report' = 'adopted') {
  await loadLanguages([language]);
  let headings: readonly string[] = [];
  let section = 0;
  const passages = lines.map(([role, text], id) => {
    const above = headings;
    if (role === 'heading') {
      headings = [text];
      section++;
    }
    return { ...passageOf(text, { id, language, role, headings: above }), block: id, section };
  });
  const judgements = await judgePassages({
    passages,
    mentions: lines.map(([role, text]) => (role === 'heading' ? [] : [mentionOf(text, text)])),
    topicDirection: () => 'footprint',
    kind,
    title: null,
  });
  return judgements.filter((judgement) => judgement !== null);
}

const boxes: readonly [language: string, title: string, told: string][] = [
  ['en', 'Box 3: Example — Company X heats homes', 'Waste heat of the data centre is reused.'],
  ['en', 'Case study: Nordkraft Ltd', 'By 2030 it will run all data centres on renewable energy.'],
  ['en', 'International experience', 'Data centres report their energy use.'],
  ['fr', 'Encadré 2 : exemple de la société Nordkraft', 'La chaleur du centre de données est réutilisée.'],
  ['es', 'Recuadro 4. Ejemplo: la empresa Nordkraft', 'El calor del centro de datos se reutiliza.'],
  ['pt', 'Caixa 1 – Exemplo da empresa Nordkraft', 'O calor do centro de dados é reutilizado.'],
  ['it', 'Riquadro 2 – Esempio: Nordkraft', 'Il calore del centro dati è riutilizzato.'],
  ['de', 'Kasten 5: Beispiel Nordkraft GmbH', 'Die Abwärme des Rechenzentrums wird genutzt.'],
  ['pl', 'Ramka 3. Przykład: spółka Nordkraft', 'Ciepło z centrum danych jest wykorzystywane.'],
  ['ru', 'Врезка 2. Пример: компания «Нордкрафт»', 'Тепло центра обработки данных используется.'],
  ['ru', 'Зарубежный опыт', 'Тепло центров обработки данных используется.'],
  ['tr', 'Kutu 3: Örnek – Nordkraft şirketi', 'Veri merkezinin atık ısısı kullanılmaktadır.'],
  ['id', 'Kotak 2: Contoh perusahaan Nordkraft', 'Panas pusat data dimanfaatkan kembali.'],
  ['zh', '专栏3：案例——北方公司', '数据中心的余热得到利用。'],
  ['ar', 'إطار 3: مثال شركة نوردكرافت', 'يعاد استخدام حرارة مركز البيانات.'],
];

describe('an example of what others do is no affirmation', () => {
  test.each(boxes)('%s: under “%s”', async (language, title, told) => {
    for (const role of title.includes('3') ? (['heading', 'body'] as const) : (['heading'] as const)) {
      const [last] = (
        await judged(language, [
          [role, title],
          ['body', told],
        ])
      ).slice(-1);
      expect([last?.assertion, last?.because]).toEqual([
        'hypothetical',
        expect.stringContaining('an example of what others do'),
      ]);
    }
  });

  test('the owner’s own words in it, its own examples and what stands below it stay its own', async () => {
    const box = 'Box 3: Example — Company X heats homes';
    const [own] = await judged('en', [
      ['heading', box],
      ['body', 'We will collect e-waste.'],
    ]);
    expect(own).toMatchObject({ assertion: 'affirmed', commitment: 'commitment' });
    const [ministry] = await judged('en', [
      ['heading', 'Box 1: Example — the ministry’s register'],
      ['body', 'E-waste is collected.'],
    ]);
    expect(ministry?.assertion).toBe('affirmed');
    const [below] = await judged('en', [
      ['heading', box],
      ['heading', 'E-waste'],
      ['body', 'E-waste is collected.'],
    ]);
    expect(below?.assertion).toBe('affirmed');
    const far = await judged('en', [
      ['heading', box],
      ...Array.from({ length: 20 }, (): Line => ['body', 'E-waste is collected.']),
    ]);
    expect([far[0]?.assertion, far.at(-1)?.assertion]).toEqual(['hypothetical', 'affirmed']);
    const [plain] = await judged('en', [
      ['heading', 'Box 2: Priority sectors'],
      ['body', 'E-waste is collected.'],
    ]);
    expect(plain?.assertion).toBe('affirmed');
  });
});

const recommended: readonly [language: string, title: string, item: string][] = [
  ['en', 'Policy recommendations', 'The ministry must collect e-waste.'],
  ['fr', '3. Recommandations', 'Le ministère doit collecter les déchets électroniques.'],
  ['es', 'Recomendaciones', 'El ministerio debe recoger los residuos electrónicos.'],
  ['pt', 'Recomendações', 'O ministério deve recolher os resíduos eletrónicos.'],
  ['it', 'Raccomandazioni', 'Il ministero deve raccogliere i rifiuti elettronici.'],
  ['de', 'Handlungsempfehlungen', 'Das Ministerium muss Elektroschrott sammeln.'],
  ['pl', 'Rekomendacje', 'Ministerstwo musi zbierać elektroodpady.'],
  ['ru', 'Рекомендации', 'Министерство должно собирать электронные отходы.'],
  ['tr', 'Öneriler', 'Bakanlık elektronik atıkları toplamalıdır.'],
  ['id', 'Rekomendasi', 'Kementerian wajib mengumpulkan limbah elektronik.'],
  ['zh', '政策建议', '环保部门必须回收电子废弃物。'],
  ['ar', 'التوصيات', 'يجب على الوزارة جمع النفايات الإلكترونية.'],
];

describe('what stands among recommendations is advice', () => {
  test.each(recommended)('%s: under “%s”', async (language, title, item) => {
    const [alone] = await judged(language, [
      ['heading', 'E-waste'],
      ['list', item],
    ]);
    const [under] = await judged(language, [
      ['heading', title],
      ['list', item],
    ]);
    expect(under?.commitment).toBe('aspiration');
    // Only the title makes the difference, where the words alone oblige.
    expect(['commitment', 'aspiration']).toContain(alone?.commitment);
  });

  test('a line that introduces recommendations advises; one that follows them undertakes', async () => {
    const advised = await judge('A register of e-waste by 2027', {
      role: 'list',
      leadIn: 'The experts make the following recommendations:',
    });
    expect(advised.commitment).toBe('aspiration');
    const followed = await judge('A register of e-waste by 2027', {
      role: 'list',
      leadIn: 'Following the recommendations of the experts, the Government will establish:',
    });
    expect(followed.commitment).toBe('commitment');
  });

  test('what the owner says it will do is undertaken, also there', async () => {
    const [own] = await judged('en', [
      ['heading', 'Recommendations'],
      ['body', 'The Government will collect e-waste.'],
    ]);
    expect(own?.commitment).toBe('commitment');
    const [title] = await judged('en', [
      ['heading', 'Implementation of the recommendations'],
      ['body', 'The ministry must collect e-waste.'],
    ]);
    expect(title?.commitment).toBe('commitment');
  });
});

describe('a question in brackets', () => {
  const text = 'Producers pay for e-waste (see the chapter “What is e-waste?”).';

  test('asks nothing of what stands outside of them', async () => {
    expect((await judge(text, { mention: 'e-waste' })).assertion).toBe('affirmed');
    expect((await judge('Is e-waste collected?')).assertion).toBe('hypothetical');
  });

  test('brackets behind a question belong to it', async () => {
    const asked = 'Which information is given? (energy use, repair, recycled content)';
    expect((await judge(asked, { mention: 'energy use' })).assertion).toBe('hypothetical');
    expect((await judge('Why? Energy use is measured.', { mention: 'Energy use' })).assertion).toBe(
      'affirmed',
    );
  });
});
