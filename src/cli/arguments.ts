import { InvalidArgumentError } from 'commander';
import type { DocumentKind } from '../model/analysis.js';
import type { Level } from '../model/taxonomy.js';
import type { ComparisonFormat } from '../report/comparison/formats.js';
import type { FileFormat, Format } from '../report/formats.js';
import type { UiLanguage } from '../report/messages/index.js';
import { suggest } from '../taxonomy/suggest.js';

// Written out, not imported: `lacuna --help` must not wait for the rooms that these come from. Tests compare them.
export const FORMAT_CHOICES = [
  'text',
  'json',
  'ndjson',
  'md',
  'html',
  'csv',
  'docx',
  'xlsx',
] as const satisfies readonly (Format | FileFormat)[];
export const COMPARISON_CHOICES = [
  'xlsx',
  'csv',
  'parquet',
  'json',
  'ndjson',
  'md',
  'html',
] as const satisfies readonly ComparisonFormat[];
export const LEVEL_CHOICES = [
  'absent',
  'mentioned',
  'addressed',
  'committed',
  'targeted',
] as const satisfies readonly Level[];

export const KIND_CHOICES = [
  'adopted',
  'draft',
  'advisory',
  'report',
] as const satisfies readonly DocumentKind[];

export const UI_CHOICES = ['en', 'fr', 'ar', 'es', 'ru', 'zh', 'pt'] as const satisfies readonly UiLanguage[];

const UNITS: Readonly<Record<string, number>> = { '': 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30 };

/** One of the choices, or an error that names the nearest. */
export function oneOf<T extends string>(choices: readonly T[]): (value: string) => T {
  return (value) => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    const nearest = suggest(value, choices);
    const guess = nearest === null ? '' : ` Did you mean ${nearest}?`;
    throw new InvalidArgumentError(`Choose from ${choices.join(', ')}.${guess}`);
  };
}

/** A whole number from 1 on, in digits: no sign, no exponent, nothing behind it. */
export function wholeNumber(value: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(value))
    throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return Number(value);
}

/** A number of bytes: digits, with KB, MB or GB (powers of 1,024) behind them if wanted. */
export function bytes(value: string): number {
  const found = /^([1-9][0-9]{0,11})(KB|MB|GB|)$/.exec(value);
  const size = Number(found?.[1]) * (UNITS[found?.[2] ?? ''] ?? Number.NaN);
  if (!Number.isSafeInteger(size))
    throw new InvalidArgumentError('It must be a number of bytes, such as 5000000 or 50MB.');
  return size;
}

/** Seconds above 0, decimals allowed. */
export function seconds(value: string): number {
  const number = /^[0-9]{1,6}(?:\.[0-9]{1,3})?$/.test(value) ? Number(value) : 0;
  if (number <= 0)
    throw new InvalidArgumentError('It must be a number of seconds above 0, such as 30 or 2.5.');
  return number;
}

/** A language code. */
export function languageCode(value: string): string {
  if (!/^[a-z]{2,3}$/.test(value))
    throw new InvalidArgumentError('It must be a code of two or three small letters, such as en or fr.');
  return value;
}

/** Some of the choices, joined by commas. */
export function listOf<T extends string>(choices: readonly T[]): (value: string) => T[] {
  const one = oneOf(choices);
  return (value) => value.split(',').map((part) => one(part.trim()));
}

/** Names joined by commas, such as columns of a manifest. */
export function names(value: string): string[] {
  const list = value
    .split(',')
    .map((name) => name.trim().toLowerCase().replaceAll(' ', '_'))
    .filter((name) => name !== '');
  if (list.length === 0)
    throw new InvalidArgumentError('It must be names joined by commas, such as region,income.');
  return [...new Set(list)];
}

/** "2/4": the second of four. */
export function shard(value: string): { index: number; of: number } {
  const found = /^([1-9][0-9]{0,4})\/([1-9][0-9]{0,4})$/.exec(value);
  const [index, of] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || index > of) throw new InvalidArgumentError('It must be a part of a whole, such as 2/4.');
  return { index, of };
}

/** One of the confidence levels that intervals are made for. */
export function confidence(value: string): number {
  return Number(oneOf(['0.9', '0.95', '0.99'])(value));
}
