import { describe, expect, test } from 'vitest';
import { markBoilerplate } from '../../src/text/boilerplate.js';
import { type Draft, documentOf, heading, item } from './layout.js';

const prose = 'The ministry will collect old phones in every town, because their metals can be used again.';

/** The blocks that were set aside, with their kind. */
function aside(...pages: readonly (readonly (Draft | string)[])[]): string[] {
  return markBoilerplate(documentOf(...pages).pages).flatMap((page) =>
    page.blocks
      .filter(({ role }) => role === 'boilerplate')
      .map(({ boilerplate, start, end }) => `${boilerplate}: ${page.text.slice(start, end)}`),
  );
}

describe('boilerplate', () => {
  test('is a table of contents with or without leaders, and nothing after it', () => {
    expect(
      aside([
        heading('Table of contents'),
        'Repair ........ 4',
        'Reuse 7',
        'E-waste in towns 12',
        heading('Repair'),
        prose,
      ]),
    ).toEqual([
      'contents: Table of contents',
      'contents: Repair ........ 4',
      'contents: Reuse 7',
      'contents: E-waste in towns 12',
    ]);
  });

  test('is a web page’s list of its own sections', () => {
    expect(
      aside([
        heading('Sommaire'),
        item('Réparer'),
        item('Réemployer'),
        heading('Réparer'),
        prose,
        heading('Réemployer'),
        prose,
      ]),
    ).toEqual(['contents: Sommaire', 'contents: Réparer', 'contents: Réemployer']);
  });

  test('is no chapter that is called "Contents" over prose', () => {
    expect(aside([heading('Content'), prose, prose])).toEqual([]);
  });

  const running = (number: number) => [
    'National Strategy 2030',
    `${prose} (${'i'.repeat(number)})`,
    prose,
    prose,
    prose,
    String(number),
  ];
  test('is what repeats at the edges of pages, and page numbers', () => {
    expect(aside(running(1), running(2), running(3))).toEqual([
      'header: National Strategy 2030',
      'page-number: 1',
      'header: National Strategy 2030',
      'page-number: 2',
      'header: National Strategy 2030',
      'page-number: 3',
    ]);
  });

  test('is a bibliography, up to the next section', () => {
    const marked = aside([
      prose,
      heading('7. References'),
      'Meadows, D. (1972). The limits to growth. Universe Books.',
      'World Bank (2019). Waste in towns. https://example.org/waste',
      'Ibid.',
      heading('Annex A: Measures'),
      prose,
    ]);
    expect(marked).toHaveLength(3);
    expect(marked[0]).toBe('references: 7. References');
  });

  test('is no chapter that is called "Sources" over prose', () => {
    expect(aside([heading('Sources'), prose, prose, prose, prose])).toEqual([]);
  });

  test('is a list of acronyms, but never a glossary', () => {
    expect(
      aside([
        heading('Acronyms'),
        'WEEE Waste electrical and electronic equipment',
        'ICT: information technology',
        heading('Aims'),
        prose,
      ]),
    ).toEqual([
      'acronyms: Acronyms',
      'acronyms: WEEE Waste electrical and electronic equipment',
      'acronyms: ICT: information technology',
    ]);
    expect(
      aside([
        heading('Glossary'),
        'E-waste: electrical equipment that its owner discards.',
        'WEEE: see e-waste.',
      ]),
    ).toEqual([]);
  });

  test.each([
    'Photo: A. Person',
    '© Ministry of the Environment 2024',
    'Crédits photos : Agence',
    'ISBN 978-0-00-000000-0',
    'Mise en page : Atelier',
    'All rights reserved. No part may be reproduced without permission.',
  ])('is the credit or imprint %j', (text) => {
    expect(aside([prose, text])).toEqual([`credit: ${text}`]);
  });

  test.each(['Skip to main content', 'Retour en haut de page', 'Accept all cookies'])(
    'is the label %j of a web page',
    (text) => {
      expect(aside([text, prose])).toEqual([`navigation: ${text}`]);
    },
  );

  test('is a footnote that only cites, and no footnote that speaks', () => {
    expect(
      aside([
        prose,
        '12 World Bank (2019), Waste in towns, https://example.org/waste',
        '13 The rate is 12 % in the law of 2019.',
      ]),
    ).toEqual(['references: 12 World Bank (2019), Waste in towns, https://example.org/waste']);
  });

  test('stays the same when marked twice, and never touches the text', () => {
    const pages = documentOf(
      running(1),
      [heading('Contents'), 'Repair .... 4', heading('References'), 'A. Person (2019). Waste.'],
      running(3),
      running(4),
    ).pages;
    const once = markBoilerplate(pages);
    expect(markBoilerplate(once)).toEqual(once);
    expect(once.map(({ text }) => text)).toEqual(pages.map(({ text }) => text));
  });
});
