import { type CueLexicon, cueRules } from '../cues.js';
import { futures, stems } from './verb-forms.js';

/** What an owner does to something: in the reflexive passive ("se creará un registro") it is undertaken. */
const DONE_TO = `abordar acelerar acompañar actualizar adaptar adelantar adoptar adquirir ajustar ampliar analizar apoyar aprobar
  aplicar articular asegurar asignar atender aumentar brindar capacitar centralizar certificar completar conformar consolidar
  construir consultar contratar coordinar crear cuantificar definir desarrollar descarbonizar designar desplegar destinar
  diagnosticar difundir digitalizar diseñar disponer divulgar dotar ejecutar elaborar eliminar emitir entregar establecer
  estructurar evaluar exigir expedir extender facilitar favorecer financiar fijar fomentar formalizar formar formular fortalecer
  garantizar gestionar habilitar identificar implantar implementar impulsar incentivar incluir incorporar incrementar iniciar
  instalar instaurar institucionalizar integrar intensificar introducir invertir investigar lanzar limitar llevar medir mejorar
  modernizar modificar monitorear monitorizar negociar normar optimizar ordenar organizar otorgar pilotar pondr posibilitar
  potenciar preparar presentar prestar priorizar producir prohibir promocionar promover proporcionar proteger publicar
  racionalizar realizar reciclar recoger recolectar reducir reemplazar reforzar reglamentar regular renovar reparar requerir
  respaldar restringir reutilizar revisar robustecer sensibilizar simplificar socializar solicitar someter suministrar suscribir
  sustituir tramitar transferir trabajar unificar utilizar usar velar verificar vigilar vincular`;

const ACTION_STEMS = `abord aborda abr aceler acompañ actualiz adapt adelant adjudic adopt adquir adquier ajust alcan alcanz alarg
  alent alient amplí ampli analiz apliqu aplic apoy aprob aprueb aprovech articul asegur asign atend atiend aument auspic avanz brind
  calcul cambi canaliz capacit centraliz certific clasific colabor complet conced concret conect conform conozc consolid constitu
  constru consult contrat control convoc cooper coordin cre cuantific cubr cumpl defin deleg desarroll descarboniz design despleg despli
  destin determin diagnostic dictar dicta difund digitaliz diseñ diseñ dispon dispondr distribu diversific divulg dot ejecut
  elabor elev elimin emit empod empren encomend enfoc entreg enriquec establ establec establez estandariz estimul estructur evalu evit exig
  expand exped explor export extend extiend facilit favorec favorez financi fij foment form formaliz formul fortal fortalec fortalez
  garantic garantiz gener gestion habilit homolog identific implant implement impuls impus incentiv inclu incorpor increment
  inici inscrib instal instaur institu integr intensific intercambi introduc introduj introduzc invert inviert investig involucr lanc lanz
  legisl licit limit llev logr mant maxim med mejor midi minimiz mitig moderniz modific moviliz monitore monitoriz negoci nombr norm obten
  obtien obtendr ofrec optimiz orden organiz orient otorg particip penal perfeccion pilot planific plante pon pondr posibilit
  potenci precis prepar present preserv prest preven priori prioriz proced process procur produc profundiz prohib prohíb
  promocion promov promuev proporcion propon propi proteg protej prove provee public pusi puest racionaliz ratific realiz recicl
  recog recolect recort recuper reduc redujo reduzc reemplaz reestructur reform reforz refuerz regist registr reglament regul
  rehabilit rend renov renuev repar report requer requier resguard respald respet restaur restring retir reuniel reutiliz revis
  robustec salvaguard sancion seleccion sensibiliz señal simplific socializ solicit somet subsidi subvencion suministr supervis
  suprim suscrib sustitu tipific tom trabaj tramit transfer transfier transform trat trazar ubicar unific us utiliz valid valoriz vel
  verific vigil vincul publiqu expid hecho hech hag har`;

const MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';

