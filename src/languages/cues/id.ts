import { type CueLexicon, cueRules } from '../cues.js';

/** What an owner does: the form behind me- and di-. The first sound of most is lost behind the nasal: "kelola", "mengelola". */
const BASES =
  `bangun kembangkan tetapkan terapkan susun laksanakan dukung fasilitasi sediakan bentuk tingkatkan kurangi turunkan wajibkan larang atur
  awasi pantau ukur laporkan terbitkan sahkan luncurkan danai biayai alokasikan anggarkan integrasikan koordinasikan selenggarakan
  jalankan implementasikan kelola kumpulkan olah lindungi pulihkan manfaatkan gunakan adopsi pasang ganti latih bina sosialisasikan
  promosikan kaji evaluasi revisi standarkan sertifikasi beri berikan capai wujudkan jamin pastikan libatkan konsultasikan batasi hentikan
  hapuskan cegah tangani optimalkan efisienkan modernisasi digitalisasikan digitalkan hubungkan sinergikan selaraskan masukkan jadikan
  lakukan adakan buat buka uji rehabilitasi restorasi tanam transformasikan konversi alihkan tandatangani ratifikasi dirikan tempatkan
  publikasikan umumkan rilis sempurnakan tambah siapkan rancang rumuskan tegakkan periksa audit catat daftarkan hitung nilai pulihkan
  bagikan salurkan gantikan tertibkan kendalikan tekan pacu tumbuhkan gerakkan galakkan kampanyekan ajarkan didik tuangkan undangkan
  cabut ubah perbaiki padukan satukan prioritaskan fokuskan utamakan investasikan beli belanjakan hibahkan sewa operasikan kerahkan lengkapi
  isi hemat daur kumpulkan pilah musnahkan penuhi patuhi`.split(/\s+/);

/** The active forms of a base, the sound behind the nasal kept and lost: both are written. */
function active(base: string): string[] {
  const first = base.charAt(0);
  const rest = base.slice(1);
  if ('bfv'.includes(first)) return [`mem${base}`];
  if (first === 'p') return [`mem${rest}`, `mem${base}`];
  if ('cdjz'.includes(first)) return [`men${base}`];
  if (first === 't') return [`men${rest}`, `men${base}`];
  if (first === 's') return [`meny${rest}`, `men${base}`];
  if (first === 'k') return [`meng${rest}`, `meng${base}`];
  if ('ghaiueo'.includes(first)) return [`meng${base}`];
  return [`me${base}`];
}

const VERBS = [...new Set(BASES)];
const EXTRA_ACTIVE =
  'memperkuat mempercepat memperluas memperbarui mempersiapkan memperkenalkan mempertahankan memperhatikan mempermudah memperketat mempromosikan mendaur memberlakukan memberdayakan menindaklanjuti mengarusutamakan mengakselerasi mengurangkan mengefisienkan menginisiasi'.split(
    ' ',
  );
const EXTRA_PASSIVE =
  'diperkuat dipercepat diperluas diperbarui dipersiapkan diperkenalkan dipertahankan dipermudah diperketat didaur diberlakukan diberdayakan ditindaklanjuti diarusutamakan diakselerasi diinisiasi dipenuhi ditempuh diambil diarahkan digelar diajak diundang dimintai dikonsultasi didata diintensifkan'.split(
    ' ',
  );
const ACTIVE = [...VERBS.flatMap(active), ...EXTRA_ACTIVE];
const PASSIVE = [...VERBS.map((base) => `di${base}`), ...EXTRA_PASSIVE];
const OWNER =
  'pemerintah|pemerintah pusat|pemerintah daerah|negara|kementerian|menteri|badan|lembaga|otoritas|komisi|dinas|kami|kita|presiden|gubernur|instansi';

