import type { QuantityWords } from './quantity-words.js';

/** German values, dates, money and instruments. */
export const deQuantities: QuantityWords = {
  code: 'de',
  decimal: ',',
  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feb'],
    ['märz', 'mär'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  scales: {
    '1e3': ['(tausend|tsd|tsd .)'],
    '1e6': ['(million|millionen|mio|mio .)'],
    '1e9': ['(milliarde|milliarden|mrd|mrd .)'],
  },
  units: {
    '%': ['(prozent|v h)'],
    'percentage-point': ['(prozentpunkt|prozentpunkte|prozentpunkten)'],
    t: ['(tonne|tonnen)'],
    kg: ['(kilogramm|kilo)'],
    tCO2e: [
      '(tonne|tonnen) (co2|co2e|co2 aquivalente|co2 aquivalent|co2 aquivalenten|co2 eq)',
      't co2 (aquivalente|aquivalent)',
    ],
    kWh: ['(kilowattstunde|kilowattstunden)'],
    MWh: ['(megawattstunde|megawattstunden)'],
    GWh: ['(gigawattstunde|gigawattstunden)'],
    TWh: ['(terawattstunde|terawattstunden)'],
    MW: ['megawatt'],
    GW: ['gigawatt'],
    L: ['(liter|litern)'],
    m3: ['(kubikmeter|kubikmetern)'],
    km: ['(kilometer|kilometern)'],
    ha: ['hektar'],
  },
  currencies: {
    EUR: ['(euro)'],
    USD: ['(us dollar|dollar)'],
    CHF: ['(franken|schweizer franken)'],
    GBP: ['pfund'],
  },
  by: [
    'bis (spatestens|) (zum|zur|) (jahr|jahre|) (ende|)',
    'spatestens (bis|im|zum|ab|) (jahr|jahre|)',
    '(vor) (dem|) (jahr|)',
    'ab (dem|) (jahr|)',
    'zum',
    '(zieljahr|frist|zielhorizont) (:|)',
    'bis zum ablauf des jahres',
  ],
  byAfter: ['(spatestens)'],
  since: ['seit (dem|) (jahr|)', '(verabschiedet|beschlossen|veroffentlicht) (im|) (jahr|)', 'zwischen'],
  baseline: [
    '(gegenuber|verglichen mit|im vergleich zu|im vergleich zum|im vergleich mit) (dem|) (jahr|jahre|stand|niveau|) (von|)',
    '(basisjahr|ausgangswert|referenzjahr) (:|)',
    'bezogen auf',
    '(statt|gegen) (bisher|derzeit|heute|)',
  ],
  baselineAfter: ['(niveau|werte)'],
  parts: {
    start: ['(anfang|beginn)'],
    middle: ['(mitte)'],
    end: ['(ende|jahresende)'],
    Q1: ['(erstes|ersten|1 .) quartal (des jahres|)'],
    Q2: ['(zweites|zweiten|2 .) quartal (des jahres|)'],
    Q3: ['(drittes|dritten|3 .) quartal (des jahres|)'],
    Q4: ['(viertes|vierten|4 .) quartal (des jahres|)'],
    H1: ['(erstes|ersten|1 .) halbjahr'],
    H2: ['(zweites|zweiten|2 .) halbjahr'],
  },
  verbsFollow: true,
  yearWords: ['(des|dem|im|das|) (jahr|jahres|jahre)'],
  links: ['(des|der|,)', '.'],
  fiscal: ['(haushaltsjahr|geschaftsjahr|wirtschaftsjahr)'],
  within: [
    '(innerhalb|binnen) (von|) (#|zwei|drei|vier|funf|sechs|zehn|zwolf) (monaten|jahren)',
    'in den nachsten (#|zwei|drei|funf|zehn) jahren',
  ],
  atLeast: ['(mindestens|wenigstens|uber|mehr als)', 'nicht weniger als', 'minimum', '≥', '>'],
  atMost: ['(hochstens|maximal|unter|weniger als|unterhalb von)', 'nicht mehr als', 'bis zu', '≤', '<'],
  up: [
    '(erhohen|erhoht|erhohung|steigern|steigert|steigerung|anheben|ausbauen|wachsen|steigen|zunehmen|anstieg|gesteigert|angehoben|ausgebaut|steigt)',
  ],
  down: [
    '(senken|senkt|senkung|reduzieren|reduziert|reduktion|reduzierung|verringern|verringert|verringerung|mindern|minderung|vermindern|begrenzen|einsparen|einsparung|sinken|sinkt|gesenkt|gemindert|begrenzt|eingespart)',
  ],
  amount: ['um (mindestens|rund|)'],
  level: ['auf (mindestens|rund|)', '(erreichen)'],
  of: ['(der|des|aller|unserer|ihrer|von|an|am|vom|im) (gesamten|)'],
  states: {
    'all-renewable': [
      '(ausschließlich|nur|allein|vollstandig|zu 100 %|komplett) (mit|aus|durch|von|) (strom|energie|) (aus|) erneuerbar*',
    ],
    'carbon-neutral': [
      '(klimaneutral|klimaneutralitat|klimaneutrale|klimaneutralen|klimaneutraler|treibhausgasneutral|treibhausgasneutralitat|co2 neutral|co2 neutralitat|kohlenstoffneutral)',
    ],
    'net-zero': ['(netto null)', 'netto null emissionen'],
    'zero-emission': ['(emissionsfrei|emissionsfreie|null emissionen|emissionsfreien)'],
    'zero-waste': ['(abfallfrei|null abfall|zero waste)'],
    'phase-out': ['(beenden|abschaffen|ausstieg|eliminieren)'],
    halve: ['(halbieren|halbiert|halbierung)'],
    double: ['(verdoppeln|verdoppelt|verdopplung)'],
    triple: ['(verdreifachen|verdreifacht)'],
  },
  goals: {
    shares: [
      '(anteil|anteile|quote|quoten|prozentsatz|*quote|*anteil|recyclingrate|sammelrate|verwertungsrate)',
    ],
    reaches: [
      '(soll|sollen|muss|mussen|wird|werden) ...14 (erreichen|steigen|ansteigen|wachsen|anwachsen|betragen|liegen)',
      '(erreicht|erreichen|steigt|steigen|wachst|betragt|betragen)',
      '(wird|werden) ...14 (erhoht|gesteigert|angehoben|ausgebaut|verdoppelt)',
    ],
    falls: [
      '(soll|sollen|muss|mussen|wird|werden) ...14 (sinken|fallen|zuruckgehen|gesenkt|reduziert|verringert|gemindert|halbiert)',
      '(sinkt|sinken|fallt)',
    ],
    loads: [
      '(*verbrauch|*verbrauche|*bedarf|*nachfrage|nachfrage|emissionen|*emissionen|*abdruck|strom|energie|wasser)',
    ],
    wanted: [
      '(unternehmen|betriebe|betreiber|ministerien|behorden|kommunen|haushalte|schulen|gemeldet*|berichtet*)',
      '(erneuerbar*|okostrom|grun*|recycelt*|wiederverwend*|wiederaufbereitet*|klimaneutral*|nachhaltig*|umweltfreundlich*|sauber*|repariert*|gesammelt*)',
    ],
    foreseen: [
      '(voraussichtlich|prognose|prognosen|prognostiziert|schatzungen|schatzungsweise|laut|zufolge|szenario|szenarien|konnte|konnten|erwartet|durfte|durften)',
    ],
  },
  verbs: [
    '(sammeln|sammelt|gesammelt|recyceln|recycelt|verwerten|verwertet|erreichen|erreicht|sicherstellen|decken|betreiben|betrieben|schulen|installieren|ersetzen|schaffen|wird|werden|soll|sollen|muss|mussen|ist|sind|wir|haben|hat|reparieren|nutzen|verbrauchen|investieren|fordern|bauen|erzielen|stammen|wiederverwenden|einhalten)',
  ],
  stops: [
    '(und|oder|welche|bis|fur|mit|durch|bei|gegenuber|im|ab|ohne|sowie|zu|vor|spatestens|um|auf|aus|pro jahr|jahrlich|im jahr)',
  ],
  articles: [
    '(der|die|das|den|dem|des|ein|eine|einen|einer|eines|alle|aller|unsere|unserer|ihre|ihrer|von|diese|dieser)',
  ],
  instruments: {
    law: [
      '(gesetz|gesetze|*gesetz|verordnung|*verordnung|richtlinie|*richtlinie|rechtsvorschrift|verbot|regelung|regelungen|*pflicht)',
    ],
    standard: [
      '(norm|normen|standard|standards|kriterien|kriterium|zertifizierung|label|umweltzeichen|blauer engel|leitlinien|leitfaden|kennzeichnung)',
    ],
    tax: ['(steuer|steuern|*steuer|abgabe|abgaben|gebuhr|gebuhren|*preis|steuerliche anreize)'],
    fund: [
      '(fonds|*fonds|zuschuss|zuschusse|subvention|subventionen|darlehen|kredit|kredite|forderung|forderungen|fordermittel|anreize)',
    ],
    procurement: ['(beschaffung|*beschaffung|vergabe|ausschreibung|ausschreibungen)'],
    programme: [
      '(programm|programme|*programm|initiative|initiativen|projekt|projekte|pilotprojekt|*projekte|kampagne|modellvorhaben)',
    ],
    strategy: ['(strategie|strategien|*strategie|plan|*plan|fahrplan|weißbuch|konzept|agenda|rahmen)'],
    register: [
      '(register|*register|inventar|kataster|datenbank|plattform|*plattform|monitoring|observatorium)',
    ],
    agreement: [
      '(abkommen|*abkommen|vereinbarung|vereinbarungen|partnerschaft|partnerschaften|ubereinkommen|pakt|vertrag)',
    ],
    training: ['(schulung|schulungen|weiterbildung|fortbildung|ausbildung|lehrgange|audit|audits)'],
  },
};
