import { describe, expect, test } from 'vitest';
import { judge } from './one.js';

/** All sentences were made for this test: a goal in numbers, or a state, that a plan says will be reached by a date. */
const GOALS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The share of renewable energy in data centres reaches 60 % by 2030.',
    'By 2030 the proportion of repaired devices is to reach 45 %.',
    'The share of green procurement rises to 80 % by 2028.',
    'The percentage of e-waste collected is raised to 65 % by 2031.',
    'The energy consumption of data centres is reduced by 30 % by 2030.',
    'By 2030, 70 % of public servers must be reused.',
    'By the end of 2029, half the ministries and 60 % of agencies will buy refurbished devices.',
    'Data centres of the state will run on renewable electricity only by 2028.',
    'The collection rate for e-waste will be 65 % by 2030.',
    'By 2030 the share of recycled devices shall be at least 50 %.',
  ],
  de: [
    'Der Anteil erneuerbarer Energien in Rechenzentren erreicht bis 2030 60 %.',
    'Bis 2030 soll der Anteil reparierter Geräte 45 % erreichen.',
    'Der Anteil der umweltfreundlichen Beschaffung steigt bis 2028 auf 80 %.',
    'Die Sammelquote für Elektroaltgeräte wird bis 2031 auf 65 % erhöht.',
    'Der Energieverbrauch der Rechenzentren wird bis 2030 um 30 % gesenkt.',
    'Bis 2030 müssen 70 % der öffentlichen Server wiederverwendet werden.',
    'Bis 2030 wird der Anteil recycelter Geräte 50 % betragen.',
    'Die Rechenzentren des Bundes werden ab 2028 ausschließlich mit erneuerbarem Strom betrieben.',
    'Der Anteil wiederaufbereiteter Geräte wird bis 2030 auf mindestens 40 % steigen.',
  ],
  fr: [
    "La part des énergies renouvelables dans les centres de données atteint 60 % d'ici 2030.",
    "D'ici 2030, la proportion d'appareils réparés doit atteindre 45 %.",
    "La part des achats verts passe à 80 % d'ici 2028.",
    "Le taux de collecte des déchets électroniques est porté à 65 % d'ici 2031.",
    "La consommation d'énergie des centres de données est réduite de 30 % d'ici 2030.",
    "D'ici 2030, 70 % des serveurs publics devront être réemployés.",
    "La part d'équipements reconditionnés sera de 50 % en 2030 au plus tard.",
    "Les centres de données de l'État fonctionneront uniquement à l'électricité renouvelable d'ici 2028.",
    "La part des appareils recyclés s'élèvera à 50 % d'ici 2030.",
  ],
  es: [
    'La proporción de energía renovable en los centros de datos alcanza el 60 % para 2030.',
    'Para 2030 el porcentaje de equipos reparados deberá alcanzar el 45 %.',
    'La cuota de compras verdes aumentará al 80 % para 2028.',
    'La tasa de recogida de residuos electrónicos se eleva al 65 % para 2031.',
    'El consumo de energía de los centros de datos se reduce un 30 % para 2030.',
    'Para 2030, el 70 % de los servidores públicos deberá reutilizarse.',
    'La proporción de equipos reciclados será del 50 % a más tardar en 2030.',
    'Los centros de datos del Estado funcionarán exclusivamente con electricidad renovable para 2028.',
    'El porcentaje de aparatos reacondicionados pasará del 20 % al 40 % de aquí a 2030.',
  ],
  pt: [
    'A proporção de energia renovável nos centros de dados atinge 60 % até 2030.',
    'Até 2030, a percentagem de equipamentos reparados deverá atingir 45 %.',
    'A quota de compras verdes aumentará para 80 % até 2028.',
    'A taxa de recolha de resíduos eletrónicos é elevada para 65 % até 2031.',
    'O consumo de energia dos centros de dados é reduzido em 30 % até 2030.',
    'Até 2030, 70 % dos servidores públicos deverão ser reutilizados.',
    'A proporção de equipamentos reciclados será de 50 % até 2030.',
    'Os centros de dados do Estado funcionarão exclusivamente com eletricidade renovável até 2028.',
    'A parcela de aparelhos recondicionados passará de 20 % para 40 % até 2030.',
  ],
  it: [
    'La quota di energia rinnovabile nei centri dati raggiunge il 60 % entro il 2030.',
    'Entro il 2030 la percentuale di apparecchi riparati deve raggiungere il 45 %.',
    "La quota di acquisti verdi sale all'80 % entro il 2028.",
    'Il tasso di raccolta dei RAEE è portato al 65 % entro il 2031.',
    'Il consumo energetico dei centri dati è ridotto del 30 % entro il 2030.',
    'Entro il 2030 il 70 % dei server pubblici dovrà essere riutilizzato.',
    'La quota di apparecchi riciclati sarà pari al 50 % entro il 2030.',
    'I centri dati dello Stato funzioneranno esclusivamente con elettricità rinnovabile entro il 2028.',
    'La percentuale di dispositivi ricondizionati arriverà al 40 % entro il 2030.',
  ],
  pl: [
    'Udział energii odnawialnej w centrach danych osiągnie 60 % do 2030 r.',
    'Do 2030 r. odsetek naprawionych urządzeń ma osiągnąć 45 %.',
    'Udział zielonych zamówień wzrośnie do 80 % do 2028 r.',
    'Poziom zbiórki elektroodpadów zostanie podniesiony do 65 % do 2031 r.',
    'Zużycie energii przez centra danych zostanie zmniejszone o 30 % do 2030 r.',
    'Do 2030 r. 70 % serwerów publicznych musi być ponownie użytych.',
    'Udział urządzeń z recyklingu wyniesie 50 % do 2030 r.',
    'Państwowe centra danych będą do 2028 r. zasilane wyłącznie energią odnawialną.',
    'Do 2030 r. odsetek odnowionych urządzeń osiąga 40 %.',
  ],
  ru: [
    'Доля возобновляемой энергии в центрах обработки данных достигнет 60 % к 2030 году.',
    'К 2030 году доля отремонтированных устройств должна достичь 45 %.',
    'Доля «зелёных» закупок вырастет до 80 % к 2028 году.',
    'Доля собранных электронных отходов доводится до 65 % к 2031 году.',
    'Энергопотребление центров обработки данных снижается на 30 % к 2030 году.',
    'К 2030 году 70 % государственных серверов должны использоваться повторно.',
    'Доля переработанных устройств составит 50 % к 2030 году.',
    'Государственные центры обработки данных к 2028 году будут работать только на возобновляемой электроэнергии.',
    'Удельный вес восстановленных устройств будет увеличен до 40 % к 2030 году.',
  ],
  ar: [
    'تصل حصة الطاقة المتجددة في مراكز البيانات إلى 60 % بحلول عام 2030.',
    'بحلول عام 2030 يجب أن تبلغ نسبة الأجهزة التي تم إصلاحها 45 %.',
    'سترتفع نسبة المشتريات الخضراء إلى 80 % بحلول عام 2028.',
    'يُرفع معدل جمع النفايات الإلكترونية إلى 65 % بحلول عام 2031.',
    'سيتم خفض استهلاك الطاقة في مراكز البيانات بنسبة 30 % بحلول عام 2030.',
    'بحلول عام 2030 يجب إعادة استخدام 70 % من الخوادم الحكومية.',
    'ستبلغ نسبة الأجهزة المعاد تدويرها 50 % بحلول عام 2030.',
    'ستعمل مراكز البيانات الحكومية بالكهرباء المتجددة فقط بحلول عام 2028.',
  ],
  id: [
    'Porsi energi terbarukan di pusat data mencapai 60 % paling lambat tahun 2030.',
    'Pada tahun 2030, persentase perangkat yang diperbaiki harus mencapai 45 %.',
    'Pangsa pengadaan hijau harus naik menjadi 80 % pada tahun 2028.',
    'Tingkat pengumpulan limbah elektronik ditingkatkan menjadi 65 % paling lambat tahun 2031.',
    'Konsumsi energi pusat data diturunkan sebesar 30 % pada tahun 2030.',
    'Pada tahun 2030, 70 % server pemerintah harus digunakan kembali.',
    'Proporsi perangkat daur ulang akan mencapai 50 % paling lambat tahun 2030.',
    'Pusat data pemerintah akan beroperasi hanya dengan listrik terbarukan pada tahun 2028.',
  ],
  tr: [
    "Veri merkezlerinde yenilenebilir enerjinin payı 2030 yılına kadar %60'a ulaşacaktır.",
    "2030 yılına kadar onarılan cihazların oranı %45'e çıkarılacaktır.",
    "Yeşil alımların payı 2028 yılına kadar %80'e yükselecektir.",
    "Elektronik atık toplama oranı 2031 yılına kadar %65'e yükseltilir.",
    'Veri merkezlerinin enerji tüketimi 2030 yılına kadar %30 azaltılacaktır.',
    "2030 yılına kadar kamu sunucularının %70'i yeniden kullanılmak zorundadır.",
    'Geri dönüştürülen cihazların oranı 2030 yılına kadar %50 olacaktır.',
    'Devletin veri merkezleri 2028 yılına kadar yalnızca yenilenebilir elektrikle çalışacaktır.',
  ],
  zh: [
    '到2030年，数据中心可再生能源占比达到60%。',
    '到2030年，维修设备的比例须达到45%。',
    '到2028年，绿色采购比例提高到80%。',
    '到2031年，电子废物收集率提升至65%。',
    '到2030年，数据中心能耗降低30%。',
    '到2030年，70%的政府服务器必须再利用。',
    '2030年底前，再生设备所占份额将达到50%。',
    '到2028年，国家数据中心将只使用可再生电力。',
  ],
};

