import { type CueLexicon, cueRules } from '../cues.js';
import { foldTurkish } from '../tr-forms.js';

/** The verb ends the sentence: its last word tells tense, person and voice by its ending. */
const PASSIVE_FUTURE =
  '*ılacaktır|*ilecektir|*ulacaktır|*ülecektir|*nacaktır|*necektir|*ılacaklardır|*ileceklerdir|*nacaklardır|*neceklerdir';
const PASSIVE_FUTURE_BARE = '*ılacak|*ilecek|*ulacak|*ülecek|*nacak|*necek';
const ACTIVE_FUTURE = '*acaktır|*ecektir|*acağız|*eceğiz|*acaklardır|*eceklerdir|*acağım|*eceğim';
const BARE_FUTURE = '*acak|*ecek|*acaklar|*ecekler';

const FIRM = [
  ...cueRules('commit', [
    `(${PASSIVE_FUTURE})`,
    `(${PASSIVE_FUTURE_BARE}) (.|;|!)`,
    '(taahhüt*) (...1|) (ed*|et*|bulun*)',
    '(kabul edilmiştir|yürürlüğe girmiştir|yürürlüğe girecektir|yürürlüğe konulacaktır|kararlaştırılmıştır|karara bağlanmıştır)',
    '(zorundadır|zorundadırlar|mecburdur|yükümlüdür|yükümlüdürler|mükelleftir|sorumludur)',
    '(zorunludur|mecburidir|yasaktır|yasaklanmıştır|yasaklanmaktadır|zorunlu tutulacaktır|zorunlu hale gelecektir|zorunlu hale getirilecektir|zorunlu olacaktır)',
    '(zorunlu) (...1|) (olacak*|kılınacak*|tutulacak*|kılınmıştır)',
    '(mümkün değildir|izin verilmez|izin verilmeyecektir|yapılamaz|edilemez|ithal edilemez|ihraç edilemez|bertaraf edilemez|kullanılamaz)',
    '(hükümet*|bakanlığ*|bakanlık*|devlet*|kurum*|kurul*|başkanlı*|idare*|genel müdürlü*) (...14|) (*uyoruz|*ıyoruz|*iyoruz|*üyoruz|yürütür|yürütmektedir|sağlar|hazırlar|oluşturur|kurar|yayımlar|izler|uygular|destekler|düzenler|denetler|belirler|ayırır)',
    '(hayata geçirilecek*|devreye alınacak*|esas alınır)',
  ]),
  ...cueRules('future', [`(${ACTIVE_FUTURE})`, `(${BARE_FUTURE}) (.|;|!)`]),
  ...cueRules('must', ['mecburiyet*']),
  ...cueRules('prohibit', [
    '(yasaktır|yasaklanmıştır|yasaklanacaktır|izin verilmez|izin verilmeyecektir|yapılamaz|edilemez|kullanılamaz|*ılamaz|*ilemez|*ulamaz|*ülemez|*mayacaktır|*meyecektir|*namaz|*nemez)',
    '(*mamalıdır|*memelidir|*mamalı|*memeli)',
  ]),
  ...cueRules('aspire', [
    '(*malıdır|*melidir|*malıdırlar|*melidirler|*malı|*meli|*malıyız|*meliyiz)',
    '(hedeflenmektedir|hedeflenmekte|hedefliyor|hedefliyoruz|hedefler|hedeflemektedir|hedeflemekteyiz|hedeflenir|hedeflenen|hedeflenmiştir)',
    '(amaçlanmaktadır|amaçlanmakta|amaçlıyor|amaçlıyoruz|amaçlar|amaçlamaktadır|amaçlamaktayız|amaçlanmıştır|amaçlayan)',
    '(planlanmaktadır|planlanmakta|planlıyor|planlıyoruz|planlamaktadır|planlanmıştır|öngörülmektedir|öngörülmüştür|öngörmektedir|öngörüyor|düşünülmektedir|beklenmektedir|arzulanmaktadır|istenmektedir|istiyoruz|istemektedir|arzu edilmektedir)',
    '(teşvik edilmektedir|teşvik eder|teşvik etmektedir|teşvik ediyoruz|özendirilmektedir|desteklenmektedir|destekleriz)',
    '(teşvik edil*|özendiril*) (*meli|*malı|*melidir|*malıdır)',
    '(önerilmektedir|önerilir|öneriyoruz|öneriliyor|tavsiye edilmektedir|tavsiye edilir|tavsiye ediyoruz|önermektedir)',
    '(gerekmektedir|gerekir|gereklidir|gerekiyor|gerek vardır|ihtiyaç vardır|ihtiyaç duyulmaktadır|ihtiyaç bulunmaktadır|önem taşımaktadır|önem arz etmektedir|önemlidir|şarttır|elzemdir|lazımdır|uygun olacaktır|yararlı olacaktır|faydalı olacaktır)',
    '(çabalamaktadır|çabalıyoruz|gayret edecektir|gayret edeceğiz|çaba gösterecektir|çaba göstereceğiz|çaba harcanacaktır|çaba gösterilecektir|çalışılacaktır|gayret gösterilecektir)',
    '...1 (değerlendirilecektir|incelenecektir|araştırılacaktır|etüt edilecektir|teşvik edilecektir|özendirilecektir|davet edilecektir|ele alınacaktır|değerlendirecektir|inceleyecektir|araştıracaktır|teşvik edecektir|özendirecektir)',
    '(olanağı|olanakları|imkânı|imkânları|seçeneği|seçenekleri) (...1|) (araştırılacaktır|incelenecektir|değerlendirilecektir)',
    '(amacımız|hedefimiz|vizyonumuz|temel amaç|temel hedef|nihai hedef)',
    '(çağrıda bulunulmaktadır|çağrı yapılmaktadır|davet edilmektedir)',
    'tercih edilmelidir',
  ]),
  ...cueRules('possible', [
    '(*abilir|*ebilir|*abilmektedir|*ebilmektedir|*abilecektir|*ebilecektir|*abilecek|*ebilecek|*abilirler|*ebilirler)',
    '(mümkündür|mümkün olabilir|mümkün olmaktadır|olasıdır|muhtemeldir|potansiyel*|imkân tanımaktadır|imkân sağlamaktadır|olanak sağlamaktadır|olanak tanımaktadır|fırsat sunmaktadır|fırsatlar sunmaktadır)',
    '(yardımcı olmaktadır|yardımcı olur|katkı sağlamaktadır|katkıda bulunmaktadır|katkı sunmaktadır|katkı sağlar)',
  ]),
  ...cueRules('done', [
    '(ulaştı|ulaşmıştır|yükseldi|yükselmiştir|arttı|artmıştır|azaldı|azalmıştır|düştü|düşmüştür|gerçekleşti|gerçekleşmiştir)',
    '(*mıştır|*miştir|*muştur|*müştür|*ıldı|*ildi|*uldu|*üldü|*ındı|*indi|*lendi|*landı|*tık|*tik|*dık|*dik|*duk|*dük|*mış|*miş)',
    '(yılında|yılından|tarihinde) (...6|) (kurulmuştur|yayımlanmıştır|kuruldu|yayımlandı|başlatıldı|kabul edildi)',
    'yılından (bu yana|beri)',
  ]),
  ...cueRules('finite', [
    '(*maktadır|*mektedir|*maktadırlar|*mektedirler|*makta|*mekte|*yor|*yorlar|*yoruz)',
    '(*dır|*dir|*dur|*dür|*tır|*tir|*tur|*tür) (.|;)',
    '(vardır|yoktur|oluşur|içerir|kapsar|taşır|gerektirir|tüketir|kirletir|yol açar|neden olur|oluşturur|sağlar|eder|olur|artar)',
  ]),
  ...cueRules('verbal-noun', [
    '(*ması|*mesi|*maları|*meleri|*mak|*mek|*ımı|*imi)',
    '(oluşturma|geliştirme|artırma|azaltma|kurma|sağlama|iyileştirme|güçlendirme|destekleme|uygulama|izleme|yaygınlaştırma|hazırlama)',
    '(geliştirilecek|kurulacak|oluşturulacak|artırılacak|azaltılacak|sağlanacak|hazırlanacak|güçlendirilecek|desteklenecek|yaygınlaştırılacak|iyileştirilecek)',
  ]),
  ...cueRules('due', [
    '#year (yılına|yılının|yılı|e|a|ye|ya) (...1|) (kadar|dek|değin|sonuna|itibarıyla|sonuna kadar|itibariyle|içinde)',
    '(en geç) (...3|) #year',
    '#year (yılı|) (sonuna|sonu|sonunda|ortasına|başına|itibarıyla|itibariyle)',
    '#year (de|da|te|ta)',
    '#year yılında',
    '#year ufku',
    '# (yıl|ay) içinde',
    '(yılından|#year den|#year dan|tarihinden) (itibaren|başlayarak)',
  ]),
  ...cueRules('passive', [`(${PASSIVE_FUTURE})`]),
  ...cueRules('action', [
    '(*uracaktır|*ürecektir|*ıracaktır|*irecektir|*tacaktır|*tecektir|*yacaktır|*yecektir|*şacaktır|*ndıracaktır|*ecektir|*acaktır|*eceğiz|*acağız|*eceklerdir|*acaklardır)',
  ]),
  ...cueRules('stative', [
    '(artacaktır|büyüyecektir|azalacaktır|olacaktır|olacak|kalacaktır|değişecektir|değiştirecektir|dönüştürecektir|sürecektir|devam edecektir|yükselecektir|ihtiyaç duyacaktır|gerekecektir|gerektirecektir|karşılaşacaktır|tüketecektir|yol açacaktır|neden olacaktır|ortaya çıkacaktır|oynayacaktır|kazanacaktır|ikiye katlanacaktır|katlanacaktır|etkileyecektir|ulaşacaktır|kolaylaştıracaktır)',
    '(*abilecektir|*ebilecektir|*abilecek|*ebilecek)',
  ]),
  ...cueRules('pseudo', [
    '(yalnızca|sadece) (...6|) (değil|kalmayıp|kalmamaktadır)',
    'en az',
    '(*abilecektir|*ebilecektir|*abilecek|*ebilecek|*abileceklerdir|*ebileceklerdir)',
    'en geç',
    // Adjectives, no "can".
    '(yenilenebilir|sürdürülebilir|erişilebilir|izlenebilir|ölçülebilir|karşılaştırılabilir)',
    '(hiç|kimse|kimseyi) (...3|) (geride bırakma*)',
    '(gelecek|gerçek|ölçek|ölçecek|ekmek|yiyecek|içecek|destek|örnek|emek|yemek|ırmak|kaynak|parmak|bıçak|sıcak|alçak|ocak|uçak|olacak olan|gerekçe|yüksek|erkek|çiçek|böcek|bebek|gerek|seçenek|gelenek|yetenek|dernek|mercimek|yakacak|giyecek|açacak|alacak|borç alacak|tek|pek|kıvrak|basamak|damak|çakmak|kaymak|yumak|çanak|bataklık)',
    '(*mesi durumunda değil)',
    'zararı olmaksızın',
    'zarar vermemek',
    'zarar vermeden',
    'gerektiğinde',
    'gerekirse',
    'mümkünse',
    'mümkün olduğunca',
    'değilse bile',
    '(adrese|ihtiyaç) değil',
  ]),
] as const;

