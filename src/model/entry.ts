import * as z from 'zod';

/** What a corpus knows of one document beside its text: a row of a manifest, its country looked up. */
export const entrySchema = z.object({
  /** File name, or path relative to the manifest's folder, with forward slashes. */
  file: z.string().min(1),
  /** Hash of the document where it is known: it wins over the name. */
  sha256: z.string().nullable(),
  /** Code of the country (ISO 3166-1 alpha-3, or one of the codes that the standard leaves to users), or null. */
  country: z.string().nullable(),
  countryName: z.string().nullable(),
  year: z.int().nullable(),
  /** What sort of strategy: "ai", "digital", "data", or whatever the manifest says. */
  kind: z.string().nullable(),
  title: z.string().nullable(),
  /** Grouping → value: region, subregion, income, ldc, sids, lldc, and further columns of the manifest. */
  groups: z.record(z.string(), z.string()),
});

export type Entry = Readonly<z.infer<typeof entrySchema>>;
