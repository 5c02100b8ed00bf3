import { plCues } from './cues/pl.js';
import type { Language } from './language.js';
import { foldPolish, stemPolish } from './pl-forms.js';
import { plSections } from './sections/pl.js';
import { memoised, words } from './stem-memo.js';
import { plStopWords } from './stop-words/pl.js';

const stem = memoised(stemPolish);

/** Polish: light rules of our own (`pl-forms.ts`), the same for single words and for the words of a phrase. */
export const pl: Language = {
  code: 'pl',
  name: 'Polish',
  script: 'word',
  stem,
  singular: stem,
  abbreviations: new Set([
    ...words(`np m.in tj tzn tzw itd itp ok ca r w wg ww współ art ust pkt lit poz par rozdz dz.u nr tab rys ryc zał
      s str t tys mln mld bln zł gr proc ul al pl os woj pow gm m.st im św ks dr hab prof mgr inż lek gen płk kpt
      sp z.o.o s.a sp.z.o.o jw j.w j.t.j cd cdn por zob zm późn ang niem franc łac ros pol łac red wyd oprac tłum
      kw cz dot ds zw tel fax adr godz min sek kg km cm mm ha l szt lit j.s.t jst b.r br ub ubr n.e p.n.e dyr
      sty lut kwi maj cze lip sie wrz paź lis gru pn wt śr czw pt sob nd min max tzn vs etc zd`),
    'm. in',
    'sp. z',
    'dz. u',
    'b. r',
    'p. n. e',
    'n. e',
    'z późn',
  ]),
  stopWords: plStopWords,
  commonWords: new Set(
    words(
      foldPolish(`jeden jedna jedno jednego dwa dwie dwóch trzy trzech cztery czterech pięć sześć siedem osiem dziewięć dziesięć
        dwadzieścia trzydzieści sto tysiąc tysiące tysięcy milion miliona milionów miliard miliarda miliardów procent procenta
        pierwszy pierwsza pierwsze pierwszego drugi druga drugie drugiego trzeci trzecia trzecie połowa rok roku lata lat latach
        miesiąc miesiące miesięcy dzień dni okres okresu kwartał nowy nowa nowe nowych przykład przykłady ogólny ogólna ogólne
        różny różne różnych strona stronie stron tabela rysunek załącznik załączniki liczba liczby http https www poniżej powyżej`),
    ),
  ),
  months: [
    ['styczeń', 'stycznia', 'styczniu', 'sty'],
    ['luty', 'lutego', 'lutym', 'lut'],
    ['marzec', 'marca', 'marcu', 'mar'],
    ['kwiecień', 'kwietnia', 'kwietniu', 'kwi'],
    ['maj', 'maja', 'maju'],
    ['czerwiec', 'czerwca', 'czerwcu', 'cze'],
    ['lipiec', 'lipca', 'lipcu', 'lip'],
    ['sierpień', 'sierpnia', 'sierpniu', 'sie'],
    ['wrzesień', 'września', 'wrześniu', 'wrz'],
    ['październik', 'października', 'październiku', 'paź'],
    ['listopad', 'listopada', 'listopadzie', 'lis'],
    ['grudzień', 'grudnia', 'grudniu', 'gru'],
  ],
  sections: plSections,
  cues: plCues,
};