const FIRM = [
  ...cueRules('commit', [
    '(berkomitmen|berikrar|berjanji|menjamin) (untuk|akan|bahwa|)',
    '(telah memutuskan|memutuskan) untuk',
    '(bersifat|adalah) (wajib|mengikat)',
    '(dinyatakan|mulai) berlaku',
    '(berlaku|diberlakukan) (sejak|mulai|pada|efektif)',
    '(dilarang|melarang|terlarang)',
    '(dikenai|dikenakan) sanksi',
    ...chunks(ACTIVE).map((verbs) => `(${OWNER}) (juga|terus|tetap|segera|) (${verbs})`),
    ...chunks(PASSIVE).map(
      (verbs) => `akan (juga|terus|tetap|segera|secara bertahap|mulai|lebih|) (${verbs})`,
    ),
    '(ditetapkan|disahkan|diundangkan) (dengan|melalui|dalam|paling|pada)',
    '(ditargetkan|menargetkan) (untuk|mencapai|turun|naik|sebesar|pada|selesai)',
    'berkewajiban (untuk|)',
  ]),
  ...cueRules('future', ['akan', '(akan segera|akan terus|akan tetap|akan secara bertahap)']),
  ...cueRules('must', [
    '(wajib|harus|mesti|haruslah|diwajibkan|diharuskan|wajiblah)',
    '(tidak boleh|dilarang)',
  ]),
  ...cueRules('prohibit', [
    '(tidak boleh|dilarang|jangan|tidak diperbolehkan|tidak diizinkan|dilarang keras)',
  ]),
  ...cueRules('aspire', [
    '(perlu|seyogianya|seyogyanya|sebaiknya|hendaknya|semestinya|seharusnya|selayaknya|sepatutnya)',
    '(perlu|akan perlu|masih perlu) (...2|) (*kan|*i|ada|adanya)',
    '(diharapkan|diupayakan|diusahakan|disarankan|direkomendasikan|dianjurkan|diimbau|dihimbau|diimbau|didorong|diusulkan|diperlukan|dibutuhkan|diinginkan)',
    '(mendorong|menganjurkan|menyarankan|merekomendasikan|mengimbau|menghimbau|mengajak|menyerukan|mengusulkan|mengharapkan)',
    '(bertujuan|bermaksud|berniat|berencana|berupaya|berusaha|bercita cita|berkeinginan|berharap|berambisi|berikhtiar)',
    '(ingin|hendak|berupaya|berusaha|mengupayakan|mengusahakan)',
    '(tujuan|sasaran|maksud|visi|cita cita|harapan) (...8|) (adalah|ialah|yaitu|yakni)',
    '(mempertimbangkan|menjajaki|mengeksplorasi|mempelajari|menimbang|menelaah) (...1|)',
    '(akan|akan terus) (mempertimbangkan|menjajaki|mengeksplorasi|mempelajari|mendorong|berupaya|berusaha|mengupayakan|diupayakan|didorong|dipertimbangkan|mengkaji kemungkinan)',
    '(sangat|amat|sungguh) (penting|diperlukan|dibutuhkan|mendesak)',
    '(penting|mendesak|krusial) (untuk|bagi|agar|artinya)',
    '(membutuhkan|memerlukan|menuntut) (pendanaan|dukungan|kerja|investasi|peningkatan|penguatan|kebijakan|regulasi|perhatian|upaya|strategi|komitmen|pembiayaan|langkah|pendekatan|sinergi|kolaborasi|alih)',
    '(agar|supaya) (...6|) (dapat|bisa|lebih)',
    '(dalam rangka|demi|guna) (mewujudkan|mencapai|meningkatkan)',
    '(menuju|mengarah pada)',
    '(diprioritaskan|diutamakan|diutamakannya)',
  ]),
  ...cueRules('possible', [
    '(dapat|bisa|mampu|mungkin|barangkali|boleh jadi)',
    '(berpotensi|berpeluang|memungkinkan|dimungkinkan)',
    '(memiliki|mempunyai|menyimpan) (...2|) potensi',
    '(potensi|peluang|kesempatan) (untuk|dalam|bagi|pemanfaatan)',
    '(membantu|berkontribusi|berperan|menyumbang) (...1|)',
    '(membuka|memberikan|menawarkan|menciptakan) (...1|) (peluang|kesempatan|potensi)',
  ]),
  ...cueRules('done', [
    '(telah|sudah|pernah)',
    '(telah|sudah) (di*|me*|ber*|ter*)',
    '(berhasil|sukses) (me*|di*)',
    'sejak (tahun|) #year',
    '(hingga|sampai|per) (akhir|awal|) (tahun|) #year (...2|) (telah|sudah|tercatat|terdapat)',
    '(tercatat|tercapai|terwujud|terlaksana)',
  ]),
  ...cueRules('finite', [
    '(adalah|ialah|merupakan|yaitu|yakni|berupa|terdiri|meliputi|mencakup|menjadi)',
    '(menunjukkan|memperlihatkan|menyebutkan|mencatat|menyatakan|mengonsumsi|mengkonsumsi|menghasilkan|menyebabkan|mengakibatkan|menimbulkan|menghadapi|mengandung|mengancam|berdampak|bergantung|berasal|terletak|terjadi|muncul|tumbuh|memiliki|mempunyai|membutuhkan|memerlukan|berarti|bermakna|terus meningkat|semakin)',
    '(ada|terdapat|berada|tersedia|dikenal|disebut|didefinisikan|dimaksud|diperkirakan|diproyeksikan)',
    '(menyumbang|bertambah|berkurang|naik|turun|melonjak|mencapai)',
  ]),
  ...cueRules('infinitive', [
    ...chunks(ACTIVE).map((verbs) => `(${verbs})`),
    '(terwujudnya|tercapainya|meningkatnya|menurunnya|terbangunnya|terselenggaranya|tersedianya|berkurangnya|terlaksananya|terciptanya|optimalnya)',
  ]),
  ...cueRules('action', [
    ...chunks(ACTIVE).map((verbs) => `(${verbs})`),
    ...chunks(PASSIVE).map((verbs) => `(${verbs})`),
    '(bekerja sama|bekerjasama|berkolaborasi|berinvestasi|berkoordinasi|berpartisipasi|bergabung|beralih|bertransisi)',
  ]),
  ...cueRules('stative', [
    'akan (...2|) (menjadi|tumbuh|meningkat|bertambah|berkurang|menurun|naik|turun|terus|semakin|membutuhkan|memerlukan|mengonsumsi|menyebabkan|menimbulkan|berdampak|mempengaruhi|memengaruhi|menghadapi|mengubah|bergantung|terjadi|muncul|ada|dapat|mampu|bisa|mengalami|berkontribusi|membantu|memungkinkan)',
    '(diperkirakan|diproyeksikan|diprediksi) (...2|) akan',
    'akan (datang|halnya)',
  ]),
  ...cueRules('pseudo', [
    '(akan tetapi|yang akan datang|masa yang akan datang|kebutuhan akan|permintaan akan|kesadaran akan|pentingnya|kaya akan|tahu akan|seakan akan)',
    'tidak (hanya|saja|sekadar|sekedar|semata|terlepas|terkecuali|kurang dari|lebih dari|terpisahkan|terbatas|lain|jarang|sedikit|melebihi|dapat dipisahkan|bisa dipisahkan|langsung)',
    '(bukan hanya|bukan sekadar|bukan saja|bukan lagi)',
    '(tanpa terkecuali|tanpa henti|tanpa meninggalkan|tanpa kertas|tanpa syarat|tanpa batas|tanpa memandang|tanpa awak)',
    'tidak (ada|boleh) (satu pun|seorang pun) (...2|) (tertinggal|ditinggalkan)',
    '(paling lambat|selambat lambatnya|paling sedikit|sekurang kurangnya|paling banyak|setidaknya)',
    '(pajak|wajib pajak|wajib belajar|wajib lapor|kewajiban)',
    '(dapat diandalkan|dapat dipercaya|dapat dilacak|dapat diperbaiki|dapat didaur ulang|dapat digunakan kembali|dapat diperbarui|dapat diakses)',
    '(tidak terbarukan|tak terbarukan)',
    '(jika|bila) (perlu|diperlukan|memungkinkan)',
    'apabila (diperlukan|perlu)',
    '(belum lama|belum lama ini)',
    '(dinas|digital|digitalisasi|distribusi|direktur|dimensi)',
    '(kurang lebih)',
  ]),
] as const;

