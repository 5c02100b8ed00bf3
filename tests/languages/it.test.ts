import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { languageOf } from '../../src/languages/index.js';
import type { Language } from '../../src/languages/language.js';
import type { Commitment } from '../../src/model/evidence.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { judge, type Setting } from '../evidence/one.js';

const it = languageOf('it') as Language;
const { taxonomy } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error('the shipped taxonomy does not load');
const compiled = compileTaxonomy(taxonomy);

async function topicsOf(text: string): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'frase.txt' });
  const analysis = await analyse(document, compiled, { language: 'it' });
  return [...new Set(analysis.passages.flatMap((passage) => passage.topics))].sort();
}

describe('Italian words', () => {
  test.each([
    ['rifiuto', 'rifiuti'],
    ['critica', 'critiche'],
    ['energetico', 'energetiche'],
    ['apparecchiatura', 'apparecchiature'],
    ['sostenibile', 'sostenibili'],
  ])('stems of %s and %s fall together', (one, other) => {
    expect(it.stem(one)).toBe(it.stem(other));
  });

  test.each([
    ['sostenibile', 'sostenibilità'],
    ['comune', 'comunità'],
    ['mobile', 'mobilità'],
    ['circolare', 'circolazione'],
    ['ambiente', 'ambientale'],
  ])('stems of %s and %s stay apart', (one, other) => {
    expect(it.stem(one)).not.toBe(it.stem(other));
  });

  test.each([
    ['energia', 'energie'],
    ['bosco', 'boschi'],
    ['emissione', 'emissioni'],
    ['inventario', 'inventari'],
    ['discarica', 'discariche'],
  ])('singular and plural of %s and %s share a form', (one, other) => {
    expect(it.singular(one)).toBe(it.singular(other));
  });

  test.each([
    ['misure', 'misurare'],
    ['comuni', 'comunità'],
    ['modo', 'modelli'],
    ['crisi', 'crisalide'],
  ])('%s and %s share none', (one, other) => {
    expect(it.singular(one)).not.toBe(it.singular(other));
  });

  test.each([
    ["Lo prevede l'art. 12 del d.lgs. n. 49. Il governo agisce.", 2],
    ['Servono dati, p. es. sui server. Li pubblichiamo.', 2],
    ['Il prof. Rossi e il dott. Bianchi misurano i consumi.', 1],
    ['Costa 3 mln di euro. Paghiamo.', 2],
  ])('%s has %i sentences', (text, count) => {
    expect(sentencesOf(text, 'it')).toHaveLength(count);
  });
});