const WHO = [
  ...cueRules('owned', [
    '(devletin|kamunun|kamu|devlet) (veri merkezleri|sunucuları|binaları|araçları|cihazları)',
  ]),
  ...cueRules('owner', [
    '(hükümet*|devlet*|bakanlık*|bakanlığ*|bakanlar|bakan|kurum|kurumu|kurumlar*|kurul|kurulu|kurumumuz|başkanlık|başkanlığ*|müdürlü*|idare|idaresi|idareler*|belediye|belediyeler*|valilik*|meclis|meclisi|TBMM|kamu|kamuda|cumhurbaşkanı|cumhurbaşkanlığı|ajans|ajansı|otorite|otoritesi|komisyon*|komite|komitesi|konsey*)',
    '(kamu kurumları|kamu kurum ve kuruluşları|kamu idareleri|kamu kuruluşları|yerel yönetimler|merkezi yönetim|ilgili kurumlar|ilgili kuruluşlar)',
    '(biz|ülkemiz|ülke|türkiye|cumhuriyet*)',
    '(strateji|stratejisi|plan|planı|program|programı|politika|politikası|kanun|kanunu|yasa|yasası|yönetmelik|yönetmeliği|eylem planı|yol haritası|proje|projesi|fon|fonu|platform|platformu|merkezi|çalışma grubu|görev gücü|eylem|tedbir|düzenleme|girişim)',
    '(üreticiler|ithalatçılar|işletmeciler|işleticiler|dağıtıcılar|satıcılar|tedarikçiler|piyasaya sürenler)',
  ]),
  ...cueRules('other-actor', [
    '(şirketler|şirket|firmalar|firma|özel sektör|işletmeler|sanayi|sanayiciler|girişimciler|yatırımcılar|araştırmacılar|bilim insanları|vatandaşlar|kullanıcılar|tüketiciler|çiftçiler|üniversiteler|üniversite|uzmanlar|öğrenciler|diğer ülkeler|gelişmekte olan ülkeler|pek çok ülke|birçok ülke|ülkeler|dünya|birleşmiş milletler|avrupa birliği|avrupa komisyonu|OECD|sivil toplum)',
    '(veri merkezleri|veri merkezi)',
    '(almanya|fransa|çin|japonya|hindistan|ABD|amerika birleşik devletleri|birleşik krallık)',
    '(Google|Microsoft|Amazon|Apple|Meta)',
  ]),
  ...cueRules('nobody', [
    '(yapay zeka|teknoloji|teknolojiler|dijitalleşme|dijital dönüşüm|dijital teknolojiler|dijital araçlar|makine öğrenmesi|blok zinciri|internet|nesnelerin interneti|algoritma|robotlar|sistemler|çözümler|uygulamalar|veri|veriler|yenilik|inovasyon)',
    '(talep|talebi|tüketim|tüketimi|kullanım|kullanımı|büyüme|değişim|değişikliği|emisyonlar|gelecek|enerji|pazar|cihazlar|ekipmanlar|etkiler|etkisi|ayak izi|atıklar|pay|payı|üretim|fırsatlar)',
    '(bu|bunlar|bu durum)',
  ]),
  ...cueRules('aside', [
    '(ile birlikte|iş birliği|işbirliği|kapsamında|çerçevesinde|amacıyla|dahil|başta|gibi|sayesinde|yoluyla|aracılığıyla|doğrultusunda|için)',
  ]),
  ...cueRules('subordinate', ['(zaman|sırada|ki)']),
  ...cueRules('question', ['(nasıl|neden|hangi|niçin|ne zaman)']),
  ...cueRules('terminator', [
    '(ancak|fakat|ama|lakin|oysa|buna karşın|bununla birlikte|buna rağmen|ne var ki|halbuki|diğer taraftan|öte yandan|bu nedenle|dolayısıyla)',
  ]),
] as const;