/** Forecasts, what grows by itself, what was reached, what could be. */
const NO_GOALS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The share of data centres in electricity demand will reach 10 % by 2030.',
    'The share of renewables reached 40 % in 2022.',
    'The share of recycled devices could reach 50 % by 2030.',
    'According to forecasts, the share of AI in emissions will rise to 5 % by 2030.',
    'The energy use of data centres is expected to rise by 30 % by 2030.',
    'The energy consumption of data centres will rise by 30 % by 2030.',
    'Data centres will account for 13 % of electricity by 2030.',
  ],
  de: [
    'Der Anteil der Rechenzentren am Stromverbrauch wird bis 2030 10 % erreichen.',
    'Der Anteil erneuerbarer Energien erreichte 2022 40 %.',
    'Der Anteil recycelter Geräte könnte bis 2030 50 % erreichen.',
    'Prognosen zufolge steigt der Anteil der KI an den Emissionen bis 2030 auf 5 %.',
    'Der Energieverbrauch der Rechenzentren wird bis 2030 voraussichtlich um 30 % steigen.',
    'Der Energieverbrauch der Rechenzentren steigt bis 2030 um 30 %.',
  ],
  fr: [
    "La part des centres de données dans la consommation d'électricité atteindra 10 % d'ici 2030.",
    'La part des énergies renouvelables a atteint 40 % en 2022.',
    "La part des appareils recyclés pourrait atteindre 50 % d'ici 2030.",
    "Selon les prévisions, la part de l'IA dans les émissions passera à 5 % d'ici 2030.",
    "La consommation d'énergie des centres de données augmentera de 30 % d'ici 2030.",
  ],
  es: [
    'La proporción de los centros de datos en la demanda de electricidad alcanzará el 10 % para 2030.',
    'La proporción de energías renovables alcanzó el 40 % en 2022.',
    'La proporción de equipos reciclados podría alcanzar el 50 % para 2030.',
    'Según las previsiones, la proporción de la IA en las emisiones aumentará al 5 % para 2030.',
    'El consumo de energía de los centros de datos aumentará un 30 % para 2030.',
  ],
  pt: [
    'A proporção dos centros de dados na procura de eletricidade atingirá 10 % até 2030.',
    'A proporção de energias renováveis atingiu 40 % em 2022.',
    'A proporção de equipamentos reciclados poderia atingir 50 % até 2030.',
    'Segundo as previsões, a proporção da IA nas emissões aumentará para 5 % até 2030.',
    'O consumo de energia dos centros de dados aumentará 30 % até 2030.',
  ],
  it: [
    'La quota dei centri dati nella domanda di elettricità raggiungerà il 10 % entro il 2030.',
    'La quota di energie rinnovabili ha raggiunto il 40 % nel 2022.',
    'La quota di apparecchi riciclati potrebbe raggiungere il 50 % entro il 2030.',
    "Secondo le previsioni, la quota dell'IA nelle emissioni salirà al 5 % entro il 2030.",
    'Il consumo energetico dei centri dati aumenterà del 30 % entro il 2030.',
  ],
  pl: [
    'Udział centrów danych w zapotrzebowaniu na energię osiągnie 10 % do 2030 r.',
    'Udział energii odnawialnej osiągnął 40 % w 2022 r.',
    'Udział urządzeń z recyklingu mógłby osiągnąć 50 % do 2030 r.',
    'Według prognoz udział sztucznej inteligencji w emisjach wzrośnie do 5 % do 2030 r.',
    'Zużycie energii przez centra danych wzrośnie o 30 % do 2030 r.',
  ],
  ru: [
    'Доля центров обработки данных в спросе на электроэнергию достигнет 10 % к 2030 году.',
    'Доля возобновляемой энергии достигла 40 % в 2022 году.',
    'Доля переработанных устройств могла бы достичь 50 % к 2030 году.',
    'По прогнозам, доля ИИ в выбросах вырастет до 5 % к 2030 году.',
    'Энергопотребление центров обработки данных вырастет на 30 % к 2030 году.',
  ],
  ar: [
    'ستبلغ حصة مراكز البيانات من الطلب على الكهرباء 10 % بحلول عام 2030.',
    'بلغت حصة الطاقة المتجددة 40 % في عام 2022.',
    'يمكن أن تبلغ نسبة الأجهزة المعاد تدويرها 50 % بحلول عام 2030.',
    'وفقا للتوقعات، سترتفع حصة الذكاء الاصطناعي من الانبعاثات إلى 5 % بحلول عام 2030.',
    'سيرتفع استهلاك الطاقة في مراكز البيانات بنسبة 30 % بحلول عام 2030.',
  ],
  id: [
    'Pangsa pusat data dalam permintaan listrik akan mencapai 10 % pada tahun 2030.',
    'Porsi energi terbarukan mencapai 40 % pada tahun 2022.',
    'Porsi perangkat daur ulang dapat mencapai 50 % pada tahun 2030.',
    'Menurut perkiraan, pangsa AI dalam emisi akan naik menjadi 5 % pada tahun 2030.',
    'Konsumsi energi pusat data akan naik 30 % pada tahun 2030.',
  ],
  tr: [
    "Veri merkezlerinin elektrik talebindeki payı 2030 yılına kadar %10'a ulaşacaktır.",
    "Yenilenebilir enerjinin payı 2022 yılında %40'a ulaştı.",
    "Geri dönüştürülen cihazların oranı 2030 yılına kadar %50'ye ulaşabilir.",
    "Tahminlere göre yapay zekânın emisyonlardaki payı 2030 yılına kadar %5'e yükselecektir.",
    'Veri merkezlerinin enerji tüketimi 2030 yılına kadar %30 artacaktır.',
  ],
  zh: [
    '到2030年，数据中心用电需求占比将达到10%。',
    '2022年，可再生能源占比达到了40%。',
    '到2030年，再生设备的比例可能达到50%。',
    '据预测，到2030年人工智能占排放的比例将上升到5%。',
    '到2030年，数据中心能耗将增长30%。',
  ],
};