const FIRM = [
  ...cueRules('commit', [
    '(se compromete|se comprometen|nos comprometemos|comprometiéndose|se ha comprometido|se han comprometido) (a|con|en|)',
    '(asume|asumen|asumimos|adquiere|adquieren) (...1|) (compromiso|compromisos|obligacion) (de|con)',
    '(esta|estan|queda|quedan|quedara|quedaran|sera|seran) (obligado|obligada|obligados|obligadas|prohibido|prohibida|prohibidos|prohibidas|sujeto|sujeta|sujetos|sujetas)',
    '(es|son|=será|=serán) (obligatorio|obligatoria|obligatorios|obligatorias|de obligado cumplimiento|de cumplimiento obligatorio|vinculante|vinculantes)',
    '(tiene|tienen|tendra|tendran) (la|) (obligacion|deber) de',
    '(se|) (adopta|adoptan|aprueba|aprueban|establece|establecen|crea|crean|instituye|declara|decreta|expide|expiden) (...2|) (como|el|la|los|las|un|una) (politica|plan|estrategia|ley|programa|fondo|registro|sistema|comite|consejo|norma|reglamento|impuesto|comision)',
    '(se prohibe|se prohiben|queda prohibida|queda prohibido|quedan prohibidas|quedan prohibidos)',
    '(es|fue|ha sido|han sido|son|fueron) (formalmente|) (adoptado|adoptada|adoptados|adoptadas|aprobado|aprobada|aprobados|aprobadas|promulgado|promulgada)',
    '(hemos decidido|ha decidido|han decidido|decidimos|acordamos|se acuerda|resuelve|acuerda) (de|la|el|que|*ar|*er|*ir)',
    '(ley|decreto|articulo|reglamento|resolucion|norma|directiva|ordenanza) (...8|) (preve|prevé|fija|fijan|impone|imponen|prohibe|prohiben|introduce|establece|establecen|obliga|obligan|exige|exigen|dispone|ordena|crea|regula)',
    '(gobierno|ministerio|ministerios|estado|nosotros|secretaria|administracion|agencia|pais) (...1|) (pone|ponen|crea|crean|desarrolla|desarrollan|lanza|lanzan|invierte|invierten|destina|destinan|moviliza|despliega|fortalece|acelera|publica|garantiza|adopta|compra|financia|financian|acompaña|dota|fija|establece|implementa|implementan|impulsa|amplia) (en|el|la|los|las|un|una|al|a|...1 millones)',
    '(solicitar|recomendar|encargar|instruir|ordenar|encomendar) (a|al|a la|a los|a las) (...1|) (ministerio|ministerios|departamento|secretaria|direccion|agencia|superintendencia|consejeria|comision|instituto|entidades)',
    '(a mas tardar) (el|la|en|al|#|#year|31)',
    '(sera|seran|es|son) (sancionado|sancionada|sancionados|sancionadas|penalizado|castigado)',
    '(esta|estan) (autorizado|autorizada|autorizados|autorizadas|facultado|facultada) (a|para)',
    '(entra|entran|entrara|entraran) en vigor',
    '(=será|=serán) (climaticamente|) (neutro|neutra|neutros|neutras|neutral|neutrales) (en|de|)',
    '(=será|=serán) carbono neutral',
    '(esta|estan) (*ando|*iendo) (...3|) (programa|plan|estrategia|norma|registro|sistema) nacional',
    `se (${futures(DONE_TO, ['á', 'án'])})`,
    'se (=hará|=harán|=llevará|=llevarán) (a cabo|efectivo|efectiva|publico|publica|un|una|seguimiento)',
    'se (=pondrá|=pondrán) (en|a|fin)',
    'se (va|van) a (*ar|*er|*ir)',
    '(nos proponemos llevar a cabo|vamos a|iremos)',
    '(=*aremos|=*eremos|=*iremos|haremos|tendremos|pondremos)',
  ]),
  ...cueRules('future', [
    '(=*ará|=*arán|=*erá|=*erán|=*irá|=*irán)',
    '(=*drá|=*drán|=*brá|=*brán|querrá|querrán|irá)',
    '(va|van) a (...1|) (*ar|*er|*ir|*arse|*erse|*irse)',
  ]),
  ...cueRules('must', [
    '(debe|deben|debemos|=deberá|=deberán|deberemos|debiendo)',
    '(tiene|tienen|tenemos|=tendrá|=tendrán) que',
    '(=habrá|hay) que',
    '(ha|han|hemos) de (*ar|*er|*ir|*arse|*erse|*irse)',
    '(es|sera|resulta) obligatorio que',
  ]),
  ...cueRules('prohibit', [
    'no (debe|deben|=deberá|=deberán|puede|pueden|=podrá|=podrán) (...1|) (*ar|*er|*ir|*arse|*erse|*irse|ser)',
    '(se prohibe|se prohiben|se =prohibirá|prohibido|prohibida|prohibidos|prohibidas)',
    '(prohibicion|prohibiciones) (de|del)',
    'en ningun caso',
    'no (esta|estan) (permitido|permitida|permitidos|permitidas|autorizado|autorizada)',
    'no se (=permitirá|=permitirán|permite|permiten|=admitirá|=admitirán|=autorizará|=autorizarán)',
  ]),
  ...cueRules('aspire', [
    '(=debería|=deberían|=deberíamos|debiera|debieran)',
    '(=habría|=habrían) (que|de)',
    '(busca|buscan|buscamos|buscando|buscar|buscara) (que|*ar|*er|*ir|una|un|la|el|los|las)',
    '(se busca|se pretende|se propone|se proponen|se aspira|se espera|se desea|se plantea|se plantean|se contempla|se prevé|se preve|se sugiere|se sugieren|se recomienda|se recomiendan|se aconseja|se invita|se insta|se exhorta|se alienta|se anima|se requiere|se requieren|se necesita|se necesitan|se procura|se =buscará|se =procurará|se =explorará|se =estudiará|se =considerará|se =promueve|se intenta|se =intentará|se =valorará)',
    '(pretende|pretenden|pretendemos|aspira|aspiran|aspiramos|quiere|quieren|queremos|desea|desean|deseamos|espera|esperan|esperamos|anhela|intenta|intentan|procura|procuran|procuramos|ambiciona) (a|que|el|la|los|las|un|una|*ar|*er|*ir|*arse|*erse|*irse)',
    '(propone|proponen|proponemos|sugiere|sugieren|recomienda|recomiendan|recomendamos|aconseja|exhorta|exhortamos|insta|invita|invitamos|plantea|planteamos) (a|al|que|el|la|los|las|un|una|*ar|*er|*ir|como)',
    '(tiene|tienen|tenemos|con|teniendo|tendra) (como|por|el) (principal|) (objetivo|objeto|fin|finalidad|meta|proposito|mision|ambicion|vocacion)',
    '(esto|ello|lo anterior|todo ello) (,|) (con el|con los) (objetivo|objetivos|proposito|fin|objeto) de',
    '(recomendaciones|acciones|medidas|propuestas) (con el) (objetivo|fin|proposito) de',
    '(objetivo|objetivos|ambicion|proposito|finalidad|meta|vision|mision|aspiracion) (...6|) (es|son|sera|seran|consiste|consisten)',
    '(se trata|se tratara) de (*ar|*er|*ir)',
    '(alienta|alientan|alentar|alentamos|anima|animan|incentiva|incentivan) (a|al|el|la|los|las|que)',
    '(fomenta|fomentan|promueve|promueven) (...1|) (el|la|los|las|que|un|una|entre)',
    '(es|son|sera|seran|resulta|resultan|esta|estan|parece|considera|consideramos) (...1|) (necesario|necesaria|necesarios|necesarias|indispensable|indispensables|esencial|esenciales|fundamental|fundamentales|importante|importantes|imprescindible|imprescindibles|crucial|cruciales|primordial|deseable|deseables|recomendable|conveniente|preciso|menester|imperativo|prioritario|urgente|vital|aconsejable|clave) (...3|) (que|*ar|*er|*ir|*arse|*erse|*irse)',
    '(es|son) (recomendable|deseable|conveniente|aconsejable|recomendado|recomendada|recomendados)',
    '(conviene|=convendría|hace falta|hacen falta|=haría falta|ha llegado el momento de)',
    '(necesita|necesitan|necesitamos|requiere|requerimos) (de|que|un|una|*ar|*er|*ir|ser|mayor|mas)',
    '(considera|consideran|consideramos|considerar|estudia|estudian|estudiar|explora|exploran|explorar|examina|examinan|examinar|analiza|analizan|valora|valorar) (la|el|una|un|si|los|las) (...1|) (posibilidad|viabilidad|conveniencia|creacion|introduccion|adopcion|establecimiento|opcion|opciones|uso|pertinencia)',
    '(=explorará|=explorarán|=estudiará|=estudiarán|=examinará|=examinarán|=buscará|=buscarán|=procurará|=procurarán|=intentará|=intentarán|=tratará|=tratarán|=alentará|=alentarán|=animará|=considerará|=considerarán|=valorará|=valorarán|=aspirará|=aspirarán|=invitará|=invitarán|=recomendará|exploraremos|estudiaremos|buscaremos|procuraremos|intentaremos|valoraremos|consideraremos|trataremos de)',
    '(esta|estan|estamos) (previsto|prevista|previstos|previstas|contemplado|contemplada|en estudio|explorando|considerando|estudiando|evaluando|analizando|llamado|llamada|llamados|llamadas)',
    '(preve|prevé|prevén|preven|planea|planean|contempla|contemplan) (la|el|un|una|*ar|*er|*ir|que)',
    '(tiene|tienen) (previsto|prevista|la intencion|intencion|la aspiracion|la ambicion) (de|*ar|*er|*ir|la|el)',
    '(aspira|aspiran|aspiramos|llama|llaman|llamado|llamamiento|exhortacion|exhorto) a',
    '(reflejan|refleja) un compromiso',
    '(para orientar|en aras de|con miras a|con vistas a) (...2|) (*ar|*er|*ir|*arse)',
    '(necesidad|importancia|conveniencia) de (...2|) (*ar|*er|*ir|*arse|que)',
    '(prioridad|reto|desafio|clave) (es|sera|consiste en|esta en) (...1|) (*ar|*er|*ir|que|la|el)',
    '(recomendacion|recomendaciones) (...3|) (es|son|es que|de *ar|con el)',
    '(ojala|que se promueva|y se promueva|se promueva)',
    '(puede|pueden) (y debe|y deben)',
    '(=querría|=querrían|=gustaría|nos gustaria|le gustaria)',
    '(encaminado|encaminada|encaminados|encaminadas|orientado|orientada|orientados|orientadas|dirigido|dirigida|dirigidos|dirigidas|destinado|destinada) a (*ar|*er|*ir|la|el|los)',
  ]),
  ...cueRules('possible', [
    '(puede|pueden|podemos|=podría|=podrían|=podríamos|=podrá|=podrán|pudiera|pudieran|pudiendo|podremos)',
    '(permite|permiten|permitiendo|=permitiría|=permitirían|=permitirá|=permitirán|posibilita|posibilitan) (*ar|*er|*ir|que|a|al|el|la|una|un|los|las|mejorar)',
    '(es|son) (capaz|capaces|susceptible|susceptibles) (de)',
    '(esta|estan|estaran|estara) en (condiciones|capacidad|posicion) de',
    '(=*aría|=*arían|=*ería|=*erían|=*iría|=*irían|=*dría|=*drían|=haría|=harían|=habría|=habrían)',
    '(potencial|oportunidad|oportunidades|posibilidad|capacidad) (de|para|es)',
    'es posible',
    '(ofrece|ofrecen|presenta|presentan|abre|abren|brinda|brindan) (...3|) (oportunidad|oportunidades|posibilidad|posibilidades|potencial)',
    '(contribuye|contribuyen|ayuda|ayudan) (a|al|en)',
    '(tiene|tienen) (...1|) potencial',
  ]),
  ...cueRules('done', [
    '(ha|han|hemos|habia|habian|haber|habiendo) (sido|ya|tambien|venido|*ado|*ido|hecho|puesto|visto|escrito|abierto|dicho|impuesto|propuesto|suscrito|cubierto)',
    '(se ha|se han|se habia|se habian) (*ado|*ido|hecho|puesto|suscrito)',
    '(fue|fueron) (...1|) (*ado|*ada|*ados|*adas|*ido|*ida|*idos|*idas|hecho|puesto|puesta|suscrito)',
    '(se creo|se lanzo|se adopto|se establecio|se aprobo|se expidio|se implemento|se desarrollo|se publico|se realizo|se firmo|se puso|se inicio|se diseño|se formulo|se logro)',
    '(=creó|=lanzó|=adoptó|=estableció|=aprobó|=expidió|=implementó|=desarrolló|=publicó|=realizó|=firmó|=puso|=inició|=diseñó|=formuló|=logró|=invirtió|=destinó|=presentó|=suscribió|=ratificó|=impulsó|=otorgó|=apoyó|=organizó|=definió|=incluyó|=fortaleció|=promovió|=financió|=capacitó|=participó|=alcanzó)',
    '(lanzado|lanzada|creado|creada|adoptado|adoptada|publicado|publicada|firmado|firmada|aprobado|aprobada|suscrito) (en|el|de) (...2|) #year',
    '(desde) (el|) (año|) #year',
  ]),
  ...cueRules('finite', [
    '(es|son|era|eran|fue|fueron|somos|esta|=están|estaba|estaban|ha|han|hemos|hay|existe|existen|tiene|tienen|tenemos|cuenta|cuentan|contamos)',
    '(representa|representan|constituye|constituyen|consume|consumen|concierne|comprende|comprenden|implica|implican|muestra|muestran|confirma|estima|estiman|señala|señalan|indica|indican|recuerda|figura|figuran|depende|dependen|genera|generan|produce|producen|juega|juegan|desempeña|desempeñan|llega|llegan|crece|crecen|aumenta|aumentan|disminuye|reduce|reducen|provoca|provocan|causa|causan|contribuye|contribuyen|ayuda|ayudan|permite|permiten|presenta|presentan|ofrece|ofrecen|incluye|incluyen|contiene|contienen|establece|establecen|considera|consideran|requiere|requieren|mantiene|mantienen|surge|surgen|sufre|sufren|contamina|contaminan|destruye|destruyen|suministra|suministran|viola|violan|refiere|asocia|hace|hacen|da|dan|convierte|convierten|soportan|soporta|parte|parten|busca|buscan|refleja|reflejan|debe|deben|puede|pueden|utiliza|utilizan|usa|usan|evita|evitan|sigue|siguen|queda|quedan|corresponde|corresponden|va|van|viene|vienen)',
    '(se refiere|se refieren|se basa|se basan|se asocia|se encuentra|se encuentran|se trata|se define|se entiende|se caracteriza|se observa|se estima|se destaca|se evidencia|se reconoce)',
  ]),
  ...cueRules('infinitive', [
    '(*ar|*er|*ir)',
    '(*arse|*erse|*irse|*arlo|*arla|*arlos|*arlas|*erlo|*erla|*irlo|*irla)',
    '(no|mejor|seguir|continuar) (*ar|*er|*ir|*arse|*ando|*iendo)',
  ]),
  ...cueRules('not-infinitive', [
    '(lugar|hogar|mar|militar|familiar|particular|similar|regular|singular|auxiliar|escolar|celular|nuclear|solar|popular|estandar|dolar|titular|ejemplar|taller|lider|primer|tercer|poder|deber|mujer|ayer|caracter|alquiler|ser|porvenir|elixir|circular|par|bar|radar|pilar|bienestar|malestar|pesar|azar|curricular|molecular|modular|lunar|polar|vehicular|insular|peninsular|preliminar|interdisciplinar|multidisciplinar|disciplinar|hectolitro|master|computer|cluster|server|partner|super|hiper|inter|ciber|cyber|hacker|link|center|peer|tier|newsletter|twitter|lier|over|under|water|power|paper|cancer|placer|quehacer|parecer|atardecer|anochecer|crater|ester|menester|alter|cuartel|alfiler|mercader|alcazar|altar|collar|telar|zar|manjar|paladar|avatar|angular|rectangular|nectar|software|gibraltar|qatar|bazar|sugar|lectoescritura)',
    '(poder|ser|deber|lugar|taller|lider) (judicial|legislativo|ejecutivo|publico|humano|de|del|humanos)',
  ]),
  ...cueRules('due', [
    `(para|antes de|antes del|a mas tardar|hasta|hacia|al|a|en el horizonte|horizonte|de aqui a|de aqui al) (...3|) (fin|finales|final|cierre|inicio|mediados|primer trimestre|primer semestre|segundo semestre|ultimo trimestre|) (de|del|) (${MONTHS}|año|) (de|del|) #year`,
    '(para|antes de|hasta|a|al|hacia) (el|la|) (final|fin|finales|cierre|termino) (de|del|) (#year|año|decada|sexenio|cuatrienio)',
    '(en un plazo|en el plazo|dentro de|dentro del plazo|en un termino|en el termino) (de|maximo de|no mayor a|no superior a|) (...2|) (meses|años|dias|semestres)',
    '(para|al) (el|) (año|) #year',
    '(a partir|con fecha limite|fecha de finalizacion|fecha limite|plazo) (de|del|:) (...4|) #year',
    '(inicia|iniciara|iniciaran|comienza|comenzara|finaliza|finalizara|terminara|culminara) (...4|) #year',
  ]),
  ...cueRules('passive', [
    '(=será|=serán|va a ser|van a ser|debe ser|deben ser|=deberá ser|=deberán ser|ha de ser|han de ser|tienen que ser|tiene que ser|sean)',
    '(=será|=serán) (tambien|asimismo|igualmente|ademas|entonces|progresivamente|sistematicamente|gradualmente|objeto de)',
    '(debe|deben|=deberá|=deberán) (...1|) (ser|estar|*arse|*erse|*irse)',
  ]),
  ...cueRules('action', stems(ACTION_STEMS)),
  ...cueRules('stative', [
    '(=será|=serán) (...1|) (necesario|necesaria|necesarios|necesarias|posible|posibles|importante|importantes|mas|de|un|una|uno|esencial|esenciales|fundamental|determinante|determinantes|clave|mayor|mayores|el|la|los|las|capaz|capaces|el caso|cada)',
    '(=habrá|=habrán|=tendrá|=tendrán|=podrá|=podrán|=permitirá|=permitirán|=seguirá|=seguirán|=quedará|=representará|=representarán|=dependerá|=dependerán|=crecerá|=crecerán|=existirá|=existirán|=resultará|=consumirá|=consumirán|=duplicará|=duplicarán|=jugará|=jugarán|=verá|=verán|=vendrá|=vendrán|=contribuirá|=contribuirán|=traerá|=traerán|=cambiará|=cambiarán|=afectará|=afectarán|=implicará|=supondrá|=provocará|=continuará|=continuarán|=estará|=estarán|=llegará|=llegarán|=significará|=ocurrirá|=surgirá|=surgirán|=desaparecerá|=doblará)',
    '(=aumentará|=aumentarán) (mucho|considerablemente|en un|rapidamente|cada|exponencialmente|mas|aun mas|significativamente|fuertemente)',
    '(=transformará|=transformarán|=revolucionará|=mejorará|=mejorarán) (el|la|los|las|nuestra|nuestro)',
    'se (=verá|=verán|=convertirá|=convertirán|=transformará|=transformarán|=espera|=incrementará|=duplicará|=mantendrá|=beneficiará|=beneficiarán)',
    '(va|van) a (ser|tener|haber|crecer|aumentar|seguir|continuar|permitir|representar|duplicar|jugar|transformar|cambiar|afectar)',
  ]),
  ...cueRules('pseudo', [
    '(no solo|no =sólo|no solamente|no unicamente|no tan solo|no =sólo)',
    'no obstante',
    'no menos (de|que|importante)',
    'no mas (de|que)',
    'no deja de',
    'sin duda',
    'sin perjuicio',
    'sin embargo',
    'sin costo',
    'sin demora',
    'sin (animo|fines) de lucro',
    'a mas tardar',
    '(no|sin) dejar a nadie atras',
    'que nadie se quede atras',
    'si bien',
    '(como|incluso|aun|aunque) si',
    'si (es posible|procede|corresponde|fuera necesario|es necesario)',
    'en su caso',
    'mas o menos',
    'no (causar|hacer|ocasionar|causa) (...1|) daño',
    'sin (comprometer|afectar|dañar|poner en riesgo|perjudicar)',
    'no (compromete|comprometen|dañan|daña|perjudica|perjudican)',
    'no (es|son) (una opcion|opcional|opcionales)',
    '(teheran|iran)',
    '(=está|=están|estará|estarán) (compuesto|compuesta|compuestos|integrado por|conformado|conformada|dividido|dividida|organizado|estructurado|estructurada)',
    '(ademas|es decir|por decir|a saber|a pesar|al parecer|a partir)',
    '(cabe|vale la pena|es importante|es necesario|conviene|hay que) (destacar|señalar|resaltar|mencionar|recordar|subrayar|precisar|aclarar|anotar|indicar|tener en cuenta|tener presente|notar|reconocer|distinguir|decir) (que|)',
    'no hay duda',
    'nada menos',
    'cada vez mas',
    '(ser humano|seres humanos|poder publico|poderes publicos|poder judicial|poder legislativo|poder ejecutivo|bien comun|buen vivir|estar bien)',
    'debe su',
    'deberes',
    'por que no',
  ]),
] as const;

