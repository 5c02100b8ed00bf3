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

const de = languageOf('de') as Language;
const { taxonomy } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error('the shipped taxonomy does not load');
const compiled = compileTaxonomy(taxonomy);

async function topicsOf(text: string): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'satz.txt' });
  const analysis = await analyse(document, compiled, { language: 'de' });
  return [...new Set(analysis.passages.flatMap((passage) => passage.topics))].sort();
}

describe('German words', () => {
  test.each([
    ['Geräte', 'Geraete'],
    ['Geräten', 'Gerät'],
    ['kritischen', 'kritische'],
    ['Rohstoffen', 'Rohstoffe'],
    ['erneuerbarer', 'erneuerbaren'],
    ['Maßnahmen', 'Massnahme'],
    ['Förderung', 'Foerderungen'],
  ])('stems of %s and %s fall together', (one, other) => {
    expect(de.stem(one.toLowerCase())).toBe(de.stem(other.toLowerCase()));
  });

  test.each([
    ['Umwelt', 'Umgebung'],
    ['Wasser', 'Wasserstoff'],
    ['Strom', 'Strömung'],
    ['Energie', 'Energetik'],
  ])('stems of %s and %s stay apart', (one, other) => {
    expect(de.stem(one.toLowerCase())).not.toBe(de.stem(other.toLowerCase()));
  });

  test.each([
    ['rechenzentren', 'rechenzentrum'],
    ['abfälle', 'abfäll'],
    ['technologien', 'technologie'],
    ['emissionen', 'emission'],
    ['umwelt', 'umwelt'],
    ['daten', 'daten'],
    ['server', 'server'],
    ['neue', 'neue'],
    ['strategien', 'strategie'],
    ['geraete', 'gerät'],
  ])('the singular of %s is %s', (plural, singular) => {
    expect(de.singular(plural)).toBe(singular);
  });

  test.each([
    ['Das gilt z. B. für Server. Wir handeln.', 2],
    ['Nach § 11 Abs. 2 EnEfG gilt das. Es gibt ca. 20 Register.', 2],
    ['Bis zum 31. Dezember 2027 wird geprüft. Danach wird entschieden.', 2],
    ['Das kostet 3 Mio. Euro. Wir zahlen.', 2],
    ['Die Behörde, d. h. das Amt, misst.', 1],
  ])('%s has %i sentences', (text, count) => {
    expect(sentencesOf(text, 'de')).toHaveLength(count);
  });
});

