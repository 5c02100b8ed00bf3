import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';
import { ptCues } from './cues/pt.js';
import type { Language } from './language.js';
import { singularPortuguese } from './pt-forms.js';
import { ptSections } from './sections/pt.js';
import { memoised, words } from './stem-memo.js';
import { ptStopWords } from './stop-words/pt.js';

/** How texts before the spelling reform of 1990, and some in Portugal since, begin a word that is written shorter now. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^acç/u, 'aç'],
  [/^act(?=[iuoa])/u, 'at'],
  [/^activ/u, 'ativ'],
  [/^colecç/u, 'coleç'],
  [/^dete(?:c)t|^detecç/u, 'detet'],
  [/^deteç/u, 'detet'],
  [/^direct/u, 'diret'],
  [/^direcç/u, 'direç'],
  [/^efect/u, 'efet'],
  [/^eléctr|^electr/u, 'eletr'],
  [/^elétr/u, 'eletr'],
  [/^infra-?estrutur/u, 'infraestrutur'],
  [/^objectiv/u, 'objetiv'],
  [/^óptic/u, 'ótic'],
  [/^projec?t/u, 'projet'],
  [/^protecç/u, 'proteç'],
  [/^respectiv/u, 'respetiv'],
  [/^secto/u, 'seto'],
  [/^selecç/u, 'seleç'],
  [/^refract/u, 'refrat'],
  [/^concepç/u, 'conceç'],
  [/^recepç/u, 'receç'],
  [/^perspectiv/u, 'perspetiv'],
  [/^aspecto/u, 'aspeto'],
];

/** Nouns that the rules would let fall together with another word ("equipe" and "equipamento", "solo" and "sol"). */
const APART = new Set(
  words(`medida equipe equipa solo sol circular cobre mina pegada suficiência produtividade coletivo coletiva modular modularidade planta
    mineiro mineira resíduo residual público pública publico publica`),
);

/** Portuguese: the Snowball rules, after the plural and the spelling are set right (the rules keep "-ão" and "-ões" apart). */
export const pt: Language = {
  code: 'pt',
  name: 'Portuguese',
  script: 'word',
  stem: memoised((word) => {
    const singular = singularPortuguese(word);
    const spelled = SPELLINGS.find(([pattern]) => pattern.test(singular));
    const one = spelled ? singular.replace(spelled[0], spelled[1]) : singular;
    // Before "e", verbs in -car are written with "qu" ("aplique").
    return APART.has(one) ? one : stemmer.stem(one).replace(/qu$/u, 'c');
  }),
  singular: singularPortuguese,
  abbreviations: new Set([
    ...words(`sr sra srta srs exmo exma d dª dr dra drs prof profa eng enga arq gen cel cap caps art arts al inc lit núm num nº nºs n no
      nos pág págs pag pags p pp vol vols t ed eds edit fig figs tab quad graf anex cf cfr vid ex etc aprox máx mín max min tel
      telef fax ext ap av avda km op cit ibid id loc trad coord coords comp comps dir dirs sec sécs sig ss seq depto dept
      gov séc univ adm cia ltda lda s.a s.a.r.l e.p.e i.p inc eua e.u.a u.e o.n.u p.ex v.g a.c d.c a.m p.m m.n dl lei.n
      jan fev abr mai jun jul ago nov dez sex sáb vs i.e e.g min mun est gab`),
    'p. ex',
    'por ex',
    'v. g',
    'et al',
    'op. cit',
    'a. c',
    'd. c',
    's. a',
    'e. u. a',
    'n. do t',
  ]),
  stopWords: ptStopWords,
  commonWords: new Set(
    words(`missao missoes omissao omissoes quatro cinco sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta cem cento centos mil milhao milhoes bilhao
      bilhoes primeiro primeira primeiras primeiros segundo segunda terceiro terceira quarto quarta quinto metade ano anos anual
      anuais mes meses novo novos nova novas exemplo conjunto diferente diferentes diversos diversas distintos distintas permite
      permitem permitir igualmente necessario necessaria necessarios necessarias pagina paginas anexo anexos http https www geral
      gerais parte partes forma maneira caso casos`),
  ),
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar', 'marco'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  sections: ptSections,
  cues: ptCues,
};