const WHO = [
  ...cueRules('owned', [
    '(centros de datos|centros de procesamiento de datos|servidores|edificios|vehiculos|equipos|sitios) (publicos|estatales|gubernamentales|del estado|del gobierno|de la administracion|de las administraciones|del sector publico|de los ministerios)',
  ]),
  ...cueRules('owner', [
    '(gobierno|gobiernos|Estado|estado|nosotros|nuestro|nuestra|nuestros|nuestras|administracion|administraciones)',
    '(ministerio|ministerios|ministro|ministra|secretaria|secretarias|departamento|subsecretaria|viceministerio|agencia|agencias|autoridad|autoridades|comision|comite|consejo|consejeria|direccion|direcciones|instituto|superintendencia|oficina|entidad|entidades|organismo|organismos|municipio|municipios|municipalidades|ayuntamientos|gobernaciones|alcaldias|comunidades autonomas|region|regiones|provincias|congreso|parlamento|senado|asamblea|tribunal|regulador|ente regulador|banco central|sector publico|servicio publico|servicios publicos|poder ejecutivo|poderes publicos|instituciones publicas|empresas publicas|compradores publicos|empleados publicos|funcionarios|servidores publicos)',
    '(MinTIC|DNP|CONPES|Conpes|SENA|DIAN|SIC|Minciencias|Colciencias|Conicyt|CORFO|Subtel|CONACYT|INEGI|IFT|AGESIC|CNMC|SEDIA|Red es)',
    '(estrategia|plan|hoja de ruta|programa|ley|decreto|resolucion|reglamento|politica|mecanismo|medida|medidas|accion|acciones|proyecto|proyectos|fondo|plataforma|observatorio|grupo de trabajo|mesa de trabajo|convocatoria|carta|sello|directiva|articulo|capacitacion|estudio|campaña|piloto|centro|centros de excelencia|iniciativa|norma|normas|lineamiento|lineamientos|guia|agenda|registro|marco|sistema|sistema nacional|presupuesto)',
    // The rest of a ministry's name, after its comma.
    '(Ciencia|Tecnología|Industria|Comercio|Economía|Energía|Minas|Agricultura|Ganadería|Pesca|Innovación|Vivienda|Desarrollo|Infraestructura|Transportes|Turismo|Educación) (,|y|e) (...1|) (Turismo|Comercio|Energía|Alimentación|Tecnología|Innovación|Competitividad|Ciudad|Territorio|Universidades|Competencia|Pesca|Conocimiento|Investigación|Industria|Comunicaciones|Servicios|Minas|Cultura|Deporte|Empresa|Transformación)',
    '(productores|operadores|importadores|fabricantes|distribuidores|comercializadores|vendedores|proveedores)',
    '(el pais|la nacion|la republica|el reino|colombia|mexico|españa|chile|argentina|peru|uruguay|ecuador|costa rica)',
  ]),
  ...cueRules('other-actor', [
    '(centro|centros) de (datos|procesamiento de datos)',
    '(data center|data centers|datacenters)',
    '(empresas|empresa|compañias|compañia|sociedades|actores|industria|startups|emprendedores|investigadores|ciudadanos|ciudadania|usuarios|consumidores|agricultores|otros paises|paises|los paises|mundo|union europea|comision europea|naciones unidas|onu|ocde|cepal|bid|banco mundial|universidades|universidad|academia|expertos|contratista|contratistas|licitante|oferente|oferentes|adjudicatario|editores|bancos|estudiantes|docentes|trabajadores|comunidades|ciudades|sector privado|personas|gente)',
    '(Estados Unidos|China|Alemania|Francia|Canada|Singapur|Reino Unido|Corea|Finlandia|Estonia|Japon)',
    '(Google|Microsoft|Amazon|Apple|Meta|IBM|Huawei|Intel)',
  ]),
  ...cueRules('nobody', [
    '(inteligencia artificial|ia|IA)',
    '(transformacion digital|economia digital|digitalizacion|tecnologia|tecnologias|tecnologias digitales|sistemas|soluciones|aplicaciones|herramienta|herramientas|datos|innovacion|innovaciones|algoritmos|robots|objetos conectados|internet|blockchain|automatizacion|cadena de bloques|maquinas)',
    '(esto|ello)',
    '(demanda|consumo|uso|usos|transicion|desarrollo|crecimiento|cambio|emisiones|futuro|energia|vehiculos|enfoque|mercado|mercados|necesidades|impacto|impactos|huella|produccion|equipos|dispositivos|aparatos|residuos|avance|avances|revolucion|sociedad|economia|sectores)',
  ]),
  ...cueRules('aside', [
    '(con|junto con|en colaboracion con|en coordinacion con|en alianza con|asi como|incluido|incluida|incluyendo|en particular|como|tales como|tal como|gracias|mediante|por|segun|dentro|en|para|con el fin|bajo|despues|antes|desde|a partir|a traves|de acuerdo con|de conformidad con|en el marco|al)',
  ]),
  ...cueRules('subordinate', ['(cuando|porque|puesto que|ya que|como|si|mientras|dado que|debido a que)']),
  ...cueRules('question', [
    '(¿|) (=cuál|=cuáles|=cómo|=por qué|=qué) (...2|) (es|son|se|debe|deben|puede|pueden|medidas|acciones)',
    '¿',
  ]),
  ...cueRules('relative', ['(que|quien|quienes|cual|cuales|cuyo|cuya|cuyos|cuyas|donde|=cómo|=qué|cuanto)']),
  ...cueRules('terminator', [
    '(pero|sino|sin embargo|no obstante|aunque|mientras que|si bien|salvo|excepto|a pesar de|pese a|en cambio|por lo tanto|por tanto|por ende|pues|por el contrario)',
    '(y el gobierno|y el Estado|y se|y el pais)',
  ]),
] as const;