function chunks(words: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(words.length / 40) }, (_, at) =>
    words.slice(at * 40, at * 40 + 40).join('|'),
  );
}

const WHO = [
  ...cueRules('owned', [
    '(pusat data|server|gedung|kendaraan|perangkat) (pemerintah|negara|milik negara|milik pemerintah|instansi pemerintah)',
  ]),
  ...cueRules('owner', [
    `(${OWNER})`,
    '(pemerintahan|kabinet|bappenas|bappeda|kominfo|komdigi|klhk|esdm|brin|bssn|bmkg|bnpb|bumn|pemda|pemprov|pemkab|pemkot|gugus tugas|satuan tugas|dewan|regulator|sekretariat|direktorat jenderal|sektor publik|aparatur|badan publik|penyelenggara negara)',
    '(strategi|rencana|kebijakan|peta jalan|peraturan|undang undang|program) (ini|nasional)',
    'indonesia',
  ]),
  ...cueRules('other-actor', [
    '(negara lain|negara negara lain|negara maju|beberapa negara|banyak negara|negara tetangga|negara berkembang|uni eropa|amerika serikat|jepang|tiongkok|cina|china|singapura|malaysia|korea selatan|india|jerman|inggris|prancis|australia|vietnam|thailand|filipina)',
    '(pusat data|operator pusat data|perusahaan|pelaku usaha|industri|swasta|sektor swasta|produsen|importir|pengembang|operator|penyedia|distributor|startup|usaha rintisan|umkm|pelaku industri|dunia usaha)',
    '(masyarakat|warga|konsumen|pengguna|petani|nelayan|pemulung|akademisi|universitas|perguruan tinggi|peneliti|bank|investor|organisasi|lsm|rumah tangga)',
    '(google|microsoft|amazon|apple|meta|perserikatan bangsa bangsa|pbb|bank dunia|itu|oecd)',
  ]),
  ...cueRules('nobody', [
    '(teknologi|kecerdasan artifisial|kecerdasan buatan|ai|algoritma|mahadata|big data|data|inovasi|digitalisasi|transformasi digital|internet|sistem|platform|komputasi awan|blockchain|robot|sensor|perubahan iklim|permintaan|kebutuhan|konsumsi|emisi|pertumbuhan|ekonomi digital)',
  ]),
  ...cueRules('relative', ['yang']),
  ...cueRules('subordinate', [
    '(ketika|saat|sementara|karena|sebab|sehingga|agar|supaya|bahwa|seiring|meskipun|walaupun|sebelum|setelah|sesudah|selama)',
  ]),
  ...cueRules('aside', ['(bersama|termasuk|selain|bekerja sama dengan)']),
] as const;

