/** Typesets the demo strategies: a small Markdown (headings, lists, tables, notes) on A4 pages, with pdfkit. */
import PDFDocument from 'pdfkit';

export const DATE = new Date(Date.UTC(2026, 2, 3, 12, 0, 0));
const MARGIN = { left: 72, right: 72, top: 84, bottom: 84 };
const [WIDTH, HEIGHT] = [595.28, 841.89];
const BODY = 10.5;
const LEADING = 15;

/** A PDF document whose bytes do not depend on the clock. */
export function openDocument(options = {}) {
  return new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    ...options,
    info: {
      CreationDate: DATE,
      ModDate: DATE,
      Producer: 'lacuna fixtures',
      Creator: 'lacuna fixtures',
      ...options.info,
    },
  });
}

/** Ends the document and gives its bytes. */
export function bytesOf(doc) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    doc.end();
  });
}

/** Page labels: pairs of first page (from 0) and style (`r` roman, `D` decimal), each counting from 1. */
export function labelPages(doc, ranges) {
  const nums = ranges.flatMap(([first, style]) => [first, { S: style, St: 1 }]);
  const ref = doc.ref({ Nums: nums });
  ref.end();
  doc._root.data.PageLabels = ref;
}

/** Breaks text into lines of at most `width` points. */
export function breakLines(doc, text, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && doc.widthOfString(plain(longer)) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi'];
const NOTE = /\[\^(\d+)\]/g;
const plain = (text) => text.replace(NOTE, '');

/** One line, with raised marks for notes; stretched to `width` where `justify` says so. */
export function putLine(doc, text, x, y, { font, size, width, justify = false, colour = '#1b1b1b' }) {
  doc.font(font).fontSize(size).fillColor(colour);
  const words = plain(text).split(' ').length;
  const free = justify && words > 1 ? (width - doc.widthOfString(plain(text))) / (words - 1) : 0;
  let at = x;
  text.split(NOTE).forEach((piece, i) => {
    if (piece === '') return;
    if (i % 2 === 1) {
      doc.font(font).fontSize(size * 0.6);
      doc.text(piece, at, y - size * 0.36, { lineBreak: false, baseline: 'alphabetic' });
      at += doc.widthOfString(piece);
      doc.font(font).fontSize(size);
      return;
    }
    doc.text(piece, at, y, { lineBreak: false, baseline: 'alphabetic', wordSpacing: free });
    at += doc.widthOfString(piece) + free * (piece.split(' ').length - 1);
  });
}

function parse(source) {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const meta = Object.fromEntries(
    head.split('\n').map((line) => [
      line.slice(0, line.indexOf(':')),
      line
        .slice(line.indexOf(':') + 1)
        .trim()
        .replace(/^"|"$/g, ''),
    ]),
  );
  const notes = new Map();
  const blocks = [];
  for (const chunk of body.trim().split(/\n\n+/)) {
    const note = /^\[\^(\d+)\]: (.*)$/s.exec(chunk);
    if (note) notes.set(note[1], note[2]);
    else if (chunk === '[[contents]]') blocks.push({ kind: 'contents' });
    else if (chunk.startsWith('#')) {
      const level = chunk.indexOf(' ');
      blocks.push({ kind: 'heading', level, text: chunk.slice(level + 1) });
    } else if (chunk.startsWith('|')) {
      const rows = chunk.split('\n').filter((row) => !/^\|-/.test(row));
      blocks.push({
        kind: 'table',
        rows: rows.map((row) =>
          row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
      });
    } else if (chunk.startsWith('- ')) {
      for (const item of chunk.split('\n')) blocks.push({ kind: 'item', text: item.slice(2) });
    } else blocks.push({ kind: 'text', text: chunk });
  }
  return { meta, notes, blocks };
}

/** One pass over the source; `pagesOf` holds the headings' pages that the pass before found. */
function layOut(source, pagesOf, frontPages = 3) {
  const { meta, notes, blocks } = parse(source);
  const doc = openDocument({
    info: { Title: `${meta.country}: ${meta.title}`, Author: meta.issuer },
    lang: meta.language,
  });
  const found = [];
  const width = WIDTH - MARGIN.left - MARGIN.right;
  let page = 0;
  let front = frontPages;
  let y = 0;
  let pending = [];
  let chapter = '';
  let chapterItem = null;

  const noteLines = (number) => {
    doc.font('Times-Roman').fontSize(8);
    return breakLines(doc, `${number} ${notes.get(number)}`, width);
  };
  const reserved = () =>
    pending.reduce((sum, number) => sum + noteLines(number).length * 10, pending.length ? 14 : 0);
  const finish = () => {
    if (page < 2) return;
    let at = HEIGHT - MARGIN.bottom - reserved() + 14;
    if (pending.length)
      doc
        .moveTo(MARGIN.left, at - 10)
        .lineTo(MARGIN.left + 120, at - 10)
        .lineWidth(0.5)
        .stroke('#888888');
    for (const number of pending) {
      for (const line of noteLines(number)) {
        putLine(doc, line, MARGIN.left, at, { font: 'Times-Roman', size: 8 });
        at += 10;
      }
    }
    pending = [];
    putLine(doc, meta.running, MARGIN.left, 48, { font: 'Helvetica', size: 8, colour: '#666666' });
    doc.font('Helvetica').fontSize(8);
    putLine(doc, chapter, WIDTH - MARGIN.right - doc.widthOfString(chapter), 48, {
      font: 'Helvetica',
      size: 8,
      colour: '#666666',
    });
    const label = page <= front ? ROMAN[page] : String(page - front);
    doc.font('Helvetica').fontSize(9);
    putLine(doc, label, WIDTH / 2 - doc.widthOfString(label) / 2, HEIGHT - 42, {
      font: 'Helvetica',
      size: 9,
    });
  };
  const newPage = () => {
    finish();
    doc.addPage();
    page++;
    y = MARGIN.top + BODY;
  };
  const room = (height) => {
    if (y + height > HEIGHT - MARGIN.bottom - reserved()) newPage();
  };

  // Cover
  newPage();
  doc.rect(0, 0, WIDTH, 300).fill(meta.accent);
  putLine(doc, meta.country, MARGIN.left, 130, { font: 'Helvetica', size: 15, colour: '#ffffff' });
  doc.font('Helvetica-Bold').fontSize(30);
  breakLines(doc, meta.title, width).forEach((line, i) => {
    putLine(doc, line, MARGIN.left, 190 + 36 * i, { font: 'Helvetica-Bold', size: 30, colour: '#ffffff' });
  });
  putLine(doc, meta.subtitle, MARGIN.left, 350, { font: 'Helvetica-Oblique', size: 15 });
  putLine(doc, meta.issuer, MARGIN.left, 720, { font: 'Helvetica', size: 12 });
  putLine(doc, meta.place, MARGIN.left, 740, { font: 'Helvetica', size: 10 });

  const lines = (text, x, w, { font = 'Times-Roman', size = BODY, step = LEADING, justify = true } = {}) => {
    doc.font(font).fontSize(size);
    const broken = breakLines(doc, text, w);
    broken.forEach((line, i) => {
      const here = [...line.matchAll(NOTE)].map((match) => match[1]);
      pending.push(...here);
      if (y > HEIGHT - MARGIN.bottom - reserved()) {
        pending = pending.slice(0, pending.length - here.length);
        newPage();
        pending.push(...here);
      }
      putLine(doc, line, x, y, { font, size, width: w, justify: justify && i < broken.length - 1 });
      y += step;
    });
  };

  for (const block of blocks) {
    if (block.kind === 'contents') {
      newPage();
      chapter = meta.contents;
      putLine(doc, meta.contents, MARGIN.left, y + 8, {
        font: 'Helvetica-Bold',
        size: 20,
        colour: meta.accent,
      });
      y += 44;
      for (const [level, text, at] of pagesOf) {
        const x = MARGIN.left + (level - 1) * 14;
        const number = at <= front ? ROMAN[at] : String(at - front);
        doc.font('Times-Roman').fontSize(BODY);
        let dotted = text;
        while (doc.widthOfString(`${dotted} . ${number}`) < width - (level - 1) * 14 - 8) dotted += ' .';
        putLine(doc, `${dotted} ${number}`, x, y, { font: 'Times-Roman', size: BODY });
        y += 16;
      }
      front = page;
    } else if (block.kind === 'heading') {
      if (block.level === 1) {
        newPage();
        chapter = block.text;
        y += 12;
      } else {
        y += 10;
        room(70);
      }
      const size = block.level === 1 ? 20 : 13;
      doc.font('Helvetica-Bold').fontSize(size);
      for (const line of breakLines(doc, block.text, width)) {
        putLine(doc, line, MARGIN.left, y, { font: 'Helvetica-Bold', size, colour: meta.accent });
        y += size * 1.3;
      }
      y += block.level === 1 ? 12 : 5;
      found.push([block.level, block.text, page]);
      if (block.level === 1) chapterItem = doc.outline.addItem(block.text);
      else chapterItem?.addItem(block.text);
    } else if (block.kind === 'text') {
      room(LEADING * 2);
      lines(block.text, MARGIN.left, width);
      y += 7;
    } else if (block.kind === 'item') {
      room(LEADING);
      putLine(doc, '•', MARGIN.left + 8, y, { font: 'Times-Roman', size: BODY });
      lines(block.text, MARGIN.left + 22, width - 22, { justify: false });
      y += 3;
    } else if (block.kind === 'table') {
      const columns = block.rows[0].length;
      const first = columns > 2 ? 190 : 80;
      const other = (width - first) / (columns - 1);
      y += 4;
      for (const [r, row] of block.rows.entries()) {
        const font = r === 0 ? 'Helvetica-Bold' : 'Helvetica';
        doc.font(font).fontSize(9);
        const cells = row.map((cell, c) => breakLines(doc, cell, (c === 0 ? first : other) - 12));
        const height = Math.max(...cells.map((cell) => cell.length)) * 12 + 10;
        room(height);
        cells.forEach((cell, c) => {
          cell.forEach((line, i) => {
            putLine(doc, line, MARGIN.left + (c === 0 ? 0 : first + (c - 1) * other), y + i * 12, {
              font,
              size: 9,
            });
          });
        });
        y += height;
        doc
          .moveTo(MARGIN.left, y - 15)
          .lineTo(WIDTH - MARGIN.right, y - 15)
          .lineWidth(0.5)
          .stroke('#bbbbbb');
      }
      y += 8;
    }
  }
  finish();
  labelPages(doc, [
    [0, 'r'],
    [front, 'D'],
  ]);
  return { doc, found };
}

/** The PDF of one demo strategy: laid out twice, as the contents need the pages of the headings. */
export async function strategyPdf(source) {
  const first = layOut(source, []);
  await bytesOf(first.doc);
  // The contents page comes before most headings, and its length does not depend on the numbers.
  const second = layOut(source, first.found);
  await bytesOf(second.doc);
  return bytesOf(layOut(source, second.found).doc);
}
