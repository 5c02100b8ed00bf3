import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';

async function compiled(id: string) {
  const { taxonomy } = await loadTaxonomy(id);
  if (!taxonomy) throw new Error(`the shipped taxonomy ${id} does not load`);
  return compileTaxonomy(taxonomy);
}
const reverse = await compiled('environment-digital');
const forward = await compiled('digital-sustainability');

async function topicsOf(text: string, language: string, taxonomy = reverse): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'plan.txt' });
  const { passages } = await analyse(document, taxonomy, { language, kind: 'adopted' });
  return [...new Set(passages.flatMap(({ topics }) => topics))].sort();
}

/** What names nothing digital (codebook, "Reverse mode"), in the words of each language. */
const NOTHING: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Regional climate models will be developed and run for the coast.',
    'An early warning system for floods will be established.',
    'The mining sector produces nickel, copper and manganese.',
    'Floods damage roads and communication infrastructure.',
    'Strengthen data collection on water.',
    'Health and education have priority, i.e. health centres in the valleys.',
    'e) Health and nutrition',
    'Permanent Preservation Areas (APPs) along the rivers are restored.',
    'Reserve capacity is brought on line in dry years.',
  ],
  fr: [
    'Des modèles climatiques régionaux seront élaborés pour le littoral.',
    "Un système d'alerte précoce aux crues sera mis en place.",
    'Le secteur minier produit du nickel, du cuivre et du manganèse.',
    'Les inondations endommagent les routes et les infrastructures de communication.',
    "Renforcer la collecte des données sur l'eau.",
    'La stratégie est en ligne avec les objectifs du Millénaire.',
    'Des capteurs solaires chauffent les serres.',
    'Ministère de la Communication',
  ],
  es: [
    'Se elaborarán modelos climáticos regionales para la costa.',
    'Se establecerá un sistema de alerta temprana ante inundaciones.',
    'El sector minero produce níquel, cobre y manganeso.',
    'Las inundaciones dañan las carreteras y la infraestructura de comunicaciones.',
    'Fortalecer la recolección de datos sobre el agua.',
    'La meta está en línea con el Acuerdo de París.',
  ],
  pt: [
    'Serão elaborados modelos climáticos regionais para a costa.',
    'Será criado um sistema de alerta precoce de cheias.',
    'O setor mineiro produz níquel, cobre e manganês.',
    'As cheias danificam as estradas e a infraestrutura de comunicação.',
    'Reforçar a recolha de dados sobre a água.',
    'A meta está em linha com o Acordo de Paris.',
  ],
  it: [
    'Saranno elaborati modelli climatici regionali per la costa.',
    'Sarà istituito un sistema di allerta precoce per le alluvioni.',
    'Il settore minerario produce nichel, rame e manganese.',
    'Le alluvioni danneggiano le strade e le infrastrutture di comunicazione.',
    "Rafforzare la raccolta dei dati sull'acqua.",
  ],
  de: [
    'Für die Küste werden regionale Klimamodelle entwickelt.',
    'Ein Frühwarnsystem für Hochwasser wird eingerichtet.',
    'Der Bergbau fördert Nickel, Kupfer und Mangan.',
    'Hochwasser beschädigt Straßen und Kommunikationsleitungen.',
    'Die Datenerhebung zum Wasser wird verbessert.',
  ],
  pl: [
    'Dla wybrzeża zostaną opracowane regionalne modele klimatyczne.',
    'Powstanie system wczesnego ostrzegania przed powodzią.',
    'Górnictwo wydobywa nikiel, miedź i mangan.',
    'Powodzie niszczą drogi i infrastrukturę komunikacyjną.',
    'Poprawa zbierania danych o wodzie.',
  ],
  ru: [
    'Для побережья будут разработаны региональные климатические модели.',
    'Будет создана система раннего предупреждения о паводках.',
    'Горнодобывающая отрасль производит никель, медь и марганец.',
    'Паводки повреждают дороги и линии связи.',
    'Совершенствование сбора данных о воде.',
  ],
  tr: [
    'Kıyılar için bölgesel iklim modelleri geliştirilecektir.',
    'Taşkınlar için erken uyarı sistemi kurulacaktır.',
    'Madencilik sektörü nikel, bakır ve mangan üretir.',
    'Taşkınlar yollara zarar verir.',
    'Su verilerinin toplanması iyileştirilecektir.',
  ],
  id: [
    'Model iklim regional akan dikembangkan untuk pesisir.',
    'Sistem peringatan dini banjir akan dibangun.',
    'Sektor pertambangan menghasilkan nikel, tembaga dan mangan.',
    'Banjir merusak jalan dan sarana komunikasi.',
    'Meningkatkan pengumpulan data air.',
  ],
  zh: [
    '构建沿海区域气候模型。',
    '建立洪水早期预警系统。',
    '采矿业生产镍、铜和锰。',
    '洪水损毁道路和桥梁。',
    '加强水资源数据收集。',
  ],
  ar: [
    'ستوضع نماذج مناخية إقليمية للساحل.',
    'سيُنشأ نظام إنذار مبكر بالفيضانات.',
    'ينتج قطاع التعدين النيكل والنحاس والمنغنيز.',
    'تضر الفيضانات بالطرق والجسور.',
    'تعزيز جمع البيانات عن المياه.',
  ],
};

