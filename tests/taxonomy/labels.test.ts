import { describe, expect, test } from 'vitest';
import { parseTaxonomy } from '../../src/taxonomy/index.js';
import { TAXONOMY, TERMS } from '../cli/setting.js';

const LABELS = `language: fr
title: Petite taxonomie
themes: { waste: Déchets }
topics:
  e-waste-management: { title: Gestion des déchets, measures: [Les collecter.] }
  data-centre-energy: { title: Énergie des centres, measures: [La mesurer.] }
profiles: { default: Ce qui est attendu }
`;
const parse = (labels: string, name = 'labels/fr.yaml') =>
  parseTaxonomy([
    { path: 'taxonomy.yaml', text: TAXONOMY },
    { path: 'terms/en.yaml', text: TERMS },
    { path: name, text: labels },
  ]);

describe('labels/xx.yaml', () => {
  test('is carried by the taxonomy, without changing its hash', () => {
    const { taxonomy, problems } = parse(LABELS);
    expect(problems).toEqual([]);
    expect(taxonomy?.labels?.fr?.topics['e-waste-management']?.measures).toEqual(['Les collecter.']);
    const bare = parseTaxonomy([
      { path: 'taxonomy.yaml', text: TAXONOMY },
      { path: 'terms/en.yaml', text: TERMS },
    ]);
    expect(taxonomy?.sha256).toBe(bare.taxonomy?.sha256);
  });

  test.each([
    [
      'a topic that does not exist',
      LABELS.replace('  e-waste-management', '  e-waste-managment'),
      'unknown-label',
      5,
    ],
    ['a topic without a title', LABELS.replace(/ {2}data-centre.*\n/, ''), 'missing-label', 4],
    ['a theme without a title', LABELS.replace('waste: Déchets', 'wast: Déchets'), 'missing-label', 3],
    [
      'another number of measures',
      LABELS.replace('[La mesurer.]', '[La mesurer., La réduire.]'),
      'measures-differ',
      6,
    ],
    ['a profile that does not exist', LABELS.replace('default:', 'defaut:'), 'unknown-label', 7],
    ['another language than its name', LABELS.replace('language: fr', 'language: es'), 'language-clash', 1],
    ['a name that is not known', `${LABELS}titel: x\n`, 'unknown-name', 8],
    ['an empty title', LABELS.replace('waste: Déchets', 'waste: ""'), 'empty', 3],
  ])('says where %s stands', (_what, labels, code, line) => {
    const { taxonomy, problems } = parse(labels);
    expect(taxonomy).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ code, line, file: 'labels/fr.yaml' }));
    expect(problems.every(({ hint }) => hint)).toBe(true);
  });

  test('suggests the name that was meant', () => {
    const { problems } = parse(LABELS.replace('  e-waste-management', '  e-waste-managment'));
    expect(problems.map(({ hint }) => hint)).toContain('did you mean "e-waste-management"?');
  });
});
