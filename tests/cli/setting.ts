import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.js';

/** A folder of its own with the files given; `remove` takes it away. */
export function folderWith(files: Readonly<Record<string, string>>) {
  const path = mkdtempSync(join(tmpdir(), 'lacuna-cli-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return {
    path,
    at: (name: string) => join(path, name),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Runs a command line in this process and keeps what it says. */
export async function lacuna(
  args: readonly string[],
  given: { env?: Record<string, string>; terminal?: boolean; columns?: number; signal?: AbortSignal } = {},
) {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outIsTerminal: given.terminal ?? false,
    errIsTerminal: given.terminal ?? false,
    columns: given.columns,
    env: given.env ?? {},
    signal: given.signal ?? new AbortController().signal,
  });
  return { code, out, err };
}

export const TAXONOMY = `
id: small
version: 1.0.0
title: A small taxonomy
description: Two topics for the tests of the command line.
sources: { S: The source }
themes:
  - id: waste
    title: Waste
    definition: What is thrown away.
    phase: end of life
    facet: issue
    direction: footprint
    topics:
      - id: e-waste-management
        title: Management of e-waste
        definition: What becomes of discarded equipment.
        sources: [S]
        weight: 1
        measures: [{ text: Collect it., sources: [S] }]
      - id: data-centre-energy
        title: Energy use of data centres
        definition: The electricity of data centres.
        sources: [S]
        weight: 0.5
        measures: [{ text: Measure it., sources: [S] }]
profiles:
  - id: default
    title: What is wanted
    description: Both topics.
    sources: [S]
    expected: { e-waste-management: committed, data-centre-energy: mentioned }
  - id: waste-only
    title: Waste alone
    description: One topic.
    sources: [S]
    expected: { e-waste-management: mentioned }
`;

export const TERMS = `
language: en
topics:
  e-waste-management: { strong: [electronic waste, e-waste] }
  data-centre-energy: { strong: [energy use of data centres] }
`;

/** A strategy of a country that does not exist. */
export const STRATEGY = `# National Digital Strategy of Atlantis

This strategy was adopted by the Government of Atlantis and describes what the country will do in the coming years.

## Waste

The Ministry of Environment will collect electronic waste from every household of the country.
Today most e-waste is thrown away with other rubbish, and nobody knows how much there is of it.
`;
