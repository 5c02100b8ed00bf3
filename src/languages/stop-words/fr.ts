import { words } from '../stem-memo.js';

/** French words too common to say anything, folded: apart, since telling languages needs those of all. */
export const frStopWords: ReadonlySet<string> = new Set(
  words(`a afin ai ainsi alors apres au aucun aucune aujourd auquel aussi autre autres aux auxquelles auxquels avait avant avec
      avoir avons ayant c car ce ceci cela celle celles celui cependant ces cet cette ceux chacun chacune chaque chez ci comme
      comment contre d dans de des desquelles desquels deja depuis dont donc du duquel durant elle elles en encore entre es est et etaient
      etait etant ete etre eu eux fait faire font furent grace hors hui ici il ils j je jusqu jusque l la laquelle le lequel
      les lesquelles lesquels leur leurs lors lorsque lui m ma mais me meme memes mes mien moi moins mon n ne ni non nos notamment notre nous on
      ont or ou par parce parmi pas pendant peu peut peuvent plus plusieurs plutot pour pourquoi pourra pourront puis qu quand que
      quel quelle quelles quelque quelques quels qui quoi s sa sans se selon sera seront ses si sien soi soient soit son
      sont sous sur t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutefois toutes tres tu un une
      vers via voici voila vos votre vous y`),
);
