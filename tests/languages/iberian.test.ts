import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import type { Assertion, Commitment } from '../../src/model/evidence.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';

type Row = readonly [text: string, topics: string, commitment: Commitment, assertion: Assertion];

/**
 * Sentences in the words of both sides of the ocean, made for this test, with the codes of a policy reader: the topics
 * that must be found (none where nothing is named), how firmly, whether affirmed.
 */
const READ: readonly (readonly [language: string, taxonomy: string, rows: readonly Row[]])[] = [
  [
    'es',
    'digital-sustainability',
    [
      [
        'El Estado garantizará que los centros de datos de la Administración General del Estado reduzcan su consumo eléctrico.',
        'data-centre-energy',
        'commitment',
        'affirmed',
      ],
      [
        'Se fija como objetivo que el 80 % de los equipos informáticos dados de baja se reutilice o recicle antes de 2029.',
        'e-waste-management repair-reuse',
        'target',
        'affirmed',
      ],
      [
        'La Superintendencia fiscalizará el cumplimiento de las metas de recolección de la Ley REP.',
        'producer-responsibility',
        'commitment',
        'affirmed',
      ],
      [
        'Promover la valorización de residuos de aparatos eléctricos y electrónicos mediante gestores autorizados.',
        'e-waste-management',
        'aspiration',
        'affirmed',
      ],
      [
        'Los municipios instalarán puntos limpios para la recepción de celulares y computadoras en desuso.',
        'e-waste-management',
        'commitment',
        'affirmed',
      ],
      [
        'Artículo 12. Los fabricantes deberán garantizar la disponibilidad de repuestos durante diez años.',
        'repair-reuse',
        'commitment',
        'affirmed',
      ],
      [
        'El litio del salar deberá procesarse en el país antes de exportarse.',
        'local-value-addition mineral-supply',
        'commitment',
        'affirmed',
      ],
      [
        'La refrigeración de los centros de cómputo con agua potable quedará prohibida a partir de 2027.',
        'data-centre-water',
        'commitment',
        'affirmed',
      ],
      [
        'Aún no existe una metodología nacional para calcular la huella de carbono del sector TIC.',
        'footprint-measurement',
        'mention',
        'negated',
      ],
      [
        'Cabe la posibilidad de que la IA generativa duplique la demanda eléctrica del país.',
        'ai-resource-use',
        'mention',
        'affirmed',
      ],
      [
        'El sector TIC representa cerca del 2 % de las emisiones de gases de efecto invernadero.',
        'ict-emissions',
        'mention',
        'affirmed',
      ],
      [
        'Se incorporarán criterios de sostenibilidad ambiental en los pliegos de compra de equipamiento tecnológico.',
        'green-procurement',
        'commitment',
        'affirmed',
      ],
      [
        'La contratación pública ecológica de servicios en la nube será obligatoria desde 2026.',
        'green-procurement',
        'commitment',
        'affirmed',
      ],
      [
        'Conviene alargar la vida útil de los ordenadores portátiles de los centros educativos.',
        'repair-reuse',
        'aspiration',
        'affirmed',
      ],
      [
        'El teletrabajo podría disminuir las emisiones asociadas a los desplazamientos.',
        'sustainable-mobility',
        'mention',
        'affirmed',
      ],
      [
        'Implementar medidores inteligentes en el 90 % de los hogares a 2030.',
        'smart-energy',
        'target',
        'affirmed',
      ],
      [
        'Desplegaremos redes eléctricas inteligentes para integrar la generación distribuida.',
        'smart-energy',
        'commitment',
        'affirmed',
      ],
      [
        'El riego tecnificado con sensores permite ahorrar agua en la agricultura.',
        'smart-agriculture',
        'mention',
        'affirmed',
      ],
      [
        'Fortalecer el sistema nacional de alerta temprana ante aluviones e inundaciones.',
        'disaster-resilience',
        'aspiration',
        'affirmed',
      ],
      [
        'La transición justa y la transición digital deben ir de la mano con la transición ecológica.',
        'green-transition',
        'aspiration',
        'affirmed',
      ],
      [
        'Las transiciones gemelas, verde y digital, son el eje de esta agenda.',
        'green-transition',
        'mention',
        'affirmed',
      ],
      [
        'El plan contempla incentivos a la economía circular de los aparatos electrónicos.',
        'circular-economy',
        'aspiration',
        'affirmed',
      ],
      [
        'El Ministerio de Ambiente y Desarrollo Sostenible reglamentará la gestión posconsumo de computadores.',
        'e-waste-regulation producer-responsibility',
        'commitment',
        'affirmed',
      ],
      [
        'Los programas posconsumo recogerán los equipos de cómputo obsoletos.',
        'producer-responsibility e-waste-management',
        'commitment',
        'affirmed',
      ],
      [
        'Queda prohibido exportar desechos electrónicos sin el consentimiento previo del país importador.',
        'transboundary-waste',
        'commitment',
        'affirmed',
      ],
      [
        'Los recicladores de oficio serán incorporados a la cadena formal de aprovechamiento.',
        'informal-recycling',
        'commitment',
        'affirmed',
      ],
      [
        'Las pantallas contienen mercurio y los circuitos, plomo.',
        'hazardous-substances',
        'mention',
        'affirmed',
      ],
      [
        'Diseñar software eficiente y ligero que alargue la vida de los terminales.',
        'ecodesign',
        'aspiration',
        'affirmed',
      ],
      [
        'El pasaporte digital de producto se exigirá para las baterías desde 2027.',
        'product-passport',
        'commitment',
        'affirmed',
      ],
      [
        'La Administración arrendará impresoras como servicio en lugar de comprarlas.',
        'product-as-a-service',
        'commitment',
        'affirmed',
      ],
      [
        'Se creará un marco de diligencia debida para los minerales procedentes de zonas de conflicto.',
        'responsible-sourcing',
        'commitment',
        'affirmed',
      ],
      [
        'La explotación de litio amenaza los humedales altoandinos y a las comunidades atacameñas.',
        'mining-impacts',
        'mention',
        'affirmed',
      ],
      [
        'Chile aspira a alcanzar la carbono neutralidad a más tardar en 2050.',
        'climate-action',
        'target',
        'affirmed',
      ],
      ['La estrategia mejora el clima de negocios y el ecosistema digital.', '', 'mention', 'affirmed'],
      [
        'El entorno digital seguro favorece la competitividad sostenible de las pymes.',
        '',
        'mention',
        'affirmed',
      ],
      ['La minería de datos y la nube impulsan el crecimiento sostenible.', '', 'mention', 'affirmed'],
      [
        'Todas las sedes judiciales reportarán anualmente el consumo energético de sus servidores.',
        'data-centre-energy footprint-measurement',
        'commitment',
        'affirmed',
      ],
      [
        'Se promoverá el uso de energías renovables no convencionales en los centros de datos.',
        'green-data-centres',
        'commitment',
        'affirmed',
      ],
      [
        'El emplazamiento de centros de procesamiento de datos se someterá a evaluación ambiental estratégica.',
        'data-centre-siting environmental-governance',
        'commitment',
        'affirmed',
      ],
      [
        'Las comunidades y pueblos originarios serán consultados antes de instalar centros de datos.',
        'community-participation',
        'commitment',
        'affirmed',
      ],
      [
        'La Dirección Nacional de Aduanas controlará la entrada de equipos electrónicos usados.',
        'transboundary-waste',
        'commitment',
        'affirmed',
      ],
      [
        'Este plan se propone disminuir a la mitad los desechos tecnológicos generados por el Estado antes de 2032.',
        'e-waste-management',
        'aspiration',
        'affirmed',
      ],
      [
        'Corresponde a la autoridad de aplicación llevar el registro de productores de aparatos eléctricos.',
        'e-waste-regulation',
        'commitment',
        'affirmed',
      ],
      [
        'Se impulsará la compra de computadores reacondicionados en los colegios públicos.',
        'repair-reuse',
        'commitment',
        'affirmed',
      ],
      [
        'Las empresas de telecomunicaciones procurarán compartir infraestructura para gastar menos energía.',
        'ict-energy',
        'aspiration',
        'affirmed',
      ],
      [
        'No se renovarán los terminales que sigan siendo funcionales.',
        'digital-sufficiency',
        'commitment',
        'affirmed',
      ],
      [
        'Entre 2025 y 2030 se sustituirá la climatización de los CPD por sistemas de enfriamiento gratuito.',
        'data-centre-water',
        'commitment',
        'affirmed',
      ],
      [
        'La hoja de ruta exige a los proveedores de nube acreditar el uso de electricidad de origen renovable.',
        'green-data-centres',
        'commitment',
        'affirmed',
      ],
      [
        'El entrenamiento de grandes modelos de lenguaje demanda mucha agua y electricidad.',
        'ai-resource-use',
        'mention',
        'affirmed',
      ],
      [
        'Se establece un sello de eficiencia energética para centros de datos.',
        'data-centre-energy',
        'commitment',
        'affirmed',
      ],
      [
        'La Agenda Digital incorpora la dimensión ambiental como eje transversal.',
        'environmental-governance',
        'mention',
        'affirmed',
      ],
      [
        'Apostamos por una inteligencia artificial verde y de bajo consumo.',
        'frugal-ai',
        'mention',
        'affirmed',
      ],
      ['Sería deseable que los grandes compradores exigieran ecodiseño.', 'ecodesign', 'mention', 'affirmed'],
      [
        'Los gemelos digitales ayudarán a gestionar el agua de las cuencas.',
        'smart-water-waste',
        'mention',
        'affirmed',
      ],
      [
        'Colombia promoverá la cooperación Sur-Sur en digitalización sostenible.',
        'international-cooperation',
        'commitment',
        'affirmed',
      ],
      [
        'El fondo verde financiará con 30 millones de dólares la transferencia de tecnologías limpias.',
        'finance-capacity-transfer',
        'commitment',
        'affirmed',
      ],
    ],
  ],
  [
    'es',
    'environment-digital',
    [
      [
        'Se instalarán estaciones meteorológicas automáticas en todas las cuencas.',
        'digital-monitoring',
        'commitment',
        'affirmed',
      ],
      [
        'El monitoreo satelital de la deforestación se realizará cada mes.',
        'digital-monitoring',
        'commitment',
        'affirmed',
      ],
      [
        'Se enviarán alertas por mensajes de texto a la población costera.',
        'digital-early-warning',
        'commitment',
        'affirmed',
      ],
      [
        'El registro nacional de emisiones será una plataforma informática.',
        'digital-mrv',
        'commitment',
        'affirmed',
      ],
      ['Falta información digitalizada sobre humedales.', 'data-gaps', 'mention', 'affirmed'],
      [
        'Se publicarán los datos abiertos de calidad del aire.',
        'open-data-sharing',
        'commitment',
        'affirmed',
      ],
      [
        'Ampliar la conectividad rural para que los agricultores reciban pronósticos climáticos.',
        'connectivity',
        'aspiration',
        'affirmed',
      ],
      [
        'Los ayuntamientos tramitarán por vía telemática las licencias ambientales.',
        'digital-information-services',
        'commitment',
        'affirmed',
      ],
      [
        'Se capacitará a los técnicos en sistemas de información geográfica.',
        'digital-skills',
        'commitment',
        'affirmed',
      ],
      [
        'Los residuos de aparatos eléctricos y electrónicos se recogerán por separado.',
        'electronic-waste',
        'commitment',
        'affirmed',
      ],
      [
        'El Ministerio de Tecnologías de la Información y las Comunicaciones apoyará la estrategia.',
        'digital-policy-link',
        'commitment',
        'affirmed',
      ],
      ['La inteligencia artificial ayudará a predecir sequías.', 'ai-analytics', 'mention', 'affirmed'],
      [
        'Reducir la brecha digital de las comunidades indígenas y rurales.',
        'digital-inclusion',
        'aspiration',
        'affirmed',
      ],
      [
        'Se protegerán las redes de telecomunicaciones frente a huracanes.',
        'resilient-digital-infrastructure',
        'commitment',
        'affirmed',
      ],
    ],
  ],
  [
    'pt',
    'digital-sustainability',
    [
      [
        'A Administração Pública reduzirá o consumo de energia dos seus centros de dados.',
        'data-centre-energy',
        'commitment',
        'affirmed',
      ],
      [
        'Até 2029, 80 % dos computadores abatidos serão reutilizados ou reciclados.',
        'e-waste-management repair-reuse',
        'target',
        'affirmed',
      ],
      [
        'A entidade gestora assegurará a recolha seletiva de REEE em todos os concelhos.',
        'e-waste-management',
        'commitment',
        'affirmed',
      ],
      [
        'Os municípios implantarão pontos de entrega voluntária para celulares e baterias.',
        'e-waste-management',
        'commitment',
        'affirmed',
      ],
      [
        'O acordo setorial de logística reversa de eletroeletrônicos será revisto em 2026.',
        'producer-responsibility',
        'commitment',
        'affirmed',
      ],
      [
        'Ampliar a reciclagem de lixo eletrônico em parceria com cooperativas de catadores.',
        'e-waste-management informal-recycling',
        'aspiration',
        'affirmed',
      ],
      [
        'Os fabricantes devem assegurar peças de reposição durante sete anos.',
        'repair-reuse',
        'commitment',
        'affirmed',
      ],
      [
        'O nióbio e as terras raras deverão ser beneficiados no país.',
        'mineral-supply local-value-addition',
        'commitment',
        'affirmed',
      ],
      [
        'O lítio extraído no país será refinado em território nacional.',
        'mineral-supply local-value-addition',
        'commitment',
        'affirmed',
      ],
      ['O garimpo ilegal contamina os rios com mercúrio.', 'mining-impacts', 'mention', 'affirmed'],
      [
        'É proibida a refrigeração de data centers com água potável.',
        'data-centre-water',
        'commitment',
        'affirmed',
      ],
      [
        'Ainda não há metodologia para medir a pegada de carbono das TIC.',
        'footprint-measurement',
        'mention',
        'negated',
      ],
      [
        'A IA generativa poderá duplicar a procura de eletricidade.',
        'ai-resource-use',
        'mention',
        'affirmed',
      ],
      [
        'O sector das TIC é responsável por cerca de 2 % das emissões de gases com efeito de estufa.',
        'ict-emissions',
        'mention',
        'affirmed',
      ],
      [
        'Serão incluídos critérios ambientais nos editais de aquisição de computadores.',
        'green-procurement',
        'commitment',
        'affirmed',
      ],
      [
        'As compras públicas sustentáveis de equipamentos de informática passam a ser obrigatórias.',
        'green-procurement',
        'commitment',
        'affirmed',
      ],
      [
        'Importa prolongar a vida útil dos telemóveis e dos portáteis.',
        'repair-reuse',
        'aspiration',
        'affirmed',
      ],
      [
        'Instalar contadores inteligentes em 100 % das habitações até 2028.',
        'smart-energy',
        'target',
        'affirmed',
      ],
      [
        'As redes elétricas inteligentes serão alargadas às regiões autónomas.',
        'smart-energy',
        'commitment',
        'affirmed',
      ],
      [
        'A agricultura de precisão permite poupar água e fertilizantes.',
        'smart-agriculture',
        'mention',
        'affirmed',
      ],
      [
        'Reforçar o sistema de alerta precoce de cheias e incêndios rurais.',
        'disaster-resilience',
        'aspiration',
        'affirmed',
      ],
      [
        'O Cemaden emitirá alertas de desastres por celular.',
        'disaster-resilience',
        'commitment',
        'affirmed',
      ],
      ['A dupla transição, ecológica e digital, orienta o plano.', 'green-transition', 'mention', 'affirmed'],
      ['As transições gémeas exigem novas competências verdes.', 'green-transition', 'mention', 'affirmed'],
      [
        'O plano prevê incentivos à economia circular dos eletrónicos.',
        'circular-economy',
        'aspiration',
        'affirmed',
      ],
      [
        'O Ministério do Meio Ambiente e Mudança do Clima regulamentará os resíduos eletroeletrônicos.',
        'e-waste-regulation',
        'commitment',
        'affirmed',
      ],
      [
        'É proibida a exportação de resíduos eletrónicos para países sem tratamento adequado.',
        'transboundary-waste',
        'commitment',
        'affirmed',
      ],
      [
        'As placas contêm chumbo e retardantes de chama bromados.',
        'hazardous-substances',
        'mention',
        'affirmed',
      ],
      ['Promover o design ecológico de serviços digitais.', 'ecodesign', 'aspiration', 'affirmed'],
      [
        'O passaporte digital de produtos será exigido para as baterias.',
        'product-passport',
        'commitment',
        'affirmed',
      ],
      ['A administração alugará impressoras como serviço.', 'product-as-a-service', 'commitment', 'affirmed'],
      [
        'Será exigida a devida diligência aos importadores de minérios de zonas de conflito.',
        'responsible-sourcing',
        'commitment',
        'affirmed',
      ],
      [
        'O Brasil pretende atingir a neutralidade climática até 2050.',
        'climate-action',
        'aspiration',
        'affirmed',
      ],
      [
        'Um ambiente de negócios favorável e o ecossistema de startups são prioridades.',
        '',
        'mention',
        'affirmed',
      ],
      ['A nuvem soberana apoia o crescimento sustentável das empresas.', '', 'mention', 'affirmed'],
      [
        'A mineração de dados e o ambiente virtual de aprendizagem serão reforçados.',
        '',
        'mention',
        'affirmed',
      ],
      [
        'Os centros de processamento de dados passarão a utilizar energias renováveis até 2028.',
        'green-data-centres',
        'mention',
        'affirmed',
      ],
      [
        'A localização de centros de dados ficará sujeita a avaliação de impacte ambiental.',
        'data-centre-siting',
        'commitment',
        'affirmed',
      ],
      [
        'As comunidades locais e os povos indígenas serão ouvidos antes da construção de data centers.',
        'data-centre-siting community-participation',
        'commitment',
        'affirmed',
      ],
      [
        'Os operadores comunicarão todos os anos o consumo de água dos centros de dados.',
        'data-centre-water',
        'commitment',
        'affirmed',
      ],
      [
        'A Receita Federal fiscalizará a entrada de eletrônicos usados no país.',
        'transboundary-waste',
        'commitment',
        'affirmed',
      ],
      [
        'O plano propõe-se reduzir para metade os resíduos tecnológicos do Estado até 2032.',
        'e-waste-management',
        'aspiration',
        'affirmed',
      ],
      [
        'Compete à autoridade nacional manter o registo de produtores de equipamentos elétricos.',
        'e-waste-regulation',
        'commitment',
        'affirmed',
      ],
      [
        'Será incentivada a compra de computadores recondicionados nas escolas públicas.',
        'repair-reuse',
        'commitment',
        'affirmed',
      ],
      [
        'As operadoras devem compartilhar torres para gastar menos energia.',
        'ict-energy',
        'commitment',
        'affirmed',
      ],
      [
        'Não serão renovados os terminais que continuem a funcionar.',
        'digital-sufficiency',
        'commitment',
        'affirmed',
      ],
      [
        'Entre 2025 e 2030 será substituída a climatização dos CPD por arrefecimento gratuito.',
        'data-centre-water',
        'commitment',
        'affirmed',
      ],
      [
        'A estratégia exige aos fornecedores de nuvem o uso de eletricidade de origem renovável.',
        'green-data-centres',
        'commitment',
        'affirmed',
      ],
      [
        'O treino de grandes modelos de linguagem exige muita água e eletricidade.',
        'ai-resource-use',
        'mention',
        'affirmed',
      ],
      [
        'Fica instituído o selo de eficiência energética para data centers.',
        'data-centre-energy',
        'commitment',
        'affirmed',
      ],
      [
        'Apostamos numa inteligência artificial verde e de baixo consumo.',
        'frugal-ai',
        'mention',
        'affirmed',
      ],
      ['Seria desejável que os grandes compradores exigissem ecodesign.', 'ecodesign', 'mention', 'affirmed'],
      ['Os gémeos digitais ajudarão a gerir a água das bacias.', 'smart-water-waste', 'mention', 'affirmed'],
      [
        'O Brasil promoverá a cooperação Sul-Sul em digitalização sustentável.',
        'international-cooperation',
        'commitment',
        'affirmed',
      ],
      [
        'O Fundo Clima financiará com 30 milhões de reais a transferência de tecnologias limpas.',
        'finance-capacity-transfer',
        'commitment',
        'affirmed',
      ],
      [
        'Os povos e comunidades tradicionais terão direito à consulta livre, prévia e informada sobre projetos de mineração.',
        'community-participation',
        'mention',
        'affirmed',
      ],
    ],
  ],
  [
    'pt',
    'environment-digital',
    [
      [
        'Serão instaladas estações meteorológicas automáticas em todas as bacias.',
        'digital-monitoring',
        'commitment',
        'affirmed',
      ],
      [
        'O desmatamento será monitorado por satélite todos os meses.',
        'digital-monitoring',
        'commitment',
        'affirmed',
      ],
      [
        'A Proteção Civil enviará avisos por SMS à população.',
        'digital-early-warning',
        'commitment',
        'affirmed',
      ],
      [
        'O registo nacional de emissões será uma plataforma informática.',
        'digital-mrv',
        'commitment',
        'affirmed',
      ],
      ['Faltam dados digitais sobre as zonas húmidas.', 'data-gaps', 'mention', 'affirmed'],
      [
        'Os dados abertos da qualidade do ar serão publicados.',
        'open-data-sharing',
        'commitment',
        'affirmed',
      ],
      [
        'Ampliar a banda larga nas comunidades ribeirinhas para receber previsões do tempo.',
        'connectivity',
        'aspiration',
        'affirmed',
      ],
      [
        'O licenciamento ambiental passará a ser feito em linha.',
        'digital-information-services',
        'commitment',
        'affirmed',
      ],
      ['Serão capacitados técnicos em geoprocessamento e SIG.', 'digital-skills', 'commitment', 'affirmed'],
      [
        'Os resíduos de equipamentos elétricos e eletrónicos serão recolhidos separadamente.',
        'electronic-waste',
        'commitment',
        'affirmed',
      ],
      [
        'O Ministério das Comunicações apoiará a estratégia.',
        'digital-policy-link',
        'commitment',
        'affirmed',
      ],
      ['A inteligência artificial ajudará a prever secas.', 'ai-analytics', 'mention', 'affirmed'],
      ['Reduzir a exclusão digital das mulheres rurais.', 'digital-inclusion', 'aspiration', 'affirmed'],
      [
        'As redes de telecomunicações serão protegidas contra ciclones.',
        'resilient-digital-infrastructure',
        'commitment',
        'affirmed',
      ],
    ],
  ],
];

describe.each(READ)('%s as a policy reader reads it (%s)', async (language, id, rows) => {
  const { taxonomy } = await loadTaxonomy(id);
  if (!taxonomy) throw new Error('the shipped taxonomy is missing: build the package first');
  const compiled = compileTaxonomy(taxonomy);
  test.each(rows)('%s → %s, %s, %s', async (text, topics, commitment, assertion) => {
    const document = await readDocument(new TextEncoder().encode(text), { name: 'frase.txt' });
    const { passages } = await analyse(document, compiled, { language, kind: 'adopted' });
    const found = passages.flatMap((passage) => passage.topics);
    if (topics === '') expect(found).toEqual([]);
    else {
      expect(found).toEqual(expect.arrayContaining(topics.split(' ')));
      expect(passages[0]).toMatchObject({ commitment, assertion });
    }
  });
});
