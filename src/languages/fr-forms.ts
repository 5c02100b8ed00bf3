import { words } from './stem-memo.js';

/** -aux that does not come from -al. */
const AUX = new Map<string, string>([
  ['travaux', 'travail'],
  ['matériaux', 'matériau'],
  ['materiaux', 'materiau'],
  ['noyaux', 'noyau'],
  ['tuyaux', 'tuyau'],
  ['joyaux', 'joyau'],
  ['boyaux', 'boyau'],
  ['émaux', 'émail'],
  ['emaux', 'email'],
  ['baux', 'bail'],
  ['coraux', 'corail'],
  ['vitraux', 'vitrail'],
  ['soupiraux', 'soupirail'],
  ['vantaux', 'vantail'],
  ['fabliaux', 'fabliau'],
  ['maux', 'mal'],
]);

const STRIP_X = new Set(
  words(`jeux enjeux feux lieux milieux vœux voeux cheveux neveux aveux adieux essieux pneux bijoux cailloux choux
    genoux hiboux joujoux poux`),
);

/** Words in -s or -aux that are no plural. */
const INVARIABLE = new Set(
  words(`taux faux chaux flux reflux deux mieux vieux dans sans sous plus moins très tres près pres après apres dès vers envers
    travers divers univers hors alors lors mais jamais désormais desormais puis depuis toujours ailleurs
    plusieurs pourtant fois mois bois poids temps longtemps corps repas cas pas bras débarras
    cours parcours recours concours discours secours accès acces succès succes progrès progres procès proces
    décès deces excès exces congrès congres abcès avis devis permis colis relais palais marais pays
    souris tapis frais biais rabais marquis compris repris appris pris mis admis soumis transmis
    promis requis acquis conquis avis sis bis ibis maïs tamis tandis campus virus processus consensus corpus
    versus bus terminus bonus malus focus prospectus surplus dessus dessous tous nous vous gens fils os
    certes néanmoins neanmoins gaz nez riz voix choix prix croix noix paix crucifix
    français francais anglais japonais portugais néerlandais irlandais finlandais polonais chinois
    danois suédois remous talus refus abus obus inclus exclus reclus confus diffus dos héros heros enclos propos
    repos clos éclos chaos pathos autrefois parfois toutefois trois fonds`),
);

/** The singular of a lower-case French word, with or without its accents; what is not surely a plural stays. */
export function singularFrench(word: string): string {
  if (word.length <= 3 || word.length > 64 || INVARIABLE.has(word)) return word;
  const aux = AUX.get(word);
  if (aux !== undefined) return aux;
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (word.endsWith('x')) return STRIP_X.has(word) ? word.slice(0, -1) : word;
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}
