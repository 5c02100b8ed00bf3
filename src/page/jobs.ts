import type { Analysis } from '../model/analysis.js';
import type { Problem } from '../model/problem.js';
import type { FileFormat, Format } from '../report/formats.js';
import type { UiLanguage } from '../report/messages/index.js';
import type { TitledTaxonomy } from '../report/titles.js';
import type { TaxonomyFile } from '../taxonomy/index.js';
import type { Found, Sought } from './locate.js';

/** What is measured against: a shipped taxonomy by its id, or the files of one's own. */
export type TaxonomyChoice = { readonly id: string } | { readonly files: readonly TaxonomyFile[] };

/** What the page asks of a worker, and what it gets. Bytes are handed over, not copied. */
export interface Jobs {
  readonly describe: {
    readonly ask: { readonly choice: TaxonomyChoice };
    readonly answer: Described;
  };
  /** What the analysis of a document needs, made ready before there is one. */
  readonly prepare: {
    readonly ask: {
      readonly id: string;
      /** The language that the document is most likely in. */
      readonly language: string;
    };
    readonly answer: null;
  };
  readonly analyse: {
    readonly ask: {
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly password: string | null;
      readonly choice: TaxonomyChoice;
      readonly profile: string;
    };
    readonly answer: Analysis;
  };
  readonly write: {
    readonly ask: {
      readonly analyses: readonly Analysis[];
      readonly format: Format | FileFormat;
      readonly choice: TaxonomyChoice;
      readonly ui: UiLanguage;
    };
    readonly answer: { readonly content: string | Uint8Array; readonly mediaType: string };
  };
  readonly open: {
    readonly ask: { readonly bytes: Uint8Array; readonly password: string | null };
    readonly answer: { readonly pages: number };
  };
  readonly draw: {
    readonly ask: {
      readonly page: number;
      readonly width: number;
      readonly sought: readonly Sought[];
      /** Those of the page before: what a page break has cut goes on here. */
      readonly before: readonly Sought[];
    };
    readonly answer: {
      readonly bitmap: ImageBitmap;
      readonly width: number;
      readonly height: number;
      readonly found: readonly Found[];
    };
  };
}

export interface Described {
  /** Null where it is broken: the problems say why. */
  readonly taxonomy: (TitledTaxonomy & { readonly id: string; readonly title: string }) | null;
  readonly problems: readonly Problem[];
}

export type JobName = keyof Jobs;
export type Ask<Name extends JobName> = Jobs[Name]['ask'];
export type Answer<Name extends JobName> = Jobs[Name]['answer'];

export type ToWorker =
  | { readonly kind: 'data'; readonly archive: Uint8Array }
  | { readonly [Name in JobName]: { readonly kind: Name; readonly id: number } & Ask<Name> }[JobName];

export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly page: number; readonly pages: number }
  | { readonly kind: 'stage'; readonly id: number }
  | { readonly kind: 'done'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