const ASSERTION = [
  ...cueRules(
    'gap',
    [
      '(*mamaktadır|*memektedir|*mamakta|*memekte|*mıyor|*miyor|*muyor|*müyor|*mamıştır|*memiştir|*mamış|*memiş|*madı|*medi|*mamaktadırlar|*memektedirler|*mamaktayız)',
      '(yoktur|yok|bulunmamaktadır|mevcut değildir|değildir|değil|bulunmuyor|yer almamaktadır|yer almıyor|ele alınmamaktadır|ele alınmamıştır|kapsam dışındadır|kapsam dışı|kapsam dışında|dışında bırakılmıştır|dışında tutulmuştur)',
      '(eksiktir|eksik|yetersizdir|yetersiz|sınırlıdır|eksikliği|eksiklikleri|yetersizliği|yokluğu|noksandır|yoksundur)',
      '(henüz) (...6|) (*mamış|*memiş|*mamıştır|*memiştir|*mamaktadır|*memektedir|yok*|değil*)',
      '(hazırlanmamış*|belirlenmemiş*|ölçülmemekte*|izlenmemekte*|düzenlenmemiş*|öngörülmemiş*|yer verilmemiş*|dikkate alınmamış*|hesaba katılmamış*)',
    ],
    { direction: 'both' },
  ),
  ...cueRules('gap', ['(eksikliği|yokluğu|yetersizliği|olmaması|bulunmaması)'], {
    direction: 'backward',
    reach: 7,
  }),
  ...cueRules(
    'hypothesis',
    [
      '(*ırsa|*irse|*ursa|*ürse|*arsa|*erse|*saydı|*seydi|*ması halinde|*mesi halinde|*ması durumunda|*mesi durumunda|*dığı takdirde|*diği takdirde|*duğu takdirde|*düğü takdirde)',
      'senaryo*',
    ],
    { direction: 'both' },
  ),
  ...cueRules('hypothesis', ['(eğer|şayet|varsayalım|diyelim ki|düşünelim ki)']),
  ...cueRules('orders', [
    '(zorunlu kılar|zorunlu kılmaktadır|yasaklar|yasaklamaktadır|düzenler|düzenlemektedir|öngörür|öngörmektedir|hükme bağlar|emreder|yükümlülük getirir|yükümlülük getirmektedir|şart koşar)',
  ]),
  ...cueRules('provision', ['(madde|maddesi) (.|) #', '# (.|) madde*', '(md|mad) . #']),
  ...cueRules('law', [
    '(kanun|kanunu|kanunun|kanunla|yasa|yasası|yönetmelik|yönetmeliği|yönetmelikle|tebliğ|tüzük|kararname|kararnamesi|mevzuat|madde)',
    '(yasal|kanuni) (zorunluluk|yükümlülük|yükümlülükler|yükümlülüğü)',
    'yürürlüğe (gir*|kon*)',
  ]),
] as const;

