import { words } from './stem-memo.js';

/** British spellings whose American form is not reached by a rule. Both sides are stemmed afterwards. */
const VARIANTS = new Map<string, string>([
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['grey', 'gray'],
  ['aluminium', 'aluminum'],
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practises', 'practices'],
  ['practising', 'practicing'],
  ['judgement', 'judgment'],
  ['catalogue', 'catalog'],
  ['catalogues', 'catalogs'],
  ['dialogue', 'dialog'],
  ['dialogues', 'dialogs'],
  ['analogue', 'analog'],
  ['artefact', 'artifact'],
  ['artefacts', 'artifacts'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['mould', 'mold'],
  ['plough', 'plow'],
  ['ageing', 'aging'],
  ['fuelled', 'fueled'],
  ['fuelling', 'fueling'],
  ['skilful', 'skillful'],
  ['acknowledgement', 'acknowledgment'],
  // The noun and the verb are one idea, and "analyses" is both.
  ['analysis', 'analyze'],
  ['catalysis', 'catalyze'],
]);

const OUR =
  /^(colo|labo|behavio|misbehavio|neighbo|harbo|favo|hono|dishono|vapo|endeavo|rumo|armo|odo|humo|tumo|vigo|rigo|savo|splendo|flavo)ur/;
const RE = /^([a-z]{0,20}(?:cent|met|lit|fib|theat|calib|spect|somb|lust))re([sd]?)$/;

/** One spelling for words that British and American English write differently. */
export function americanSpelling(word: string): string {
  const variant = VARIANTS.get(word);
  if (variant !== undefined) return variant;
  let form = word;
  if (form.startsWith('sulph')) form = `sulf${form.slice(5)}`;
  // Looked for before it is matched: most words have neither.
  if (form.includes('our') && OUR.test(form)) form = form.replace(OUR, '$1r');
  else if (form.includes('re', 2) && RE.test(form)) form = form.replace(RE, '$1er$2');
  // Over-reaching ("exercize") is harmless: the form is only ever compared with forms made the same way.
  // Behind three letters: "raised" and "rising" are of "raise" and "rise", which are spelt one way.
  if (form.length >= 6 && (form.includes('is', 3) || form.includes('ys', 3)))
    form = form
      .replace(/is(e|ed|es|er|ers|ing|able|ation|ations|ational)$/, 'iz$1')
      .replace(/ys(e|ed|es|er|ers|ing)$/, 'yz$1');
  return form;
}

const IRREGULAR = new Map<string, string>([
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['hypotheses', 'hypothesis'],
  ['syntheses', 'synthesis'],
  ['theses', 'thesis'],
  ['diagnoses', 'diagnosis'],
  ['emphases', 'emphasis'],
  ['oases', 'oasis'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['appendices', 'appendix'],
  ['vertices', 'vertex'],
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['feet', 'foot'],
  ['lives', 'life'],
  ['halves', 'half'],
  ['shelves', 'shelf'],
  ['wolves', 'wolf'],
  ['knives', 'knife'],
  ['gases', 'gas'],
  ['gasses', 'gas'],
  ['buses', 'bus'],
  ['biases', 'bias'],
  ['viruses', 'virus'],
  ['lenses', 'lens'],
  ['statuses', 'status'],
  ['campuses', 'campus'],
  ['axes', 'axis'],
  ['quizzes', 'quiz'],
  ['menus', 'menu'],
  ['taxis', 'taxi'],
  ['skis', 'ski'],
]);

/** Words in -s that are no plural. */
const INVARIABLE = new Set(
  words(`series species news means lens gas bias atlas canvas always perhaps whereas besides sometimes towards
    afterwards upwards downwards overseas physics economics politics ethics logistics robotics analytics
    statistics mathematics genetics electronics mechanics dynamics tactics does goes this thus yes us plus`),
);
const IES_TO_IE = new Set(words('movies cookies calories selfies rookies zombies pies ties dies lies'));
const ES_TO_E = new Set(words('caches niches avalanches headaches shoes toes canoes oboes'));

/** The singular of a lower-case English word; anything that is not surely a plural stays as it is. */
export function singularEnglish(word: string): string {
  if (word.length <= 3 || word.length > 64) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word) || INVARIABLE.has(word)) return word;
  if (word.endsWith('ies'))
    return IES_TO_IE.has(word) || word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz|o)es$/.test(word)) return ES_TO_E.has(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.slice(0, -1);
}