const ASSERTION = [
  ...cueRules('gap', [
    'no (se|) (aborda|abordan|menciona|mencionan|preve|prevé|prevén|dispone|disponen|incluye|incluyen|contempla|contemplan|cubre|cubren|mide|miden|integra|integran|evalua|evaluan|regula|regulan|comporta|comprende|comprenden|contiene|contienen|considera|consideran|tiene en cuenta|tienen en cuenta|fija|fijan|define|definen|propone|proponen|trata|tratan|impone|imponen|precisa|precisan|posee|poseen|desarrolla|desarrollan|establece|establecen|incorpora|incorporan|hace referencia|hacen referencia) (aun|todavia|actualmente|)',
    'no (cuenta|cuentan|contamos) (aun|todavia|actualmente|) con',
    'no (tiene|tienen|tenemos|existe|existen|hay|dispone de|disponemos de) (aun|todavia|actualmente|) (un|una|ningun|ninguna|ninguno|estrategia|politica|ley|leyes|marco|plan|medidas|datos|estadisticas|regulacion|normativa|norma|objetivo|objetivos|mencion|referencia|registro|meta|metas|informacion)',
    'no (ha|han|hemos|se ha|se han) (sido|aun|todavia|adoptado|previsto|implementado|incluido|tratado|abordado|considerado|medido|evaluado|integrado|legislado|desarrollado|establecido|definido|regulado|incorporado)',
    '(aun|todavia) no',
    'no (existe|existen|hay)',
    '(ningun|ninguna) (estrategia|politica|ley|medida|marco|reglamentacion|dato|estadistica|objetivo|norma|plan|mencion|referencia|indicador|disposicion)',
    '(omite|omiten|descuida|descuidan|ignora|ignoran|olvida|olvidan)',
    'sin (que exista|contar con|mencionar|considerar|incluir|abordar|regulacion|tener en cuenta|normativa)',
    '(carece|carecen|carecemos|adolece|adolecen) de',
    '(deja|dejan) (de lado|fuera)',
  ]),
  ...cueRules(
    'gap',
    [
      '(ausencia|falta|carencia|inexistencia|insuficiencia) (de|del)',
      '(falta|faltan) (un|una|datos|informacion|aun|todavia|mas)',
      '(fuera del) (alcance|ambito) (de|del|)',
      '(desprovisto|desprovista) de',
      '(ni)',
    ],
    { reach: 7 },
  ),
  ...cueRules(
    'gap',
    [
      'no (es|son|esta|=están|fue|era|eran|estaban) (aun|todavia|suficientemente|actualmente|) (incluido|incluida|incluidos|incluidas|cubierto|cubierta|cubiertos|cubiertas|abordado|abordada|abordados|abordadas|considerado|considerada|considerados|consideradas|medido|medida|medidos|medidas|evaluado|evaluada|evaluados|integrado|integrada|disponible|disponibles|regulado|regulada|regulados|reguladas|contemplado|contemplada|contemplados|previsto|prevista|previstos|parte|objeto|contabilizado|contabilizada|contabilizadas)',
      'no (se|) (mencionan|menciona|figura|figuran|aparece|aparecen|miden|mide|contabilizan|regulan|abordan|gestionan|recogen|reciclan)',
      '(sigue|siguen|permanece|permanecen|continua|continuan|queda|quedan|esta|=están) (ausente|ausentes|sin regular|sin regulacion|sin medir|sin atender|sin abordar|desatendido|desatendida|desatendidos|pendiente|pendientes|fuera)',
      '(es|son) (inexistente|inexistentes|nulo|nula)',
      '(ha|han) quedado (fuera|pendiente|excluido|excluidos|al margen)',
      '(fuera del) (alcance|ambito)',
    ],
    { direction: 'both' },
  ),
  ...cueRules('hypothesis', [
    'si (el|la|los|las|un|una|se|no|nos|este|esta|estos|estas|existe|existen|hubiera|ningun)',
    '(supongamos|imaginemos|suponiendo|en caso de que|en el supuesto|a condicion de que|siempre que|en la hipotesis)',
    'en (un|este|ese|dicho) (...1|) escenario',
    'de no (tomarse|actuar|adoptarse)',
  ]),
  ...cueRules('orders', [
    '(fija|fijan|impone|imponen|preve|prevé|prohibe|prohiben|obliga|obligan|exige|exigen|modifica|modifican|introduce|introducen|establece|establecen|crea|crean|refuerza|precisa|precisan|extiende|extienden|somete|sanciona|dispone|disponen|ordena|ordenan|autoriza|autorizan|regula|regulan)',
  ]),
  ...cueRules('provision', ['(art|articulo|articulos|arts) (.|) #', '(articulo) (primero|segundo|tercero)']),
  ...cueRules('law', [
    '(ley|articulo|decreto|ordenanza|codigo de|directiva|real decreto|resolucion) (#|...1 #|general|organica|de)',
    '(reglamento) (ue|europeo|n)',
    '(obligacion|obligaciones) (legal|legales|reglamentaria|reglamentarias|normativa)',
    '(legalmente|por ley|reglamentariamente)',
    '(es|son|=será|=serán) (obligatorio|obligatoria|obligatorios|obligatorias) por ley',
    '(entra|entran|entrada) en (vigor|vigencia)',
  ]),
] as const;