const MONTHS = 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık';
const MONEY =
  'TL|tl|lira|liralık|lirası|türk lirası|dolar|doları|dolarlık|avro|euro|avroluk|USD|EUR|kron|korun|taler|₺|€|$';
const UNITS =
  'ton|tonluk|kg|kWh|MWh|GWh|TWh|MW|GW|megavat|gigavat|litre|km|hektar|metreküp|m3|derece|watt|kilovatsaat';

const WHAT = [
  ...cueRules('budget', [
    `# (bin|milyon|milyar|trilyon|) (${MONEY})`,
    `(₺|€|$) #`,
    '(bütçe|bütçesi|bütçeden|bütçesinden|ödenek|ödeneği|ödenekler|finansman|finansmanı|fon|fonu|fonlar|hibe|hibeler|kredi|krediler|sübvansiyon|mali destek|kaynak ayrıl*)',
  ]),
  ...cueRules('body', [
    '(bakanlığı|bakanlığınca|bakanlığının|başkanlığı|başkanlığınca|başkanlığının|müdürlüğü|müdürlüğünce|kurumu|kurumunca|kurulu|kurulunca|ajansı|otoritesi|idaresi|komisyonu|komitesi|konseyi|enstitüsü|dairesi|ofisi)',
    '(bakanlık|bakanlıkça|bakanlıklar|hükümet|hükümetçe|cumhurbaşkanı|cumhurbaşkanlığı|bakanlar kurulu|TÜBİTAK|BTK|TSE|TÜİK)',
    '(sorumlu|ilgili|yetkili) (kurum|kuruluş|bakanlık|birim|kurumlar)',
    'çalışma grubu',
    'sorumlu :',
  ]),
  ...cueRules('instrument', [
    '(kanun*|yasa|yasası|yasal|yönetmelik*|yönetmeliğ*|tebliğ*|mevzuat*|kararname*|genelge*|tüzük*|düzenleme|düzenlemeler|düzenlemesi)',
    '(standart|standardı|standartlar*|belgelendirme|sertifika*|etiket|etiketi|etiketleme|kılavuz*|rehber*|endeks*|kriter*|ölçüt*|metodoloji*|yöntem)',
    '(vergi*|harç|teşvik*|ceza*|muafiyet*|depozito*|katılım payı)',
    '(program|programı|plan|planı|eylem planı|strateji|stratejisi|yol haritası|proje|projesi|girişim|girişimi|kampanya*)',
    '(kamu alımı|kamu alımları|kamu alımlarında|ihale*|şartname*|kamu ihale*|satın alma)',
    '(platform|platformu|kayıt sistemi|kütük|sicil|envanter*|veri tabanı|gözlemevi|portal|bilgi sistemi|kaydı)',
    '(eğitim|eğitimi|eğitimler*|denetim*|protokol*|ortaklık*|anlaşma*|sözleşme*|çevresel etki değerlendirmesi|ÇED|pilot)',
    'genişletilmiş üretici sorumluluğu',
  ]),
  ...cueRules('deadline', [
    '#year (yılına|yılının|yılı|e|a|ye|ya) (...1|) (kadar|dek|değin|sonuna kadar|itibarıyla)',
    '#year (yılı|) (sonuna|sonu|sonunda|itibarıyla|içinde)',
    '#year (yılında|yılından|de|da|te|ta|yılına)',
    `(${MONTHS}) #year`,
    `# (${MONTHS}) #year`,
    '(en geç) (...3|) #year',
    '# (yıl|ay|gün) içinde',
    '(her yıl|yılda bir|yıllık olarak|her iki yılda bir)',
    '#year - #year',
    '#year #year (dönemi|döneminde|yılları|yıllarında)',
  ]),
  ...cueRules('indicator', [
    '% #',
    'yüzde #',
    '# %',
    `# (bin|milyon|milyar|) (${UNITS})`,
    '(PUE|WUE|gösterge*|performans göstergesi|oranı|oranını|payı|payını|endeksi)',
  ]),
  ...cueRules('outcome', [
    '% #',
    'yüzde #',
    '# %',
    '(karbon nötr|karbon nötrlüğü*|iklim nötr*|net sıfır*|sıfır atık*|sıfır emisyon*)',
    `# (bin|milyon|milyar|) (${UNITS})`,
    '(yarıya|iki katına|üç katına|üçte bir*|yarısı|tamamı|tümü)',
  ]),
  ...cueRules('baseline', [
    '(kıyasla|nazaran|göre) (...3|) #year',
    '#year (yılına|seviyesine|düzeyine|e|a) (göre|kıyasla|nazaran)',
    '(baz yıl*|referans yıl*|başlangıç değeri)',
    '(yüzde|%) # (den|dan|ten|tan)',
  ]),
] as const;

