import { type CueLexicon, cueRules } from '../cues.js';
import { futures, stems } from './verb-forms.js';

/** What an owner does to something: "criar-se-á um registo", "criam-se três centros". */
const DONE_TO = `abordar acelerar acompanhar adotar adquirir alargar ampliar apoiar aplicar aprovar articular assegurar atualizar
  avaliar capacitar certificar coletar concluir consolidar construir contratar coordenar criar definir desenvolver descarbonizar
  designar destinar digitalizar divulgar elaborar eliminar estabelecer estruturar exigir expandir financiar fixar fomentar
  fortalecer garantir implantar implementar impulsionar incentivar incluir incorporar iniciar instalar instituir integrar
  introduzir investir lançar limitar medir melhorar modernizar monitorar monitorizar oferecer otimizar organizar promover proteger
  publicar realizar reciclar recolher reduzir reforçar regulamentar regular renovar revisar rever substituir utilizar usar
  verificar fiscalizar`;

const ACTION_STEMS = `abord abr aceler acompanh atualiz actualiz adapt adot adopt adquir ajust alcanç alarg aliment ampli analis aplic
  apoi aprov aproveit articul assegur atribu atend aument avali avanç baix calcul capacit centraliz certific classific colabor colet
  complet conced concret conect conclu consolid constitu constru consult contrat control cooper coorden cri cumpr defin deleg
  desenvolv descarboniz desburocratiz design destin determin digitaliz diminu disponibiliz disp distribu diversific divulg dot edit
  efetiv efectiv elabor elev elimin empreend encaminh encarreg enriquec entreg envi envolv equip estabelec estimul estrutur execut exig
  expand explor export facilit favorec financi fiscaliz fix foment form formaliz formul fornec fortalec garant ger habilit harmoniz
  homolog identific implant implement implic impuls impulsion incentiv inclu incorpor increment inici inov inscrev inscrit instal
  institu integr intensific introduz introduzi invest investig lanç legisl licenci licit limit lev mant mantid mape mape med melhor
  minimiz mitig mobiliz moderniz modific monitor monitoriz negoci nome normatiz obrig obt ofert oferec operacionaliz otimiz
  optimiz organiz orient outorg particip partilh compartilh penaliz pilot planej plane post potenci prepar apresent preserv prest
  prioriz priv process procur produz proib promov prop proporcion proteg prov public pun qualific racionaliz ratific realiz recicl
  recolh recolhid recuper reduz reestrutur reform reforç regist registr regul regulament reabilit renov repar report requalific
  requer respeit restaur restring retir reutiliz reve revis sancion seleccion selecion sensibiliz simplific solicit submet subsidi
  substitu suport supervision tom trabalh transfer transform trat troc unific us utiliz valid valoriz vel verific vigi vincul
  feit fez faz far ajud aloc ced celebr cobr comprar comprad`;

const MONTHS = 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro';