const ASSERTION = [
  ...cueRules('gap', [
    '(belum|tidak|tak) (...2|) (mengatur|mencakup|membahas|menyebut|menyebutkan|menyinggung|memuat|mempertimbangkan|memperhitungkan|menangani|mengukur|memiliki|mempunyai|menetapkan|menyediakan|mengintegrasikan|memasukkan|menyentuh|merinci|mewajibkan|memperhatikan|tersedia|ada|terdapat|termasuk|meliputi|mengakomodasi)',
    '(belum|tidak) (ada|adanya|terdapat|tersedia|memiliki)',
    '(ketiadaan|kurangnya|minimnya|absennya|kelangkaan|keterbatasan|lemahnya|rendahnya) (...2|)',
    '(mengabaikan|mengesampingkan|melupakan|gagal) (...1|)',
    'tanpa (adanya|mempertimbangkan|memperhatikan|memperhitungkan|pengaturan|aturan)',
    '(di luar) (cakupan|ruang lingkup|lingkup)',
  ]),
  ...cueRules(
    'gap',
    [
      '(belum|tidak|tak) (...2|) (diatur|dibahas|dicakup|disebut|disebutkan|disinggung|dimuat|dipertimbangkan|diperhitungkan|ditangani|diukur|ditetapkan|diintegrasikan|dimasukkan|tercakup|terukur|terdata|tertangani|didata|dikelola|diperhatikan|tersentuh|dilaporkan|dipantau|tersedia|termasuk|menjadi bagian|dijangkau|terintegrasi|terpenuhi|memadai)',
      '(belum|tidak) ada',
      '(masih|sangat) (minim|kurang|terbatas|lemah|rendah|nihil)',
      '(terabaikan|diabaikan|dikesampingkan|nihil)',
      'di luar (cakupan|ruang lingkup|lingkup)',
    ],
    { direction: 'both' },
  ),
  ...cueRules('terminator', [
    '(tetapi|tapi|namun|akan tetapi|melainkan|sedangkan|sebaliknya|meskipun|walaupun|meski|kendati|padahal|oleh karena itu)',
  ]),
  ...cueRules('hypothesis', [
    '(jika|apabila|bila|bilamana|kalau|seandainya|andaikata|andai|misalkan|sekiranya|umpamanya)',
    '(dalam|pada) skenario',
  ]),
  ...cueRules('orders', [
    '(mengatur|mewajibkan|melarang|menetapkan|mengharuskan|mensyaratkan|memerintahkan|mengamanatkan|mengamanahkan)',
  ]),
  ...cueRules('law', [
    '(undang undang|peraturan pemerintah|peraturan presiden|peraturan menteri|peraturan daerah|keputusan presiden|perpres|permen|perda|uu|pasal|instruksi presiden)',
    '(kewajiban hukum|ketentuan peraturan perundang undangan)',
  ]),
  ...cueRules('provision', ['(pasal|ayat) (#|)']),
  ...cueRules('question', [
    '(apakah|bagaimana|mengapa|kenapa|siapakah|apa yang|sejauh mana|kapan|di manakah|berapa)',
  ]),
] as const;

