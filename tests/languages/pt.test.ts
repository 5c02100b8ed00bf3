import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { pt } from '../../src/languages/pt.js';
import type { Assertion, Commitment } from '../../src/model/evidence.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { judge, type Setting } from '../evidence/one.js';

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

describe('Portuguese words', () => {
  test.each([
    ['emissão', 'emissões'],
    ['ambiental', 'ambientais'],
    ['sustentável', 'sustentáveis'],
    ['sustentável', 'sustentabilidade'],
    ['mineral', 'minerais'],
    ['eletrônico', 'eletrónicos'],
    ['eletrónico', 'electrónico'],
    ['elétrico', 'eléctricos'],
    ['projeto', 'projectos'],
    ['proteção', 'protecção'],
    ['setor', 'sectores'],
    ['reciclagem', 'reciclagens'],
    ['objetivo', 'objectivos'],
    ['ação', 'acções'],
  ])('%s and %s fall together', (one, other) => {
    expect(fold(pt.stem(other))).toBe(fold(pt.stem(one)));
  });

  test.each([
    ['equipe', 'equipamento'],
    ['medida', 'medir'],
    ['solo', 'sol'],
    ['circular', 'circulação'],
    ['pegada', 'pegar'],
    ['produtividade', 'produto'],
    ['suficiência', 'suficiente'],
    ['coletivo', 'coleta'],
  ])('%s and %s stay apart', (one, other) => {
    expect(pt.stem(other)).not.toBe(pt.stem(one));
  });

  test.each([
    ['emissões', 'emissão'],
    ['florestas', 'floresta'],
    ['redes', 'rede'],
    ['sustentáveis', 'sustentável'],
    ['ambientais', 'ambiental'],
    ['móveis', 'móvel'],
    ['fósseis', 'fóssil'],
    ['nuvens', 'nuvem'],
    ['setores', 'setor'],
    ['vezes', 'vez'],
    ['países', 'país'],
    ['leis', 'lei'],
    ['ônibus', 'ônibus'],
    ['mais', 'mais'],
  ])('the singular of %s is %s', (plural, singular) => {
    expect(pt.singular(plural)).toBe(singular);
  });
});

describe('Portuguese sentences', () => {
  test.each([
    ['O art. 12 da lei obriga o Sr. Ramos. Entra em vigor em maio.', 2],
    ['Ver a pág. 14 e o cap. 3 do plano.', 1],
    ['As empresas, p. ex. as maiores, reciclam. As outras não.', 2],
    ['Serão investidos aprox. 3.500 milhões de reais em 2027.', 1],
    ['Quanta energia consomem os centros de dados? Não se sabe.', 2],
  ])('%s', (text, count) => {
    expect(sentencesOf(text, 'pt')).toHaveLength(count);
  });
});

const spoken: Record<Commitment, readonly string[]> = {
  mention: [
    'A inteligência artificial pode reduzir o consumo de energia.',
    'As tecnologias digitais poderiam contribuir para a proteção das florestas.',
    'A demanda de eletricidade dos centros de dados aumentará consideravelmente.',
    'A inteligência artificial permitirá reduzir as emissões.',
    'O registo de resíduos eletrónicos foi criado em 2019.',
    'Os centros de dados representam uma parte do consumo de eletricidade.',
    'O Governo lançou um programa de reutilização.',
    'Os resíduos eletrônicos são um problema crescente.',
    'Cabe ressaltar que a reutilização evita resíduos.',
    'Clima, energia e saúde',
    'O potencial da reutilização dos equipamentos',
    'Foram instalados sensores da qualidade do ar.',
  ],
  aspiration: [
    'O Governo deveria medir a pegada dos seus servidores.',
    'A estratégia visa promover a reparação.',
    'Queremos favorecer a reutilização.',
    'O Ministério incentiva as empresas a consertar os seus equipamentos.',
    'O objetivo é reduzir a pegada do digital.',
    'É necessário limitar o consumo dos centros de dados.',
    'Recomenda-se medir o consumo dos servidores.',
    'O Ministério estudará a criação de um índice de reparabilidade.',
    'Está prevista uma taxa sobre as embalagens.',
    'Promover a economia circular no setor tecnológico',
    'Reduzir a pegada ambiental das tecnologias',
    'Pretende-se prolongar a vida útil dos equipamentos.',
    'A política tem como objetivo reduzir os resíduos eletrônicos.',
    'Os equipamentos reparáveis deveriam ser preferidos.',
    'Procura-se ampliar o uso de energias renováveis.',
  ],
  commitment: [
    'O Ministério da Ciência, Tecnologia e Inovações financiará a pesquisa em modelos frugais.',
    'O Governo criará um registo de resíduos eletrónicos.',
    'O Estado compromete-se a comprar equipamentos recondicionados.',
    'Os compradores públicos devem adquirir equipamentos reutilizados.',
    'Os operadores são obrigados a publicar o seu consumo de energia.',
    'Fica proibida a exportação de resíduos eletrônicos.',
    'Os produtores não devem destruir os equipamentos não vendidos.',
    'Vamos financiar projetos para o clima.',
    'Será criado um índice de durabilidade.',
    'Criar-se-á um índice de durabilidade.',
    'Os critérios de sobriedade serão publicados pelo regulador.',
    'O plano de economia circular foi aprovado formalmente.',
    'O artigo 12 impõe um índice de reparabilidade.',
    'Implementaremos um programa de reutilização.',
    'Os importadores terão de registar os aparelhos.',
    'Compete ao Ministério do Meio Ambiente fiscalizar a logística reversa.',
    'Uma estratégia de sobriedade digital até 2027',
    'Não só mediremos a pegada, como publicaremos os resultados.',
  ],
  target: [
    'Até 2030 serão coletados 60 % dos resíduos eletrônicos.',
    'Os centros de dados públicos serão neutros em carbono em 2035.',
    'Reduziremos o consumo dos servidores em 30 % em relação a 2019.',
    'Reduzir em 20 % o consumo dos centros de dados até 2030',
  ],
};

