import { words } from './stem-memo.js';

/** Words in -s that are no plural. */
const INVARIABLE = new Set(
  words(`más mas menos además ademas después despues antes quizás quizas jamás jamas detrás detras atrás atras través traves
    según tras dos tres seis crisis análisis analisis síntesis sintesis tesis hipótesis hipotesis énfasis enfasis dosis
    base basis virus campus corpus bonus status estatus gas país pais mes interés interes inglés ingles francés frances
    portugués japonés chinés revés estrés estres bus autobús autobus lunes martes miércoles miercoles jueves viernes
    entonces mientras nos las los unos unas gratis oasis praxis génesis metamorfosis apenas lejos caos éxtasis
    paraguas plus versus iris cosmos ios sars sos ods raees paris parís brics acceso`),
);

/** -ces that comes from -z; elsewhere it is a word in -ce ("índices", "enlaces"). */
const FROM_Z = new Set(
  words(`luces voces veces raíces raices matrices directrices capaces eficaces incapaces ineficaces veloces felices
    peces cruces lápices lapices jueces aprendices cicatrices audaces voraces`),
);

/** -es after these endings belongs to the word: "bosques", "sostenibles", "satélites". */
const KEEPS_E =
  /(?:bl|ll|pl|cl|tl|fl|br|tr|dr|cr|gr|pr|rr|nt|st|rt|ct|ft|lt|it|at|et|ot|ut|u|i|ch|v|b|m|p|g|k|c|f|h|q|nc)es$/u;
/** Whole words that keep their e, and others that lose it against the rules. */
const KEEPS_E_WORDS = new Set(
  words(`verdes sedes nubes clases bases fases frases drones cines aires bienes índices indices grandes padres madres nombres
    hombres informes detalles cofres nueves envases embases pases jefes tardes bordes alcaldes`),
);
const LOSES_ES = new Set(
  words(`países paises meses gases intereses ingleses franceses autobuses portugueses reveses mares redes paredes leyes reyes
    bueyes virreyes clubes ítems`),
);

/** The singular of a lower-case Spanish word, with or without its accents; what is not surely a plural stays. */
export function singularSpanish(word: string): string {
  if (word.length <= 3 || word.length > 64 || !word.endsWith('s') || INVARIABLE.has(word)) return word;
  if (LOSES_ES.has(word)) return word.slice(0, -2);
  if (FROM_Z.has(word)) return `${word.slice(0, -3)}z`;
  if (KEEPS_E_WORDS.has(word)) return word.slice(0, -1);
  if (/[aiouáéíóúé]s$/u.test(word)) return word.slice(0, -1);
  if (!word.endsWith('es')) return word;
  if (KEEPS_E.test(word)) return word.slice(0, -1);
  return /[lnrdyzjs]es$/u.test(word) && !word.endsWith('ses') ? word.slice(0, -2) : word.slice(0, -1);
}
