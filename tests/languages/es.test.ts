import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { es } from '../../src/languages/es.js';
import type { Assertion, Commitment } from '../../src/model/evidence.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { judge, type Setting } from '../evidence/one.js';

describe('Spanish words', () => {
  test.each([
    ['sostenible', 'sustentables'],
    ['sostenibilidad', 'sustentabilidad'],
    ['residuo', 'residuos'],
    ['energético', 'energéticas'],
    ['reciclar', 'reciclado'],
    ['emisión', 'emisión'],
    ['climático', 'climáticas'],
    ['mineral', 'minerales'],
    ['reutilizar', 'reutilización'],
  ])('%s and %s fall together', (one, other) => {
    expect(es.stem(other)).toBe(es.stem(one));
  });

  test.each([
    ['sostenible', 'sostener'],
    ['medida', 'medir'],
    ['suelo', 'suele'],
    ['circular', 'circulación'],
    ['cobre', 'cobrar'],
    ['páramo', 'para'],
    ['productividad', 'producto'],
    ['suficiencia', 'suficiente'],
    ['modular', 'módulo'],
  ])('%s and %s stay apart', (one, other) => {
    expect(es.stem(other)).not.toBe(es.stem(one));
  });

  test.each([
    ['emisiones', 'emision'],
    ['bosques', 'bosque'],
    ['redes', 'red'],
    ['sostenibles', 'sostenible'],
    ['ambientales', 'ambiental'],
    ['índices', 'índice'],
    ['raíces', 'raíz'],
    ['países', 'país'],
    ['satélites', 'satélite'],
    ['sensores', 'sensor'],
    ['clases', 'clase'],
    ['crisis', 'crisis'],
    ['análisis', 'análisis'],
    ['gas', 'gas'],
  ])('the singular of %s is %s', (plural, singular) => {
    expect(es.singular(plural)).toBe(singular);
  });
});

describe('Spanish sentences', () => {
  test.each([
    ['El art. 12 de la ley obliga al Sr. Ruiz. Entra en vigor en mayo.', 2],
    ['Véase la pág. 14 y el cap. 3 del plan.', 1],
    ['Las empresas, p. ej. las de EE. UU. y la UE, reciclan. Otras no.', 2],
    ['Se invertirán aprox. 3.500 millones de pesos en 2027.', 1],
    ['¿Cuánta energía consumen los centros de datos? No se sabe.', 2],
  ])('%s', (text, count) => {
    expect(sentencesOf(text, 'es')).toHaveLength(count);
  });
});

const spoken: Record<Commitment, readonly string[]> = {
  mention: [
    'La inteligencia artificial puede reducir el consumo de energía.',
    'Las tecnologías digitales podrían contribuir a la protección de los bosques.',
    'La demanda de electricidad de los centros de datos aumentará considerablemente.',
    'La inteligencia artificial permitirá reducir las emisiones.',
    'El registro de residuos electrónicos fue creado en 2019.',
    'Los centros de datos representan una parte del consumo de electricidad.',
    'El Gobierno ha puesto en marcha un programa de reutilización.',
    'Los residuos electrónicos son un problema creciente.',
    'Cabe señalar que la reutilización evita residuos.',
    'Clima, energía y salud',
    // Only the accent tells "creara" (that it be created) from "creará" (it will).
    'El informe de 2019 describe cómo antes de que el Gobierno creara un registro se perdían residuos.',
    'El potencial de la reutilización de los equipos',
    'Se han instalado sensores de la calidad del aire.',
  ],
  aspiration: [
    'El Gobierno debería medir la huella de sus servidores.',
    'La estrategia busca promover la reparación.',
    'Queremos favorecer la reutilización.',
    'El Ministerio alienta a las empresas a reparar sus equipos.',
    'El objetivo es reducir la huella de lo digital.',
    'Es necesario limitar el consumo de los centros de datos.',
    'Se recomienda medir el consumo de los servidores.',
    'El Ministerio estudiará la creación de un índice de reparabilidad.',
    'Está prevista una tasa sobre los embalajes.',
    'Potenciar la economía circular en el sector tecnológico',
    'Reducir la huella ambiental de las tecnologías',
    'Se pretende alargar la vida útil de los equipos.',
    'Se procurará el uso de energías renovables.',
    'Los equipos reparables deberían preferirse.',
    'Habría que alargar la vida útil de los dispositivos.',
    'La política tiene como objetivo reducir los residuos electrónicos.',
  ],
  commitment: [
    'El Ministerio de Ciencia, Tecnología e Innovación financiará la investigación en modelos frugales.',
    'El Gobierno creará un registro de residuos electrónicos.',
    'El Estado se compromete a comprar equipos reacondicionados.',
    'Los compradores públicos deben adquirir equipos reutilizados.',
    'Los operadores están obligados a publicar su consumo de energía.',
    'Queda prohibida la exportación de residuos electrónicos.',
    'Los productores no deben destruir los equipos no vendidos.',
    'Vamos a financiar proyectos para el clima.',
    'Se creará un índice de durabilidad.',
    'Los criterios de sobriedad serán publicados por el regulador.',
    'El plan de economía circular fue aprobado formalmente.',
    'El artículo 12 impone un índice de reparabilidad.',
    'Implementaremos un programa de reutilización.',
    'Los importadores tendrán que registrar los aparatos.',
    'El Ministerio de Ambiente pondrá en marcha un plan de recolección a más tardar en 2026.',
    'Una estrategia de sobriedad digital para 2027',
    'No solo mediremos la huella, sino que publicaremos los resultados.',
    'Solicitar al Ministerio de Ambiente la formulación de una norma sobre residuos electrónicos.',
  ],
  target: [
    'El 60 % de los residuos electrónicos se recolectará para 2030.',
    'Los centros de datos públicos serán neutros en carbono en 2035.',
    'Reduciremos el consumo de los servidores en un 30 % con respecto a 2019.',
    'Reducir en un 20 % el consumo de los centros de datos de aquí a 2030',
  ],
};

