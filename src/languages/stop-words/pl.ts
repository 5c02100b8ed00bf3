import { foldPolish } from '../pl-forms.js';
import { words } from '../stem-memo.js';

/** Polish words too common to say anything, folded: apart, since telling languages needs those of all. */
export const plStopWords: ReadonlySet<string> = new Set(
  words(
    foldPolish(`a aby albo ale ani aż bardziej bardzo bez bo bowiem by być był była było były będzie będą cała całe cały często
      co coraz czy czyli czym dalej dla dlatego do dobrze gdy gdyby gdyż gdzie i ich im inna inne innego innej innych inny innymi
      iż ja jak jaka jaki jakie jako je jednak jednakże jego jej jest jeszcze jeśli jeżeli już każda każde każdego każdej każdy
      kiedy kto która które którego której którą który których którym którymi lecz lub ma mają mamy mi między mieć mimo może
      można mogą my na nad nadal nam nami nas nasz nasza nasze naszego naszej naszych natomiast nawet nie niech nich nie nim nimi niż
      no o obecnie od ode on ona one oni ono oraz po pod podczas pomiędzy ponad ponadto ponieważ poprzez potem poza
      przed przede przez przy raz razie również są się ta tak taka takich takie takiego takiej taki także tam te tego tej ten
      tę teraz też to tu tutaj tych tylko tym tymi u w we według wiele wielu więc wraz wszystkich wszystkie wszystko
      wśród wtedy z za zaś zatem ze że żeby został została zostało zostały zostanie zostaną tą temu której jakich jest
      swoje swoich swojej swój sobie siebie m.in np tzw itp itd tj celu zakresie ramach szczególności zgodnie`),
  ),
);