/** What is in the hand of the strategy's owner, with a date. */
const OWNED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Data centres of the state will switch to free cooling by 2027.',
    'Public buildings will use waste heat from servers by 2029.',
  ],
  de: ['Die Rechenzentren des Bundes werden bis 2027 auf freie Kühlung umsteigen.'],
  fr: ["Les centres de données de l'État passeront au refroidissement libre d'ici 2027."],
  es: ['Los centros de datos del Estado pasarán a la refrigeración libre antes de 2027.'],
  pt: ['Os centros de dados do Estado passarão à refrigeração livre até 2027.'],
  it: ['I centri dati dello Stato passeranno al raffreddamento libero entro il 2027.'],
  pl: ['Państwowe centra danych przejdą na chłodzenie swobodne do 2027 r.'],
  ru: ['Государственные центры обработки данных перейдут на свободное охлаждение к 2027 году.'],
  ar: ['ستنتقل مراكز البيانات الحكومية إلى التبريد الحر بحلول عام 2027.'],
  id: ['Pusat data pemerintah akan beralih ke pendinginan bebas paling lambat tahun 2027.'],
  tr: ['Devletin veri merkezleri 2027 yılına kadar serbest soğutmaya geçecektir.'],
  zh: ['到2027年，国家数据中心将改用自然冷却。'],
};

const rows = (sets: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(sets).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

describe('a goal told as what will be so is a target', () => {
  test.each(rows(GOALS))('%s: %s', async (language, text) => {
    expect((await judge(text, { language })).commitment).toBe('target');
  });
});

describe('what nobody undertakes is no target', () => {
  test.each(rows(NO_GOALS))('%s: %s', async (language, text) => {
    expect((await judge(text, { language })).commitment).toBe('mention');
  });
});

describe('what becomes of a thing in the hand of its owner, by a date, is undertaken', () => {
  test.each(rows(OWNED))('%s: %s', async (language, text) => {
    expect(['commitment', 'target']).toContain((await judge(text, { language })).commitment);
  });

  test('not without a date, and not where it happens by itself', async () => {
    expect((await judge('Data centres of the state will host the portal.')).commitment).toBe('mention');
    expect((await judge('Data centres of the state will need more water by 2030.')).commitment).toBe(
      'mention',
    );
  });
});

test('a wish for a share stays a wish', async () => {
  expect((await judge('The share of repaired devices should reach 45 % by 2030.')).commitment).toBe(
    'aspiration',
  );
});
