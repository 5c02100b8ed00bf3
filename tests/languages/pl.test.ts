import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { loadLanguages } from '../../src/languages/index.js';
import { pl } from '../../src/languages/pl.js';
import { stemPolish } from '../../src/languages/pl-forms.js';
import type { Assertion, Commitment, CueKind } from '../../src/model/evidence.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { keysOf } from '../../src/taxonomy/word-keys.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { judge, type Setting } from '../evidence/one.js';

await loadLanguages(['pl']);

const share = (a: string, b: string) =>
  keysOf(a, 'stem', pl).some((key) => keysOf(b, 'stem', pl).includes(key));

describe('Polish words fall together in all cases', () => {
  test.each(
    [
      'odpad odpadu odpadowi odpadem odpadzie odpady odpadów odpadom odpadami odpadach',
      'klimat klimatu klimatem klimacie',
      'gospodarka gospodarki gospodarce gospodarkę gospodarką gospodarek gospodarkom gospodarkami gospodarkach',
      'energia energii energię energią',
      'emisja emisji emisję emisją emisje emisjom emisjami emisjach',
      'technologia technologii technologię technologią technologie technologiom technologiami technologiach',
      'efektywność efektywności efektywnością',
      'sieć sieci siecią sieciom sieciami sieciach',
      'surowiec surowca surowcowi surowcem surowcu surowce surowców surowcom surowcami surowcach',
      'jednostka jednostki jednostce jednostkę jednostką jednostek jednostkami',
      'środowisko środowiska środowisku środowiskiem środowisk środowiskom środowiskach',
      'urządzenie urządzenia urządzeniu urządzeniem urządzeń urządzeniom urządzeniami urządzeniach',
      'narzędzie narzędzia narzędziem narzędzi narzędziami narzędziach',
      'woda wody wodzie wodę wodą wód wodom wodami wodach',
      'obszar obszaru obszarem obszarze obszary obszarów obszarach',
      'przemysł przemysłu przemysłem przemyśle przemysły',
      'komputer komputera komputerze komputery komputerów komputerami',
      'droga drogi drodze drogę drogą drogami',
      'powódź powodzi powodzie powodzią powodziami powodziach',
      'rtęć rtęci rtęcią',
      'miedź miedzi miedzią',
      'sprzęt sprzętu sprzętem sprzęcie',
      'centrum centra centrów centrom centrami centrach',
      'kryterium kryteria kryteriów kryteriom kryteriami',
      'cyfrowy cyfrowa cyfrowe cyfrowego cyfrowej cyfrowemu cyfrowym cyfrową cyfrowych cyfrowymi',
      'zielony zielona zielone zielonego zielonej zielonych zielonymi',
      'ekologiczny ekologicznej ekologicznych ekologicznymi ekologicznie',
      'krytyczny krytyczna krytyczne krytycznych krytycznymi',
      'zamknięty zamkniętego zamkniętym zamkniętej',
      'zużyty zużytego zużytym zużytej zużytych',
      'opakowanie opakowania opakowań opakowaniami',
      'węgiel węgla węglem węglu',
      'system systemu systemowi systemem systemie systemy systemów systemom systemami systemach',
      'ekosystem ekosystemu ekosystemy ekosystemów ekosystemami',
      'problem problemu problemem problemy problemów',
      'poziom poziomu poziomem poziomie poziomy poziomów',
      'zakup zakupu zakupy zakupów zakupami',
      'budynek budynku budynki budynków budynkami',
      'naprawa naprawy napraw naprawie naprawę',
    ].map((line) => line.split(' ')),
  )('%s', (first, ...others) => {
    expect(others.filter((other) => !share(first as string, other))).toEqual([]);
  });

  test('a text without its accents is found as well', () => {
    expect(
      ['energia:energię', 'rtęć:rtec', 'żywność:zywnosc', 'łańcuch:lancuchow'].filter((pair) => {
        const [a, b] = pair.split(':') as [string, string];
        return !share(a, b);
      }),
    ).toEqual([]);
  });
});

