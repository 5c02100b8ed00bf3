import { words } from '../stem-memo.js';

/** What the owner of a strategy does. Infinitives: the other forms follow from them. */
const REGULAR =
  words(`adottare avviare attuare realizzare creare sviluppare rafforzare potenziare sostenere finanziare investire istituire
  introdurre garantire assicurare promuovere favorire incentivare accelerare aggiornare adeguare applicare approvare armonizzare attivare
  aumentare accrescere allocare ampliare estendere implementare integrare incrementare installare incorporare lanciare rilanciare limitare
  migliorare misurare monitorare mobilitare modernizzare modificare obbligare vietare offrire organizzare ottimizzare pubblicare predisporre
  elaborare definire stabilire fissare destinare stanziare dedicare designare nominare diffondere digitalizzare ridurre diminuire abbattere
  dimezzare raddoppiare triplicare eliminare sostituire riparare riutilizzare riciclare raccogliere recuperare smaltire trattare tracciare
  registrare certificare etichettare rendicontare rendere verificare controllare valorizzare tutelare proteggere conservare ripristinare
  salvaguardare contrastare combattere prevenire evitare prolungare formare sensibilizzare informare coinvolgere consultare coordinare
  collaborare cooperare partecipare condividere mettere dotare costruire costituire completare consolidare equipaggiare acquistare acquisire
  affidare assegnare erogare concedere riconoscere richiedere imporre prescrivere recepire ratificare emanare redigere riformare rivedere
  rinnovare riqualificare semplificare standardizzare sperimentare testare supportare accompagnare agevolare facilitare abilitare
  trasmettere comunicare trasformare trasferire utilizzare usare impiegare sfruttare alimentare coprire raggiungere conseguire ottenere
  portare mantenere gestire governare guidare inserire includere prevedere dismettere decarbonizzare elettrificare efficientare ospitare
  osservare rilevare dichiarare notificare inviare ritirare pubblicizzare riferire individuare mappare pianificare programmare progettare produrre condurre compensare impegnare orientare indirizzare
  rimuovere immettere risparmiare sottoscrivere vincolare rispettare esercitare fornire distribuire aprire procedere provvedere`);

/** What one looks at, and does not do yet. */
const PONDERING = words(
  'valutare esaminare esplorare studiare considerare incoraggiare invitare raccomandare suggerire proporre auspicare analizzare approfondire mirare puntare cercare tentare',
);

/** Participles that no rule gives. */
const PARTICIPLES = new Map<string, string>([
  ['sostenere', 'sostenut'],
  ['introdurre', 'introdott'],
  ['promuovere', 'promoss'],
  ['estendere', 'estes'],
  ['offrire', 'offert'],
  ['predisporre', 'predispost'],
  ['diffondere', 'diffus'],
  ['ridurre', 'ridott'],
  ['raccogliere', 'raccolt'],
  ['rendere', 'res'],
  ['proteggere', 'protett'],
  ['prevenire', 'prevenut'],
  ['coinvolgere', 'coinvolt'],
  ['condividere', 'condivis'],
  ['mettere', 'mess'],
  ['concedere', 'concess'],
  ['riconoscere', 'riconosciut'],
  ['richiedere', 'richiest'],
  ['imporre', 'impost'],
  ['prescrivere', 'prescritt'],
  ['redigere', 'redatt'],
  ['rivedere', 'rivist'],
  ['trasmettere', 'trasmess'],
  ['coprire', 'copert'],
  ['raggiungere', 'raggiunt'],
  ['ottenere', 'ottenut'],
  ['mantenere', 'mantenut'],
  ['includere', 'inclus'],
  ['prevedere', 'previst'],
  ['dismettere', 'dismess'],
  ['immettere', 'immess'],
  ['produrre', 'prodott'],
  ['condurre', 'condott'],
  ['rimuovere', 'rimoss'],
  ['sottoscrivere', 'sottoscritt'],
  ['aprire', 'apert'],
  ['provvedere', 'provvedut'],
  ['accrescere', 'accresciut'],
  ['proporre', 'propost'],
  ['abbattere', 'abbattut'],
  ['combattere', 'combattut'],
]);

