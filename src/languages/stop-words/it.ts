import { words } from '../stem-memo.js';

/** Italian words too common to say anything, folded: apart, since telling languages needs those of all. */
export const itStopWords: ReadonlySet<string> = new Set(
  words(`a abbiamo ad agli ai al alcune alcuni all alla alle allo allora altra altre altri altro anche ancora attraverso avere aveva avevano
      basta ben bene che chi ci cio cioe circa coi col come con contro cosa cosi cui da dagli dai dal dall dalla dalle dallo degli dei del dell
      della delle dello dentro deve devono di dopo dove dovra dovranno dunque durante e ecco ed egli entro era erano esse essere essi
      fa fanno far fare fino fra fuori gia gli grazie ha hanno ho i il in infatti infine inoltre insieme invece io l la le lei li lo loro lui
      ma mediante meno mentre mi mia mio molte molti molto ne neanche nei nel nell nella nelle nello nemmeno nessun nessuna nessuno niente no noi
      non nostra nostre nostri nostro o od ogni oltre oppure ossia ovvero per perche percio pero piu poiche possono poi potra presso
      prima proprio proprie propri puo qual quale quali qualora qualsiasi quando quanto quasi quei quella quelle quelli quello questa queste questi
      questo qui quindi saranno sara se secondo sei sempre senza sia si siano so solo sono sopra sotto sta stata state stati stato
      su sua sue sugli sui sul sull sulla sulle sullo suo suoi tale tali tanto te tra tramite tutta tuttavia tutte tutti tutto
      un una uno verso vi via viene vengono voi volta vostro`),
);
