export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
// What XML 1.0 cannot hold.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function unescaped(text: string): string {
  return text.replace(/&(\w+);|&/g, (whole, name: string | undefined) => {
    const sign = name === undefined ? undefined : ENTITIES[name];
    if (sign === undefined) throw new Error(`not well-formed: ${whole}`);
    return sign;
  });
}

/** XML of the kind that lacuna writes as a tree. @throws where it is not well-formed */
export function parseXml(xml: string): Element {
  if (FORBIDDEN.test(xml)) throw new Error('not well-formed: a character that XML cannot hold');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next < 0 ? xml.length : next;
    open.at(-1)!.text += unescaped(xml.slice(at, end));
    if (next < 0) break;
    TAG.lastIndex = next;
    const [whole, closes, name = '', attributes = '', empty] = TAG.exec(xml) ?? [];
    if (whole === undefined) throw new Error(`not well-formed: ${xml.slice(next, next + 60)}`);
    at = next + whole.length;
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`not well-formed: </${name}>`);
      continue;
    }
    const given = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, unescaped(value)] as const,
    );
    if (new Set(given.map(([key]) => key)).size < given.length)
      throw new Error(`not well-formed: <${name}> twice the same`);
    const element: Element = { name, attributes: Object.fromEntries(given), children: [], text: '' };
    open.at(-1)!.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not well-formed: elements stay open');
  return root.children[0]!;
}

/** All elements of a tree, the outermost first. */
export function elementsOf(root: Element): readonly Element[] {
  return [root, ...root.children.flatMap(elementsOf)];
}