const WHAT = [
  ...cueRules('budget', [
    '# (mil|millones|millon|billones|miles de millones|m|) (de|) (€|euros|euro|eur|dolares|usd|$|pesos|mxn|cop|soles|quetzales|colones|lempiras|guaranies|bolivianos|bolivares)',
    '($|€|US$|usd) # (mil|millones|millon|billones|mdp|mdd|)',
    'us $ # (mil|millones|)',
    '# (mdp|mdd|m€|k€)',
    '(presupuesto|presupuestos|partida presupuestaria|asignacion presupuestal|financiacion|financiamiento|cofinanciacion|cofinanciamiento|subvencion|subvenciones|subsidio|subsidios|fondos|creditos|recursos financieros|recursos economicos|ayudas economicas|inversion publica|dotacion presupuestaria)',
    '(financiado|financiada|financiados|financiadas) (por|con)',
    '(dotado|dotada|dotados|dotadas) (de|con)',
  ]),
  ...cueRules('body', [
    '(Ministerio|Ministra|Ministro|Secretaría|Secretaria|Departamento|Dirección|Direccion|Agencia|Autoridad|Comisión|Comision|Consejo|Instituto|Comité|Comite|Observatorio|Superintendencia|Consejería|Consejeria|Oficina|Subsecretaría|Subsecretaria|Servicio|Corporación|Corporacion) (de|del|Nacional|General|Federal|para|Ejecutiva|Ejecutivo|Administrativo|Interministerial|Presidencial)',
    '(ministerio|ministerios|secretaria|departamento|agencia|autoridad|comision|consejo|instituto|comite|direccion) (de|del|nacional|general|federal|encargado|encargada|responsable|competente)',
    '(MinTIC|DNP|CONPES|SENA|DIAN|SEMARNAT|MITECO|SEDIA|CORFO|IFT|INEGI|AGESIC|IDEAM|CONACYT|Colciencias|Minciencias)',
    '(responsable|responsables|entidad responsable|organismo responsable|lider|lideres|encargado) :',
    '(organismo|autoridad|entidad|servicio|ministerio|institucion) (lider|responsable|competente|encargado|encargada|coordinador|coordinadora|rector|rectora|ejecutor|ejecutora)',
    '(el gobierno|el Gobierno|Gobierno de|Presidencia de la Republica|presidencia de la republica)',
    '(grupo|mesa) de trabajo',
    '(liderado|liderada|coordinado|coordinada|a cargo|bajo la responsabilidad|bajo la coordinacion) (por|de|del)',
  ]),
  ...cueRules('instrument', [
    '(ley|leyes|decreto|decretos|reglamento|reglamentos|reglamentacion|regulacion|directiva|directivas|ordenanza|resolucion|circular|articulo|codigo|normativa)',
    '(norma|normas|estandar|estandares|certificacion|certificaciones|sello|sellos|etiqueta|etiquetado|ecoetiqueta|codigo de conducta|carta|indice|guia|lineamiento|lineamientos|referencial)',
    '(impuesto|impuestos|tasa|tasas|arancel|contribucion|bonificacion|incentivo|incentivos|subvencion|subvenciones|subsidio|subsidios|beneficio tributario)',
    '(fondo|fondos|convocatoria|convocatorias)',
    '(compra publica|compras publicas|contratacion publica|licitacion|licitaciones|clausula|clausulas|pliego|pliegos|acuerdo marco)',
    '(programa|programas|plan|planes|estrategia|estrategias|hoja de ruta|mecanismo|iniciativa|iniciativas|politica publica|agenda)',
    '(plataforma|plataformas|registro|inventario|base de datos|observatorio|herramienta|guia|manual|portal|sistema de informacion|sistema de alerta)',
    '(capacitacion|formacion|campaña|campañas|sensibilizacion|auditoria|auditorias|convenio|convenios|alianza|alianzas|acuerdo|acuerdos|piloto|pilotos|prohibicion|obligacion|evaluacion de impacto ambiental|sandbox)',
    'responsabilidad (extendida|ampliada)',
  ]),
  ...cueRules('deadline', [
    `(para|antes de|antes del|desde|hasta|a partir de|a partir del|a mas tardar|hacia|en|a|al|durante|de aqui a) (el|la|los|) (...2|) (fin|finales|final|inicio|inicios|principios|mediados|primer trimestre|primer semestre|segundo semestre|cierre|) (de|del|) (${MONTHS}|año|) (de|del|) #year`,
    `(# de|el # de|al # de) (${MONTHS}) (de|del) #year`,
    '(al|en el) horizonte (de|del|) #year',
    'a mas tardar (el|en|a|al) (...4|) (#year|año)',
    '(en|dentro de) (un plazo de|) (#|un|dos|tres|cuatro|cinco|seis|diez|doce) (años|meses|dias|año)',
    '(cada año|anualmente|trimestralmente|semestralmente)',
    'cada (dos|tres|cuatro|cinco|seis) (años|meses)',
    '(plazo|calendario|cronograma|fecha limite) :',
    '(periodo|vigencia|entre|de) #year (y|a|-|–) #year',
    '#year (-|–) #year',
  ]),
  ...cueRules('indicator', [
    '# (%|por ciento)',
    '# (...1|) (toneladas|tonelada|kg|kgco2e|kwh|mwh|gwh|twh|mw|gw|kw|vatios|tco2e|tco2|litros|m3|km|hectareas|grados|°c)',
    '# (millones|mil|) (de|) (toneladas|hogares|viviendas|personas|equipos|aparatos|dispositivos|litros|hectareas|empleos)',
    '(pue|wue|cue)',
    '(indicador|indicadores|indice|linea base|linea de base)',
    '(tasa|porcentaje|proporcion) de',
    '(trayectoria|nivel) de',
  ]),
  ...cueRules('outcome', [
    '# (%|por ciento)',
    '(neutralidad|neutral|neutro|neutra|neutros) (de carbono|en carbono|climatica|climatico|carbono|en emisiones)',
    '(carbono|climaticamente) (neutral|neutro|neutralidad|neutra)',
    '(cero|residuo cero) (emisiones|neto|netas|residuos|carbono|basura|)',
    '(duplicar|triplicar|duplicado|triplicado|reducir a la mitad|dividir por)',
    '# (millones|mil|) (de|) (toneladas|personas|equipos|dispositivos|m3|litros|hectareas|mw|gw|hogares)',
    '# ...3 (edificios|sitios|proyectos|servicios|funcionarios|vehiculos|kwh|mwh|gwh|twh|toneladas|municipios|escuelas|estaciones|sensores|medidores)',
    '(todos|todas|la totalidad|el total|la mitad|un tercio|un cuarto) (de|) (los|las|) (...4|) (formados|equipados|reciclados|reutilizados|renovable|renovables|conectados|capacitados)',
    '(pue|wue) (de|inferior|menor|<)',
    '(100 %|exclusivamente|totalmente) (renovable|renovables|reciclable|reciclables)',
  ]),
  ...cueRules('baseline', [
    '(con respecto|respecto|en comparacion|en relacion|frente|comparado) (a|al|con|de) (...3|) (#year|nivel|niveles|linea|año)',
    '(niveles|nivel) (de|del) #year',
    '(año|linea) (de|) (base|referencia)',
    'del # % al',
  ]),
] as const;

