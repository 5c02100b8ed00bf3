import { words } from '../stem-memo.js';

/** Portuguese words too common to say anything, folded: apart, since telling languages needs those of all. */
export const ptStopWords: ReadonlySet<string> = new Set(
  words(`a acerca agora ainda alem algo alguem algum alguma algumas alguns ali ambas ambos ante antes ao aos apenas apos aquela aquelas
      aquele aqueles aquilo as assim ate atraves bem cada com como contra contudo cuja cujas cujo cujos da daquela daquele das
      de dela delas dele deles dentro depois desde dessa dessas desse desses desta destas deste destes deve devem devera deverao disso
      disto do dos durante e ela elas ele eles em enquanto entao entre era eram essa essas esse esses esta estao estas estava
      estavam este estes eu fazer foi foram ha isso isto ja la lhe lhes logo mais mas me mediante meio menos mesma mesmas mesmo
      mesmos meu minha muita muitas muito muitos na nada nao nas nela nele nem nenhum nenhuma nesse nessa nesta neste nestes no nos
      nossa nossas nosso nossos num numa nunca o onde os ou outra outras outro outros para pela pelas pelo pelos per perante
      pode podem poder podera poderao pois por porem porque porquanto portanto pouca poucas pouco poucos qual quais qualquer quando quanto quase que quem
      se seja sejam sem sempre sendo ser sera serao seu seus sido sob sobre sua suas tais tal tambem tanto tao tem temos tendo
      ter teve ti tinha toda todas todavia todo todos tu tudo um uma umas uns vez voce vos`),
);
