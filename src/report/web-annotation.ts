import type { Analysis, AnalysisPassage } from '../model/analysis.js';
import type { Document } from '../model/document.js';
import { safe } from './json.js';

/** How much of the text before and after a quotation helps to find it again. */
const CONTEXT = 32;

/**
 * The evidence as W3C Web Annotations (JSON-LD), one a passage: its codes as bodies, the passage as a quotation with
 * its position in the page. Annotation tools find it again in the document.
 *
 * @param document gives the words before and after; without it a quotation stands alone
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotations(analysis: Analysis, document?: Document): string {
  const source = `urn:sha256:${analysis.document.sha256}`;
  const pages = new Map(document?.pages.map((page) => [page.number, page.text]));
  const items = analysis.passages
    .filter(({ role, topics }) => role !== 'boilerplate' && topics.length > 0)
    .map((passage) => annotationOf(passage, source, pages.get(passage.page)));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#lacuna`,
    type: 'AnnotationPage',
    generator: { type: 'Software', name: `lacuna ${analysis.engine.version}` },
    items,
  };
  return `${safe(JSON.stringify(collection, null, 2))}\n`;
}

function annotationOf(passage: AnalysisPassage, source: string, page: string | undefined) {
  const body = (value: string, purpose: string) => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    language: 'en',
    value,
  });
  return {
    id: `${source}#passage-${passage.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    ...(passage.reviewedBy !== undefined && { creator: { type: 'Person', name: passage.reviewedBy } }),
    body: [
      ...passage.topics.map((topic) => body(topic, 'classifying')),
      body(passage.commitment, 'tagging'),
      body(passage.assertion, 'tagging'),
      ...(passage.because === '' ? [] : [body(passage.because, 'describing')]),
    ],
    target: {
      source,
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
        value: `page=${passage.page}`,
        refinedBy: [
          {
            type: 'TextQuoteSelector',
            exact: passage.text,
            ...(page !== undefined && {
              prefix: page.slice(Math.max(0, passage.start - CONTEXT), passage.start),
              suffix: page.slice(passage.end, passage.end + CONTEXT),
            }),
          },
          { type: 'TextPositionSelector', start: passage.start, end: passage.end },
        ],
      },
    },
  };
}