const WHERE = [
  ...cueRules('measure-title', [
    '(medida|medidas|accion|acciones|compromiso|compromisos|articulo|palanca|iniciativa|entregable|hito|etapa|actividad|linea de accion|lineas de accion|proyecto|proyecto estrategico|tarea|accion estrategica|disposicion|meta) (n °|no|n|nº|num|n o|numero|) (#|:)',
    '(las|nuestras|las principales|principales|) (medidas|acciones|compromisos|iniciativas|actividades|lineas de accion|disposiciones)',
    'plan de accion',
    '(implementacion|hoja de ruta|proximos pasos|cronograma|plan de implementacion)',
    '(vamos a|el gobierno va a|haremos)',
  ]),
  ...cueRules('objective', [
    '(objetivo|objetivos|ambicion|vision|finalidad|finalidades|fin|proposito|propositos|prioridad|prioridades|principio|principios|recomendacion|recomendaciones|reto|retos|orientacion|orientaciones|meta|metas|mision|desafio|desafios)',
  ]),
  ...cueRules('example', [
    '(ejemplo|ejemplos|estudio de caso|caso de uso|casos de uso|escenario|escenarios|comparacion internacional|experiencia internacional|buenas practicas|experiencias internacionales)',
  ]),
  ...cueRules('addressee', [
    '(del|al|el|este) presente (contrato|pliego|acuerdo marco)',
    '(el|la|los|las|del|al) (licitador|licitadores|licitante|licitantes|oferente|oferentes|adjudicatario|contratista|contratistas|postor|postores)',
  ]),
  ...cueRules('pointer', [
    '(estas|estos|esta|este|dichas|dichos|dicha|dicho) (...1|) (acciones|accion|medidas|medida|objetivos|objetivo|areas|area|proyectos|proyecto|iniciativas|iniciativa|trabajos|retos|reto|compromisos|compromiso|orientaciones|prioridades|requisitos|disposiciones|obligaciones|obligacion|principios|criterios|plan|estrategia|pilotos|mecanismo|indicadores|indicador|esfuerzos|esfuerzo|herramientas|herramienta|informacion|programas|programa|ambitos|normas|tareas)',
    '(esto|ello|eso|este ultimo|estos ultimos|todo ello) (=será|=deberá|debe|permitira|busca)',
    '(para ello|para esto|con este fin|a tal efecto|a estos efectos|con tal fin|en este sentido|en este marco|para tal fin|para lograrlo|para lograr esto|en ese sentido|en este contexto|con este proposito)',
  ]),
  ...cueRules('technology', [
    '(digital|digitales|digitalizacion|tecnologia|tecnologias|tecnologico|tecnologicos|tecnologica|tecnologicas|inteligencia artificial|ia|datos|algoritmo|algoritmos|sensor|sensores|satelite|satelites|satelital|satelitales|drones|robots|blockchain|internet|tic|informatica|informatico|software|innovacion|innovaciones|5g|teledeteccion|plataforma|plataformas|modelizacion|automatizacion|computo|inteligentes)',
    'herramienta ...3 en linea',
  ]),
  ...cueRules('serves', [
    '(ayuda|ayudan|ayudar|ayudando|contribuye|contribuyen|contribuir|contribuyendo|contribucion) (a|al|en|para)',
    '(gracias a|gracias al|mediante|por medio de|con la ayuda de|con ayuda de|al servicio de|al servicio del|a traves de|apoyandose en|aprovechando)',
    '(permite|permiten|permitir|permitiendo|=permitirá|=permitirán) (*ar|*er|*ir|una|un|la|el|a|que)',
    '(para|a fin de|con el fin de) (reducir|proteger|combatir|luchar|optimizar|mejorar|preservar|vigilar|monitorear|limitar|acelerar|responder|medir|mitigar|conservar|prevenir|cuidar)',
    '(oportunidad|oportunidades|potencial|palanca|aprovechar|explotar|aprovechamiento|usar|utilizar|uso de|aplicacion de|aplicaciones)',
    '(puede|pueden|=podrá|=podrán) (...2|) (reducir|mejorar|optimizar|proteger|limitar|ayudar|contribuir)',
  ]),
  ...cueRules('burden', [
    '(huella|impacto|impactos|consumo|consumos|emisiones|demanda|contaminacion|efectos|residuos) (...4|) (de|del|de la|de los|de las|causados por|generados por|asociados a) (...4|) (digital|digitales|digitalizacion|ia|datos|informatica|informaticos|tic|tecnologias|inteligencia artificial|electronicos|equipos|nube|internet|redes|servidores|dispositivos)',
    '(informatica|nube|ia|tecnologia|computacion|tic|algoritmos) (...2|) (responsable|responsables|ecorresponsable|sostenible|sostenibles|sobria|frugal|verde|verdes)',
    '(sobriedad|frugalidad|ecodiseño|suficiencia) (...1|) (digital|digitales|software)',
    '(residuos|desechos|basura|chatarra) (...2|) (electronicos|electronica|tecnologicos)',
    '(raee|green it)',
    'efecto rebote',
    '(equipos|aparatos|dispositivos|computadoras|ordenadores) (...2|) (informaticos|electricos|electronicos|reacondicionados|usados|obsoletos)',
    '(centro|centros) de datos (...3|) (energia|agua|electricidad|emisiones|renovable|renovables|verdes|sostenibles)',
    'intensivo en energia',
  ]),
] as const;