const MONTHS = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember';
const NUMBERS = '#|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh';

const WHAT = [
  ...cueRules('due', [
    '(pada|hingga|sampai|sebelum|menjelang|paling lambat|selambat lambatnya|pada akhir|di) (...3|) #year',
    '(paling lambat|selambat lambatnya) (...5|) (#year|tahun|bulan|hari)',
    `dalam (waktu|jangka waktu|kurun waktu|) (...2|) (${NUMBERS}) (tahun|bulan|hari)`,
    'mulai (...3|) #year',
    'target #year',
  ]),
  ...cueRules('deadline', [
    '(pada|hingga|sampai|sebelum|sejak|mulai|menjelang|per|untuk|di|dari|selama) (...3|) (tahun|akhir|awal|) #year',
    `(#|) (${MONTHS}) #year`,
    '#year (–|—|sampai|hingga|s.d|) #year',
    '(tahun|akhir) #year',
    `(paling lambat|selambat lambatnya) (...4|) (#year|tahun|bulan|hari|${MONTHS})`,
    `dalam (waktu|jangka waktu|kurun waktu|) (...2|) (${NUMBERS}) (tahun|bulan|hari)`,
    '(setiap tahun|per tahun|setiap dua tahun|secara berkala|tahunan|setiap triwulan|setiap semester|jangka pendek|jangka menengah|jangka panjang)',
  ]),
  ...cueRules('budget', [
    '(rp|rp.|usd|us$|$|€) (.|) # (miliar|triliun|juta|ribu|)',
    '# (miliar|triliun|juta) (rupiah|dolar|dollar|euro|ringgit)',
    '(anggaran|pendanaan|pembiayaan|dana|apbn|apbd|hibah|subsidi|pinjaman|insentif fiskal|dana alokasi khusus|belanja negara|alokasi dana)',
    '(didanai|dibiayai|dialokasikan)',
  ]),
  ...cueRules('body', [
    '(kementerian|menteri|badan|direktorat jenderal|direktorat|dinas|otoritas|komisi|dewan|lembaga|sekretariat|gugus tugas|satuan tugas|komite|pokja|kelompok kerja)',
    '(bappenas|bappeda|kominfo|komdigi|klhk|kemenperin|kementan|kemenkeu|kemendikbud|brin|bssn|bmkg|bnpb|esdm|kemenhub|pupr|lkpp|bps|bsn)',
    '(penanggung jawab|instansi pelaksana|instansi penanggung jawab|koordinator|pelaksana) (:|)',
    'pemerintah (daerah|pusat|provinsi|kabupaten|kota)',
    'pemerintah',
  ]),
  ...cueRules('instrument', [
    '(undang undang|peraturan|perpres|permen|perda|regulasi|ketentuan|keputusan|instruksi|kebijakan|legislasi|rancangan undang undang)',
    '(standar|sni|sertifikasi|label|ekolabel|pedoman|panduan|kode etik|akreditasi|izin|perizinan|audit|amdal)',
    '(pajak|insentif|subsidi|cukai|retribusi|bea|denda|sanksi|hibah|pungutan)',
    '(pengadaan|tender|kontrak|lelang|katalog elektronik)',
    '(program|rencana|strategi|peta jalan|rencana aksi|proyek|proyek percontohan|percontohan|inisiatif|skema)',
    '(platform|registri|inventarisasi|basis data|sistem informasi|dasbor|portal)',
    '(pelatihan|kampanye|edukasi|sosialisasi|kemitraan|perjanjian|nota kesepahaman|forum)',
  ]),
  ...cueRules('indicator', [
    '# (%|persen)',
    '# (juta|ribu|miliar|) (ton|mw|gw|kwh|mwh|gwh|twh|kilometer|km|hektare|hektar|ha|unit|liter|meter kubik|rumah|rumah tangga|desa|sekolah|orang|perangkat|titik|lokasi)',
    '(pue|wue|cue)',
    '(indikator|target kinerja|indeks|rasio|tingkat daur ulang|tingkat pengumpulan|intensitas emisi|intensitas energi|bauran energi|persentase)',
  ]),
  ...cueRules('outcome', [
    '# (%|persen)',
    '(netral karbon|netralitas karbon|emisi nol bersih|nol emisi|net zero|nol bersih|bebas emisi|nol sampah|emisi nol)',
    '(mencapai|menjadi|sebesar|menurunkan|mengurangi|meningkatkan|minimal|sedikitnya|setidaknya|paling sedikit|di bawah|maksimal|hingga) (...4|) # (...1|) (%|persen|ton|juta|ribu|mw|gw|unit|kali|desa|sekolah|perangkat)',
    '(pue) (...4|) #',
    '(seluruh|semua) (...5|) (terhubung|tersertifikasi|terpasang|didaur|menggunakan)',
    '(dua|tiga) kali lipat',
    '# (juta|ribu|) (unit|rumah tangga|desa|sekolah|perangkat|ton|sensor|meter)',
  ]),
  ...cueRules('baseline', [
    '(dibanding|dibandingkan|terhadap|dari) (...3|) (tahun|tingkat|kondisi|level) #year',
    '(tahun dasar|garis dasar|baseline|kondisi awal|bau|business as usual)',
    'dari # % (menjadi|ke)',
    'dibandingkan (dengan|) #year',
  ]),
] as const;

