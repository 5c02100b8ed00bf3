/**
 * A bullet that opens a list item, with the white space after it. "-" and "o" count only before a space. Symbol fonts
 * come out as private-use or unknown characters.
 */
export const BULLET = /^(?:[•·●▪■◦‣▶►➢➤✓✔❖⁃∙◼◆○□❑\uF000-\uF0FF\uFFFD]\s*|[-–—*o§]\s+(?=\S))/;
/** A line that holds a bullet and nothing else. */
export const BARE_BULLET = /^[•·●▪■◦‣▶►➢➤✓✔❖⁃∙◼◆○□❑\uF000-\uF0FF\uFFFD*o-]$/;
/**
 * "1.", "2)", "(a)", "iv.", "1.2": a number or letter that opens an item or a numbered paragraph. A Cyrillic letter only with
 * its bracket: «г.» and «с.» are abbreviations that begin a line as well.
 */
export const ENUMERATOR =
  /^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})[.)](?!\d)|\(?[а-яё]\)|\d{1,2}(?:\.\d{1,2}){1,4}\.?)(?=\s+\S)/;
/** The end of a sentence, with quotes, brackets and a footnote number after it; the full stop of "4.0" is none. */
export const CLOSED = /(?:[.!?…。！？؟](?:["'’”»)\]]|\s»)*[*†]?|(?<!\d)[.!?…](?:["'’”»)\]]|\s»)*\d{1,3})$/;
/** The end of a sentence, a lead-in or a list item. */
export const PAUSED =
  /(?:[.!?…:;。！？؟：；](?:["'’”»)\]]|\s»)*[*†]?|(?<!\d)[.!?…:;](?:["'’”»)\]]|\s»)*\d{1,3})$/;
/** A last word or sign after which a sentence goes on: article, preposition, conjunction, comma, open bracket. */
export const LEAVES_OPEN =
  /(?:^|[\s(«“"’'])(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|as|that|which|who|its|their|our|this|these|is|are|was|were|be|been|will|shall|should|must|can|may|has|have|into|between|through|such|than|more|most|not|no|under|per|via|within|upon|about|against|during|de|du|des|d|la|le|les|l|un|une|et|ou|à|au|aux|en|dans|sur|sous|par|pour|avec|sans|que|qui|dont|ses|son|sa|leur|leurs|ces|cette|ce|est|sont|sera|seront|vers|entre|plus|afin|notamment|selon|el|los|las|del|y|o|con|para|por|una|su|sus|der|die|das|und|oder|von|mit|für|zu|dem|den|im|zur|zum|em|do|da|dos|e|com|um|uma|и|или|в|во|на|с|со|по|для|от|из|к|о|об|за|при|без|до|не|под|над|между|через|что|как|который|которая|которые|которых|i|w|we|z|ze|oraz|lub|dla|od|po|przy|przez|pod|nad|między|że|nie|który|która|które|których)$|[,(«“\-/–&]$/;
/** "Measure 4", "Engagement n°6 :": a label with a number, which opens a title. */
export const LABEL =
  /^(?:measure|action|objective|goal|target|recommendation|priority|pillar|step|box|figure|table|chart|annex|engagement|mesure|objectif|axe|priorité|recommandation|pilier|étape|levier|chantier|encadré|tableau|graphique|annexe|focus|fiche|medida|acción|objetivo|acção|ação|maßnahme|ziel|мероприятие|мера|действие|цель|задача|приоритет|направление|рисунок|таблица|приложение|działanie|zadanie|cel|priorytet|kierunek|rysunek|tabela|wykres|załącznik)\s+(?:n[°ºo.]{1,2}\s?)?\d{1,2}(?:\.\d{1,2}){0,3}(?=\s|[:.)–—-]|$)/i;
