import { type CueRule, cueRules } from '../cues.js';

/**
 * Whom what is undertaken binds or serves beside the owner, and where: groups that policy addresses, and how far over
 * the country it reaches (Schaffrin, Sewerin and Seubert 2015, "scope").
 */
const SCOPE: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(producers|importers|manufacturers|retailers|distributors|suppliers|vendors|operators|recyclers|collectors)',
    '(households|smes|small businesses|small and medium enterprises|schools|hospitals|municipalities|communities|farmers|women|youth|indigenous peoples|consumers)',
    '(all|every|each) (...2|) (ministry|ministries|department|departments|agency|agencies|municipality|municipalities|region|regions|district|districts|province|provinces|school|schools|sector|sectors|building|buildings|data centre|data centres|data center|data centers)',
    '(public|local|regional) (bodies|authorities|administrations|buyers|institutions|governments)',
    '(nationwide|countrywide|national level|rural areas|economy wide)',
    '(across|throughout|in) (the country|the whole country|the entire country|the economy|the whole economy|all sectors)',
  ],
  fr: [
    '(producteurs|importateurs|fabricants|distributeurs|fournisseurs|opérateurs|recycleurs|metteurs sur le marché)',
    '(ménages|pme|tpe|écoles|établissements scolaires|hôpitaux|communes|collectivités|agriculteurs|consommateurs|usagers)',
    '(tous|toutes|chaque|ensemble des|ensemble de) (...2|) (ministère|ministères|services|administrations|régions|communes|écoles|secteurs|bâtiments|territoire|centres de données)',
    '(acheteurs publics|pouvoirs adjudicateurs|administrations publiques|opérateurs de l état)',
    '(à l échelle nationale|sur tout le territoire|sur l ensemble du territoire|zones rurales)',
  ],
  es: [
    '(productores|importadores|fabricantes|distribuidores|proveedores|operadores|recicladores)',
    '(hogares|pymes|mipymes|escuelas|hospitales|municipios|comunidades|agricultores|consumidores|usuarios)',
    '(todos|todas|cada) (...2|) (ministerio|ministerios|entidades|instituciones|regiones|municipios|escuelas|sectores|edificios|departamentos|provincias)',
    '(entidades públicas|administraciones públicas|gobiernos locales|autoridades locales|sector público)',
    '(a nivel nacional|en todo el país|en todo el territorio|zonas rurales)',
  ],
  pt: [
    '(produtores|importadores|fabricantes|distribuidores|fornecedores|operadores|recicladores|catadores)',
    '(famílias|pme|pmes|escolas|hospitais|municípios|comunidades|agricultores|consumidores|usuários|utilizadores)',
    '(todos|todas|cada) (...2|) (ministério|ministérios|órgãos|entidades|instituições|regiões|municípios|escolas|setores|sectores|edifícios|estados)',
    '(entidades públicas|órgãos públicos|administração pública|autoridades locais|setor público)',
    '(a nível nacional|em todo o país|em todo o território|zonas rurais|áreas rurais)',
  ],
  it: [
    '(produttori|importatori|fabbricanti|distributori|fornitori|operatori|gestori)',
    '(famiglie|pmi|scuole|ospedali|comuni|comunità|agricoltori|consumatori|utenti)',
    '(tutti|tutte|ogni|ciascun) (...2|) (ministero|ministeri|amministrazione|amministrazioni|regione|regioni|comuni|scuola|scuole|settori|edifici)',
    '(pubbliche amministrazioni|enti pubblici|enti locali|stazioni appaltanti)',
    '(a livello nazionale|su tutto il territorio|in tutto il paese|aree rurali)',
  ],
  de: [
    '(Hersteller|Importeure|Händler|Lieferanten|Anbieter|Betreiber|Recycler|Netzbetreiber)',
    '(Haushalte|Haushalten|KMU|Schulen|Krankenhäuser|Kommunen|Gemeinden|Landwirte|Verbraucher|Verbraucherinnen)',
    '(alle|allen|aller|jede|jedes|jeder) (...2|) (Ministerien|Ministerium|Behörden|Behörde|Ressorts|Regionen|Länder|Ländern|Kommunen|Schulen|Schule|Sektoren|Gebäude|Rechenzentren)',
    '(öffentliche|öffentlichen) (Stellen|Verwaltung|Verwaltungen|Auftraggeber|Einrichtungen)',
    '(bundesweit|landesweit|flächendeckend|im ganzen Land|ländlichen Raum|ländliche Räume)',
  ],
  pl: [
    '(producenci|producentów|importerzy|importerów|dystrybutorzy|dystrybutorów|dostawcy|dostawców|operatorzy|operatorów)',
    '(gospodarstwa domowe|gospodarstw domowych|mśp|szkoły|szkół|szpitale|gminy|gmin|rolnicy|rolników|konsumenci|konsumentów)',
    '(wszystkie|wszystkich|każdy|każdej|każdego) (...2|) (ministerstwa|ministerstw|urzędy|urzędów|regiony|regionów|regionach|gminy|gmin|gminach|szkoły|szkół|szkołach|sektory|sektorów|województwa|województw)',
    '(organy publiczne|organów publicznych|administracja publiczna|administracji publicznej|samorządy|samorządów|jednostki samorządu)',
    '(w całym kraju|na terenie całego kraju|na obszarach wiejskich|ogólnokrajow*)',
  ],
  ru: [
    '(производители|производителей|импортеры|импортеров|поставщики|поставщиков|операторы|операторов|производителям|операторам)',
    '(домохозяйства|домохозяйств|малого и среднего|школы|школ|больницы|муниципалитеты|общины|фермеры|потребители|потребителей)',
    '(все|всех|всем|каждый|каждого|каждом) (...2|) (министерства|министерств|ведомства|ведомств|регионы|регионов|регионах|школы|школ|школах|отрасли|отраслей|отраслях|субъекты|субъектах|муниципалитеты)',
    '(государственные органы|государственных органов|органы местного|органов местного|органы власти|органов власти)',
    '(по всей стране|на всей территории|в сельской местности|в масштабах страны)',
  ],
  tr: [
    '(üretici*|ithalatçı*|dağıtıcı*|tedarikçi*|işletmeci*|operatör*)',
    '(hane*|kobi*|okul*|hastane*|belediye*|çiftçi*|tüketici*)',
    '(tüm|bütün|her) (...2|) (bakanlık*|kurum*|il|iller*|bölge*|belediye*|okul*|sektör*)',
    '(kamu kurum*|kamu idare*|yerel yönetim*)',
    '(ülke genelinde|yurt genelinde|ülke çapında|kırsal alan*)',
  ],
  id: [
    '(produsen|importir|distributor|pemasok|operator|penyelenggara)',
    '(rumah tangga|umkm|ukm|sekolah|rumah sakit|masyarakat|petani|konsumen)',
    '(semua|seluruh|setiap) (...2|) (kementerian|lembaga|provinsi|kabupaten|kota|daerah|sekolah|sektor)',
    '(badan publik|instansi pemerintah|pemerintah daerah)',
    '(di seluruh indonesia|secara nasional|di seluruh wilayah|daerah pedesaan|perdesaan)',
  ],
  zh: [
    '(生产企业|生产者|进口商|制造商|供应商|经营者|运营商|运营企业|回收企业)',
    '(家庭|中小企业|学校|医院|社区|农民|消费者|农户)',
    '(所有|各|全部|每个) (...2|) (部门|地区|省|市|县|行业|学校|领域)',
    '(公共机构|党政机关|地方政府|各级政府)',
    '(全国|全国范围|农村地区|全行业|全社会)',
  ],
  ar: [
    '(المنتجون|المنتجين|المستوردون|المستوردين|المصنعون|المصنعين|الموردون|الموردين|المشغلون|المشغلين|مشغلو|مشغلي)',
    '(الأسر|المدارس|المستشفيات|البلديات|المجتمعات|المزارعون|المزارعين|المستهلكون|المستهلكين|الشركات الصغيرة)',
    '(جميع|كافة|كل) (...2|) (الوزارات|الجهات|المناطق|المحافظات|البلديات|المدارس|القطاعات)',
    '(الجهات الحكومية|الهيئات العامة|السلطات المحلية|الإدارات العمومية)',
    '(على المستوى الوطني|في جميع أنحاء البلاد|على الصعيد الوطني|المناطق الريفية)',
  ],
};

/** The cues of scope in a language; none where none are known. */
export function scopeCues(language: string): readonly CueRule[] {
  return cueRules('scope', SCOPE[language] ?? []);
}
