/** Marks by which a single block shows that it is boilerplate. Each pattern looks at short, bounded texts only. */

const PAGE_NUMBER =
  /^[-–—|\s[(]{0,4}(?:(?:page|p\.?|seite|página|pagina|стр\.?)\s{0,3})?(?:\d{1,4}|[ivxl]{1,7})(?:\s{0,2}(?:\/|of|sur|de|von|\|)\s{0,2}\d{1,4})?[-–—|\s\])]{0,4}$/i;

/** "12", "Page 3 of 40", "xii", "- 7 -". */
export function isPageNumber(text: string): boolean {
  return text.length <= 24 && PAGE_NUMBER.test(text);
}

const CREDIT =
  /^(?:©|\(c\) ?\d{4}|photos?\b[^a-z]{1,3}|photograph(?:s|y|er)?\b ?(?:by|:|©)|(?:photo|image|cover|picture|illustration)s? ?(?:credits?|by|:|©|courtesy|source)|images?\b ?[:©]|illustrations? ?[:©]|layout(?: and design)? ?(?::|by)|(?:graphic )?design(?:ed)?(?: and layout)? ?(?::|by)|printed (?:by|in|on)|production ?:|crédits?(?: ?photos?| photographiques?| images?)? ?[:©]|crédits? photo|photographies? ?[:©]|mise en pages? ?[:©]|conception(?: graphique)?(?: et réalisation)? ?:|maquette ?:|impression ?:|imprimé (?:par|en|sur)|graphisme ?:)/i;

/** An image credit or a line of an imprint: "Photo: …", "© Ministry 2024", "Mise en page : …". */
export function isCredit(text: string): boolean {
  return text.length <= 160 && CREDIT.test(text);
}

const IMPRINT =
  /\b(?:ISBN|ISSN|DOI ?:|dépôt légal|all rights reserved|tous droits réservés|licen[cs]ed under|reproduction (?:is|est|of|de) |catalogu(?:e|ing)[- ]in[- ]publication|terms of (?:use|the licence|the license)|permission (?:to|is|must))/i;
/** Words of an imprint that longer texts may also speak about. */
const IMPRINT_WORD =
  /\b(?:creative commons|CC[ -]BY|copyright|droits? d['’]auteur|open government licen[cs]e|licence ouverte|disclaimer|no warranty)/i;

/** Licence, copyright and catalogue texts of an imprint page. Only to be asked near a document's ends. */
export function isImprint(text: string): boolean {
  return (text.length <= 700 && IMPRINT.test(text)) || (text.length <= 140 && IMPRINT_WORD.test(text));
}

const NAVIGATION = new Set(
  `skip to content|skip to main content|skip to navigation|back to top|top of page|return to top|print this page|print page|share this page|share|tweet|
  menu|main menu|search|home|breadcrumb|cookies|cookie policy|cookie settings|accept all cookies|accept cookies|reject all cookies|privacy policy|terms of use|sitemap|site map|
  contact us|subscribe|follow us|sign up|log in|sign in|previous page|next page|previous|next|read more|download|download pdf|is this page useful|hide this message|
  aller au contenu|aller au contenu principal|aller au menu|aller a la recherche|retour en haut|retour en haut de page|haut de page|imprimer|imprimer la page|partager|partager la page|
  rechercher|accueil|fil d'ariane|vous etes ici|gestion des cookies|tout accepter|tout refuser|mentions legales|plan du site|accessibilite : non conforme|nous contacter|contactez-nous|
  s'abonner|suivez-nous|se connecter|page precedente|page suivante|precedent|suivant|lire la suite|en savoir plus|telecharger|voir plus|donnees personnelles`
    .split('|')
    .map((label) => label.trim()),
);

/** The labels of a web page's controls. */
export function isNavigation(text: string): boolean {
  if (text.length > 40) return false;
  const label = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
    .replace(/[.:›»>\s]+$/, '');
  return NAVIGATION.has(label);
}

const CITATION_SIGNS: readonly RegExp[] = [
  /https?:|www\.|doi\.org|\bdoi:/i,
  /\((?:1[89]|20)\d\d[a-z]?\)|[,.;(] ?(?:1[89]|20)\d\d[a-z]?[).,;:]|(?:1[89]|20)\d\d[a-z]?\.?$/,
  /\b(?:et al|ibid|op\. ?cit|eds?\.|éds?\.|vol\.|no\. ?\d|pp?\. ?\d|journal|review|revue|press|publish(?:er|ing)|éditions?|university|université|working paper|proceedings|retrieved|accessed|available (?:at|from|online)|consulté|disponible (?:sur|à)|récupéré|document de travail|rapport n)\b/i,
  /\b\p{Lu}\p{L}{1,20}, (?:\p{Lu}\.[ -]?){1,3}/u,
  /^\[?\d{1,3}[\].)]? ?\p{Lu}|^\p{Lu}[\p{L}-]{1,20}, \p{Lu}/u,
  /[“"«][^“”"«»]{15,250}[”"»]/,
];

/** Reads like an entry of a bibliography: author, year, title, publisher, address. */
export function isCitation(text: string): boolean {
  const head = text.slice(0, 600);
  const signs = CITATION_SIGNS.filter((sign) => sign.test(head)).length;
  return signs >= 2 || /^\S{0,6} ?(?:https?:|www\.)\S+$/i.test(head);
}

/** Words that make a sentence of a note; a citation has none outside its title. */
const VERB =
  /(?:^|[^\p{L}])(?:we|our|this|these|nous|notre|nos|ce|cette|ces|is|are|was|were|has|have|had|will|shall|must|should|can|could|may|might|would|includes?|refers?|means?|defines?|est|sont|était|étaient|ont|sera|seront|doit|doivent|peut|peuvent|comprend|désigne|signifie|vise|permet)(?![\p{L}])/iu;

/** A footnote that only cites: number, author, title, year or address, and no sentence. */
export function isBareFootnote(text: string): boolean {
  if (
    text.length > 400 ||
    !/^(?:\[?\d{1,3}[\].)]? |[*†‡¹²³⁴-⁹]{1,3} ?|\d{1,3}(?=https?:|www\.|\p{Lu}))/u.test(text)
  )
    return false;
  const bare = text.replace(/https?:\S+|www\.\S+/gi, '').replace(/[“"«][^“”"«»]{0,250}[”"»]/g, '');
  const address = /https?:|www\.|ibid|op\. ?cit/i.test(text);
  // "91. We reaffirm …": a number with a full stop counts paragraphs more often than notes.
  if (/^\[?\d{1,3}[.)] /.test(text) && !address) return false;
  const dated = /[(,.;] ?(?:[A-Z]\p{L}{2,8} (?:\d{1,2},? )?)?(?:1[89]|20)\d\d[a-z]?[).,;:]/u.test(text);
  return !VERB.test(bare) && (address || (dated && isCitation(text)));
}
