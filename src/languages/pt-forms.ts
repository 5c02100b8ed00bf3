import { words } from './stem-memo.js';

/** Words in -s that are no plural. */
const INVARIABLE = new Set(
  words(`mais menos mas antes depois após apos além jamais atrás atras através atraves dois três tres seis dez crise análise lápis lapis
    ônus onus ônibus onibus vírus virus campus corpus bónus bônus bonus status gás gas país pais mês mes português portugues inglês
    francês chinês japonês revés simples nós nos vós apenas pires cais deus jus pois cuja ods tics grátis gratis óasis oásis tênis
    íris iris caos versus sars sós das dos nas nos aos às pelos pelas uns umas seus suas eles elas`),
);

/** -ães and other plurals that follow no rule. */
const IRREGULAR = new Map<string, string>([
  ['pães', 'pão'],
  ['cães', 'cão'],
  ['capitães', 'capitão'],
  ['alemães', 'alemão'],
  ['mãos', 'mão'],
  ['gases', 'gás'],
  ['países', 'país'],
  ['paises', 'pais'],
  ['meses', 'mês'],
  ['portugueses', 'português'],
  ['ingleses', 'inglês'],
  ['franceses', 'francês'],
  ['revezes', 'revés'],
  ['males', 'mal'],
  ['cônsules', 'cônsul'],
  ['metais', 'metal'],
]);

/** -is that comes from -il in a stressed ending; elsewhere it is -el ("móveis", "sustentáveis"). */
const FROM_IL = new Set(
  words(
    'fósseis fosseis têxteis texteis férteis ferteis frágeis frageis úteis uteis hábeis habeis estéreis dóceis fáceis faceis difíceis dificeis projéteis répteis repteis voláteis volateis ágeis ageis',
  ),
);

/** The singular of a lower-case Portuguese word, with or without its accents; what is not surely a plural stays. */
export function singularPortuguese(word: string): string {
  if (word.length <= 3 || word.length > 64 || !word.endsWith('s') || INVARIABLE.has(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (/(?:õ|o)es$/u.test(word) && word.endsWith('ões')) return `${word.slice(0, -3)}ão`;
  if (/[csgtnr]oes$/u.test(word)) return `${word.slice(0, -3)}ao`;
  if (word.endsWith('ns')) return `${word.slice(0, -2)}m`;
  if (FROM_IL.has(word)) return `${word.slice(0, -3)}il`;
  if (/[áéíóúâêô][a-z]{1,3}eis$|(?:av|ev|iv|uv|ov|úv)eis$/u.test(word)) return `${word.slice(0, -2)}l`;
  if (/(?:a|o|u)is$/u.test(word) && word.length > 4) return `${word.slice(0, -2)}l`;
  if (/óis$/u.test(word)) return `${word.slice(0, -3)}ol`;
  if (/éis$/u.test(word)) return `${word.slice(0, -3)}el`;
  if (/[bcdfgjlmnpqtvx]is$/u.test(word)) return `${word.slice(0, -1)}l`;
  if (/(?:[aeiouáéíóú]res|zes)$/u.test(word) && !KEEPS_E.has(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** -res and -zes that keep their e. */
const KEEPS_E = new Set(words('hectares ares torres softwares hardwares árvores arvores bases'));