const spoken: Record<Commitment, readonly string[]> = {
  mention: [
    'L’intelligenza artificiale generativa moltiplicherà i consumi di energia.',
    'La filiera del riuso opera in maniera leggera.',
    "L'intelligenza artificiale può ridurre i consumi energetici.",
    'Il digitale potrebbe contribuire alla tutela delle foreste.',
    'La domanda di elettricità dei centri dati aumenterà fortemente.',
    'Le tecnologie digitali permetteranno di ridurre le emissioni.',
    'Il registro dei rifiuti elettronici è stato istituito nel 2019.',
    'I centri dati consumano una quota crescente di elettricità.',
    'Il governo ha introdotto un bonus riparazione.',
    'I rifiuti elettronici sono un problema crescente.',
    'Quali misure possono ridurre i rifiuti elettronici?',
    'Clima, energia e salute',
    'La filiera dei rifiuti elettronici è complessa.',
  ],
  aspiration: [
    "Il governo dovrebbe misurare l'impronta dei propri server.",
    'La strategia mira a promuovere la riparazione.',
    'Vogliamo favorire il riutilizzo delle apparecchiature.',
    'Il ministero incoraggia le imprese a riparare le apparecchiature.',
    "L'obiettivo è ridurre i rifiuti elettronici.",
    'È necessario limitare i consumi dei centri dati.',
    'Occorre privilegiare le apparecchiature ricondizionate.',
    'Il ministero valuterà un indice di riparabilità.',
    "Ridurre l'impronta ambientale del digitale",
    'Promozione della riparazione delle apparecchiature',
    'La raccolta dei rifiuti elettronici va rafforzata.',
    "È prevista l'istituzione di un registro dei rifiuti elettronici.",
    'La Commissione raccomanda di acquistare apparecchiature riparabili.',
    'Ci proponiamo di ridurre i rifiuti elettronici.',
  ],
  commitment: [
    'Il Ministero invierà ogni anno i dati alla Commissione.',
    'Il Governo sbloccherà gli incentivi per la riparazione.',
    'ARERA aggiornerà le regole sui contatori.',
    'La Regione aprirà un centro di raccolta in ogni comune.',
    'La costruzione di nuovi centri dati è soggetta a valutazione di impatto ambientale.',
    'I distributori assicurano il ritiro gratuito degli apparecchi usati.',
    'Il decreto RoHS limita l’uso di sostanze pericolose.',
    'Il governo istituirà un registro dei rifiuti elettronici.',
    'Lo Stato si impegna ad acquistare apparecchiature ricondizionate.',
    'Le amministrazioni devono acquistare apparecchiature riutilizzate.',
    'I gestori sono tenuti a pubblicare i consumi energetici.',
    "L'esportazione di rifiuti elettronici è vietata.",
    'I produttori non devono distruggere le apparecchiature invendute.',
    'Finanzieremo progetti per il clima.',
    'Un indice di riparabilità sarà introdotto.',
    'Verranno pubblicati criteri per i centri dati.',
    'I rifiuti elettronici devono essere raccolti separatamente.',
    "L'articolo 12 impone un indice di riparabilità.",
    'Il ministero promuove la riparazione delle apparecchiature.',
    'Il ministero metterà in opera un piano di riuso entro il 2026.',
    'Misura 20: acquisti digitali responsabili',
    'Se i prezzi aumentano, il governo finanzierà la riparazione.',
    'Un registro dei rifiuti elettronici entro il 2026',
    'Pubblicheremo i consumi dei nostri server.',
    'Le regioni dovranno adottare un piano di raccolta.',
  ],
  target: [
    'La percentuale di energia rinnovabile salirà al 72 % entro il 2030.',
    'Tutti i centri dati dello Stato funzioneranno esclusivamente con elettricità rinnovabile entro il 2028.',
    'Il governo ridurrà del 20 % i consumi dei propri server entro il 2030.',
    'Ridurre del 20 % le emissioni del digitale entro il 2030',
    'Il settore dovrà raggiungere la neutralità climatica nel 2040.',
    'Entro il 2030 saranno raccolti il 60 % dei rifiuti elettronici.',
    'Entro il 2028 i consumi saranno dimezzati rispetto al 2020.',
  ],
};

describe.each(Object.entries(spoken))('Italian: %s', (commitment, texts) => {
  test.each(texts)('%s', async (text) => {
    expect((await judge(text, { language: 'it' })).commitment).toBe(commitment);
  });
});

describe('Italian assertion', () => {
  test.each([
    ['La strategia non affronta ancora i rifiuti elettronici.', 'negated', 'rifiuti elettronici'],
    ['I rifiuti elettronici non sono menzionati nella strategia.', 'negated', 'rifiuti elettronici'],
    ['Non esiste una legge sui rifiuti elettronici.', 'negated', 'rifiuti elettronici'],
    ['Mancano dati sui rifiuti elettronici.', 'negated', 'rifiuti elettronici'],
    ['Il consumo idrico dei centri dati resta ignorato.', 'negated', 'consumo idrico'],
    [
      'Non solo i rifiuti elettronici, anche gli imballaggi sono raccolti.',
      'affirmed',
      'rifiuti elettronici',
    ],
    ['I produttori non devono bruciare i rifiuti elettronici.', 'affirmed', 'rifiuti elettronici'],
    ['Se i rifiuti elettronici aumentano, crescono i costi.', 'hypothetical', 'rifiuti elettronici'],
    ['Come ridurre i rifiuti elettronici?', 'hypothetical', 'rifiuti elettronici'],
    [
      'Il piano non prevede misure sui rifiuti elettronici, ma fissa obiettivi sul clima.',
      'affirmed',
      'clima',
    ],
  ] as const)('%s: %s', async (text, assertion, mention) => {
    expect((await judge(text, { language: 'it', mention })).assertion).toBe(assertion);
  });
});