const WHERE = [
  ...cueRules('measure-title', [
    '(eylem|tedbir|proje|faaliyet|madde|politika|adım|çıktı|önlem|girişim|strateji) (no|) (#|:)',
    '(eylemler|tedbirler|faaliyetler|önlemler|projeler|taahhütler)',
    '(eylem planı|uygulama planı|uygulama takvimi|sonraki adımlar|tedbirler ve eylemler)',
  ]),
  ...cueRules('objective', [
    '(amaç|amaçlar|amacı|hedef|hedefler|hedefi|vizyon|vizyonu|misyon|öncelik|öncelikler|ilke|ilkeler|öneri|öneriler)',
  ]),
  ...cueRules('example', [
    '(örnek|örnekler|örnek uygulama*|vaka çalışması|iyi uygulama*|senaryo*|dünya örnekleri|uluslararası karşılaştırma)',
  ]),
  ...cueRules('addressee', [
    '(yüklenici*|istekli|istekliler*|teklif veren*|tedarikçi*)',
    '(teknik şartname*|idari şartname*)',
  ]),
  ...cueRules('pointer', [
    '(bu|söz konusu|anılan) (eylem*|tedbir*|hedef*|alan|alanlar*|proje*|girişim*|çalışma*|amaç*|öncelik*|ilke*|düzenleme*|strateji*|plan|planın|program*|kayıt|kaydı|sistem*|platform*|kriter*|gösterge*)',
    '(bu amaçla|bu doğrultuda|bu kapsamda|bu çerçevede|bunun için|bu bağlamda)',
  ]),
  ...cueRules('technology', [
    '(dijital*|sayısal*|teknoloji*|yapay zeka*|veri|veriler*|algoritma*|sensör*|algılayıcı*|uydu*|insansız hava araç*|drone*|robot*|blok zinciri|internet*|bilişim*|yazılım*|inovasyon*|yenilikçi*|akıllı|platform*|uzaktan algılama*|makine öğrenmesi|büyük veri)',
  ]),
  ...cueRules('serves', [
    '(yardımcı ol*|katkı sağla*|katkıda bulun*|katkı sun*|sayesinde|yoluyla|aracılığıyla|hizmetinde|kullanılarak|yararlanılarak|faydalanılarak)',
    '(korumak|azaltmak|izlemek|iyileştirmek|önlemek|optimize etmek) (için|amacıyla|üzere)',
    '(fırsat*|potansiyel*)',
  ]),
  ...cueRules('burden', [
    '(dijital*|bilişim*|yapay zeka*|veri merkez*|internet*|elektronik) (...4|) (ayak izi*|etkisi*|etkileri*|tüketimi*|emisyon*|atık*)',
    '(yeşil|sürdürülebilir|sorumlu) (bilişim*|dijital*|yazılım*|yapay zeka*|bit)',
    '(e atık*|elektronik atık*|AEEE|aeee)',
    '(geri tepme|geri sekme) etkisi*',
    'veri merkez*',
    '(elektronik|elektrikli|dijital|bilişim) (cihaz*|ekipman*|eşya*|donanım*)',
    'enerji yoğun*',
  ]),
] as const;