/** What carries a warning uses information technology; the ministry of the digital economy is a link to digital policy. */
const COUNTED: Readonly<Record<string, readonly [warning: string, ministry: string]>> = {
  en: [
    'Communication systems will carry the early warnings to the islands.',
    'Ministry of Transport, Post and the Digital Economy',
  ],
  fr: [
    'Les systèmes de communication transmettront les messages d’alerte précoce aux îles.',
    "Ministère des Transports et de l'Économie numérique",
  ],
  es: [
    'Los sistemas de comunicación transmitirán la alerta temprana a las islas.',
    'Ministerio de Transporte y Economía Digital',
  ],
  pt: [
    'Os sistemas de comunicação transmitirão o alerta precoce às ilhas.',
    'Ministério dos Transportes e da Economia Digital',
  ],
  it: [
    "I sistemi di comunicazione trasmetteranno l'allerta precoce alle isole.",
    "Ministero dei trasporti e dell'economia digitale",
  ],
  de: [
    'Kommunikationssysteme leiten die Frühwarnungen an die Inseln weiter.',
    'Ministerium für Verkehr und digitale Wirtschaft',
  ],
  pl: ['Systemy łączności przekażą ostrzeżenia na wyspy.', 'Ministerstwo Transportu i Gospodarki Cyfrowej'],
  ru: [
    'Системы связи передадут сигналы раннего предупреждения на острова.',
    'Министерство транспорта и цифровой экономики',
  ],
  tr: [
    'Haberleşme sistemleri erken uyarıları adalara iletecektir.',
    'Ulaştırma ve Dijital Ekonomi Bakanlığı',
  ],
  id: [
    'Sistem komunikasi akan menyampaikan peringatan dini ke pulau-pulau.',
    'Kementerian Perhubungan dan Ekonomi Digital',
  ],
  zh: ['通过通信系统向各岛屿传递早期预警。', '交通与数字经济部'],
  ar: ['ستنقل نظم الاتصالات الإنذار المبكر إلى الجزر.', 'وزارة النقل والاقتصاد الرقمي'],
};

describe('what a strategy says without naming a digital thing', () => {
  for (const [language, texts] of Object.entries(NOTHING)) {
    test.each(texts)(`${language}: %s`, async (text) => {
      expect(await topicsOf(text, language)).toEqual([]);
    });
  }
});

describe('what counts in every language', () => {
  test.each(Object.entries(COUNTED))('%s', async (language, [warning, ministry]) => {
    expect(await topicsOf(warning, language)).toContain('digital-early-warning');
    expect(await topicsOf(ministry, language)).toContain('digital-policy-link');
  });
});

/** A sentence on data centres, and sectors in the next. */
const SECTORS: readonly (readonly [language: string, text: string])[] = [
  [
    'en',
    'The energy efficiency of data centres will be improved.\n\nMeasures address energy, industry, transport and mining.',
  ],
  [
    'it',
    "L'efficienza energetica dei data center sarà migliorata.\n\nLe misure riguardano energia, industria, trasporti e attività mineraria.",
  ],
  [
    'id',
    'Efisiensi energi pusat data akan ditingkatkan.\n\nLangkah-langkah mencakup energi, industri, transportasi dan pertambangan.',
  ],
  ['zh', '提高数据中心能效。\n\n措施涉及能源、工业、交通和采矿。'],
];

describe('energy as a sector', () => {
  test.each(SECTORS)(
    'does not speak of data centres, though the sentence before does: %s',
    async (language, text) => {
      const document = await readDocument(new TextEncoder().encode(text), { name: 'plan.txt' });
      const { passages } = await analyse(document, forward, { language, kind: 'adopted' });
      expect(passages.map(({ topics }) => topics.includes('data-centre-energy'))).toEqual(
        passages.map((_, index) => index === 0),
      );
      expect(passages.length).toBeGreaterThan(0);
    },
  );
});