describe('Polish words that stay apart', () => {
  test.each([
    ['klimat', 'klimatyczny'],
    ['klimat', 'klimatyzacja'],
    ['elektron', 'elektroniczny'],
    ['energia', 'energetyka'],
    ['odpad', 'odpadek'],
    ['las', 'laser'],
    ['woda', 'wodór'],
    ['powódź', 'powód'],
    ['powodzi', 'powodu'],
    ['susza', 'suszarka'],
    ['zieleń', 'zielony'],
    ['środek', 'środowisko'],
    ['środa', 'środowisko'],
    ['mineralny', 'minerał'],
    ['recykling', 'recykler'],
    ['naprawa', 'napad'],
    ['centrum', 'centralny'],
    ['lit', 'litera'],
    ['poziom', 'poza'],
    ['połów', 'pole'],
    ['sieć', 'siedem'],
  ])('%s, %s', (a, b) => expect(share(a, b)).toBe(false));

  test('short words and words that no rule knows are left', () => {
    expect(['lit', 'nie', 'oraz', 'przez', 'dzięki'].map(stemPolish)).toEqual([
      'lit',
      'nie',
      'oraz',
      'przez',
      'dzieki',
    ]);
  });
});

describe('Polish sentences', () => {
  test.each([
    ['Koszt wyniesie 5 mln zł w skali roku. Termin nie jest znany.', 2],
    ['Do końca 2026 r. powstanie rejestr. Potem ruszy zbiórka.', 2],
    ['Sprzęt (komputery, telefony itp.) zbiera się osobno. Trzeba go oddać.', 2],
    ['Zgodnie z art. 12 ust. 3 pkt 4 ustawy odpady się ewidencjonuje.', 1],
    ['Por. rys. 3 i tab. 4 niniejszej strategii.', 1],
    ['Dotyczy to m.in. Ministerstwa Cyfryzacji oraz tzw. Rady.', 1],
    ['1.2. Opracowanie normy. 1.3. Utworzenie rejestru.', 2],
    ['Prace prowadzi prof. A. Nowak z Instytutu.', 1],
    ['Odpady rosną! Co robić? Zbierać.', 3],
  ])('%s', (text, count) => {
    expect(sentencesOf(text, 'pl').map(({ start, end }) => text.slice(start, end))).toHaveLength(count);
  });
});

interface Spoken {
  readonly text: string;
  readonly is: Commitment;
  readonly assertion?: Assertion;
  readonly cues?: readonly CueKind[];
  readonly setting?: Setting;
}