const spoken: Record<Commitment, readonly string[]> = {
  mention: [
    'Mobilfunknetze der neuen Generation brauchen je Gigabyte weniger Strom.',
    'Künstliche Intelligenz kann den Energieverbrauch senken.',
    'Die Digitalisierung könnte zum Schutz der Wälder beitragen.',
    'Der Strombedarf der Rechenzentren wird stark steigen.',
    'Rechenzentren verbrauchen einen wachsenden Anteil des Stroms.',
    'Das Register für Elektroaltgeräte wurde 2019 eingerichtet.',
    'Elektroschrott ist ein wachsendes Problem.',
    'Die Regierung hat ein Programm zur Wiederverwendung aufgelegt.',
    'Welche Maßnahmen können den Elektroschrott verringern?',
    'Klima, Energie und Gesundheit',
    'Digitale Technologien ermöglichen eine bessere Überwachung der Gewässer.',
    'Die Geräte, die repariert werden, halten länger.',
  ],
  aspiration: [
    'Die Bundesregierung sollte den Fußabdruck ihrer Server messen.',
    'Die Strategie zielt darauf ab, die Reparatur zu fördern.',
    'Wir wollen die Wiederverwendung von Geräten stärken.',
    'Ein Reparaturindex soll eingeführt werden.',
    'Die Regierung wird die Einführung eines Reparaturindex prüfen.',
    'Die Einführung eines Pfandsystems wird geprüft.',
    'Das Ministerium strebt eine höhere Sammelquote an.',
    'Unser Ziel ist es, den Elektroschrott zu verringern.',
    'Der Einsatz aufbereiteter Geräte ist zu prüfen.',
    'Es ist notwendig, den Wasserverbrauch zu begrenzen.',
    'Stärkung der Kreislaufwirtschaft',
    'Den Energieverbrauch der Verwaltung senken',
    'Die Länder werden aufgefordert, Altgeräte getrennt zu sammeln.',
    'Die Kommission empfiehlt, reparierbare Geräte zu kaufen.',
    'Wir setzen uns für ein Recht auf Reparatur ein.',
  ],
  commitment: [
    'Die Gemeinden digitalisieren ihre Wassernetze.',
    'Der Zoll kontrolliert die Ausfuhr von Elektroschrott.',
    'Der Handel nimmt Altgeräte unentgeltlich zurück.',
    'Die Betreiber veröffentlichen jährlich ihren Wasserverbrauch.',
    'Digitalgesetze werden künftig einem Klimacheck unterzogen.',
    'Die Verwendung von Blei in Elektrogeräten ist beschränkt.',
    'Neue Anlagen unterliegen einer Umweltverträglichkeitsprüfung.',
    'Das Vorhaben bindet die informellen Sammler ein.',
    'Die Bundesregierung wird ein Register für Elektroaltgeräte einführen.',
    'Bis 2027 wird die Bundesregierung ein Register für Elektroaltgeräte einführen.',
    'Ein Reparaturindex wird eingeführt.',
    'Elektroaltgeräte müssen getrennt gesammelt werden.',
    'Elektroaltgeraete muessen getrennt gesammelt werden.',
    'Betreiber von Rechenzentren sind verpflichtet, ihren Energieverbrauch zu melden.',
    'Die Betreiber haben ihren Stromverbrauch jährlich zu veröffentlichen.',
    'Die Ausfuhr von Elektroschrott ist verboten.',
    'Hersteller dürfen unverkaufte Geräte nicht vernichten.',
    'Wir fördern Reparaturwerkstätten.',
    'Der Bund unterstützt kleine Betriebe bei der Reparatur.',
    'Das Gesetz verpflichtet die Hersteller zur Rücknahme.',
    'Maßnahme 4: Nachhaltige Beschaffung von Geräten',
    'Ein Register für Elektroschrott bis 2026',
    'Das Kreislaufwirtschaftsprogramm ist verabschiedet.',
    'Wenn die Preise steigen, wird die Regierung die Reparatur fördern.',
    'Unternehmen, die Geräte einführen, müssen Altgeräte zurücknehmen.',
    'Die Verwaltung verpflichtet sich, nur reparierbare Geräte zu kaufen.',
    'Im Haushalt werden 20 Mio. Euro für Reparaturen bereitgestellt.',
  ],
  target: [
    'Der Anteil erneuerbarer Energien steigt bis 2030 auf 80 Prozent.',
    'Alle Rechenzentren des Bundes laufen bis 2028 ausschließlich mit Strom aus erneuerbaren Energien.',
    'Neue Rechenzentren müssen ab Juli 2026 eine Energieverbrauchseffektivität von höchstens 1,2 erreichen.',
    'Bis 2030 werden mindestens 60 % der Elektroaltgeräte gesammelt werden.',
    'Die Bundesregierung wird den Stromverbrauch ihrer Rechenzentren bis 2030 um 20 Prozent senken.',
    'Den Energieverbrauch der Rechenzentren bis 2030 um 20 % senken',
    'Die Verwaltung wird bis 2035 klimaneutral.',
    'Bis 2028 muss der Energieverbrauch gegenüber dem Niveau von 2020 halbiert werden.',
  ],
};

describe.each(Object.entries(spoken))('German: %s', (commitment, texts) => {
  test.each(texts)('%s', async (text) => {
    const judged = await judge(text, { language: 'de' });
    expect(judged.commitment).toBe(commitment);
  });
});

describe('German assertion', () => {
  test.each([
    ['Die Strategie behandelt Elektroschrott bisher nicht.', 'negated', 'Elektroschrott'],
    ['Elektroschrott wird in der Strategie nicht erwähnt.', 'negated', 'Elektroschrott'],
    ['Es gibt noch kein Gesetz über Elektroschrott.', 'negated', 'Elektroschrott'],
    ['Es fehlt an Daten zum Elektroschrott.', 'negated', 'Elektroschrott'],
    ['Der Wasserverbrauch der Rechenzentren bleibt unberücksichtigt.', 'negated', 'Wasserverbrauch'],
    ['Ein Recht auf Reparatur fehlt bislang.', 'negated', 'Recht auf Reparatur'],
    ['Nicht nur Elektroschrott, auch Verpackungen werden erfasst.', 'affirmed', 'Elektroschrott'],
    ['Hersteller dürfen Elektroschrott nicht verbrennen.', 'affirmed', 'Elektroschrott'],
    ['Wenn der Elektroschrott zunimmt, steigen die Kosten.', 'hypothetical', 'Elektroschrott'],
    ['Wie lässt sich Elektroschrott vermeiden?', 'hypothetical', 'Elektroschrott'],
    [
      'Der Plan enthält keine Angaben zum Elektroschrott, aber Ziele zum Klimaschutz.',
      'affirmed',
      'Klimaschutz',
    ],
  ] as const)('%s: %s', async (text, assertion, mention) => {
    expect((await judge(text, { language: 'de', mention })).assertion).toBe(assertion);
  });
});