/** Spanish cues: how firmly, who, what and by when. */
export const esCues: CueLexicon = {
  rules: [
    ...FIRM,
    ...WHO,
    ...ASSERTION,
    ...WHAT,
    ...WHERE,
    ...cueRules('irrealis', ['*aria', '*arian', '*eria', '*erian', '*iria', '*irian']),
  ],
  documentKinds: {
    adopted: [
      'estrategia',
      'estrategias',
      'plan',
      'ley',
      'hoja de ruta',
      'programa',
      'decreto',
      'reglamento',
      'politica',
      'politica publica',
      'politica nacional',
      'agenda',
      'carta',
      'plan maestro',
      'resolucion',
      'vision',
      'ordenanza',
      'conpes',
      'documento conpes',
      'marco',
      'lineamientos de politica',
    ],
    draft: [
      'proyecto de ley',
      'borrador',
      'anteproyecto',
      'version preliminar',
      'consulta',
      'consulta publica',
      'documento de trabajo',
      'documento de discusion',
      'version para comentarios',
    ],
    advisory: [
      'guia',
      'guias',
      'recomendaciones',
      'recomendacion',
      'recomendaciones aqui',
      'recomendaciones emitidas',
      'recomendaciones contenidas',
      'recomendaciones vertidas',
      'recomendaciones de politica',
      'recomendaciones de gobernanza',
      'recomendaciones de regulacion',
      'documento ofrece recomendaciones',
      'documento provee recomendaciones',
      'documento presenta recomendaciones',
      'propuesta',
      'propuestas',
      'propuesta de agenda',
      'libro verde',
      'manual',
      'dictamen',
      'caja de herramientas',
      'buenas practicas',
      'nota de orientacion',
      'informe de expertos',
      'evaluacion del estado de preparacion',
      'hacia una estrategia',
      'orientaciones',
      'diagnostico y recomendaciones',
    ],
    report: [
      'informe',
      'informe anual',
      'balance',
      'informe de avance',
      'informe de gestion',
      'estudio',
      'libro blanco',
      'evaluacion',
      'reporte',
      'reporte de avance',
      'seguimiento',
      'encuesta',
      'memoria',
      'diagnostico',
    ],
  },
  selfNames: [
    'este',
    'esta',
    'el presente',
    'la presente',
    'presente',
    'las presentes',
    'estas',
    'nuestra',
    'nuestro',
  ],
};