const SPOKEN: readonly Spoken[] = [
  { text: 'Elektroodpady są rosnącym problemem.', is: 'mention' },
  { text: 'Sztuczna inteligencja może ograniczyć zużycie energii.', is: 'mention' },
  { text: 'Technologie cyfrowe pozwolą zmniejszyć emisje.', is: 'mention' },
  { text: 'Zapotrzebowanie na energię wzrośnie.', is: 'mention' },
  { text: 'W 2019 r. utworzono rejestr elektroodpadów.', is: 'mention' },
  { text: 'Ministerstwo przyjęło ustawę o odpadach.', is: 'mention' },
  { text: 'Program ogranicza odpady.', is: 'mention' },
  { text: 'Gospodarka odpadami', is: 'mention', setting: { role: 'heading' } },
  { text: 'Rozwój sieci punktów zbiórki', is: 'mention', setting: { role: 'heading' } },
  { text: 'Jakie działania ograniczą ilość elektroodpadów?', is: 'mention', assertion: 'hypothetical' },
  { text: 'Należy ograniczyć zużycie energii przez serwery.', is: 'aspiration' },
  { text: 'Producenci powinni projektować trwałe urządzenia.', is: 'aspiration' },
  { text: 'Planuje się budowę ekologicznych centrów danych.', is: 'aspiration' },
  { text: 'Przewiduje się utworzenie punktów zbiórki sprzętu.', is: 'aspiration' },
  { text: 'Strategia ma na celu rozwój napraw sprzętu.', is: 'aspiration' },
  { text: 'Dążymy do neutralności klimatycznej.', is: 'aspiration' },
  { text: 'Zaleca się uwzględnianie zużycia energii serwerów.', is: 'aspiration' },
  { text: 'Ministerstwo rozważy wprowadzenie opłaty za sprzęt.', is: 'aspiration' },
  { text: 'Ograniczyć ślad środowiskowy technologii cyfrowych', is: 'aspiration' },
  { text: 'Celem strategii jest ograniczenie elektroodpadów.', is: 'aspiration' },
  { text: 'Utworzenie systemu zbiórki elektroodpadów', is: 'aspiration', setting: { role: 'list' } },
  { text: 'Zmniejszenie zużycia wody w centrach danych', is: 'aspiration', setting: { role: 'list' } },
  {
    text: 'Rząd utworzy rejestr elektroodpadów.',
    is: 'commitment',
    cues: ['responsible-body', 'instrument'],
  },
  { text: 'Zostanie opracowana norma efektywności serwerów.', is: 'commitment', cues: ['instrument'] },
  { text: 'Norma efektywności serwerów zostanie opracowana.', is: 'commitment' },
  { text: 'Zostaną wdrożone selektywna zbiórka i naprawa sprzętu.', is: 'commitment' },
  { text: 'Opracujemy metodę naprawy sprzętu.', is: 'commitment' },
  { text: 'Nie dopuszcza się składowania elektroodpadów.', is: 'commitment', assertion: 'affirmed' },
  { text: 'Ministerstwo wprowadzi selektywną zbiórkę sprzętu.', is: 'commitment' },
  { text: 'Operatorzy są zobowiązani do ujawniania zużycia wody.', is: 'commitment' },
  { text: 'Producenci muszą przyjmować zużyty sprzęt.', is: 'commitment' },
  { text: 'Zakazuje się przywozu elektroodpadów.', is: 'commitment', assertion: 'affirmed' },
  { text: 'Producenci nie mogą niszczyć niesprzedanego sprzętu.', is: 'commitment', assertion: 'affirmed' },
  {
    text: 'Opracowanie normy naprawialności do 2027 r.',
    is: 'commitment',
    cues: ['deadline', 'instrument'],
    setting: { role: 'table' },
  },
  {
    text: 'Utworzenie systemu zbiórki elektroodpadów',
    is: 'commitment',
    setting: { role: 'list', headings: ['Plan działań'] },
  },
  {
    text: 'Wdrożenie selektywnej zbiórki sprzętu',
    is: 'commitment',
    setting: { role: 'list', headings: ['Działanie 4. Zbiórka sprzętu'] },
  },
  { text: 'Działanie 3. Zasilanie serwerów zieloną energią', is: 'commitment' },
  {
    text: 'rejestr elektroodpadów',
    is: 'commitment',
    setting: { role: 'list', leadIn: 'Ministerstwo utworzy:' },
  },
  { text: 'naprawę sprzętu', is: 'aspiration', setting: { role: 'list', leadIn: 'Strategia ma na celu:' } },
  {
    text: 'Do 2030 r. poziom zbierania elektroodpadów zostanie zwiększony do 60 proc.',
    is: 'target',
    cues: ['deadline', 'indicator'],
  },
  {
    text: 'Co najmniej 60% elektroodpadów zostanie przetworzonych do końca 2030 r.',
    is: 'target',
    assertion: 'affirmed',
    cues: ['deadline', 'indicator'],
  },
  { text: 'Ministerstwo ograniczy emisje o 20% do 2028 r.', is: 'target', cues: ['deadline', 'indicator'] },
  { text: 'Ograniczyć o 30% zużycie energii serwerów do 2030 r.', is: 'target' },
  { text: 'Zmniejszenie zużycia energii serwerów o 30% do 2030 r.', is: 'target', setting: { role: 'list' } },
  { text: 'Kraj osiągnie neutralność klimatyczną do 2050 roku.', is: 'target' },
  { text: 'Rząd przeznaczy 300 mln zł na zbiórkę sprzętu.', is: 'commitment', cues: ['budget'] },
  {
    text: 'Odpowiada: minister właściwy do spraw środowiska, odpady',
    is: 'mention',
    cues: ['responsible-body'],
  },
  { text: 'Strategia nie uwzględnia elektroodpadów.', is: 'mention', assertion: 'negated' },
  { text: 'Kwestie elektroodpadów nie zostały uwzględnione.', is: 'mention', assertion: 'negated' },
  { text: 'Brak jest celów dotyczących elektroodpadów.', is: 'mention', assertion: 'negated' },
  { text: 'System ewidencji elektroodpadów nie istnieje.', is: 'mention', assertion: 'negated' },
  {
    text: 'Nie tylko odpady, lecz także emisje zostaną ograniczone.',
    is: 'commitment',
    assertion: 'affirmed',
  },
  { text: 'Jeśli ilość odpadów się podwoi', is: 'mention', assertion: 'hypothetical' },
  { text: 'Niemcy ograniczą emisje centrów danych.', is: 'mention' },
  {
    text: 'Ministerstwo musi zbierać elektroodpady.',
    is: 'aspiration',
    setting: { kind: 'advisory' },
  },
];

