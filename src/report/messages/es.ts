import type { Messages } from './en.js';
import { grouped } from './numbers.js';

/** Solo el uno va en singular: «0 páginas», «1 página», «2 páginas». */
const s = (n: number, one: string, many = `${one}s`): string => `${es.number(n)} ${n === 1 ? one : many}`;

/** Ante «i» o «hi» (pero no «hie» ni «hia») la conjunción es «e». */
const and = (next: string): string => (/^(?:i|í|hi(?![aeo]))/i.test(next) ? 'e' : 'y');

/** Véase `en.ts` para el sentido de cada entrada. */
export const es: Messages = {
  // ---- El idioma ----
  code: 'es',
  name: 'Español',
  dir: 'ltr',
  number: (value) => grouped(value, '\u202f'),
  decimal: (written) => written.replace('.', ','),
  percent: (n) => `${n}\u00a0%`,
  list: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} ${and(items.at(-1) ?? '')} ${items.at(-1)}`,
  quote: (text) => `«${text}»`,

  // ---- Las palabras del manual de codificación ----
  levels: {
    absent: 'ausente',
    mentioned: 'mencionado',
    addressed: 'abordado',
    committed: 'comprometido',
    targeted: 'con meta',
    unreadable: 'ilegible',
  },
  levelMeanings: {
    absent: 'Nada en el texto lo nombra.',
    mentioned: 'Se nombra, pero nadie se compromete a nada.',
    addressed: 'Alguien aspira a ello o debería hacerlo, o aparece en al menos tres pasajes.',
    committed: 'Quien responde de la estrategia lo hará.',
    targeted: 'Se fija un resultado mensurable, con un plazo o un valor de referencia.',
    unreadable: 'No se pudo leer el texto, por lo que nada puede decirse.',
  },
  commitments: { mention: 'mención', aspiration: 'aspiración', commitment: 'compromiso', target: 'meta' },
  directions: { footprint: 'huella', enabling: 'facilitación', general: 'en general' },
  directionMeanings: {
    footprint: 'lo que lo digital causa al medio ambiente, y cómo limitarlo',
    enabling: 'lo que lo digital aporta al medio ambiente',
    general: 'ni lo uno ni lo otro en particular',
  },
  assertions: { affirmed: 'afirmado', negated: 'negado', hypothetical: 'hipotético' },
  importances: { none: 'nula', low: 'baja', medium: 'media', high: 'alta' },
  kinds: {
    adopted: 'estrategia aprobada',
    draft: 'proyecto',
    advisory: 'documento consultivo',
    report: 'informe',
    unknown: 'tipo de documento no reconocido',
  },
  thisKind: {
    adopted: 'Esta estrategia aprobada',
    draft: 'Este proyecto',
    advisory: 'Este documento consultivo',
    report: 'Este informe',
    unknown: 'Este documento',
  },
  inKind: {
    adopted: 'en esta estrategia aprobada',
    draft: 'en este proyecto',
    advisory: 'en este documento consultivo',
    report: 'en este informe',
    unknown: 'en este documento',
  },
  missing: {
    mention: 'una mención',
    aspiration: 'una aspiración',
    commitment: 'un compromiso',
    target: 'una meta mensurable',
    'responsible-body': 'un organismo responsable',
    budget: 'un presupuesto',
    deadline: 'un plazo',
  },
  cues: {
    budget: 'presupuesto',
    'responsible-body': 'organismo responsable',
    instrument: 'instrumento',
    deadline: 'plazo',
    indicator: 'indicador',
  },
  roles: {
    heading: 'título',
    body: 'texto corrido',
    list: 'lista',
    table: 'cuadro',
    boilerplate: 'fuera del texto (no puntúa)',
  },
  facets: { issue: 'cuestiones', application: 'aplicaciones', objective: 'objetivos' },
  severities: { error: 'error', warning: 'advertencia', info: 'nota' },
  media: {
    'application/pdf': 'PDF',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'documento de Word',
    'text/html': 'HTML',
    'text/markdown': 'Markdown',
    'text/plain': 'texto sin formato',
  },
  formatUnknown: 'formato no reconocido',
  languages: {
    ar: 'árabe',
    de: 'alemán',
    en: 'inglés',
    es: 'español',
    fr: 'francés',
    id: 'indonesio',
    it: 'italiano',
    ja: 'japonés',
    ko: 'coreano',
    pl: 'polaco',
    pt: 'portugués',
    ru: 'ruso',
    tr: 'turco',
    vi: 'vietnamita',
    zh: 'chino',
    und: 'idioma desconocido',
  },

  // ---- Con un número ----
  pages: (n) => s(n, 'página'),
  words: (n) => s(n, 'palabra'),
  passages: (n) => s(n, 'pasaje'),
  mentions: (n) => s(n, 'mención', 'menciones'),
  topics: (n) => s(n, 'tema'),
  gaps: (n) => s(n, 'laguna'),
  documents: (n) => s(n, 'documento'),
  countries: (n) => s(n, 'país', 'países'),
  of: (part, whole) => `${es.number(part)} de ${es.number(whole)}`,

  // ---- Dónde está ----
  page: (number, label) => (label === null ? `pág.\u00a0${number}` : `pág.\u00a0${number} (${label})`),
  pageRanges: (ranges, n) => `${n === 1 ? 'pág.' : 'págs.'}\u00a0${ranges}`,
  under: (section) => `bajo «${section}»`,
  pointsBack: (page) => `remite al pasaje de la ${page}`,

  // ---- Lo que se leyó ----
  couldNotBeAnalysed: 'no se pudo analizar',
  partlyReadable: 'legible solo en parte',
  pagesRead: (pages) => `lectura de ${pages}`,
  somePagesRead: (read, pages) => `lectura de ${read} de ${pages}`,

  // ---- El dictamen ----
  verdictUnreadable:
    'Este documento no se pudo analizar, por lo que nada puede decirse de lo que abarca u omite.',
  verdictForeign: (language) =>
    `Este documento está en ${language} y no se pudo analizar, por lo que nada puede decirse de lo que abarca u omite.`,
  verdictSilent: (kind, topics) =>
    `${kind} no dice nada ${topics === 1 ? 'del único tema' : `de ninguno de los ${s(topics, 'tema')}`}.`,
  verdictParts: {
    targeted: (n) => `fija metas para ${n}`,
    committed: (n) => `se compromete respecto de ${n}`,
    addressed: (n) => `aborda ${n}`,
    mentioned: (n) => `menciona ${n}`,
    absent: (n) => `omite ${n}`,
  },
  verdictWeights: {
    none: 'no tiene ninguna importancia',
    low: 'tiene una importancia baja',
    medium: 'tiene una importancia media',
    high: 'tiene una importancia alta',
  },
  verdict: (v) =>
    `${v.subject === 'digital' ? 'Lo digital' : 'El medio ambiente'} ${v.weight} ${v.kind}: de ${s(v.topics, 'tema')}, el texto ${v.parts}. ` +
    `Con respecto al perfil «${v.profile}», obtiene ${v.score} sobre 1, y ` +
    `${v.gaps === 0 ? 'ningún tema queda' : s(v.gaps, 'tema queda', 'temas quedan')} por debajo de lo esperado.`,
  verdictCaution: 'Solo se pudo leer una parte: lo que parece omitido puede figurar en el resto.',

  // ---- Títulos y rótulos de un informe ----
  reportTitle: 'Informe sobre lagunas',
  themes: 'Ámbitos',
  gapsTitle: 'Lagunas',
  gapsAgainst: (profile) => `por orden de prioridad, con respecto a «${profile}»`,
  noGaps: (profile) => `Ninguna: cada tema alcanza lo que espera «${profile}».`,
  moreGaps: (n) =>
    `… y ${s(n, 'laguna más', 'lagunas más')}; los formatos md, html y json las enumeran todas.`,
  foundExpected: (found, expected) => `${found}, se espera: ${expected}`,
  whereExpected: (profile, expected) => `, cuando «${profile}» espera: ${expected}`,
  missingList: (list) => `Falta ${list}.`,
  strongestPassages: 'Pasajes más firmes',
  prominent: 'También destaca',
  prominentNote: 'en este documento, y no figura en la taxonomía',
  problems: 'Problemas',
  facetsFound: (list) => `Temas encontrados, por faceta: ${list}`,
  theme: 'Ámbito',
  topic: 'Tema',
  level: 'Nivel',
  score: 'Puntuación',
  topicsColumn: 'Temas',
  passagesColumn: 'Pasajes',
  found: 'Encontrado',
  expected: 'Esperado',
  expectedNothing: 'no se espera',
  salience: 'Proporción del texto',
  importance: 'Importancia del medio ambiente',
  digitalImportance: 'Importancia de lo digital',
  commitment: 'Compromiso',
  direction: 'Dirección',
  assertion: 'Aserción',
  pageColumn: 'Página',
  sectionColumn: 'Sección',
  textColumn: 'Texto',
  cuesColumn: 'Indicios',
  missingColumn: 'Falta',
  measure: 'Medida',
  measures: 'Qué puede hacerse',
  sources: 'Fuentes',
  priority: 'Prioridad',
  document: 'Documento',
  country: 'País',
  documentsLabel: 'Documentos',
  countriesLabel: 'Países',
  language: 'Idioma',
  year: 'Año',
  region: 'Región',
  profile: 'Perfil',
  taxonomy: 'Taxonomía',

  // ---- explain ----
  matched: (terms) => `reconocido por: ${terms}`,
  tolerantTerm: (term) => `«${term}» (pese a un error de lectura)`,
  cuesList: (list) => `indicios: ${list}`,
  because: (reason) => `motivo: ${reason}`,

  // ---- De dónde sale el resultado ----
  method: {
    taxonomy: (id, version, hash) => `taxonomía ${id} ${version} (sha256 ${hash})`,
    profile: (id) => `perfil ${id}`,
    languageDetected: 'idioma detectado',
    languageAsked: (language) => `idioma ${language}, según lo solicitado`,
  },

  // ---- Informe HTML y Word de un documento ----
  keyFigures: 'Cifras clave',
  scoreOf: (score) => `${score} sobre 1`,
  topicsFound: 'Temas encontrados',
  topicsShort: 'Temas por debajo de lo esperado',
  contents: 'Índice',
  skip: 'Ir al informe',
  themesIntro:
    'Con qué firmeza se trata cada ámbito y qué proporción del texto habla de él. Abra un ámbito para ver sus temas.',
  gapsIntro: (profile) =>
    `Lo que la estrategia omite o trata con menos firmeza de lo que espera «${profile}», empezando por lo de mayor peso, con las medidas que recomiendan las fuentes.`,
  evidence: 'Pruebas',
  evidenceIntro:
    'Todos los pasajes que nombran un tema, citados tal como figuran. Las palabras resaltadas nombran el tema; las subrayadas son indicios.',
  noEvidence: 'Ningún pasaje nombra alguno de los temas.',
  evidenceFor: (n) => `Ver ${s(n, 'pasaje')}`,
  whatIsMissing: 'Lo que falta',
  peer: 'Cómo lo hacen otros',
  notRead: 'Lo que no se pudo leer',
  allRead: 'Todo se pudo leer.',
  notReadIntro: 'Lo que figura en estas páginas no se juzgó: no cuenta ni como dicho ni como omitido.',
  methodTitle: 'Método y límites',
  methodIntro:
    'El texto se leyó página por página y se dividió en pasajes. Los términos de la taxonomía indican qué tema nombra un pasaje; las reglas de su idioma indican con qué firmeza habla. Cada cifra se apoya en pasajes aquí citados. El mismo archivo, la misma taxonomía y las mismas opciones dan siempre el mismo resultado.',
  limits: [
    'Una máquina lee palabras, no intenciones: lea los pasajes antes de fiarse de una cifra.',
    'Un tema ausente no se encontró en este texto. Puede figurar en otro documento, en una imagen o en palabras que la taxonomía no conoce.',
    'La puntuación indica con qué firmeza habla el texto de lo que espera el perfil. No mide ni la calidad de una política ni sus efectos.',
  ],
  levelsLegend: 'Niveles',
  privacy: 'Este archivo está completo en sí mismo: no carga nada de la red ni envía nada.',
  fileHash: 'SHA-256 del archivo',
  version: 'Versión',
  madeBy: (engine) => `Elaborado con ${engine}`,

  // ---- Filtros ----
  filters: 'Filtrar los pasajes',
  search: 'Buscar',
  searchHint: 'palabras de los pasajes',
  all: 'todos',
  clear: 'Borrar los filtros',
  order: 'Orden',
  orderFirmest: 'primero los más firmes',
  orderPage: 'como en el documento',
  shown: (shown, all) => `Se muestran ${es.number(shown)} de ${s(all, 'pasaje')}`,
  nothingShown: 'Ningún pasaje se ajusta a estos filtros.',
  allPassages: 'Todos los pasajes',
  onlyTopic: (topic) => `Pasajes sobre «${topic}»`,
  expandAll: 'Abrir todo',
  collapseAll: 'Cerrar todo',
  sortBy: (column) => `Ordenar por ${column}`,
  showMore: (n) => `Mostrar ${es.number(n)} más`,

  // ---- Comparación de varios documentos ----
  comparison: 'Comparación de estrategias',
  comparisonIntro: (documents, countries) => `${documents} de ${countries}`,
  heatMap: 'Quién abarca qué',
  heatMapIntro:
    'Una fila por documento, una columna por ámbito. El número de una casilla es su nivel, de 0 (ausente) a 4 (con meta); abra un ámbito para ver sus temas, elija una casilla para leer sus pasajes.',
  cell: (document, topic, level) => `${document}, ${topic}: ${level}`,
  groupBy: 'Agrupar por',
  noGroup: 'ningún grupo',
  ungrouped: 'no indicado',
  openTheme: (theme) => `Mostrar los temas de «${theme}»`,
  closeTheme: (theme) => `Ocultar los temas de «${theme}»`,
  cellPassages: 'Pasajes de la casilla',
  chooseCell: 'Elija una casilla del cuadro para leer aquí sus pasajes.',
  noPassages: 'Este documento no contiene ningún pasaje al respecto.',
  prevalence: 'Frecuencia con que se cita cada noción',
  prevalenceIntro: 'Proporción de los documentos legibles que la nombran, con el intervalo del 95\u00a0%.',
  share: 'Proporción',
  interval: 'Intervalo del 95\u00a0%',
  intervalText: (low, high) => `${low} a ${high}\u00a0%`,
  rank: 'Puesto',
  stability: 'Estabilidad del puesto',
  stabilityNote: 'Amplitud del puesto en el 95\u00a0% de los remuestreos de los documentos.',
  rankRange: (low, high) => (low === high ? `${low}` : `${low} a ${high}`),
  highImportance: 'Importancia alta',
  highImportanceIntro:
    'Proporción de los documentos legibles en que el medio ambiente es un objetivo, un pilar o un capítulo con medidas propias, o que se comprometen respecto de al menos tres temas de la huella.',
  groupings: { subregion: 'Subregión', income: 'Grupo de ingresos', kind: 'Tipo', status: 'Estado' },
  regions: { Africa: 'África', Americas: 'Américas', Asia: 'Asia', Europe: 'Europa', Oceania: 'Oceanía' },
  incomes: {
    high: 'ingreso alto',
    'upper-middle': 'ingreso mediano alto',
    'lower-middle': 'ingreso mediano bajo',
    low: 'ingreso bajo',
  },
  byGroup: 'Por grupo',
  byGroupIntro: 'Proporción de los documentos legibles de cada grupo que nombran el ámbito.',
  group: 'Grupo',
  unreadableDocuments: (n) =>
    `${s(n, 'documento no se pudo leer y queda', 'documentos no se pudieron leer y quedan')} fuera de todas las proporciones.`,
  firmly: 'al menos comprometido',
  named: 'nombrado',
  changes: 'Cambios entre versiones',
  better: 'más firme',
  worse: 'menos firme',
  unchanged: 'sin cambios',

  // ---- La página en que se sueltan documentos ----
  pageTitle: '¿Qué omite su estrategia?',
  pageIntro:
    'Suelte aquí una estrategia nacional digital, de inteligencia artificial o de datos y vea qué abarca del medio ambiente, con qué firmeza, y qué omite.',
  pagePrivacy:
    'Nada sale de esta computadora. El documento se lee en esta ventana; la página no puede acceder a la red.',
  drop: 'Suelte documentos aquí',
  choose: 'o elija archivos',
  accepted: 'PDF, Word, HTML, Markdown o texto sin formato; varios a la vez si lo desea.',
  settings: 'Configuración',
  interfaceLanguage: 'Idioma de la página',
  ownTaxonomy: 'Su propia taxonomía (archivos YAML)',
  ownTaxonomyHint:
    'taxonomy.yaml y terms/xx.yaml, elegidos juntos, o un archivo .json generado a partir de ellos.',
  taxonomySound: (title) => `«${title}» es correcta y está en uso.`,
  taxonomyBroken: (n) => `La taxonomía no se puede usar: ${s(n, 'error', 'errores')}.`,
  problemAt: (file, line) => `${file}, línea ${line}`,
  waiting: 'en espera',
  opening: 'apertura',
  readingPage: (page, pages) => `lectura de la página ${page} de ${pages}`,
  analysing: 'análisis',
  done: 'terminado',
  failed: 'no se pudo analizar',
  cancelled: 'detenido',
  cancel: 'Detener',
  remove: 'Quitar',
  retry: 'Reintentar',
  password: 'Contraseña',
  unlock: 'Abrir',
  passwordHint: 'Este PDF está protegido. La contraseña no sale de esta computadora.',
  exportAs: 'Guardar como',
  report: 'Informe',
  sideBySide: 'Lado a lado',
  pagesOfDocument: 'Páginas',
  pageOfDocument: (page, pages) => `Página ${page} de ${pages}`,
  showOnPage: 'Mostrar en su página',
  showInReport: 'Mostrar en el informe',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  noPicture: 'Este formato no tiene páginas que mostrar.',
  tooManyFiles: (most) => `Como máximo ${s(most, 'documento')} a la vez: el resto no se tuvo en cuenta.`,
  fileTooLarge: (limit) => `El archivo supera ${limit}, más de lo que esta página admite.`,
  tookTooLong:
    'La lectura exigía demasiado tiempo o memoria y se detuvo. El archivo puede estar dañado o haberse creado para causar daño.',
  about: 'Acerca de',

  // ---- Problemas ----
  problemTexts: {
    'file-not-found': ['El archivo no existe.', 'Compruebe el nombre y la carpeta.'],
    'file-unreadable': ['El archivo no se puede abrir.', 'Compruebe que tiene permiso para leerlo.'],
    'is-a-directory': ['Es una carpeta, no un archivo.', 'Indique los archivos que contiene.'],
    'empty-file': ['El archivo está vacío.', 'Obténgalo de nuevo: la descarga o la copia falló.'],
    'no-text': [
      'El archivo no contiene texto.',
      'Compruebe que es el archivo correcto; el texto en imágenes requiere antes un reconocimiento óptico de caracteres (OCR).',
    ],
    'not-text': [
      'El archivo no está en un formato conocido ni es texto.',
      'Facilite la estrategia en PDF, DOCX, HTML, Markdown o texto sin formato.',
    ],
    'unsupported-format': [
      'Este formato de archivo no se puede leer.',
      'Guarde el documento como PDF o DOCX.',
    ],
    'too-large': ['El archivo supera el límite.', 'Divídalo, o aumente el límite si confía en él.'],
    'too-many-pages': [
      'El documento tiene más páginas que el límite; solo se leyeron las primeras.',
      'Aumente el límite para leerlas todas.',
    ],
    'time-out': [
      'La lectura tardaba demasiado y se detuvo; se conservaron las páginas ya leídas.',
      'Aumente el límite, o divida el archivo.',
    ],
    'too-much-memory': [
      'La lectura del archivo exigía demasiada memoria y se detuvo.',
      'Puede estar dañado o haberse creado para causar daño.',
    ],
    'unpacks-too-large': [
      'Una vez descomprimido, el archivo superaría con mucho su tamaño.',
      'No lo abra si no confía en su procedencia.',
    ],
    'pdf-password': [
      'El PDF está protegido con una contraseña.',
      'Indique la contraseña, o guarde una copia sin ella.',
    ],
    'pdf-damaged': ['El PDF está dañado.', 'Obténgalo de nuevo, o busque otra versión.'],
    'pdf-cut-short': [
      'Falta el final del PDF: pueden haberse perdido páginas o partes de ellas.',
      'Obténgalo de nuevo: la descarga o la copia se interrumpió.',
    ],
    'pdf-empty': ['El PDF no tiene páginas.', 'Compruebe que es el archivo correcto.'],
    'pdf-engine': ['El PDF no se pudo leer.', 'Pruebe con otra versión del archivo.'],
    'no-pages': ['No se pudo leer ninguna página del documento.', 'Busque otra versión del archivo.'],
    'docx-damaged': ['El documento de Word está dañado.', 'Ábralo en Word y guárdelo de nuevo.'],
    'page-without-text': [
      'La página no da ningún texto.',
      'Puede estar en blanco, ser una imagen o estar escaneada; lo escaneado requiere antes un reconocimiento óptico de caracteres (OCR).',
    ],
    'page-too-dense': [
      'La página contiene más texto del que cabe en una página, y se cortó.',
      'Consúltela en el propio documento.',
    ],
    'garbled-text': [
      'La página da letras que no forman palabras.',
      'Sus fuentes no permiten copiar el texto: busque otra versión, o recurra al reconocimiento óptico de caracteres (OCR).',
    ],
    'wrong-encoding': [
      'El texto se descodificó con un juego de caracteres equivocado.',
      'Guárdelo en UTF-8, o busque otra versión.',
    ],
    'encoding-repaired': [
      'El texto se había descodificado con un juego de caracteres equivocado; se releyó como UTF-8.',
      'Las citas muestran el texto reparado.',
    ],
    'encoding-guessed': [
      'El archivo no indica su juego de caracteres, que tuvo que suponerse.',
      'Compruebe algunas palabras con tilde.',
    ],
    'encoding-damaged': ['Algunos caracteres del archivo están dañados.', 'Guarde el original en UTF-8.'],
    'control-characters': [
      'El texto contiene caracteres de control, que se descartaron.',
      'Compruebe que es el archivo correcto.',
    ],
    'language-doubtful': ['No es seguro cuál es el idioma.', 'Indique el idioma si se reconoció mal.'],
    'language-unknown': [
      'No se pudo reconocer el idioma de una parte del texto; en ella no se buscó nada.',
      'Indique el idioma, o use una traducción de esa parte.',
    ],
    'unsupported-language': [
      'Una parte del texto está en un idioma que no se puede analizar; no cuenta ni como dicha ni como omitida.',
      'Use una traducción de esa parte.',
    ],
    'too-little-text': [
      'Hay demasiado poco texto para emitir un juicio.',
      'Compruebe que es el archivo correcto.',
    ],
    'internal-error': [
      'El programa falló con este archivo.',
      'Le agradeceremos que lo notifique, con el archivo.',
    ],
  },

  // ---- Por qué se juzgó así un pasaje ----
  reasons: {
    'it describes; nobody undertakes anything': 'describe; nadie se compromete a nada',
    'a question undertakes nothing': 'una pregunta no compromete a nada',
    'it is a question': 'es una pregunta',
    '“…” only supposes it': '«…» solo lo supone',
    '“…” denies it': '«…» lo niega',
    'the line that introduces it denies it': 'la línea que lo introduce lo niega',
    '“…” “…”: a law orders it': '«…» «…»: lo ordena una ley',
    '“…” says what is possible, not what is undertaken':
      '«…» dice lo que es posible, no a qué hay compromiso',
    '“…” tells what was done': '«…» cuenta lo que se hizo',
    'the line that introduces it carries a mention': 'la línea que lo introduce lleva una mención',
    'the line that introduces it carries a aspiration': 'la línea que lo introduce lleva una aspiración',
    'the line that introduces it carries a commitment': 'la línea que lo introduce lleva un compromiso',
    'the line that introduces it carries a target': 'la línea que lo introduce lleva una meta',
    '“…” without a subject is a measure of the plan': '«…», sin sujeto, es una medida del plan',
    'it is a titled or numbered measure': 'es una medida titulada o numerada',
    'it cites the provision that orders it': 'cita la disposición que lo ordena',
    'it is an action under a heading of measures': 'es una acción bajo un título de medidas',
    'it is an objective, its verb a noun': 'es un objetivo cuyo verbo es un sustantivo',
    'it is an objective in the infinitive': 'es un objetivo en infinitivo',
    'it is a deliverable with a date, “…”': 'es un producto con fecha, «…»',
    'it is an item under a heading of measures': 'es un punto bajo un título de medidas',
    'it is titled as an objective': 'está titulado como objetivo',
    'it is a heading that only names the topic': 'es un título que solo nombra el tema',
    'it undertakes a measurable outcome, “…”, with “…”':
      'se compromete a un resultado mensurable, «…», con «…»',
    'it undertakes a measurable outcome, “…”, with a date in the line that introduces it':
      'se compromete a un resultado mensurable, «…», con una fecha en la línea que lo introduce',
    '“…” recalls a legal obligation': '«…» recuerda una obligación jurídica',
    'but the document only advises': 'pero el documento solo aconseja',
    'the document advises what a supplier does': 'el documento aconseja lo que hace un proveedor',
    '“…” is denied': '«…» se niega',
    '“…” commits': '«…» compromete',
    '“…” is only said to be possible': '«…» solo se da como posible',
    '“…” is a wish or an advice, not an undertaking': '«…» es un deseo o un consejo, no un compromiso',
    '“…” forbids': '«…» prohíbe',
    '“…” only describes, in a subordinate clause': '«…» solo describe, en una oración subordinada',
    '“…” states a principle for “…”, not an action': '«…» enuncia un principio para «…», no una acción',
    '“…” obliges “…”': '«…» obliga a «…»',
    '“…” obliges whoever answers for the strategy': '«…» obliga a quien responde de la estrategia',
    '“…” obliges somebody else': '«…» obliga a otra persona o entidad',
    '“…” obliges, in the passive': '«…» obliga, en voz pasiva',
    '“…” obliges to an action': '«…» obliga a una acción',
    '“…” asks something of nobody who could undertake it':
      '«…» pide algo sin dirigirse a nadie que pueda comprometerse',
    '“…” asks something of nobody named who could undertake it':
      '«…» pide algo sin nombrar a quien pueda comprometerse',
    '“…” undertakes an action, in the passive': '«…» compromete a una acción, en voz pasiva',
    '“…” undertakes an action': '«…» compromete a una acción',
    '“…” says what happens by itself': '«…» dice lo que sucede por sí solo',
    '“…” says what happens, not what “…” does': '«…» dice lo que sucede, no lo que hace «…»',
    '“…” says what happens, not what whoever answers for the strategy does':
      '«…» dice lo que sucede, no lo que hace quien responde de la estrategia',
    '“…” says what happens; nobody undertakes it': '«…» dice lo que sucede; nadie se compromete',
    '“…” “…”': '«…» «…»',
    'whoever answers for the strategy “…”': 'quien responde de la estrategia: «…»',
    '“…”: “…” acts, nobody answerable undertakes it': '«…»: actúa «…», ningún responsable se compromete',
    '“…”: somebody else acts, nobody answerable undertakes it':
      '«…»: actúa otra persona o entidad, ningún responsable se compromete',
    '“…” with “…” in the passive: somebody undertakes it': '«…» con «…» en voz pasiva: alguien se compromete',
    'no cues are known for its language: it counts as a mention':
      'no se conocen indicios para su idioma: cuenta como mención',
  },
};
