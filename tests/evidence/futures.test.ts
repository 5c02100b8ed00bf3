import { expect, test } from 'vitest';
import type { Commitment } from '../../src/model/evidence.js';
import { judge } from './one.js';

/**
 * The future of any verb, known by its form: who answers for it or what is done to something commits, what happens by
 * itself, is denied or only supposed does not. All sentences were made for this test.
 */
const FUTURES: Readonly<Record<string, readonly (readonly [commitment: Commitment, text: string])[]>> = {
  pl: [
    ['commitment', 'Dane o zużyciu energii zostaną zabezpieczone i udostępnione.'],
    ['commitment', 'Rejestr urządzeń zostanie zintegrowany z systemem gospodarki odpadami.'],
    ['commitment', 'Stare serwery zostaną wycofane z użytku.'],
    ['commitment', 'Wymagania dotyczące efektywności energetycznej centrów danych zostaną zaostrzone.'],
    ['mention', 'Zapotrzebowanie na energię zostanie podwojone przez rozwój sztucznej inteligencji.'],
    ['mention', 'Centra danych będą zużywać coraz więcej wody.'],
    ['mention', 'Gdyby budżet wzrósł, zużyte serwery zostałyby naprawione.'],
    ['mention', 'Elektroodpady nie zostaną uwzględnione w rejestrze.'],
  ],
  fr: [
    ['commitment', "Les consommations d'eau des centres de données seront déclarées chaque année."],
    ['commitment', "Les opérateurs de centres de données déclareront leur consommation d'eau."],
    ['commitment', "Le ministère enverra chaque année un rapport sur l'empreinte du numérique."],
    ['commitment', 'Les équipements obsolètes seront retirés et confiés à une filière agréée.'],
    ['commitment', 'Les écoles recevront des ordinateurs reconditionnés.'],
    ['mention', "L'empreinte du numérique ne sera pas mesurée."],
    ['mention', "La consommation des centres de données doublera d'ici dix ans."],
    ['mention', "Les centres de données consommeront davantage d'eau."],
  ],
  pt: [
    ['commitment', 'As emissões dos centros de dados serão declaradas anualmente.'],
    ['commitment', 'Os dados sobre resíduos eletrónicos serão disponibilizados em formato aberto.'],
    ['commitment', 'Os equipamentos obsoletos serão encaminhados para reciclagem.'],
    ['commitment', 'O Ministério enviará relatórios anuais sobre a pegada digital.'],
    ['commitment', 'Todas as instalações declararão o seu consumo de água.'],
    ['mention', 'As emissões não serão declaradas.'],
    ['mention', 'Os centros de dados consumirão cada vez mais energia.'],
  ],
  es: [
    ['commitment', 'Todas las instalaciones declararán su consumo de agua.'],
    ['commitment', 'Los consumos de los centros de datos serán declarados anualmente.'],
    ['commitment', 'El ministerio enviará informes anuales sobre la huella digital.'],
    ['commitment', 'Los equipos obsoletos serán retirados y reciclados.'],
    ['mention', 'Las emisiones no serán declaradas.'],
    ['mention', 'Los centros de datos consumirán cada vez más energía.'],
    ['mention', 'Si hubiera presupuesto, los servidores serían sustituidos.'],
  ],
  ru: [
    ['commitment', '100 % операторов центров обработки данных будут сообщать о потреблении воды.'],
    ['commitment', 'Все операторы будут сообщать о потреблении воды.'],
    ['commitment', 'Данные о выбросах будут раскрываться ежегодно.'],
    ['commitment', 'Устаревшие серверы будут выведены из эксплуатации.'],
    ['mention', 'Центры обработки данных будут потреблять всё больше воды.'],
    ['mention', 'Выбросы не будут раскрываться.'],
    ['mention', 'Если появится бюджет, серверы были бы заменены.'],
  ],
  zh: [
    ['commitment', '数据中心必须公布用水量。'],
    ['commitment', '数据中心运营者须每年报告能耗。'],
    ['commitment', '各数据中心应当必须披露碳排放。'],
    ['mention', '人工智能必须可靠、可解释。'],
    ['mention', '数据中心的能耗将继续增长。'],
    ['commitment', '数据中心不得使用一次性电池。'],
  ],
  en: [
    ['commitment', 'Water use of data centres will be declared every year.'],
    ['commitment', 'Obsolete servers will be withdrawn and dismantled by certified firms.'],
    ['mention', 'Emissions will not be declared.'],
    ['mention', 'Data centres will consume more and more water.'],
  ],
  it: [
    ['commitment', 'I consumi dei centri dati saranno dichiarati ogni anno.'],
    ['commitment', 'Tutte le strutture dichiareranno il proprio consumo di acqua.'],
    ['commitment', "Il ministero invierà relazioni annuali sull'impronta digitale."],
    ['mention', 'Le emissioni non saranno dichiarate.'],
    ['mention', 'I centri dati consumeranno sempre più acqua.'],
  ],
  de: [
    ['commitment', 'Der Wasserverbrauch der Rechenzentren wird jährlich gemeldet werden.'],
    ['commitment', 'Alle Einrichtungen werden ihren Wasserverbrauch melden.'],
    ['mention', 'Die Emissionen werden nicht gemeldet.'],
  ],
  ar: [
    ['commitment', 'ستعلن جميع المرافق عن استهلاكها للمياه.'],
    ['commitment', 'سيتم الإفصاح عن استهلاك مراكز البيانات للمياه سنويا.'],
    ['mention', 'ستستهلك مراكز البيانات المزيد من المياه.'],
  ],
  id: [
    ['commitment', 'Semua fasilitas akan melaporkan konsumsi airnya.'],
    ['commitment', 'Konsumsi air pusat data akan diumumkan setiap tahun.'],
    ['mention', 'Pusat data akan mengonsumsi lebih banyak air.'],
  ],
  tr: [
    ['commitment', 'Tüm tesisler su tüketimini bildirecektir.'],
    ['commitment', 'Veri merkezlerinin su tüketimi her yıl açıklanacaktır.'],
    ['mention', 'Veri merkezleri giderek daha fazla su tüketecektir.'],
  ],
};

const rows = Object.entries(FUTURES).flatMap(([language, list]) =>
  list.map(([commitment, text]) => [language, text, commitment] as const),
);

test.each(rows)('%s: %s (%s)', async (language, text, commitment) => {
  expect((await judge(text, { language })).commitment).toBe(commitment);
});
