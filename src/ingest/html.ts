import type { Problem } from '../model/problem.js';
import { cleanText, wordsOf } from '../text/join-lines.js';
import type { DraftBlock } from './blocks.js';
import { mendSource } from './encoding.js';
import { decodeEntities } from './entities.js';
import { createBlockBuilder } from './html-blocks.js';
import { feedTags } from './html-tags.js';

/** A document without pages of its own, as blocks. */
export interface BlockReading {
  readonly blocks: readonly DraftBlock[];
  readonly title: string | null;
  readonly declaredLanguage: string | null;
  readonly problems: readonly Problem[];
}

/** Larger or deeper trees are walked as they are: Readability copies the tree several times, and recurses. */
const MAX_ELEMENTS = 10_000;
/** A tree takes some hundred times the room of its text. Longer files are read tag by tag, which is linear. */
const MAX_FOR_TREE = 3_000_000;
const MAX_DEPTH = 400;
/** Readability that keeps less than this share of the text has missed the document. */
const MIN_KEPT = 0.4;
const MARK = 'data-lacuna';

interface ParsedHtml {
  readonly document: Document;
}

async function parse(html: string): Promise<ParsedHtml> {
  const { parseHTML } = await import('linkedom');
  // A fragment gets the frame that it lacks, so that its nodes stand in a body.
  const framed = /<(?:html|body)[\s>]/i.test(html.slice(0, 200_000))
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(framed) as unknown as ParsedHtml;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Visits a tree without recursion: hostile files nest deep. */
function walk(root: Node, enter: (node: Node, depth: number) => void, leave: (node: Node) => void): void {
  let node: Node | null = root;
  let depth = 0;
  while (node) {
    enter(node, depth);
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node) {
      leave(node);
      if (node === root) return;
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
      depth--;
    }
  }
}

/** The deepest element that holds all the marked ones. */
function commonAncestor(elements: readonly Element[], root: Element): Element {
  const path = (element: Element): Element[] => {
    const up: Element[] = [];
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) up.push(at);
    return up.reverse();
  };
  let shared = path(elements[0] ?? root);
  for (const element of elements) {
    const other = path(element);
    let same = 0;
    while (same < shared.length && shared[same] === other[same]) same++;
    shared = shared.slice(0, same);
  }
  return shared[shared.length - 1] ?? root;
}

/**
 * The element that holds the text of the page, as Readability sees it; the body where that keeps little. What
 * stands outside is set aside as navigation and still shown. Readability's own clean-up is not used: it drops lists and
 * tables that a strategy needs.
 */
async function mainElement(document: Document, body: Element): Promise<Element> {
  // Readability asks for `document.body`, which linkedom makes up, empty, where the file has no head and body.
  if (document.body !== body) return body;
  const elements: Element[] = [];
  let deepest = 0;
  let bodyText = 0;
  walk(
    body,
    (node, depth) => {
      deepest = Math.max(deepest, depth);
      if (isElement(node)) {
        node.setAttribute(MARK, String(elements.length));
        elements.push(node);
      } else if (node.nodeType === 3) bodyText += (node.nodeValue ?? '').trim().length;
    },
    () => undefined,
  );
  if (deepest > MAX_DEPTH || elements.length > MAX_ELEMENTS) return body;
  try {
    const { Readability } = await import('@mozilla/readability');
    const copy = document.cloneNode(true) as Document;
    const article = new Readability<Node>(copy, { serializer: (node) => node, keepClasses: true }).parse();
    const content = article?.content;
    if (!content) return body;
    const kept: Element[] = [];
    let keptText = 0;
    walk(
      content,
      (node) => {
        if (isElement(node)) {
          const number = node.getAttribute(MARK);
          const element = number === null ? undefined : elements[Number(number)];
          if (element) kept.push(element);
        } else if (node.nodeType === 3) keptText += (node.nodeValue ?? '').trim().length;
      },
      () => undefined,
    );
    if (kept.length === 0 || keptText < bodyText * MIN_KEPT) return body;
    return commonAncestor(kept, body);
  } catch {
    // Readability fails on odd trees; the body is always there.
    return body;
  }
}