describe('Polish passages', () => {
  test.each(SPOKEN)('$is: $text', async ({ text, is, assertion = 'affirmed', cues = [], setting = {} }) => {
    const judged = await judge(text, { ...setting, language: 'pl' });
    expect([judged.commitment, judged.assertion, judged.because]).toEqual([is, assertion, judged.because]);
    expect(judged.cues.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...cues]));
    for (const cue of judged.cues) expect(text.slice(cue.start - 5, cue.end - 5)).toBe(cue.text);
  });
});

const { taxonomy } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error('the shipped taxonomy does not load');
const compiled = compileTaxonomy(taxonomy);

async function topicsIn(text: string): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'passage.txt' });
  const { passages } = await analyse(document, compiled, { language: 'pl' });
  return passages.flatMap(({ topics }) => topics);
}

describe('Polish false friends', () => {
  test.each([
    'Poprawa środowiska biznesowego i klimatu inwestycyjnego pozostaje priorytetem.',
    'Rozwija się cyfrowy ekosystem usług publicznych.',
    'Środowisko pracy powinno być bezpieczne.',
    'Środowiska naukowe i akademickie biorą udział w programie.',
    'Zrównoważone finanse publiczne są ważne.',
    'Eksploracja danych i analiza tekstu wchodzą do programu.',
    'Przetwarzanie języka naturalnego rozwija się szybko.',
    'Ponowne wykorzystywanie informacji sektora publicznego obniża koszty.',
    'Cykl życia oprogramowania opisano w załączniku.',
    'Konsultacje zielonej księgi trwają.',
    'Zasoby obliczeniowe udostępnia się uczelniom.',
    'Emisja obligacji skarbowych wzrosła.',
    'System wczesnego ostrzegania o cyberatakach działa.',
    'Wyciek danych osobowych podlega karze.',
    'Remont szkół zakończono.',
    'Odpowiada: minister właściwy do spraw klimatu.',
    'Agent odbiera bodźce ze swego środowiska i w nim działa.',
    'Z jakiego powodu wnioski odrzucono?',
    'Podpis elektroniczny i elektroniczna administracja są dostępne.',
  ])('%s', async (text) => expect(await topicsIn(text)).toEqual([]));
});
