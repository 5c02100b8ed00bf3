import type { Element } from './xml-tree.js';

/**
 * What the published schema of REFI-QDA projects (QDA-XML version 1.0 of 18 March 2019, the one of REFI-QDA 1.5) asks of
 * the elements that lacuna writes: the children of each in their order, and its attributes with their types.
 */
interface Shape {
  readonly children: readonly (readonly [name: string, most: 'one' | 'optional' | 'many' | 'some'])[];
  readonly required: Readonly<Record<string, keyof typeof TYPES>>;
  readonly optional: Readonly<Record<string, keyof typeof TYPES>>;
}

const GUID =
  /^(?:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\})$/;
const TYPES = {
  guid: GUID,
  text: /^/,
  integer: /^[+-]?\d+$/,
  boolean: /^(?:true|false|0|1)$/,
  colour: /^#(?:[A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/,
  dateTime: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/,
} as const;

const MADE = { creatingUser: 'guid', creationDateTime: 'dateTime' } as const;
const CHANGED = { ...MADE, modifyingUser: 'guid', modifiedDateTime: 'dateTime' } as const;

const SHAPES: Readonly<Record<string, Shape>> = {
  Project: {
    children: [
      ['Users', 'optional'],
      ['CodeBook', 'optional'],
      ['Sources', 'optional'],
      ['Description', 'optional'],
    ],
    required: { name: 'text' },
    optional: {
      origin: 'text',
      creatingUserGUID: 'guid',
      creationDateTime: 'dateTime',
      modifyingUserGUID: 'guid',
      modifiedDateTime: 'dateTime',
      basePath: 'text',
      xmlns: 'text',
      'xmlns:xsi': 'text',
      'xsi:schemaLocation': 'text',
    },
  },
  Users: { children: [['User', 'some']], required: {}, optional: {} },
  User: { children: [], required: { guid: 'guid' }, optional: { name: 'text', id: 'text' } },
  CodeBook: { children: [['Codes', 'one']], required: {}, optional: {} },
  Codes: { children: [['Code', 'some']], required: {}, optional: {} },
  Code: {
    children: [
      ['Description', 'optional'],
      ['NoteRef', 'many'],
      ['Code', 'many'],
    ],
    required: { guid: 'guid', name: 'text', isCodable: 'boolean' },
    optional: { color: 'colour' },
  },
  Description: { children: [], required: {}, optional: {} },
  Sources: { children: [['TextSource', 'some']], required: {}, optional: {} },
  TextSource: {
    children: [
      ['Description', 'optional'],
      ['PlainTextContent', 'optional'],
      ['PlainTextSelection', 'many'],
      ['Coding', 'many'],
      ['NoteRef', 'many'],
      ['VariableValue', 'many'],
    ],
    required: { guid: 'guid' },
    optional: { name: 'text', richTextPath: 'text', plainTextPath: 'text', ...CHANGED },
  },
  PlainTextSelection: {
    children: [
      ['Description', 'optional'],
      ['Coding', 'many'],
      ['NoteRef', 'many'],
    ],
    required: { guid: 'guid', startPosition: 'integer', endPosition: 'integer' },
    optional: { name: 'text', ...CHANGED },
  },
  Coding: {
    children: [
      ['CodeRef', 'one'],
      ['NoteRef', 'many'],
    ],
    required: { guid: 'guid' },
    optional: MADE,
  },
  CodeRef: { children: [], required: { targetGUID: 'guid' }, optional: {} },
};

/** What an element and all within it break of the schema; nothing where they are valid. */
export function violations(element: Element): readonly string[] {
  const shape = SHAPES[element.name];
  if (!shape) return [`<${element.name}> is no element of the schema`];
  const allowed = { ...shape.required, ...shape.optional };
  const found = [
    ...Object.keys(shape.required)
      .filter((name) => element.attributes[name] === undefined)
      .map((name) => `<${element.name}> lacks ${name}`),
    ...Object.entries(element.attributes).flatMap(([name, value]) => {
      const type = allowed[name];
      if (type === undefined) return [`<${element.name}> has no attribute ${name}`];
      return TYPES[type].test(value) ? [] : [`<${element.name} ${name}="${value}"> is no ${type}`];
    }),
  ];
  let at = 0;
  for (const [name, most] of shape.children) {
    const from = at;
    while (element.children[at]?.name === name) at++;
    const times = at - from;
    if ((most === 'one' || most === 'some') && times === 0) found.push(`<${element.name}> lacks <${name}>`);
    if ((most === 'one' || most === 'optional') && times > 1)
      found.push(`<${element.name}> has several <${name}>`);
  }
  const left = element.children[at];
  if (left) found.push(`<${left.name}> stands out of order in <${element.name}>`);
  return [...found, ...element.children.flatMap(violations)];
}
