/** Affixes that open an Indonesian word, the longer before the shorter; what must follow them keeps whole words whole. */
const PREFIXES: readonly RegExp[] = [
  /^(?:mem|pem|di|ke)(?:per|ber)(?=.{4})/,
  /^(?:meny|peny)(?=[aiueo].{3})/,
  /^(?:meng|peng)(?=[aiueoghk].{3})/,
  /^(?:mem|pem)(?=[bfvpaiueo].{3})/,
  /^(?:men|pen)(?=[cdjztsaiueo].{3})/,
  /^per(?=[^aiueo].{3})/,
  /^(?:me|pe)(?=[lrwymn].{3})/,
  /^(?:ber|per|ter)(?=.{4})/,
  /^di(?=.{4})/,
];
const KE = /^ke(?=.{4,}an$)/;
/** A verb's first consonant is lost behind men-, mem-, meng-, meny-: "kelola", "mengelola"; so it is left out everywhere. */
const LOST = /^[ktps](?=[aiueo])/;
/** Words that look as if they had an affix. */
const WHOLE = new Set(
  (
    'digital digitalisasi dinas distribusi diskusi direktorat dimensi dioksida diplomasi disiplin diesel diversifikasi divisi perangkat ' +
    'permata persen peran pertama terumbu terminal mineral mental menteri merkuri metana meter metode media mesin mekanisme ' +
    'berita berkas beracun server servis internet interaksi ekonomi emisi energi karbon karang pemerintah periode peralatan ' +
    'perusahaan pelabuhan penduduk pemuda'
  ).split(' '),
);

/** Clitics and particles that any word may end with: "emisinya" is "emisi". */
export function singularIndonesian(word: string): string {
  return word.length > 6 && word.endsWith('nya') ? word.slice(0, -3) : word;
}

/**
 * What the forms of an Indonesian word share: "mengelola", "dikelola" and "pengelolaan" are one, "keberlanjutan" and
 * "berkelanjutan" are one. A light stem of our own: dictionaries of roots weigh too much, and terms are compared with
 * terms only.
 */
export function stemIndonesian(word: string): string {
  let stem = singularIndonesian(word);
  if (stem.length > 7 && /(?:lah|kah|pun)$/.test(stem)) stem = stem.slice(0, -3);
  if (stem.length < 6 || WHOLE.has(stem)) return stem.replace(LOST, '');
  let isAffixed = false;
  for (let round = 0; round < 3; round++) {
    const before = stem;
    const prefix = PREFIXES.find((one) => one.test(stem)) ?? (KE.test(stem) ? KE : undefined);
    if (prefix) stem = stem.replace(prefix, '');
    if (stem === before) break;
    isAffixed = true;
  }
  if (stem.length > 6 && stem.endsWith('kan')) stem = stem.slice(0, -3);
  else if (stem.length > 5 && stem.endsWith('an')) stem = stem.slice(0, -2);
  else if (isAffixed && stem.length > 4 && stem.endsWith('i')) stem = stem.slice(0, -1);
  return stem.replace(LOST, '');
}