describe('Portuguese commitment', () => {
  for (const [commitment, texts] of Object.entries(spoken)) {
    test.each(texts.map((text) => [text]))(`${commitment}: %s`, async (text) => {
      expect(await judge(text, { language: 'pt' })).toMatchObject({ commitment, assertion: 'affirmed' });
    });
  }

  const set: readonly (readonly [string, Setting, Commitment])[] = [
    ['Reciclar os telefones', { headings: ['Medida 3: resíduos'] }, 'commitment'],
    ['recolher os aparelhos', { role: 'list', leadIn: 'Até 2027 o Governo deverá:' }, 'commitment'],
    ['um registo dos aparelhos', { role: 'list', headings: ['Plano de ação'] }, 'commitment'],
    ['O Governo deve medir a sua pegada.', { kind: 'advisory' }, 'aspiration'],
    ['Medida 4.2: reparação de equipamentos', { role: 'heading' }, 'commitment'],
    ['Economia circular', { role: 'heading' }, 'mention'],
  ];
  test.each(set)('%s (%o) is %s', async (text, setting, commitment) => {
    expect((await judge(text, { language: 'pt', ...setting })).commitment).toBe(commitment);
  });
});

describe('Portuguese assertion', () => {
  test.each<[string, string, Assertion]>([
    ['A estratégia ainda não aborda os resíduos eletrônicos.', 'resíduos eletrônicos', 'negated'],
    ['O país carece de uma lei de resíduos eletrônicos.', 'resíduos eletrônicos', 'negated'],
    ['Não existem dados sobre a pegada ambiental.', 'pegada ambiental', 'negated'],
    ['Os resíduos eletrónicos continuam por regular.', 'resíduos eletrónicos', 'negated'],
    ['A falta de reciclagem é um problema.', 'reciclagem', 'negated'],
    ['Não só serão reciclados os resíduos eletrônicos.', 'resíduos eletrônicos', 'affirmed'],
    ['É proibida a exportação de resíduos eletrônicos.', 'resíduos eletrônicos', 'affirmed'],
    [
      'Sem deixar ninguém para trás, promoveremos o desenvolvimento sustentável.',
      'desenvolvimento sustentável',
      'affirmed',
    ],
    ['Se o tráfego duplicar, a pegada ambiental cresce.', 'tráfego', 'hypothetical'],
    ['Como se deve medir a pegada ambiental?', 'pegada ambiental', 'hypothetical'],
  ])('%s', async (text, mention, assertion) => {
    expect((await judge(text, { language: 'pt', mention })).assertion).toBe(assertion);
  });
});

describe('Portuguese cues', () => {
  test.each<[string, readonly string[]]>([
    [
      'O Ministério da Energia financiará o programa com 20 milhões de reais.',
      ['responsible-body', 'budget', 'instrument'],
    ],
    ['A taxa de recolha será de 60 % no ano de 2030.', ['indicator', 'deadline']],
    ['Será publicada uma norma no primeiro semestre de 2027.', ['instrument', 'deadline']],
  ])('%s', async (text, kinds) => {
    const { cues } = await judge(text, { language: 'pt' });
    expect([...new Set(cues.map((cue) => cue.kind))]).toEqual(expect.arrayContaining([...kinds]));
  });
});

describe('Portuguese false friends', async () => {
  const { taxonomy } = await loadTaxonomy('digital-sustainability');
  if (!taxonomy) throw new Error('the shipped taxonomy is missing: build the package first');
  const compiled = compileTaxonomy(taxonomy);
  test.each([
    'Um ambiente de negócios favorável e um clima de investimento estável atraem capital.',
    'O ecossistema digital e o ecossistema de inovação crescem num ambiente seguro.',
    'A mineração de dados e a extração de informação apoiam as decisões.',
    'A sustentabilidade financeira do programa e a sustentabilidade fiscal estão garantidas.',
    'A reutilização de dados abertos e de software livre é promovida.',
    'Um agente percebe o seu ambiente e age.',
    'O Ministério do Meio Ambiente assinou a ata.',
    'O estado de Minas Gerais abriu um concurso.',
    'A circular informativa fixa os prazos.',
    'O comércio eletrônico e a nota fiscal eletrônica chegam às alfândegas.',
    'O plano de recuperação de desastres protege os sistemas.',
    'O ciclo de vida dos dados tem cinco etapas.',
    'A reparação integral das vítimas é um direito.',
    'O servidor público municipal usa energia criativa.',
    'A coleta de dados e o tratamento de dados pessoais seguem a lei.',
  ])('%s', async (text) => {
    const document = await readDocument(new TextEncoder().encode(text), { name: 'frase.txt' });
    const { passages } = await analyse(document, compiled, { language: 'pt' });
    expect(passages.flatMap((passage) => passage.topics)).toEqual([]);
  });
});