/** Verbs of the third conjugation that take -isc- ("garantisce"); the others do not ("offre"). */
const PLAIN_IRE = new Set(words('offrire coprire aprire investire'));

/** Stem of the future: "adotterà", "pubblicherà", "sosterrà", "ridurrà". */
function futureStem(verb: string): string {
  if (/(tenere)$/.test(verb)) return verb.replace(/enere$/, 'err');
  if (verb.endsWith('venire')) return verb.replace(/enire$/, 'err');
  if (verb.endsWith('rre')) return verb.slice(0, -1);
  if (/[cg]are$/.test(verb)) return `${verb.slice(0, -3)}her`;
  if (/[cg]iare$/.test(verb)) return `${verb.slice(0, -4)}er`;
  if (verb.endsWith('are')) return `${verb.slice(0, -3)}er`;
  return verb.slice(0, -1);
}

function participleStem(verb: string): string {
  const known = PARTICIPLES.get(verb);
  if (known !== undefined) return known;
  if (verb.endsWith('are')) return `${verb.slice(0, -3)}at`;
  if (verb.endsWith('ire')) return `${verb.slice(0, -3)}it`;
  return `${verb.slice(0, -3)}ut`;
}

function presentForms(verb: string): readonly string[] {
  const stem = verb.slice(0, -3);
  const we = /[cg]are$/.test(verb) ? `${stem}hiamo` : stem.endsWith('i') ? `${stem}amo` : `${stem}iamo`;
  if (verb.endsWith('are')) return [`${stem}a`, `${stem}ano`, we];
  if (verb.endsWith('urre'))
    return [`${verb.slice(0, -3)}ce`, `${verb.slice(0, -3)}cono`, `${verb.slice(0, -3)}ciamo`];
  if (verb.endsWith('porre'))
    return [`${verb.slice(0, -3)}ne`, `${verb.slice(0, -3)}ngono`, `${verb.slice(0, -3)}niamo`];
  if (verb.endsWith('tenere')) return [`${verb.slice(0, -5)}iene`, `${verb.slice(0, -3)}gono`, `${stem}iamo`];
  if (verb.endsWith('ire') && !PLAIN_IRE.has(verb)) return [`${stem}isce`, `${stem}iscono`, `${stem}iamo`];
  if (verb === 'raccogliere') return ['raccoglie', 'raccolgono', 'raccogliamo'];
  return [`${stem}e`, `${stem}ono`, `${stem}iamo`];
}

function future(verb: string): readonly string[] {
  const stem = futureStem(verb);
  return [`${stem}à`, `${stem}anno`, `${stem}emo`];
}

function participle(verb: string): readonly string[] {
  const stem = participleStem(verb);
  return [`${stem}o`, `${stem}a`, `${stem}i`, `${stem}e`];
}

const either = (forms: readonly string[]): string => [...new Set(forms)].join('|');

/** Alternatives for cue patterns, "adottare|avviare|…". */
export const DO: string = either(REGULAR);
export const WILL_DO: string = either([
  ...REGULAR.flatMap(future),
  'farà',
  'faranno',
  'faremo',
  'darà',
  'daranno',
  'daremo',
  'porrà',
  'porranno',
  'porremo',
  'attribuirà',
]);
export const DONE: string = either([
  ...REGULAR.flatMap(participle),
  'posto',
  'posta',
  'posti',
  'poste',
  'fatto',
  'fatta',
  'fatti',
  'fatte',
  'dato',
  'data',
]);
export const DOES: string = either([
  ...REGULAR.flatMap(presentForms),
  'fa',
  'fanno',
  'facciamo',
  'pone',
  'pongono',
  'dà',
  'danno',
]);
export const WILL_PONDER: string = either(PONDERING.flatMap(future));
export const PONDERED: string = either(PONDERING.flatMap(participle));
export const PONDER: string = either(PONDERING);