const FIRM = [
  ...cueRules('commit', [
    '(compromete se|comprometem se|se compromete|se comprometem|comprometemo nos|nos comprometemos|comprometeu se|comprometeram se) (a|com|em|)',
    '(assume|assumem|assumimos) (...1|) (compromisso|compromissos|obrigacao) (de|com|em)',
    '(esta|=estão|fica|ficam|=ficará|=ficarão|=será|=serão|=é|=são) (obrigado|obrigada|obrigados|obrigadas|proibido|proibida|proibidos|proibidas|vedado|vedada|vedados|vedadas|sujeito|sujeita|sujeitos|sujeitas)',
    '(fica|ficam) (instituido|instituida|instituidos|instituidas|criado|criada|criados|criadas|estabelecido|estabelecida|aprovado|aprovada)',
    '(=é|=são|=será|=serão) (obrigatorio|obrigatoria|obrigatorios|obrigatorias|vinculativo|vinculativa|vinculante|vinculantes)',
    '(tem|=têm|=terá|=terão) (a|o|) (obrigacao|dever) de',
    '(obriga se|obrigam se|e obrigado a)',
    '(compete|competem|cabe|cabem|incumbe|=caberá|=competirá) (a|ao|aos|=às|à|as) (...6|) (*ar|*er|*ir|or)',
    '(adota|adotam|aprova|aprovam|estabelece|estabelecem|cria|criam|institui|instituem|declara|decreta|lança) (...2|) (o|a|os|as|um|uma) (politica|plano|estrategia|lei|programa|fundo|registro|registo|sistema|comite|conselho|norma|regulamento|imposto|comissao)',
    '(proibe se|proibem se|=é proibida|=é proibido|=são proibidas|=é vedada|=é vedado)',
    '(=é|foi|tendo sido|=são|foram) (formalmente|) (adotado|adotada|adotados|adotadas|adoptado|adoptada|aprovado|aprovada|aprovados|aprovadas|promulgado|promulgada)',
    '(decidimos|decidiu se|decide|resolve|delibera|determina) (que|*ar|*er|*ir|a|o)',
    '(lei|decreto|artigo|regulamento|resolucao|norma|diretiva|portaria) (...8|) (preve|prevê|fixa|fixam|=impõe|impoem|proibe|proibem|introduz|estabelece|estabelecem|obriga|obrigam|exige|exigem|=dispõe|ordena|cria|regula|institui)',
    '(governo|ministerio|ministerios|estado|nos|secretaria|administracao|agencia|pais) (...1|) (=põe|criam|cria|desenvolve|desenvolvem|lança|investe|investem|destina|destinam|mobiliza|implanta|fortalece|acelera|publica|garante|adota|compra|financia|financiam|acompanha|dota|fixa|estabelece|implementa|implementam|impulsiona|amplia|reforça|assegura) (em|o|a|os|as|um|uma|ao|na|no)',
    '(solicitar|recomendar|encarregar|incumbir|determinar|encomendar) (a|ao|à|aos|às) (...1|) (ministerio|ministerios|departamento|secretaria|direcao|agencia|instituto|entidades)',
    '(o mais tardar|ate no maximo|no maximo ate) (em|ate|o|a|ao|#|#year|31)',
    '(=será|=serão|=é|=são) (punido|punida|punidos|sancionado|sancionada|sancionados|multado|multada)',
    '(esta|=estão|=é|=são) (autorizado|autorizada|autorizados|autorizadas|habilitado|habilitada) a',
    '(entra|entram|=entrará|=entrarão) em vigor',
    '(=será|=serão) (climaticamente|) (neutro|neutra|neutros|neutras) (em|de|do)',
    '(=será|=serão) carbono (neutro|zero)',
    `(${futures(DONE_TO, ['á', 'ão'])}) se`,
    `se (${futures(DONE_TO, ['á', 'ão'])})`,
    '(*ar|*er|*ir|pôr|por) se (=á|=ão)',
    '(vamos|iremos|nos propomos a) (...1|) (*ar|*er|*ir)',
    '(=*aremos|=*eremos|=*iremos|faremos|teremos|traremos)',
  ]),
  ...cueRules('future', [
    '(=*ará|=*arão|=*erá|=*erão|=*irá|=*irão|=*orá|=*orão)',
    '(irá|irão|=fará|=farão|=trará|=trarão|=dirá)',
    '(vai|=vão|vao) (...1|) (*ar|*er|*ir|or)',
  ]),
  ...cueRules('must', [
    '(deve|devem|devemos|=deverá|=deverão|deveremos|devendo)',
    '(tem|=têm|temos|=terá|=terão|teremos) (de|que)',
    '(=há|=haverá) (que|de) (*ar|*er|*ir)',
    '(=há|=hão) de',
    '(=é|=será) obrigatorio que',
  ]),
  ...cueRules('prohibit', [
    'nao (deve|devem|=deverá|=deverão|pode|podem|=poderá|=poderão) (...1|) (*ar|*er|*ir|ser)',
    '(proibe se|proibem se|proibido|proibida|proibidos|proibidas|vedado|vedada|vedados|vedadas|interdito|interdita)',
    '(proibicao|proibicoes|vedacao|interdicao) (de|do|da|dos|das)',
    'em (caso algum|nenhum caso|hipotese alguma)',
    'nao (=é|=são|=será|=serão) (permitido|permitida|permitidos|permitidas|autorizado|autorizada|admitido|admitida)',
    '(=é|fica) proibido',
  ]),
  ...cueRules('aspire', [
    '(deveria|deveriam|=deveríamos|devia|deviam)',
    '(haveria|teria) (que|de)',
    '(busca|buscam|buscamos|buscando|buscar|=buscará|visa|visam|visamos|visando) (a|ao|aos|que|*ar|*er|*ir|um|uma|o|as|os)',
    '(busca se|pretende se|=propõe se|propoem se|aspira se|espera se|deseja se|preve se|=prevê se|sugere se|sugerem se|recomenda se|recomendam se|aconselha se|convida se|exorta se|incentiva se|encoraja se|procura se|necessita se|se busca|se pretende|se =propõe|se espera|se deseja|se =prevê|se sugere|se recomenda|se recomendam|se procura|se incentiva)',
    '(pretende|pretendem|pretendemos|aspira|aspiram|aspiramos|quer|querem|queremos|deseja|desejam|desejamos|espera|esperam|esperamos|almeja|almejamos|intenta|procura|procuram|procuramos|ambiciona|ambicionamos|objetiva|objetivam|tenciona|tencionamos) (a|que|o|os|as|um|uma|*ar|*er|*ir)',
    '(=propõe|propoem|propomos|sugere|sugerem|recomenda|recomendam|recomendamos|aconselha|exorta|exortamos|insta|convida|convidamos) (a|ao|que|o|os|as|um|uma|*ar|*er|*ir|como|se)',
    '(tem|=têm|temos|com|tendo|=terá) (como|por|o) (principal|) (objetivo|objetivos|objeto|fim|finalidade|meta|proposito|missao|ambicao|vocacao|objectivo)',
    '(isto|isso|tudo isto|tudo isso) (,|) (com o|com os) (objetivo|objetivos|proposito|fim|intuito|objectivo) de',
    '(recomendacoes|acoes|medidas|propostas) (com o) (objetivo|fim|proposito|intuito) de',
    '(objetivo|objetivos|objectivo|ambicao|proposito|finalidade|meta|visao|missao|aspiracao) (...6|) (=é|=são|consiste|consistem)',
    '(trata se) de (*ar|*er|*ir)',
    '(encoraja|encorajam|encorajar|encorajamos|incentiva|incentivam|estimula|estimulam|anima) (a|ao|o|os|as|que)',
    '(fomenta|fomentam|promove|promovem) (...1|) (o|a|os|as|que|um|uma|entre)',
    '(=é|=são|=será|=serão|mostra se|torna se|considera se|consideramos|importa) (...1|) (necessario|necessaria|necessarios|necessarias|indispensavel|indispensaveis|essencial|essenciais|fundamental|fundamentais|importante|importantes|imprescindivel|imprescindiveis|crucial|cruciais|primordial|desejavel|desejaveis|recomendavel|conveniente|preciso|imperativo|prioritario|urgente|vital|aconselhavel|chave) (...3|) (que|*ar|*er|*ir|*arem|*erem)',
    '(=é|=são) (recomendavel|desejavel|conveniente|aconselhavel|recomendado|recomendada|recomendados|recomendadas)',
    '(convem|importa|interessa) (*ar|*er|*ir|que)',
    '(necessita|necessitam|necessitamos|precisa|precisam|precisamos|carece|requer|requeremos) (de|que|um|uma|*ar|*er|*ir|ser|maior|mais)',
    '(considera|consideram|considerar|estuda|estudam|estudar|explora|exploram|explorar|examina|examinam|examinar|analisa|analisam|pondera|ponderar|avaliar) (a|o|um|uma|se|os|as) (...1|) (possibilidade|viabilidade|conveniencia|criacao|introducao|adocao|estabelecimento|opcao|opcoes|uso|pertinencia)',
    '(=explorará|=explorarão|=estudará|=estudarão|=examinará|=examinarão|=buscará|=buscarão|=procurará|=procurarão|=tentará|=tentarão|=incentivará|=encorajará|=encorajarão|=considerará|=considerarão|=ponderará|=aspirará|=convidará|=recomendará|exploraremos|estudaremos|buscaremos|procuraremos|tentaremos|ponderaremos|consideraremos)',
    '(esta|=estão|estamos) (previsto|prevista|previstos|previstas|contemplado|contemplada|em estudo|explorando|considerando|estudando|avaliando|analisando|a estudar|a considerar|a explorar)',
    '(preve|prevê|=preveem|planeja|planejam|planeia|planeiam|contempla|contemplam) (a|o|um|uma|*ar|*er|*ir|que)',
    '(tem|=têm) (prevista|previsto|a intencao|intencao|a aspiracao|a ambicao) (de|*ar|*er|*ir|o|a)',
    '(apela|apelam|apelo|exortacao) a',
    '(com vista a|com vistas a|em prol de) (...1|) (*ar|*er|*ir)',
    '(necessidade|importancia|conveniencia) de (...2|) (*ar|*er|*ir|que)',
    '(prioridade|desafio|chave) (=é|=será|consiste em|esta em) (...1|) (*ar|*er|*ir|que|o|a)',
    '(gostaria|gostariam|=gostaríamos|oxala|que se promova|se promova)',
    '(destinado|destinada|destinados|destinadas|voltado|voltada|voltados|voltadas|direcionado|direcionada) a (*ar|*er|*ir)',
    '(reflete|refletem) um compromisso',
  ]),
  ...cueRules('possible', [
    '(pode|podem|podemos|poderia|poderiam|=poderíamos|=poderá|=poderão|=pôde|podendo|poderemos|possa|possam)',
    '(permite|permitem|permitindo|permitiria|permitiriam|=permitirá|=permitirão|possibilita|possibilitam) (*ar|*er|*ir|que|a|ao|o|uma|um|os|as)',
    '(=é|=são) (capaz|capazes|suscetivel|suscetiveis|passivel|passiveis) de',
    '(esta|=estão|=estará|=estarão) em (condicoes|posicao) de',
    '(seria|seriam|teria|teriam|haveria|faria|traria|ajudaria|contribuiria|melhoraria|reduziria|aumentaria)',
    '(potencial|oportunidade|oportunidades|possibilidade|capacidade) (de|para|=é)',
    '=é possivel',
    '(oferece|oferecem|apresenta|apresentam|abre|abrem|proporciona) (...3|) (oportunidade|oportunidades|possibilidade|possibilidades|potencial)',
    '(contribui|contribuem|ajuda|ajudam) (a|para|ao|na|no)',
    '(tem|=têm) (...1|) potencial',
  ]),
  ...cueRules('done', [
    '(foi|foram|=já foi|=já foram|tem sido|=têm sido|tendo sido|havia sido) (...1|) (*ado|*ada|*ados|*adas|*ido|*ida|*idos|*idas|feito|feita|posto|posta|aberto)',
    '(tem|=têm|temos) (vindo|*ado|*ido|feito)',
    '(criou|criaram|lançou|adotou|estabeleceu|aprovou|publicou|realizou|assinou|iniciou|desenvolveu|formulou|investiu|destinou|apresentou|ratificou|implementou|implantou|apoiou|organizou|definiu|incluiu|fortaleceu|promoveu|financiou|capacitou|participou|alcançou|instituiu|reforçou|duplicou|dobrou)',
    '(criou se|lançou se|adotou se|aprovou se|publicou se|realizou se)',
    '(lançado|lançada|criado|criada|adotado|adotada|publicado|publicada|assinado|assinada|aprovado|aprovada) em (...2|) #year',
    'desde (o ano|) (de|) #year',
  ]),
  ...cueRules('finite', [
    '(=é|=são|era|eram|foi|foram|somos|=está|=estão|estava|estavam|=há|existe|existem|tem|=têm|temos|conta|contam|contamos|havia)',
    '(representa|representam|constitui|constituem|consome|consomem|compreende|compreendem|implica|implicam|mostra|mostram|confirma|estima|estimam|assinala|indica|indicam|recorda|figura|figuram|depende|dependem|gera|geram|produz|produzem|desempenha|desempenham|chega|chegam|cresce|crescem|aumenta|aumentam|diminui|reduz|reduzem|provoca|provocam|causa|causam|contribui|contribuem|ajuda|ajudam|permite|permitem|apresenta|apresentam|oferece|oferecem|inclui|incluem|contem|=contém|=contêm|estabelece|estabelecem|considera|consideram|requer|requerem|mantem|surge|surgem|sofre|sofrem|polui|poluem|destroi|destroem|=destrói|fornece|fornecem|viola|violam|refere|associa|faz|fazem|converte|suporta|suportam|parte|partem|busca|buscam|reflete|refletem|deve|devem|pode|podem|utiliza|utilizam|usa|usam|evita|evitam|segue|seguem|fica|ficam|corresponde|correspondem|vai|vem|=vêm|exige|exigem|visa|pesa)',
    '(refere se|referem se|baseia se|baseiam se|encontra se|encontram se|trata se|define se|entende se|caracteriza se|observa se|estima se|destaca se|se refere|se encontra|se baseia)',
  ]),
  ...cueRules('infinitive', [
    '(*ar|*er|*ir|propor|dispor|compor|repor|impor|expor|pôr|transpor|contrapor)',
    '(*ar|*er|*ir) se',
    '(nao|melhor|continuar a) (*ar|*er|*ir)',
  ]),
  ...cueRules('not-infinitive', [
    '(lugar|lar|mar|militar|familiar|particular|similar|regular|singular|auxiliar|escolar|celular|nuclear|solar|popular|dolar|titular|exemplar|lider|poder|dever|mulher|carater|aluguer|ser|porvir|circular|par|bar|ar|radar|pilar|azar|curricular|molecular|modular|lunar|polar|veicular|insular|peninsular|preliminar|interdisciplinar|multidisciplinar|disciplinar|master|computer|cluster|server|partner|super|hiper|inter|ciber|cyber|hacker|link|center|peer|tier|newsletter|twitter|over|under|water|power|paper|cancer|prazer|afazer|parecer|ester|alter|altar|colar|angular|retangular|nectar|qualquer|quaisquer|sequer|elementar|complementar|suplementar|vulgar|hospitalar|parlamentar|agroalimentar|alimentar|limiar|patamar|calcanhar|luar|talher|colher|mister|outdoor|trailer|designer|player|container|vir|nadir|qatar|gibraltar)',
    '(poder|ser|dever|lider) (judicial|judiciario|legislativo|executivo|publico|humano|de|do|da|humanos)',
  ]),
  ...cueRules('due', [
    `(ate|antes de|o mais tardar|no horizonte|horizonte|a partir de|em|para|no|na) (...3|) (fim|final|finais|inicio|meados|primeiro trimestre|primeiro semestre|segundo semestre|ultimo trimestre) (de|do|da|) (${MONTHS}|ano|) (de|do|) #year`,
    `(ate|antes de|o mais tardar em|a partir de) (...2|) (${MONTHS}|) (de|) #year`,
    '(ate|antes do|para|ao) (o|ao|) (fim|final|termo|termino) (de|do|da) (#year|ano|decada|mandato|legislatura)',
    '(no prazo|num prazo|em um prazo|dentro de|dentro do prazo) (de|maximo de|nao superior a|) (...2|) (meses|anos|dias|semestres)',
    '(ate|para) (o ano de|o ano|) (#year)',
    '(prazo|data limite|data final) (de|:|ate) (...4|) #year',
    '(=iniciará|=iniciarão|=terminará|=concluirá|=começará|inicia|termina) (...4|) #year',
    'ate (#|dois|tres|cinco|dez) (anos|meses)',
  ]),
  ...cueRules('passive', [
    '(=será|=serão|vai ser|=vão ser|deve ser|devem ser|=deverá ser|=deverão ser|=há de ser|tem de ser|=têm de ser|sejam)',
    '(=será|=serão) (tambem|igualmente|ainda|entao|progressivamente|sistematicamente|gradualmente|objeto de)',
    '(deve|devem|=deverá|=deverão) (...1|) (ser|estar)',
  ]),
  ...cueRules('action', stems(ACTION_STEMS)),
  ...cueRules('stative', [
    '(=será|=serão) (...1|) (necessario|necessaria|necessarios|necessarias|possivel|possiveis|importante|importantes|mais|de|um|uma|essencial|essenciais|fundamental|determinante|determinantes|chave|maior|maiores|o|a|os|as|capaz|capazes|cada)',
    '(=haverá|=terá|=terão|=poderá|=poderão|=permitirá|=permitirão|=seguirá|=continuará|=continuarão|=ficará|=representará|=representarão|=dependerá|=dependerão|=crescerá|=crescerão|=existirá|=existirão|=resultará|=consumirá|=consumirão|=duplicará|=duplicarão|=dobrará|=desempenhará|=verá|=verão|=virá|=virão|=contribuirá|=contribuirão|=trará|=trarão|=mudará|=mudarão|=afetará|=afetarão|=implicará|=provocará|=estará|=estarão|=chegará|=chegarão|=significará|=ocorrerá|=surgirá|=surgirão|=desaparecerá)',
    '(=aumentará|=aumentarão) (muito|consideravelmente|em um|rapidamente|cada|exponencialmente|mais|ainda mais|significativamente|fortemente)',
    '(=transformará|=transformarão|=revolucionará|=melhorará|=melhorarão) (o|a|os|as|nossa|nosso)',
    '(vai|=vão) (ser|ter|haver|crescer|aumentar|continuar|permitir|representar|duplicar|transformar|mudar|afetar)',
  ]),
  ...cueRules('pseudo', [
    '(nao so|nao apenas|nao somente|nao unicamente)',
    'nao obstante',
    'nao menos (de|que|importante)',
    'nao mais (de|que|do que)',
    'nao deixa de',
    'nao deixar ninguem para tras',
    'sem deixar ninguem para tras',
    'sem (duvida|prejuizo|embargo|demora|custos|fins lucrativos)',
    'o mais tardar',
    '(se bem que|como se|mesmo se|ainda que)',
    'se (possivel|necessario|for o caso|aplicavel|for necessario)',
    'quando (aplicavel|possivel|necessario)',
    'mais ou menos',
    'nao (causar|prejudicar|causa) (...1|) (dano|danos|significativamente)',
    'sem (comprometer|afetar|prejudicar|por em risco)',
    'nao (compromete|comprometem|prejudica|prejudicam)',
    'nao (=é|=são) (uma opcao|opcional)',
    '(=verão|=padrão|=então)',
    '(=está|=estão|=será|=serão) (composto|composta|compostos|integrado por|dividido|dividida|organizado|estruturado|estruturada)',
    '(alem disso|isto =é|ou seja|a saber|apesar|a partir)',
    '(cabe|vale|importa|convem|=é importante|=é necessario|=há que) (a pena|) (destacar|ressaltar|salientar|mencionar|recordar|lembrar|sublinhar|precisar|esclarecer|notar|observar|referir|ter em conta|reconhecer|distinguir|dizer) (que|)',
    'nao =há duvida',
    'cada vez mais',
    '(ser humano|seres humanos|poder publico|poderes publicos|poder judiciario|poder legislativo|poder executivo|bem comum|bem estar)',
    'deve se a',
    'por que nao',
    'por meio',
  ]),
] as const;