describe('Spanish commitment', () => {
  for (const [commitment, texts] of Object.entries(spoken)) {
    test.each(texts.map((text) => [text]))(`${commitment}: %s`, async (text) => {
      expect(await judge(text, { language: 'es' })).toMatchObject({ commitment, assertion: 'affirmed' });
    });
  }

  const set: readonly (readonly [string, Setting, Commitment])[] = [
    ['Reciclar los teléfonos', { headings: ['Medida 3: residuos'] }, 'commitment'],
    [
      'recolectar los aparatos',
      { role: 'list', leadIn: 'A más tardar en 2027 el Gobierno deberá:' },
      'commitment',
    ],
    ['un registro de los aparatos', { role: 'list', headings: ['Plan de acción'] }, 'commitment'],
    ['El Gobierno debe medir su huella.', { kind: 'advisory' }, 'aspiration'],
    ['Medida 4.2: reparación de equipos', { role: 'heading' }, 'commitment'],
    ['Economía circular', { role: 'heading' }, 'mention'],
  ];
  test.each(set)('%s (%o) is %s', async (text, setting, commitment) => {
    expect((await judge(text, { language: 'es', ...setting })).commitment).toBe(commitment);
  });
});

describe('Spanish assertion', () => {
  test.each<[string, string, Assertion]>([
    ['La estrategia aún no aborda los residuos electrónicos.', 'residuos electrónicos', 'negated'],
    ['El país carece de una ley de residuos electrónicos.', 'residuos electrónicos', 'negated'],
    ['No existen datos sobre la huella ambiental.', 'huella ambiental', 'negated'],
    ['Los residuos electrónicos siguen sin regular.', 'residuos electrónicos', 'negated'],
    ['La falta de reciclaje es un problema.', 'reciclaje', 'negated'],
    ['No solo se reciclarán los residuos electrónicos.', 'residuos electrónicos', 'affirmed'],
    ['Se prohíbe la exportación de residuos electrónicos.', 'residuos electrónicos', 'affirmed'],
    ['Sin dejar a nadie atrás se impulsará el desarrollo sostenible.', 'desarrollo sostenible', 'affirmed'],
    ['Si se duplica el tráfico, la huella ambiental crece.', 'tráfico', 'hypothetical'],
    ['¿Cómo se debe medir la huella ambiental?', 'huella ambiental', 'hypothetical'],
  ])('%s', async (text, mention, assertion) => {
    expect((await judge(text, { language: 'es', mention })).assertion).toBe(assertion);
  });
});

describe('Spanish cues', () => {
  test.each<[string, readonly string[]]>([
    [
      'El Ministerio de Energía financiará el programa con 20 millones de pesos.',
      ['responsible-body', 'budget', 'instrument'],
    ],
    ['La tasa de recolección será del 60 % en el año 2030.', ['indicator', 'deadline']],
    ['Se publicará una norma en el primer semestre de 2027.', ['instrument', 'deadline']],
  ])('%s', async (text, kinds) => {
    const { cues } = await judge(text, { language: 'es' });
    expect([...new Set(cues.map((cue) => cue.kind))]).toEqual(expect.arrayContaining([...kinds]));
  });
});

describe('Spanish false friends', async () => {
  const { taxonomy } = await loadTaxonomy('digital-sustainability');
  if (!taxonomy) throw new Error('the shipped taxonomy is missing: build the package first');
  const compiled = compileTaxonomy(taxonomy);
  test.each([
    'Un ambiente de negocios favorable y un clima de inversión estable atraen capital.',
    'El ecosistema digital y el ecosistema de innovación crecen en un entorno seguro.',
    'La minería de datos y la extracción de información apoyan las decisiones.',
    'La sostenibilidad financiera del programa y la sostenibilidad fiscal están garantizadas.',
    'La reutilización de datos abiertos y de software libre se promueve.',
    'Un agente percibe su medio ambiente y actúa.',
    'El Ministerio de Medio Ambiente y Recursos Naturales firmó el acta.',
    'La huella dactilar y la huella digital identifican a la persona.',
    'La circular externa fija los plazos.',
    'El comercio electrónico y la factura electrónica se extienden en las aduanas.',
    'El plan de recuperación de desastres informáticos protege los servicios.',
    'El ciclo de vida de los datos tiene cinco etapas.',
    'La reparación integral a las víctimas es un derecho.',
    'Los equipos de trabajo multidisciplinarios comparten recursos humanos.',
    'La emisión de facturas y la luz verde del consejo llegan en mayo.',
  ])('%s', async (text) => {
    const document = await readDocument(new TextEncoder().encode(text), { name: 'frase.txt' });
    const { passages } = await analyse(document, compiled, { language: 'es' });
    expect(passages.flatMap((passage) => passage.topics)).toEqual([]);
  });
});
