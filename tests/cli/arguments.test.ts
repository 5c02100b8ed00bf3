import { InvalidArgumentError } from 'commander';
import { describe, expect, test } from 'vitest';
import {
  bytes,
  FORMAT_CHOICES,
  LEVEL_CHOICES,
  languageCode,
  oneOf,
  seconds,
  wholeNumber,
} from '../../src/cli/arguments.js';
import { LEVELS } from '../../src/model/taxonomy.js';
import { FILE_FORMATS, FORMAT_NAMES } from '../../src/report/index.js';

describe('numbers', () => {
  test.each([
    [wholeNumber, '1', 1],
    [wholeNumber, '5000', 5000],
    [bytes, '5000000', 5_000_000],
    [bytes, '3KB', 3072],
    [bytes, '50MB', 52_428_800],
    [bytes, '1GB', 1_073_741_824],
    [seconds, '30', 30],
    [seconds, '2.5', 2.5],
  ])('%o reads %s as %d', (parse, text, value) => {
    expect(parse(text)).toBe(value);
  });

  test.each(['', '0', '-1', '+1', '1e3', '0x10', '1.5', '12abc', ' 5', '٥', 'Infinity', '9'.repeat(40)])(
    'a whole number is not %j',
    (text) => {
      expect(() => wholeNumber(text)).toThrow(InvalidArgumentError);
    },
  );
  test.each(['', '0', '-5', '5mb', '5 MB', '1.5MB', '5TB', '1e6', '999999999999GB'])(
    'bytes are not %j',
    (text) => {
      expect(() => bytes(text)).toThrow(InvalidArgumentError);
    },
  );
  test.each(['', '0', '0.0', '-1', '1e2', '.5', '5s', 'NaN', '1.2345'])('seconds are not %j', (text) => {
    expect(() => seconds(text)).toThrow(InvalidArgumentError);
  });
});

test.each(['', 'e', 'EN', 'en-GB', 'english', '../x'])('a language code is not %j', (text) => {
  expect(() => languageCode(text)).toThrow(InvalidArgumentError);
});

test('a wrong choice is answered with the choices and the nearest one', () => {
  expect(() => oneOf(['text', 'json'])('jso')).toThrow('Choose from text, json. Did you mean json?');
  expect(() => oneOf(['text', 'json'])('zzzzz')).toThrow(/^Choose from text, json\.$/);
});

test('the choices of the help are those of the reports and the model', () => {
  expect(FORMAT_CHOICES).toEqual([...FORMAT_NAMES, ...Object.keys(FILE_FORMATS)]);
  expect(LEVEL_CHOICES).toEqual(LEVELS);
});