const WHO = [
  ...cueRules('owned', [
    '(centros de dados|data centers|centros de processamento de dados|servidores|edificios|veiculos|equipamentos|sitios) (publicos|estatais|governamentais|do estado|do governo|da administracao|do setor publico|dos ministerios)',
  ]),
  ...cueRules('owner', [
    '(governo|governos|Estado|estado|nos|nosso|nossa|nossos|nossas|administracao|administracoes|uniao|Uniao)',
    '(ministerio|ministerios|ministro|ministra|secretaria|secretarias|departamento|subsecretaria|agencia|agencias|autoridade|autoridades|comissao|comite|conselho|direcao|direcoes|direcao geral|instituto|superintendencia|gabinete|entidade|entidades|orgao|orgaos|organismo|organismos|municipio|municipios|prefeituras|camaras municipais|autarquias|regiao|regioes|estados|provincias|congresso|parlamento|senado|assembleia|tribunal|regulador|entidade reguladora|banco central|setor publico|servico publico|servicos publicos|poder executivo|poder publico|poderes publicos|instituicoes publicas|empresas publicas|compradores publicos|funcionarios|servidores publicos|trabalhadores publicos)',
    '(MCTI|MCTIC|MMA|ANATEL|Anatel|ANPD|BNDES|FINEP|Finep|AMA|ANACOM|APA|IAPMEI|FCT|INCM|SERPRO|Serpro|IBAMA|Ibama|INPE|Embrapa|CEMADEN)',
    '(estrategia|plano|roteiro|programa|lei|decreto|resolucao|regulamento|politica|mecanismo|medida|medidas|acao|acoes|projeto|projetos|fundo|plataforma|observatorio|grupo de trabalho|edital|chamada|carta|selo|diretiva|portaria|artigo|capacitacao|estudo|campanha|piloto|centros de excelencia|iniciativa|norma|normas|diretriz|diretrizes|guia|agenda|registro|registo|sistema|sistema nacional|orcamento|criterios)',
    // The rest of a ministry's name, after its comma.
    '(Ciência|Tecnologia|Indústria|Comércio|Economia|Energia|Minas|Agricultura|Pecuária|Pesca|Inovação|Desenvolvimento|Infraestrutura|Transportes|Turismo|Educação|Modernização) (,|e) (...1|) (Turismo|Comércio|Energia|Abastecimento|Tecnologia|Inovação|Inovações|Serviços|Pesca|Conhecimento|Ensino|Indústria|Comunicações|Cultura|Desporto|Empresas|Pecuária|Coesão|Habitação)',
    '(produtores|operadores|operadoras|importadores|fabricantes|distribuidores|comerciantes|vendedores)',
    '(o pais|a nacao|a republica|brasil|portugal|angola|moçambique|cabo verde)',
  ]),
  ...cueRules('other-actor', [
    '(centro|centros) de (dados|processamento de dados)',
    '(data center|data centers|datacenters)',
    '(empresas|empresa|companhias|companhia|atores|agentes economicos|industria|startups|empreendedores|investigadores|pesquisadores|cidadaos|usuarios|utilizadores|consumidores|agricultores|outros paises|paises|os paises|mundo|uniao europeia|comissao europeia|nacoes unidas|onu|ocde|cepal|bid|banco mundial|universidades|universidade|academia|especialistas|contratado|contratada|contratados|licitante|licitantes|adjudicatario|concorrentes|editores|bancos|estudantes|professores|trabalhadores|comunidades|cidades|setor privado|pessoas)',
    '(Estados Unidos|China|Alemanha|França|Franca|Canadá|Canada|Singapura|Reino Unido|Coreia|Finlândia|Estónia|Estônia|Japão)',
    '(Google|Microsoft|Amazon|Apple|Meta|IBM|Huawei|Intel)',
  ]),
  ...cueRules('nobody', [
    '(inteligencia artificial|ia|IA)',
    '(transformacao digital|economia digital|digitalizacao|tecnologia|tecnologias|tecnologias digitais|sistemas|solucoes|aplicacoes|ferramenta|ferramentas|dados|inovacao|inovacoes|algoritmos|robos|internet|blockchain|automacao|maquinas)',
    '(isto|isso)',
    '(demanda|procura|consumo|uso|usos|transicao|desenvolvimento|crescimento|mudanca|emissoes|futuro|energia|veiculos|abordagem|mercado|mercados|necessidades|impacto|impactos|pegada|producao|equipamentos|dispositivos|aparelhos|residuos|avanço|avanços|revolucao|sociedade|economia|setores)',
  ]),
  ...cueRules('aside', [
    '(com|em conjunto com|em colaboracao com|em coordenacao com|em parceria com|bem como|assim como|incluindo|incluido|nomeadamente|em particular|como|tais como|graças|mediante|por|segundo|dentro|em|no|na|nos|nas|para|com o fim|sob|depois|apos|antes|desde|ate|a partir|atraves|de acordo com|em conformidade com|no ambito|ao)',
  ]),
  ...cueRules('subordinate', [
    '(quando|porque|uma vez que|ja que|como|se|enquanto|dado que|visto que|devido a que)',
  ]),
  ...cueRules('question', [
    '(qual|quais|como|por que|porque|que|quanto|quanta|quantos) (...1|) (=é|=são|se|deve|devem|pode|podem|medidas|acoes) ...14 ?',
  ]),
  ...cueRules('relative', ['(que|quem|qual|quais|cujo|cuja|cujos|cujas|onde|quanto)']),
  ...cueRules('terminator', [
    '(mas|senao|porem|no entanto|contudo|todavia|entretanto|embora|enquanto|ao passo que|salvo|exceto|apesar de|em vez disso|portanto|por isso|pois|pelo contrario)',
    '(e o governo|e o Estado|e se|e o pais)',
  ]),
] as const;

