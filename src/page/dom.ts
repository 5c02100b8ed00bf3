type Child = Node | string | null | false;
type Props = Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>;

/** An element with its attributes (`on…` are listeners, false and undefined are left out) and children. Text stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

/** Names come from files: isolated, so that their direction stays theirs. */
export const isolated = (text: string): HTMLElement => element('bdi', {}, text);

/** Hands a file to the reader's computer. */
export function save(content: string | Uint8Array, mediaType: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  const link = element('a', { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A padlock beside words that say the same. */
export function padlock(): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 16 18',
    width: '16',
    height: '18',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(name, value);
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', 'M4 8V5a4 4 0 0 1 8 0v3h1.5v9h-11V8zm1.8 0h4.4V5a2.2 2.2 0 0 0-4.4 0z');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}
