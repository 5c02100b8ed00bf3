import { words } from '../stem-memo.js';

/** German words too common to say anything, folded: apart, since telling languages needs those of all. */
export const deStopWords: ReadonlySet<string> = new Set(
  words(`ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beide
      beiden beim bereits bis bisher da dabei dadurch dafur dagegen daher damit danach dann daran darauf daraus darf darin darum
      daruber das dass davon dazu dein dem den denen denn dennoch der deren des dessen die dies diese diesem diesen dieser
      dieses doch dort du durch durfen eben ebenso ein eine einem einen einer eines einige einigen er es etwa etwas euch fur
      gegen gegenuber geht gerade gibt haben hat hatte hatten her hier hierbei hierfur hierzu hin hinter ich ihm ihn ihnen ihr
      ihre ihrem ihren ihrer ihres im immer in indem innerhalb ins ist ja jede jedem jeden jeder jedes jedoch jene jenen jetzt
      kann kein keine keinem keinen keiner konnen konnte konnten lassen mehr mein meist mich mir mit muss mussen nach nachdem
      neben nicht nichts noch nun nur ob obwohl oder ohne schon sehr seien sein seine seinem seinen seiner seines seit selbst sich
      sie sind so sobald sofern sogar solche solchen solcher soll sollen sollte sollten somit sondern sonst soweit sowie sowohl
      trotz uber um und uns unser unsere unserem unseren unserer unter vom von vor wahrend war waren warum was wegen weil
      welche welchem welchen welcher welches wenig weniger wenn wer werden wie wieder wir wird wo wobei wodurch wollen worden wurde
      wurden zu zum zur zusammen zwar zwischen`),
);