const ASSERTION = [
  ...cueRules('gap', [
    '(nao|=não) (se|) (aborda|abordam|menciona|mencionam|preve|prevê|preveem|=dispõe|dispoem|inclui|incluem|contempla|contemplam|cobre|cobrem|abrange|abrangem|mede|medem|integra|integram|avalia|avaliam|regula|regulam|comporta|compreende|compreendem|contem|=contém|considera|consideram|tem em conta|fixa|fixam|define|definem|=propõe|trata|tratam|=impõe|possui|possuem|desenvolve|estabelece|estabelecem|incorpora|incorporam|faz referencia|fazem referencia) (ainda|atualmente|)',
    'nao (conta|contam|contamos) (ainda|atualmente|) com',
    'nao (tem|=têm|temos|existe|existem|=há|dispomos de) (ainda|atualmente|) (um|uma|nenhum|nenhuma|estrategia|politica|lei|leis|marco|quadro|plano|medidas|dados|estatisticas|regulamentacao|legislacao|norma|objetivo|objetivos|mencao|referencia|registro|registo|meta|metas|informacao)',
    'nao (foi|foram) (ainda|) (adotado|adotada|previsto|prevista|implementado|implementada|incluido|incluida|tratado|abordado|abordada|considerado|considerada|medido|medida|avaliado|avaliada|integrado|desenvolvido|estabelecido|definido|definida|regulado|regulada)',
    '(ainda nao)',
    'nao (existe|existem|=há)',
    '(nenhum|nenhuma) (estrategia|politica|lei|medida|quadro|marco|regulamentacao|dado|estatistica|objetivo|norma|plano|mencao|referencia|indicador|disposicao)',
    '(omite|omitem|negligencia|negligenciam|ignora|ignoram|esquece|esquecem)',
    'sem (que exista|contar com|mencionar|considerar|incluir|abordar|regulamentacao|ter em conta|legislacao)',
    '(carece|carecem|carecemos) de',
    '(deixa|deixam) (de lado|de fora|de abordar|de tratar|de mencionar)',
  ]),
  ...cueRules(
    'gap',
    [
      '(ausencia|falta|carencia|inexistencia|insuficiencia) (de|do|da|dos|das)',
      '(falta|faltam) (um|uma|dados|informacao|ainda|mais)',
      'fora do (ambito|escopo|alcance) (de|do|da|)',
      '(desprovido|desprovida) de',
      '(nem)',
    ],
    { reach: 7 },
  ),
  ...cueRules(
    'gap',
    [
      'nao (=é|=são|=está|=estão|foi|era|eram|estavam) (ainda|suficientemente|atualmente|) (incluido|incluida|incluidos|incluidas|coberto|coberta|cobertos|cobertas|abrangido|abrangidos|abordado|abordada|abordados|abordadas|considerado|considerada|considerados|consideradas|medido|medida|medidos|medidas|avaliado|avaliada|avaliados|integrado|integrada|disponivel|disponiveis|regulado|regulada|regulados|reguladas|contemplado|contemplada|contemplados|previsto|prevista|previstos|parte|objeto|contabilizado|contabilizada|contabilizadas)',
      'nao (se|) (mencionam|menciona|figura|figuram|aparece|aparecem|medem|mede|contabilizam|regulam|abordam|gerem)',
      '(continua|continuam|permanece|permanecem|segue|seguem|fica|ficam|esta|=estão) (ausente|ausentes|sem regulamentacao|sem regulacao|por regular|por medir|por abordar|sem atendimento|pendente|pendentes|de fora)',
      '(=é|=são) (inexistente|inexistentes|nulo|nula)',
      '(ficou|ficaram) (de fora|pendente|excluido|excluidos|=à margem)',
      'fora do (ambito|escopo|alcance)',
    ],
    { direction: 'both' },
  ),
  ...cueRules('hypothesis', [
    // Enclitic "-se a" is a word apart too: a condition begins a sentence or follows a sign or a conjunction.
    'Se (o|a|os|as|um|uma|nao|nos|este|esta|estes|estas|existir|houver|nenhum|for|forem)',
    '(,|e|mas|que|ou|apenas|so|somente|mesmo) se (o|a|os|as|um|uma|nao|nos|este|esta|estes|estas|existir|houver|nenhum|for|forem)',
    '(suponhamos|imaginemos|supondo|caso se|no caso de|na hipotese de|desde que|na condicao de)',
    'caso (o|a|os|as|nao)',
    '(num|nesse|neste|em um) (...1|) cenario',
  ]),
  ...cueRules('orders', [
    '(fixa|fixam|=impõe|impoem|preve|prevê|proibe|proibem|obriga|obrigam|exige|exigem|altera|alteram|introduz|introduzem|estabelece|estabelecem|cria|criam|reforça|sujeita|sanciona|=dispõe|determina|determinam|autoriza|autorizam|regula|regulam|institui|veda)',
  ]),
  ...cueRules('provision', ['(art|artigo|artigos|arts) (.|) #', '(artigo) (primeiro|segundo|terceiro)']),
  ...cueRules('law', [
    '(lei|artigo|decreto|decreto lei|portaria|codigo de|codigo do|diretiva|resolucao) (#|...1 #|geral|organica|complementar)',
    '(regulamento) (ue|europeu|n)',
    '(obrigacao|obrigacoes) (legal|legais|regulamentar|regulamentares)',
    '(legalmente|por lei|nos termos da lei)',
    '(entra|entram|entrada) em vigor',
  ]),
] as const;