/** Walks the body into blocks; what stands outside `main` becomes navigation. */
function blocksOf(body: Element, main: Element, words: () => ReadonlySet<string>): readonly DraftBlock[] {
  const builder = createBlockBuilder(words);
  const around = new Set<Node>();
  for (let at: Node | null = main; at; at = at.parentNode) around.add(at);
  // Children of an element around `main` that do not lead to it.
  const isOutside = (node: Node): boolean =>
    main !== body &&
    node.parentNode !== null &&
    around.has(node.parentNode) &&
    node.parentNode !== main &&
    !around.has(node) &&
    node !== body;
  let outside: Node | null = null;
  let inside = 0;
  walk(
    body,
    (node) => {
      if (outside === null && inside === 0 && isOutside(node)) {
        outside = node;
        // A page's own title often stands beside its text.
        if (!isElement(node) || !node.querySelector('h1')) builder.open('nav', () => null);
      }
      if (node === main) inside = 1;
      if (node.nodeType === 3) builder.text(node.nodeValue ?? '');
      else if (isElement(node)) builder.open(node.localName, (name) => node.getAttribute(name));
    },
    (node) => {
      if (isElement(node)) builder.close(node.localName);
      if (node === main) inside = 0;
      if (node === outside) {
        outside = null;
        if (!isElement(node) || !node.querySelector('h1')) builder.close('nav');
      }
    },
  );
  builder.flush();
  return builder.blocks;
}

/** Reads a very long file without building a tree. */
function readTags(html: string): Omit<BlockReading, 'problems'> {
  const builder = createBlockBuilder(wordsOf([html]));
  feedTags(html, builder);
  builder.flush();
  const { blocks } = builder;
  const head = html.slice(0, 100_000);
  const heading = blocks.find((block) => block.role === 'heading' && block.level === 1)?.text;
  return {
    blocks,
    title: lineOf(heading) ?? lineOf(decodeEntities(/<title>([^<]{1,500})<\/title>/i.exec(head)?.[1] ?? '')),
    declaredLanguage: lineOf(/<html\s[^>]{0,300}?lang=["']?([\w-]{2,15})/i.exec(head)?.[1]),
  };
}

/** One line of clean text, or null. */
export function lineOf(text: string | null | undefined): string | null {
  const line = cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
  return line === '' ? null : line;
}

/**
 * Reads HTML into blocks. Scripts, forms and hidden elements are left out; navigation, page headers, footers and
 * asides are kept as boilerplate.
 *
 * @param html The decoded file, or a fragment.
 * @param options `wholeBody`: do not look for the main text (converted office documents have nothing around it).
 * @example
 * const { blocks } = await readHtml('<h1>Aims</h1><p>To reuse <b>phones</b>.</p>');
 * // [{ text: 'Aims', role: 'heading', level: 1 }, { text: 'To reuse phones.', role: 'body' }]
 */
export async function readHtml(
  html: string,
  options: { readonly wholeBody?: boolean } = {},
): Promise<BlockReading> {
  const { text, problems } = mendSource(html);
  if (text.length > MAX_FOR_TREE) return { ...readTags(text), problems };
  const { document } = await parse(text);
  const body = document.querySelector('body') ?? document.documentElement;
  const main = options.wholeBody ? body : await mainElement(document, body);
  const blocks = blocksOf(body, main, wordsOf([text]));
  const heading = blocks.find((block) => block.role === 'heading' && block.level === 1)?.text ?? null;
  const meta = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return {
    blocks,
    // The page's own heading is cleaner than the window title with the site's name in it.
    title: lineOf(heading) ?? lineOf(meta) ?? lineOf(document.querySelector('title')?.textContent),
    declaredLanguage: lineOf(document.documentElement?.getAttribute('lang')),
    problems,
  };
}
