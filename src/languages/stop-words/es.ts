import { words } from '../stem-memo.js';

/** Spanish words too common to say anything, folded: apart, since telling languages needs those of all. */
export const esStopWords: ReadonlySet<string> = new Set(
  words(`a acerca ademas ahi ahora al algo alguien algun alguna algunas alguno algunos alla alli ambas ambos ante antes aquel
      aquella aquellas aquello aquellos aqui asi aun aunque bajo bien cada casi como con contra cual cuales cualquier cualquiera
      cuando cuanto cuya cuyas cuyo cuyos de debe deben debera deberan decir del demas dentro desde despues dicha dichas dicho dichos
      donde dos durante e el ella ellas ello ellos embargo en entonces entre era eran es esa esas ese eso esos esta estaba estaban
      estado estamos estan estar estas este esto estos fue fueron ha haber habia habian han hace hacen hacer hacia han hasta hay he
      hemos hubo incluso junto la las le les lo los luego mas me mediante menos mi mientras mis misma mismas mismo mismos mucha
      muchas mucho muchos muy nada ni ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros nunca o obstante otra otras otro
      otros para pero poca poco pocos podemos podra podran por porque pues puede pueden que quien quienes se sea sean segun ser sera
      seran si sido siempre sin sino sobre solo somos son soy su sus tal tales tambien tampoco tan tanto te tener tenia tenemos ti tiene tienen
      toda todas todavia todo todos traves tu tus u un una unas uno unos usted ustedes va vez y ya yo`),
);