const WHAT = [
  ...cueRules('budget', [
    '# (mil|milhoes|milhao|bilhoes|bilhao|mil milhoes|m|) (de|) (€|euros|euro|eur|dolares|usd|$|reais|brl|kwanzas|meticais|escudos)',
    '(R$|r $|€|US$|usd|$) # (mil|milhoes|milhao|bilhoes|bilhao|)',
    'r $ # (mil|milhoes|bilhoes|)',
    '# (m€|k€)',
    '(orçamento|orçamentos|dotacao orçamentaria|dotacao orçamental|financiamento|financiamentos|cofinanciamento|subvencao|subvencoes|subsidio|subsidios|fundos|creditos|recursos financeiros|verbas|apoio financeiro|apoios financeiros|investimento publico)',
    '(financiado|financiada|financiados|financiadas) (por|pelo|pela|com)',
    '(dotado|dotada|dotados|dotadas) (de|com)',
  ]),
  ...cueRules('body', [
    '(Ministério|Ministerio|Ministra|Ministro|Secretaria|Departamento|Direção|Direcção|Agência|Agencia|Autoridade|Comissão|Conselho|Instituto|Comitê|Comité|Observatório|Gabinete|Superintendência|Empresa|Fundação) (de|do|da|dos|das|Nacional|Geral|Federal|para|Executivo|Executiva|Interministerial|Brasileira|Portuguesa|Brasileiro|Português)',
    '(ministerio|ministerios|secretaria|departamento|agencia|autoridade|comissao|conselho|instituto|comite|direcao) (de|do|da|dos|das|nacional|geral|federal|encarregado|encarregada|responsavel|competente)',
    '(MCTI|MCTIC|MMA|Anatel|ANATEL|ANPD|BNDES|Finep|FINEP|AMA|ANACOM|APA|IAPMEI|FCT|IBAMA|INPE|CEMADEN|Embrapa)',
    '(responsavel|responsaveis|entidade responsavel|orgao responsavel|lider|coordenacao) :',
    '(organismo|orgao|autoridade|entidade|serviço|ministerio|instituicao) (lider|responsavel|competente|encarregado|encarregada|coordenador|coordenadora|executor|executora)',
    '(o governo|o Governo|Governo Federal|Presidência da República|presidencia da republica|Casa Civil)',
    'grupo de trabalho',
    '(liderado|liderada|coordenado|coordenada|a cargo|sob a responsabilidade|sob a coordenacao) (por|de|do|da|pelo|pela)',
  ]),
  ...cueRules('instrument', [
    '(lei|leis|decreto|decretos|regulamento|regulamentos|regulamentacao|regulacao|diretiva|diretivas|portaria|resolucao|circular|artigo|codigo|legislacao)',
    '(norma|normas|padrao|padroes|certificacao|certificacoes|selo|selos|rotulo|rotulagem|etiqueta|codigo de conduta|carta|indice|guia|diretriz|diretrizes)',
    '(imposto|impostos|taxa|taxas|tarifa|contribuicao|bonificacao|incentivo|incentivos|subvencao|subvencoes|subsidio|subsidios|beneficio fiscal|beneficios fiscais)',
    '(fundo|fundos|edital|editais|chamada publica|chamadas publicas|aviso de abertura)',
    '(compra publica|compras publicas|contratacao publica|licitacao|licitacoes|clausula|clausulas|caderno de encargos|acordo quadro)',
    '(programa|programas|plano|planos|estrategia|estrategias|roteiro|mecanismo|iniciativa|iniciativas|politica publica|agenda)',
    '(plataforma|plataformas|registro|registo|inventario|base de dados|observatorio|ferramenta|guia|manual|portal|sistema de informacao|sistema de alerta)',
    '(capacitacao|formacao|campanha|campanhas|sensibilizacao|auditoria|auditorias|convenio|protocolo|protocolos|parceria|parcerias|acordo|acordos|piloto|pilotos|proibicao|obrigacao|avaliacao de impacto ambiental|sandbox|licenciamento)',
    'responsabilidade (estendida|alargada|compartilhada)',
    'logistica reversa',
  ]),
  ...cueRules('deadline', [
    `(ate|antes de|desde|a partir de|a partir do|o mais tardar em|em|no|na|durante|para) (o|a|os|) (...2|) (fim|final|inicio|meados|primeiro trimestre|primeiro semestre|segundo semestre|) (de|do|da|) (${MONTHS}|ano|) (de|do|) #year`,
    `(# de) (${MONTHS}) (de|do) #year`,
    '(no|ao) horizonte (de|do|) #year',
    'o mais tardar (em|ate|a|ao) (...4|) (#year|ano)',
    '(em|no prazo de|dentro de) (#|um|dois|tres|quatro|cinco|seis|dez|doze) (anos|meses|dias|ano)',
    '(cada ano|todos os anos|anualmente|trimestralmente|semestralmente)',
    '(a cada|de) (dois|tres|quatro|cinco|seis) em (dois|tres|quatro|cinco|seis) (anos|meses)',
    'a cada (dois|tres|quatro|cinco|seis) (anos|meses)',
    '(prazo|calendario|cronograma|data limite) :',
    '(periodo|vigencia|entre|de) #year (e|a|-|–) #year',
    '#year (-|–) #year',
  ]),
  ...cueRules('indicator', [
    '# (%|por cento)',
    '# (...1|) (toneladas|tonelada|kg|kgco2e|kwh|mwh|gwh|twh|mw|gw|kw|watts|tco2e|tco2|litros|m3|km|hectares|graus|°c)',
    '# (milhoes|mil|) (de|) (toneladas|domicilios|habitacoes|pessoas|equipamentos|aparelhos|dispositivos|litros|hectares|empregos)',
    '(pue|wue|cue)',
    '(indicador|indicadores|indice|linha de base)',
    '(taxa|percentagem|porcentagem|percentual|proporcao) de',
    '(trajetoria|nivel) de',
  ]),
  ...cueRules('outcome', [
    '# (%|por cento)',
    '(neutralidade|neutro|neutra|neutros|neutras) (carbonica|de carbono|em carbono|climatica|em emissoes|do ponto de vista climatico|em termos de carbono)',
    '(carbono|climaticamente) (neutro|neutra|zero|neutros)',
    '(zero|residuo zero|lixo zero) (emissoes|liquido|liquidas|residuos|carbono|)',
    '(duplicar|triplicar|dobrar|reduzir a metade|reduzir =à metade|reduzir para metade)',
    '# (milhoes|mil|) (de|) (toneladas|pessoas|equipamentos|dispositivos|m3|litros|hectares|mw|gw|domicilios)',
    '# ...3 (edificios|locais|projetos|serviços|funcionarios|servidores|veiculos|kwh|mwh|gwh|twh|toneladas|municipios|escolas|estacoes|sensores|medidores|contadores)',
    '(todos|todas|a totalidade|o total|metade|um terço|um quarto) (de|) (os|as|dos|das) (...4|) (formados|equipados|reciclados|reutilizados|renovavel|renovaveis|conectados|capacitados)',
    '(pue|wue) (de|inferior|menor|<)',
    '(100 %|exclusivamente|totalmente) (renovavel|renovaveis|reciclavel|reciclaveis)',
  ]),
  ...cueRules('baseline', [
    '(em relacao|face|comparado|comparada|em comparacao|relativamente) (a|ao|aos|com|às) (...3|) (#year|nivel|niveis|linha|ano)',
    '(niveis|nivel) (de|do) #year',
    '(ano|linha) (de|) (base|referencia)',
    'de # % para',
  ]),
] as const;