const WHERE = [
  ...cueRules('measure-title', [
    '(aksi|tindakan|langkah|kegiatan|program|program aksi|inisiatif|rencana aksi|strategi|kebijakan|pasal|quick win|proyek) (nomor|no|) (#|:)',
    '(rencana aksi|program aksi|langkah langkah|kegiatan prioritas|program prioritas|program strategis|rencana tindak|matriks rencana aksi|langkah aksi|tindak lanjut|program kerja|strategi pelaksanaan|arah kebijakan dan strategi|program dan kegiatan|rencana implementasi|peta jalan pelaksanaan)',
  ]),
  ...cueRules('objective', [
    '(tujuan|sasaran|visi|misi|target|prinsip|asas|prioritas|cita cita|arah kebijakan|rekomendasi|tujuan strategis|sasaran strategis|fokus)',
  ]),
  ...cueRules('example', [
    '(contoh|studi kasus|skenario|praktik baik|praktik terbaik|pengalaman internasional|perbandingan internasional)',
  ]),
  ...cueRules('addressee', [
    '(penyedia|kontraktor|peserta tender|pemenang tender|pihak kedua|penyedia barang|vendor) (wajib|harus|perlu|sebaiknya|agar)',
  ]),
  ...cueRules('pointer', [
    '(langkah|kegiatan|program|kebijakan|upaya|tujuan|sasaran|inisiatif|bidang|tindakan|komitmen|hal|proyek|target) (ini|tersebut|itu|di atas|dimaksud)',
    '(untuk itu|oleh karena itu|untuk tujuan tersebut|dalam kaitan ini|hal ini)',
  ]),
  ...cueRules('technology', [
    '(digital|teknologi|kecerdasan artifisial|kecerdasan buatan|ai|data|mahadata|algoritma|sensor|satelit|drone|pesawat nirawak|penginderaan jauh|internet|tik|platform|aplikasi|perangkat lunak|komputasi|robot|pembelajaran mesin|iot|5g|sistem informasi|pemodelan)',
  ]),
  ...cueRules('serves', [
    '(membantu|mendukung|berkontribusi|memungkinkan|mempermudah|memfasilitasi) (...1|)',
    '(melalui|dengan|berkat|memanfaatkan|menggunakan|pemanfaatan|penggunaan|penerapan)',
    '(untuk|guna|dalam) (mengurangi|melindungi|mengatasi|memantau|meningkatkan|menurunkan|mengelola|mengoptimalkan|mencegah|menghadapi|mitigasi|pelestarian|perlindungan|pemantauan|pengelolaan)',
  ]),
  ...cueRules('burden', [
    '(jejak|dampak|konsumsi|emisi|kebutuhan|limbah|beban|penggunaan) (...2|) (karbon|lingkungan|energi|listrik|air|) (...2|) (digital|digitalisasi|tik|teknologi|pusat data|kecerdasan artifisial|kecerdasan buatan|ai|komputasi|internet|perangkat|elektronik|infrastruktur digital|jaringan|telekomunikasi)',
    '(pusat data) (hijau|ramah lingkungan|berkelanjutan|hemat energi)',
    '(limbah elektronik|sampah elektronik|limbah b3|e waste|tik hijau|komputasi hijau)',
    '(haus energi|boros energi|padat energi|efek pantulan|efek rebound|efek balik)',
  ]),
] as const;