const folded = (titles: readonly string[]): readonly string[] => titles.map(foldTurkish);

/** Turkish cues: how firmly, who, what and by when. */
export const trCues: CueLexicon = {
  rules: [...FIRM, ...WHO, ...ASSERTION, ...WHAT, ...WHERE],
  verbLast: true,
  documentKinds: {
    adopted: folded([
      'strateji',
      'stratejisi',
      'stratejileri',
      'plan',
      'planı',
      'eylem planı',
      'kalkınma planı',
      'program',
      'programı',
      'politika',
      'politikası',
      'belgesi',
      'strateji belgesi',
      'kanun',
      'kanunu',
      'yasası',
      'yönetmelik',
      'yönetmeliği',
      'yol haritası',
      'gündemi',
      'vizyonu',
      'vizyon belgesi',
      'genelge',
      'genelgesi',
      'hamlesi',
    ]),
    draft: folded([
      'taslak',
      'taslağı',
      'kanun tasarısı',
      'tasarısı',
      'kanun teklifi',
      'ön taslak',
      'istişare metni',
      'kamuoyu görüşü',
      'görüşe açılmıştır',
      'çalışma metni',
    ]),
    advisory: folded([
      'rehber',
      'rehberi',
      'kılavuz',
      'kılavuzu',
      'öneriler',
      'önerileri',
      'tavsiyeler',
      'tavsiye kararı',
      'tavsiyeleri',
      'beyaz kitap',
      'yeşil kitap',
      'el kitabı',
      'politika notu',
      'iyi uygulamalar',
      'görüş',
      'hazır bulunuşluk değerlendirmesi',
      'politika önerileri',
    ]),
    report: folded([
      'rapor',
      'raporu',
      'faaliyet raporu',
      'ilerleme raporu',
      'izleme raporu',
      'değerlendirme raporu',
      'durum raporu',
      'araştırma',
      'araştırması',
      'çalışması',
      'analizi',
      'anketi',
      'gerçekleşme raporu',
    ]),
  },
  selfNames: folded(['bu', 'işbu', 'elinizdeki', 'söz konusu']),
};