const WHERE = [
  ...cueRules('measure-title', [
    '(medida|medidas|acao|acoes|compromisso|compromissos|artigo|iniciativa|entregavel|marco|etapa|atividade|linha de acao|linhas de acao|projeto|projeto estruturante|tarefa|acao estrategica|disposicao|meta) (n °|no|n|nº|num|n o|numero|) (#|:)',
    '(as|nossas|as principais|principais|) (medidas|acoes|compromissos|iniciativas|atividades|linhas de acao|disposicoes)',
    '(acoes estrategicas|plano de acao)',
    '(implementacao|implantacao|roteiro|proximos passos|cronograma|plano de implementacao)',
    '(vamos|o governo vai|faremos)',
  ]),
  ...cueRules('objective', [
    '(objetivo|objetivos|objectivo|objectivos|ambicao|visao|finalidade|finalidades|fim|proposito|propositos|prioridade|prioridades|principio|principios|recomendacao|recomendacoes|desafio|desafios|orientacao|orientacoes|meta|metas|missao)',
  ]),
  ...cueRules('example', [
    '(exemplo|exemplos|estudo de caso|caso de uso|casos de uso|cenario|cenarios|comparacao internacional|experiencia internacional|boas praticas|experiencias internacionais)',
  ]),
  ...cueRules('addressee', [
    '(do|ao|o|este) presente (contrato|edital|caderno de encargos|acordo quadro)',
    '(o|a|os|as|do|ao) (licitante|licitantes|adjudicatario|concorrente|concorrentes|contratada|contratado|proponente|proponentes)',
  ]),
  ...cueRules('pointer', [
    '(estas|estes|esta|este|essas|esses|tais|ditas) (...1|) (acoes|acao|medidas|medida|objetivos|objetivo|areas|area|projetos|projeto|iniciativas|iniciativa|trabalhos|desafios|desafio|compromissos|compromisso|orientacoes|prioridades|requisitos|disposicoes|obrigacoes|obrigacao|principios|criterios|plano|estrategia|pilotos|mecanismo|indicadores|indicador|esforços|esforço|ferramentas|ferramenta|informacao|programas|programa|ambitos|normas|tarefas)',
    '(isto|isso|este ultimo|estes ultimos|tudo isso) (=será|=deverá|deve|=permitirá|busca|visa)',
    '(para isso|para tal|para tanto|com este fim|para esse efeito|neste sentido|neste quadro|para o efeito|nesse sentido|neste contexto|com este proposito)',
  ]),
  ...cueRules('technology', [
    '(digital|digitais|digitalizacao|tecnologia|tecnologias|tecnologico|tecnologicos|tecnologica|tecnologicas|inteligencia artificial|ia|dados|algoritmo|algoritmos|sensor|sensores|satelite|satelites|drones|robos|blockchain|internet|tic|informatica|informatico|software|inovacao|inovacoes|5g|sensoriamento remoto|deteccao remota|detecao remota|plataforma|plataformas|modelagem|automacao|inteligentes)',
    'ferramenta ...3 online',
  ]),
  ...cueRules('serves', [
    '(ajuda|ajudam|ajudar|ajudando|contribui|contribuem|contribuir|contribuindo|contribuicao) (a|para|ao|na|no)',
    '(graças a|graças ao|mediante|por meio de|por meio da|por meio do|com a ajuda de|ao serviço de|ao serviço do|a serviço de|atraves de|atraves da|atraves do|com recurso a|aproveitando)',
    '(permite|permitem|permitir|permitindo|=permitirá|=permitirão) (*ar|*er|*ir|um|uma|o|a|que)',
    '(para|a fim de|com o fim de) (reduzir|proteger|combater|lutar|otimizar|melhorar|preservar|vigiar|monitorar|monitorizar|limitar|acelerar|responder|medir|mitigar|conservar|prevenir|cuidar)',
    '(oportunidade|oportunidades|potencial|alavanca|aproveitar|explorar|aproveitamento|usar|utilizar|uso de|aplicacao de|aplicacoes)',
    '(pode|podem|=poderá|=poderão) (...2|) (reduzir|melhorar|otimizar|proteger|limitar|ajudar|contribuir)',
  ]),
  ...cueRules('burden', [
    '(pegada|impacto|impactos|consumo|consumos|emissoes|demanda|poluicao|efeitos|residuos|lixo) (...4|) (de|do|da|dos|das|causados por|gerados por|associados a) (...4|) (digital|digitais|digitalizacao|ia|dados|informatica|informaticos|tic|tecnologias|inteligencia artificial|eletronicos|equipamentos|nuvem|internet|redes|servidores|dispositivos)',
    '(informatica|nuvem|ia|tecnologia|computacao|tic|algoritmos) (...2|) (responsavel|responsaveis|ecorresponsavel|sustentavel|sustentaveis|sobria|frugal|verde|verdes)',
    '(sobriedade|frugalidade|ecodesign|suficiencia) (...1|) (digital|digitais|software)',
    '(residuos|lixo|sucata) (...2|) (eletronicos|eletronico|electronicos|eletronica|tecnologicos|eletroeletronicos)',
    '(reee|green it)',
    'efeito (ricochete|rebote)',
    '(equipamentos|aparelhos|dispositivos|computadores) (...2|) (informaticos|eletricos|eletronicos|electronicos|recondicionados|usados|obsoletos)',
    '(centro|centros) de dados (...3|) (energia|agua|eletricidade|emissoes|renovavel|renovaveis|verdes|sustentaveis)',
    'intensivo em energia',
  ]),
] as const;

