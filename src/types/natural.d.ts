/**
 * The deep files of `natural` that lacuna uses. The package ships no types for them, and its main door reads
 * `.env`, prints, and takes 0.7 s: never import that.
 */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_fr.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_pt.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_es.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_it.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/tfidf/index.js' {
  class TfIdf {
    addDocument(document: readonly string[] | Readonly<Record<string, number>>, key?: string): void;
    tfidf(terms: readonly string[] | string, index: number): number;
    idf(term: string, force?: boolean): number;
    listTerms(index: number): { term: string; tf: number; idf: number; tfidf: number }[];
  }
  const door: { TfIdf: typeof TfIdf } | typeof TfIdf;
  export default door;
}
