import { words } from '../stem-memo.js';

/** English words too common to say anything, folded: apart, since telling languages needs those of all. */
export const enStopWords: ReadonlySet<string> = new Set(
  words(`a about above across after again against all also although am among an and any are around as at be because been
      before being below between both but by can cannot could did do does doing down during each either else
      etc even ever every few for from further had has have having he hence her here hers herself him himself his how however
      i if in into is it its itself just least less like many may me might more most much must my myself near neither no nor not now of off
      often on once one only onto or other others our ours ourselves out over own per rather s same several shall she should since so
      some such t than that the their theirs them themselves then there thereby therefore these they this those through throughout
      thus to too toward towards under until up upon us very via was we well were what when where whereas whether which
      while who whom whose why will with within without would yet you your yours yourself`),
);