/** Portuguese cues: how firmly, who, what and by when. */
export const ptCues: CueLexicon = {
  rules: [
    ...FIRM,
    ...WHO,
    ...ASSERTION,
    ...WHAT,
    ...WHERE,
    ...cueRules('irrealis', ['*aria', '*ariam', '*eria', '*eriam', '*iria', '*iriam']),
  ],
  documentKinds: {
    adopted: [
      'estrategia',
      'estrategias',
      'plano',
      'lei',
      'roteiro',
      'programa',
      'decreto',
      'decreto lei',
      'regulamento',
      'politica',
      'politica publica',
      'politica nacional',
      'agenda',
      'carta',
      'plano diretor',
      'resolucao',
      'visao',
      'portaria',
      'marco legal',
      'plano de acao',
    ],
    draft: [
      'projeto de lei',
      'minuta',
      'anteprojeto',
      'versao preliminar',
      'consulta publica',
      'documento de trabalho',
      'documento de discussao',
      'proposta de lei',
      'versao para consulta',
    ],
    advisory: [
      'guia',
      'guias',
      'recomendacoes',
      'recomendacao',
      'proposta',
      'propostas',
      'livro verde',
      'manual',
      'parecer',
      'caixa de ferramentas',
      'boas praticas',
      'nota de orientacao',
      'relatorio de especialistas',
      'avaliacao do estado de preparacao',
      'orientacoes',
      'contributos para',
      'recomendacoes de politica',
      'documento apresenta recomendacoes',
    ],
    report: [
      'relatorio',
      'relatorio anual',
      'balanço',
      'relatorio de progresso',
      'relatorio de gestao',
      'relatorio de atividades',
      'estudo',
      'livro branco',
      'avaliacao',
      'acompanhamento',
      'inquerito',
      'diagnostico',
    ],
  },
  selfNames: [
    'este',
    'esta',
    'o presente',
    'a presente',
    'presente',
    'as presentes',
    'estas',
    'nossa',
    'nosso',
    'as',
  ],
};