describe('Italian cues and settings', () => {
  test('name who, by when and at what price', async () => {
    const { cues } = await judge(
      "Il Ministero dell'Ambiente destinerà 20 milioni di euro al registro entro il 2027 per raccogliere il 60 % dei rifiuti.",
      { language: 'it' },
    );
    expect(new Set(cues.map(({ kind }) => kind))).toEqual(
      new Set(['responsible-body', 'deadline', 'budget', 'instrument', 'indicator']),
    );
  });

  test.each<[string, string, Setting, Commitment]>([
    [
      'an item under a lead-in that commits',
      'la riparazione delle apparecchiature',
      { role: 'list', leadIn: 'Il governo finanzierà:' },
      'commitment',
    ],
    [
      'an infinitive under a heading of measures',
      'Creare un registro',
      { role: 'list', headings: ['Le misure'] },
      'commitment',
    ],
    [
      'advice that says must',
      'I rifiuti elettronici devono essere raccolti separatamente.',
      { kind: 'advisory' },
      'aspiration',
    ],
  ])('%s', async (_, text, setting, commitment) => {
    expect((await judge(text, { ...setting, language: 'it' })).commitment).toBe(commitment);
  });
});

describe('Italian official names', () => {
  test.each([
    ['I RAEE saranno raccolti.', 'e-waste-management'],
    ['Ogni ente comunicherà l’impatto ambientale dei propri servizi digitali.', 'footprint-measurement'],
    ['Gli importatori di tungsteno hanno un dovere di diligenza.', 'responsible-sourcing'],
    ['I gemelli digitali simulano gli effetti del cambiamento climatico.', 'digital-climate-solutions'],
    ['Il tasso di riciclaggio aumenta.', 'circular-economy'],
    ['Gli edifici sicuri e sostenibili sono la regola.', 'environmental-sustainability'],
    ['L’accesso a servizi energetici moderni e sostenibili resta diseguale.', 'energy-transition'],
    ['Il registro AEE sarà aggiornato.', 'e-waste-regulation'],
    [
      'Il ritiro uno contro uno e la responsabilità estesa del produttore restano in vigore.',
      'producer-responsibility',
    ],
    ['I criteri ambientali minimi si applicano alle gare.', 'green-procurement'],
    ['La strategia sostiene la transizione ecologica e digitale.', 'green-transition'],
    ['Il diritto alla riparazione sarà garantito.', 'repair-reuse'],
    ['La duplice transizione richiede competenze.', 'green-transition'],
    ['Le emissioni climalteranti diminuiscono.', 'climate-action'],
    ['Il dissesto idrogeologico colpisce i comuni.', 'disaster-resilience'],
  ])('%s names %s', async (text, topic) => {
    expect(await topicsOf(text)).toContain(topic);
  });
});

describe('Italian false friends', () => {
  test.each([
    'Un ambiente di lavoro moderno è importante.',
    'La fornitura di servizi affidabili è garantita.',
    "L'ambiente digitale di apprendimento sarà rinnovato.",
    'Il clima di fiducia e il clima degli affari sono migliorati.',
    "L'ecosistema digitale e l'ecosistema delle startup crescono.",
    'La sostenibilità finanziaria dei progetti è garantita.',
    'Il riciclaggio di denaro e il contrasto al riciclaggio di capitali restano una priorità.',
    'La circolare n. 3 definisce le regole.',
    'Il riuso del software e il riutilizzo dei dati sono favoriti.',
    "L'agente percepisce il proprio ambiente.",
    "L'estrazione di dati e il data mining sono consentiti.",
    'I dati sono la materia prima del futuro.',
    'Servono risorse umane e risorse finanziarie.',
    'La fattura elettronica e la firma elettronica sono diffuse.',
    "Il Ministero dell'Ambiente sarà consultato.",
    'Il numero verde resta attivo.',
    'La natura giuridica dei dati va chiarita.',
    'Un mare di dati attende la pubblica amministrazione.',
    "L'emissione di titoli è in aumento.",
  ])('%s', async (text) => {
    expect(await topicsOf(text)).toEqual([]);
  });
});