/** Indonesian cues: how firmly, who, what and by when. */
export const idCues: CueLexicon = {
  rules: [
    ...FIRM,
    ...WHO,
    ...ASSERTION,
    ...WHAT,
    ...WHERE,
    ...cueRules('gap', ['kekurangan'], { reach: 7 }),
    ...cueRules('irrealis', ['akan ...1 (membutuhkan|memerlukan)']),
  ],
  documentKinds: {
    adopted: [
      'strategi',
      'strategi nasional',
      'rencana',
      'rencana aksi',
      'rencana induk',
      'peta jalan',
      'kebijakan',
      'undang undang',
      'peraturan',
      'peraturan presiden',
      'peraturan pemerintah',
      'peraturan menteri',
      'keputusan',
      'instruksi',
      'program',
      'agenda',
      'visi',
      'cetak biru',
      'arah kebijakan',
      'kerangka kebijakan',
      'piagam',
      'masterplan',
    ],
    draft: [
      'rancangan',
      'rancangan undang undang',
      'rancangan peraturan',
      'draf',
      'draft',
      'konsultasi publik',
      'naskah akademik',
      'rancangan akhir',
      'rancangan awal',
    ],
    advisory: [
      'panduan',
      'pedoman',
      'rekomendasi',
      'usulan',
      'buku saku',
      'risalah kebijakan',
      'policy brief',
      'petunjuk teknis',
      'buku panduan',
      'saran',
      'masukan',
    ],
    report: [
      'laporan',
      'laporan tahunan',
      'laporan kemajuan',
      'buku putih',
      'evaluasi',
      'kajian',
      'studi',
      'survei',
      'hasil pemantauan',
      'laporan akhir',
      'analisis',
      'statistik',
      'penilaian kesiapan',
    ],
  },
  selfNames: ['ini', 'dokumen'],
};
