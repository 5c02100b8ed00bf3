import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';

const { taxonomy } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error('the shipped taxonomy does not load');
const compiled = compileTaxonomy(taxonomy);

async function topicsOf(language: string, text: string): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'passage.txt' });
  const { passages } = await analyse(document, compiled, { language });
  return [...new Set(passages.flatMap(({ topics }) => topics))].sort();
}

/** Living nature that is used with care is nature: neither sustainability as such nor the saving of materials. */
describe('the sustainable use of living nature is biodiversity alone', () => {
  test.each([
    ['en', 'We promote the sustainable use of marine resources and forests.'],
    [
      'fr',
      "Nous encourageons l'exploitation durable des ressources marines et la gestion durable des forêts.",
    ],
    ['es', 'Promovemos el uso sostenible de los océanos y de los bosques.'],
    ['de', 'Wir fördern die nachhaltige Nutzung der Meere und Wälder.'],
    ['it', "Promuoviamo l'uso sostenibile degli oceani e delle foreste."],
    ['ru', 'Мы содействуем рациональному использованию биоразнообразия.'],
    ['zh', '我们促进可持续利用海洋和森林。'],
    ['tr', 'Okyanusların sürdürülebilir kullanımını ve orman alanlarını destekliyoruz.'],
    ['ar', 'نشجع الاستخدام المستدام للموارد البحرية.'],
  ])('%s: %s', async (language, text) => {
    expect(await topicsOf(language, text)).toEqual(['biodiversity-nature']);
  });
});

describe('what lives, and what harms it, has its official words', () => {
  test.each([
    ['en', 'biodiversity-nature', 'Invasive alien species and unregulated fishing threaten fish stocks.'],
    ['fr', 'biodiversity-nature', 'Les espèces exotiques envahissantes progressent.'],
    ['es', 'biodiversity-nature', 'Las especies exóticas invasoras avanzan.'],
    ['de', 'biodiversity-nature', 'Die illegale Fischerei und die Ozeanversauerung nehmen zu.'],
    ['it', 'biodiversity-nature', 'La superficie forestale cresce e gli stock ittici calano.'],
    ['ru', 'biodiversity-nature', 'Незаконный рыбный промысел растёт.'],
    ['zh', 'biodiversity-nature', '森林面积扩大，海洋酸化加剧。'],
    ['tr', 'biodiversity-nature', 'Yasa dışı balıkçılık artıyor.'],
    ['ar', 'biodiversity-nature', 'يتزايد صيد الأسماك غير المشروع.'],
    ['en', 'pollution-waste-water', 'Plastic debris and eutrophication harm the coast.'],
    ['fr', 'pollution-waste-water', "L'eutrophisation et les débris plastiques touchent le littoral."],
    ['es', 'pollution-waste-water', 'La eutrofización y los residuos plásticos dañan la costa.'],
    ['it', 'pollution-waste-water', "L'eutrofizzazione e i detriti plastici danneggiano la costa."],
    ['ru', 'pollution-waste-water', 'Эвтрофикация вод усиливается.'],
    ['zh', 'pollution-waste-water', '水体富营养化日益严重。'],
    ['tr', 'pollution-waste-water', 'Kıyılarda ötrofikasyon artıyor.'],
    ['fr', 'environmental-sustainability', 'Une gestion écologiquement rationnelle est requise.'],
    ['es', 'energy-transition', 'Los combustibles limpios ganan terreno.'],
    ['de', 'energy-transition', 'Saubere Brennstoffe setzen sich durch.'],
  ])('%s, %s: %s', async (language, topic, text) => {
    expect(await topicsOf(language, text)).toContain(topic);
  });
});

describe('water that is used again is no equipment that is used again', () => {
  test.each([
    ['en', 'Wastewater treatment, recycling and reuse technologies are needed.'],
    ['fr', 'Le traitement des eaux usées, le recyclage et la réutilisation progressent.'],
    ['it', 'Il trattamento delle acque reflue, la riduzione, il riciclaggio e il riutilizzo avanzano.'],
    ['ru', 'Очистка сточных вод требует рециркуляции и повторного использования.'],
  ])('%s: %s', async (language, text) => {
    expect(await topicsOf(language, text)).not.toContain('repair-reuse');
  });
});

describe('stems that fall together by chance name nothing', () => {
  test.each([
    ['es', 'responsible-consumption', 'Una agricultura productiva y sostenible cuida el suelo.'],
    ['ru', 'pollution-waste-water', 'Медико-санитарные услуги доступны всем, климат меняется.'],
    ['it', 'environmental-sustainability', "L'inquinamento ambientale aumenta."],
    ['fr', 'hazardous-substances', 'Les déchets dangereux des usines sont traités.'],
    ['zh', 'pollution-waste-water', '淡水生态系统需要保护。'],
  ])('%s: %s is not in “%s”', async (language, topic, text) => {
    expect(await topicsOf(language, text)).not.toContain(topic);
  });
});
