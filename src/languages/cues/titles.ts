import { type CueRule, cueRules } from '../cues.js';

/**
 * What titles a box, an example of what others do and whom it is about, and recommendations, in the scripts of all
 * languages: read in titles only, where one language's words are no other's.
 */
export const titleCues: readonly CueRule[] = [
  ...cueRules('box', [
    '(box|textbox|text box|info box|infobox|inset|case study|spotlight)',
    '(encadré|encart|focus|zoom sur)',
    '(recuadro|cuadro de texto|quadro|caixa|riquadro|scheda)',
    '(kasten|infokasten|textkasten|exkurs|steckbrief)',
    '(ramka|врезка|вставка|бокс)',
    '(kutu|kotak|boks)',
    '(专栏|专题|窗口)',
    '(إطار|الإطار|مربع)',
  ]),
  // Turkish lists the bare word among those that only look like verbs; with its sign it is a title.
  ...cueRules('example', ['(Örnek|Örnekler) (–|—|:)']),
  ...cueRules('abroad', [
    '(international|foreign|global|world) (experience|experiences|practice|practices|examples|comparison|comparisons|benchmark|benchmarks|benchmarking)',
    '(experience|experiences|examples|lessons|practices|cases|initiatives) (from|of|in) (abroad|other countries|around the world|the world)',
    '(exemples|expériences|pratiques|initiatives) (étrangères|étrangers|internationales|internationaux|à l étranger)',
    '(comparaison|comparaisons|parangonnage) (internationale|internationales|international)',
    '(experiencia|experiencias|ejemplos|prácticas|comparación|referentes|referencias) (internacional|internacionales)',
    '(experiencia|experiencias|exemplos|práticas|comparação|referências) (internacional|internacionais)',
    '(esperienze|esempi|pratiche|confronto) (internazionali|internazionale|estere|esteri)',
    '(internationaler vergleich|internationale beispiele|internationale erfahrungen|beispiele aus dem ausland|blick ins ausland)',
    '(zagraniczne|międzynarodowe) (doświadczenia|przykłady|praktyki)',
    '(doświadczenia|przykłady|praktyki) (zagraniczne|międzynarodowe|innych krajów)',
    '(зарубежный|международный|мировой) опыт',
    '(dünya örnekleri|uluslararası örnekler|uluslararası deneyim*|uluslararası uygulamalar)',
    '(pengalaman|praktik|contoh) (internasional|negara lain)',
    '(国际经验|国外经验|国外做法|国际做法|国际案例|国外案例)',
    '(تجارب دولية|تجارب عالمية|ممارسات دولية)',
  ]),
  ...cueRules('recommendations', [
    '(recommendation|recommendations)',
    '(recommandation|recommandations|préconisation|préconisations)',
    '(recomendación|recomendaciones|recomendação|recomendações)',
    '(raccomandazione|raccomandazioni)',
    '(Empfehlung|Empfehlungen|Handlungsempfehlung|Handlungsempfehlungen)',
    '(rekomendacja|rekomendacje|zalecenie|zalecenia)',
    '(рекомендация|рекомендации)',
    '(öneri|öneriler|öneriler*|tavsiye|tavsiyeler|tavsiyeler*)',
    '(rekomendasi)',
    '(建议|政策建议)',
    '(توصية|توصيات|التوصيات)',
  ]),
  ...cueRules('company', [
    '(company|companies|start up|startup|firm|corporation|Inc|Ltd|Limited|PLC|Plc|plc|Corp|Corporation|Group|GmbH|AG|KG|SE|SA|SAS|SARL|SpA|Oy|Oyj|AB|ASA|AS|BV|NV)',
    '(entreprise|entreprises|société|empresa|empresas|azienda|aziende|impresa|unternehmen|firma|przedsiębiorstwo|spółka)',
    '(компания|компании|ООО|ПАО|АО|şirket|şirketi|perusahaan|PT)',
    '(公司|集团|企业|شركة|شركات)',
  ]),
];