describe('German cues and settings', () => {
  test('name who, by when and at what price', async () => {
    const { cues } = await judge(
      'Das Bundesministerium für Umwelt stellt bis 2027 20 Mio. Euro für das Register bereit und erreicht 60 Prozent.',
      { language: 'de' },
    );
    expect(new Set(cues.map(({ kind }) => kind))).toEqual(
      new Set(['responsible-body', 'deadline', 'budget', 'instrument', 'indicator']),
    );
  });

  test.each<[string, string, Setting, Commitment]>([
    [
      'an item under a lead-in that commits',
      'Reparatur von Geräten',
      { role: 'list', leadIn: 'Die Bundesregierung wird:' },
      'commitment',
    ],
    [
      'a noun under a heading of measures',
      'Aufbau eines Registers',
      { role: 'list', headings: ['Maßnahmen'] },
      'commitment',
    ],
    [
      'advice that says must',
      'Elektroaltgeräte müssen getrennt gesammelt werden.',
      { kind: 'advisory' },
      'aspiration',
    ],
  ])('%s', async (_, text, setting, commitment) => {
    expect((await judge(text, { ...setting, language: 'de' })).commitment).toBe(commitment);
  });
});

describe('German compounds, ellipses and official names', () => {
  test.each([
    ['Elektro- und Elektronikaltgeräte werden getrennt gesammelt.', 'e-waste-management'],
    ['Die Emissionen der Bundes-IT sinken.', 'ict-emissions'],
    ['Das Amt erfasst die Treibhausgasemissionen seiner IT.', 'footprint-measurement'],
    ['Jedes Vorhaben durchläuft einen Nachhaltigkeitscheck.', 'environmental-governance'],
    ['Die Stadt vernetzt ihr Kanalnetz.', 'smart-water-waste'],
    ['Ausgesonderte Rechner werden an Schulen abgegeben.', 'repair-reuse'],
    ['Händler müssen Altgeräte beim Neukauf zurücknehmen.', 'producer-responsibility'],
    ['Digitale Zwillinge zeigen die Folgen des Klimawandels.', 'digital-climate-solutions'],
    ['Die nationale Recyclingquote steigt.', 'circular-economy'],
    ['Der Zugang zu nachhaltiger und moderner Energie bleibt ungleich.', 'energy-transition'],
    ['Klimaziele werden in alle Strategien und Planungen einbezogen.', 'environmental-governance'],
    ['Das Elektro- und Elektronikgerätegesetz wird überarbeitet.', 'e-waste-regulation'],
    ['Elektroaltgeraete werden gesammelt.', 'e-waste-management'],
    ['Die Rechenzentrumsabwärme wird genutzt.', 'data-centre-energy'],
    ['Der Strom- und Wasserverbrauch der Rechenzentren steigt.', 'data-centre-water'],
    ['Das Lieferkettensorgfaltspflichtengesetz gilt.', 'responsible-sourcing'],
    ['Das Kreislaufwirtschaftsgesetz wird novelliert.', 'circular-economy'],
    ['Der Blaue Engel wird für Software vergeben.', 'ecodesign'],
    ['Wir stärken das Recht auf Reparatur.', 'repair-reuse'],
    ['Ein digitaler Produktpass wird eingeführt.', 'product-passport'],
    ['Green IT wird zum Standard.', 'ict-environmental-footprint'],
    ['Der Rebound-Effekt wird berücksichtigt.', 'digital-sufficiency'],
    ['Treibhausgasemissionen werden gesenkt.', 'climate-action'],
    ['Die PUE neuer Rechenzentren liegt unter 1,2.', 'data-centre-energy'],
  ])('%s names %s', async (text, topic) => {
    expect(await topicsOf(text)).toContain(topic);
  });
});

describe('German false friends', () => {
  test.each([
    'Ein modernes Arbeitsumfeld und gute Rahmenbedingungen sind wichtig.',
    'Nachhaltiger Erfolg verlangt eine vermehrte Nutzung von Diensten.',
    'Das Angebot verleitet zu Spontankäufen.',
    'Die digitale Lernumgebung wird ausgebaut.',
    'Das Geschäftsklima und das Investitionsklima haben sich verbessert.',
    'Wir stärken das digitale Ökosystem und das Start-up-Ökosystem.',
    'Das Vertrauen wird nachhaltig gestärkt.',
    'Eine nachhaltige Finanzierung der Projekte ist gesichert.',
    'Der Roboter nimmt seine Umwelt wahr.',
    'Data Mining und Text und Data Mining werden erlaubt.',
    'Daten sind der Rohstoff der Zukunft.',
    'Personelle und finanzielle Ressourcen werden bereitgestellt.',
    'Die Wiederverwendung von Daten und von Software wird erleichtert.',
    'Der Zahlungsstrom und der Datenstrom werden überwacht.',
    'Das Umweltministerium wird beteiligt.',
    'Das Ministerium für Umwelt und Energie wird beteiligt.',
    'Die elektronische Akte und die elektronische Signatur werden eingeführt.',
    'Natürliche Personen verfügen über eine natürliche Sprache.',
    'Viel Energie und Zeit fließen in das Vorhaben.',
    'Die Europäische Kommission gibt grünes Licht.',
    'Die Flut an Daten überfordert die Verwaltung.',
    'Der Lebenszyklus der Daten wird beschrieben.',
  ])('%s', async (text) => {
    expect(await topicsOf(text)).toEqual([]);
  });
});
