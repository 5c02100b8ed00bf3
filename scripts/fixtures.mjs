/**
 * Writes the PDF fixtures: `npm run fixtures`. The bytes do not depend on clock or machine. All texts were
 * written for this project; fixtures/README.md says what each file shows.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { breakLines, bytesOf, labelPages, openDocument, putLine, strategyPdf } from './typeset.mjs';

const at = (path) => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));
const [WIDTH, HEIGHT] = [595.28, 841.89];

const P = {
  one: 'The Ministry will open a repair centre in every district by 2029. The centres mend telephones, computers and household equipment at cost price.',
  two: 'Public bodies shall buy refurbished computers wherever these meet the need. The purchasing office publishes the share every year.',
  three:
    'Data centres that receive public money must use electricity from renewable sources. The regulator checks this once a year and names those that do not comply.',
  four: 'Water for cooling is scarce in the north. New sites need an assessment of their effects on the aquifer before a permit is given.',
  five: 'Schools will teach how digital equipment is made, what it contains and where it goes when it is thrown away.',
  six: 'The statistical office measures the electricity that networks consume. It will publish the first figures in the spring of 2027.',
};

/** Sets a paragraph in lines of `width`; returns the baseline after it. */
function paragraph(
  doc,
  text,
  x,
  y,
  width,
  { font = 'Times-Roman', size = 10, step = 13, justify = true, indent = 0 } = {},
) {
  doc.font(font).fontSize(size);
  const lines = breakLines(doc, text, width - indent);
  lines.forEach((line, i) => {
    putLine(doc, line, x + (i === 0 ? indent : 0), y, {
      font,
      size,
      width,
      justify: justify && indent === 0 && i < lines.length - 1,
    });
    y += step;
  });
  return y;
}

const heading = (doc, text, x, y, size = 14) => putLine(doc, text, x, y, { font: 'Helvetica-Bold', size });
const line = (doc, text, x, y, size = 10, font = 'Times-Roman') => putLine(doc, text, x, y, { font, size });

/** A grey raster image of a page with dark bars where lines of text would be. */
function scanImage() {
  const [w, h] = [120, 170];
  const rows = [];
  for (let y = 0; y < h; y++) {
    rows.push(0);
    for (let x = 0; x < w; x++) rows.push(y % 8 < 4 && x > 12 && x < 108 && y > 14 && y < 150 ? 60 : 240);
  }
  const crcTable = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    let crc = 0xffffffff;
    for (const byte of body) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(w, 0);
  head.writeUInt32BE(h, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const scanned = (doc) => doc.addPage().image(scanImage(), 0, 0, { width: WIDTH, height: HEIGHT });

/** name → { options, draw, expected }: expected lists, page by page, the blocks as [role, text]. */
const FIXTURES = {
  'one-column': {
    draw(doc) {
      doc.addPage();
      heading(doc, 'Equipment that lasts', 72, 100, 18);
      let y = paragraph(doc, P.one, 72, 140, 451);
      y = paragraph(doc, P.two, 72, y + 8, 451);
      paragraph(doc, P.three, 72, y + 8, 451);
    },
    expected: [
      [
        ['heading', 'Equipment that lasts'],
        ['body', P.one],
        ['body', P.two],
        ['body', P.three],
      ],
    ],
  },
  'two-columns': {
    draw(doc) {
      doc.addPage();
      putLine(doc, 'What the digital sector owes to nature', 72, 100, { font: 'Helvetica-Bold', size: 20 });
      let y = paragraph(doc, P.one, 72, 140, 218);
      y = paragraph(doc, P.two, 72, y + 8, 218);
      paragraph(doc, P.three, 72, y + 8, 218);
      y = paragraph(doc, P.four, 305, 140, 218);
      y = paragraph(doc, P.five, 305, y + 8, 218);
      paragraph(doc, P.six, 305, y + 8, 218);
      heading(doc, 'What happens next', 220, 420, 16);
      paragraph(doc, 'A first report is due in 2027 and', 72, 450, 218);
      paragraph(doc, 'will be sent to Parliament.', 305, 450, 218);
    },
    expected: [
      [
        ['heading', 'What the digital sector owes to nature'],
        ['body', P.one],
        ['body', P.two],
        ['body', P.three],
        ['body', P.four],
        ['body', P.five],
        ['body', P.six],
        ['heading', 'What happens next'],
        ['body', 'A first report is due in 2027 and will be sent to Parliament.'],
      ],
    ],
  },
  'columns-drawn-across': {
    // Some programs draw line by line over both columns.
    draw(doc) {
      doc.addPage();
      doc.font('Times-Roman').fontSize(10);
      const left = breakLines(doc, `${P.one} ${P.two} ${P.four}`, 218);
      const right = breakLines(doc, `${P.three} ${P.five} ${P.six}`, 218);
      for (let i = 0; i < Math.max(left.length, right.length); i++) {
        for (const [side, x] of [
          [left, 72],
          [right, 305],
        ]) {
          if (side[i])
            putLine(doc, side[i], x, 100 + 13 * i, {
              font: 'Times-Roman',
              size: 10,
              width: 218,
              justify: i < side.length - 1,
            });
        }
      }
    },
    expected: [
      [
        ['body', `${P.one} ${P.two} ${P.four}`],
        ['body', `${P.three} ${P.five} ${P.six}`],
      ],
    ],
  },
  'running-lines': {
    draw(doc) {
      const texts = [P.one, P.two, P.three, P.four, P.five, P.six];
      for (let page = 0; page < 6; page++) {
        doc.addPage();
        line(doc, 'Northland Digital Plan', 72, 50, 8, 'Helvetica');
        paragraph(doc, texts[page], 72, 100, 451);
        line(doc, 'Ministry of Infrastructure', 72, 800, 8, 'Helvetica');
        line(doc, page < 2 ? ['i', 'ii'][page] : String(page - 1), 510, 800, 8, 'Helvetica');
      }
      labelPages(doc, [
        [0, 'r'],
        [2, 'D'],
      ]);
    },
    labels: ['i', 'ii', '1', '2', '3', '4'],
    expected: [P.one, P.two, P.three, P.four, P.five, P.six].map((text, i) => [
      ['header', 'Northland Digital Plan'],
      ['body', text],
      ['footer', 'Ministry of Infrastructure'],
      ['page-number', i < 2 ? ['i', 'ii'][i] : String(i - 1)],
    ]),
  },
  contents: {
    draw(doc) {
      doc.addPage();
      heading(doc, 'Contents', 72, 100, 18);
      const entries = ['1 Introduction', '2 Green data centres', '3 Electronic waste', '4 Delivery'];
      entries.forEach((entry, i) => {
        line(doc, `${entry} ${'. '.repeat(60 - entry.length)}${2 + 3 * i}`, 72, 140 + 16 * i);
      });
      paragraph(doc, P.one, 72, 260, 451);
    },
    expected: [
      [
        ['heading', 'Contents'],
        ['contents', '1 Introduction'],
        ['contents', '2 Green data centres'],
        ['contents', '3 Electronic waste'],
        ['contents', '4 Delivery'],
        ['body', P.one],
      ],
    ],
    startsOnly: ['contents'],
  },
  hyphenation: {
    draw(doc) {
      doc.addPage();
      const lines = [
        'The strategy will reduce the environ-',
        'mental footprint of the sector. A long-',
        'term plan for life-cycle data and life-',
        'cycle costs is due in 2026-',
        '2027, with ICT-',
        'enabled reporting in the Asia-',
        'Pacific region.',
      ];
      for (const [i, text] of lines.entries()) line(doc, text, 72, 100 + 13 * i);
    },
    expected: [
      [
        [
          'body',
          'The strategy will reduce the environmental footprint of the sector. A long-term plan for life-cycle data and life-cycle costs is due in 2026-2027, with ICT-enabled reporting in the Asia-Pacific region.',
        ],
      ],
    ],
  },
  table: {
    draw(doc) {
      doc.addPage();
      let y = paragraph(doc, P.one, 72, 100, 451) + 14;
      const rows = [
        ['Target', 'Year', 'Responsible body'],
        ['Collect half of all electronic waste that households throw away', '2030', 'Waste Authority'],
        ['Publish the electricity use of networks', '2027', 'Statistical Office'],
        ['Open a repair centre in every district', '2029', 'Ministry'],
      ];
      rows.forEach((row, r) => {
        const font = r === 0 ? 'Helvetica-Bold' : 'Helvetica';
        doc.font(font).fontSize(9);
        const first = breakLines(doc, row[0], 180);
        for (const [i, text] of first.entries()) line(doc, text, 72, y + 11 * i, 9, font);
        line(doc, row[1], 290, y, 9, font);
        line(doc, row[2], 380, y, 9, font);
        y += 11 * first.length + 9;
      });
      paragraph(doc, P.three, 72, y + 20, 451);
    },
    expected: [
      [
        ['body', P.one],
        ...['Target', 'Year', 'Responsible body'].map((text) => ['table', text]),
        ...['Collect half of all electronic waste that households throw away', '2030', 'Waste Authority'].map(
          (text) => ['table', text],
        ),
        ...['Publish the electricity use of networks', '2027', 'Statistical Office'].map((text) => [
          'table',
          text,
        ]),
        ...['Open a repair centre in every district', '2029', 'Ministry'].map((text) => ['table', text]),
        ['body', P.three],
      ],
    ],
  },
  'list-over-pages': {
    draw(doc) {
      doc.addPage();
      line(doc, 'Northland Digital Plan', 72, 50, 8, 'Helvetica');
      let y = 100;
      for (let i = 0; i < 6; i++) y = paragraph(doc, [P.one, P.two, P.three][i % 3], 72, y, 451) + 8;
      y = paragraph(doc, 'By the end of 2028 the Ministry will:', 72, 700, 451) + 4;
      y = paragraph(doc, '• collect used telephones in all post offices;', 86, y, 437) + 4;
      paragraph(
        doc,
        '• buy only computers that can be opened with ordinary tools and whose spare parts are',
        86,
        y,
        437,
        { justify: false },
      );
      line(doc, '1 Decree 14 of 2025.', 72, 780, 7.5);
      line(doc, '1', 297, 810, 9, 'Helvetica');
      doc.addPage();
      line(doc, 'Northland Digital Plan', 72, 50, 8, 'Helvetica');
      y = paragraph(doc, 'sold for seven years;', 96, 100, 427) + 4;
      y = paragraph(doc, '• measure what its own servers consume.', 86, y, 437) + 8;
      paragraph(doc, P.five, 72, y, 451);
      line(doc, '2', 297, 810, 9, 'Helvetica');
    },
    expected: [
      [
        ['header', 'Northland Digital Plan'],
        ['body', P.one],
        ['body', P.two],
        ['body', P.three],
        ['body', P.one],
        ['body', P.two],
        ['body', P.three],
        ['body', 'By the end of 2028 the Ministry will:'],
        ['list', '• collect used telephones in all post offices;'],
        [
          'list',
          '• buy only computers that can be opened with ordinary tools and whose spare parts are sold for seven years;',
        ],
        ['body', '1 Decree 14 of 2025.'],
        ['page-number', '1'],
      ],
      [
        ['header', 'Northland Digital Plan'],
        ['list', '• measure what its own servers consume.'],
        ['body', P.five],
        ['page-number', '2'],
      ],
    ],
  },
  scanned: {
    draw(doc) {
      scanned(doc);
      scanned(doc);
    },
    expected: [[], []],
    problems: ['page-without-text', 'page-without-text'],
  },
  'mixed-scan': {
    draw(doc) {
      doc.addPage();
      paragraph(doc, P.one, 72, 100, 451);
      scanned(doc);
      doc.addPage();
      paragraph(doc, P.two, 72, 100, 451);
    },
    expected: [[['body', P.one]], [], [['body', P.two]]],
    problems: ['page-without-text'],
  },
  password: {
    options: { userPassword: 'meridia', ownerPassword: 'owner' },
    draw(doc) {
      doc.addPage();
      paragraph(doc, P.one, 72, 100, 451);
    },
    expected: [[['body', P.one]]],
  },
};

/** Bytes that are not random, but look so. */
function noise(length) {
  let state = 20260303;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >>> 16) & 0xff;
    }),
  );
}

mkdirSync(at('pdf'), { recursive: true });
for (const [name, { options, draw, expected, labels, problems, startsOnly }] of Object.entries(FIXTURES)) {
  const doc = openDocument(options);
  draw(doc);
  const bytes = await bytesOf(doc);
  writeFileSync(at(`pdf/${name}.pdf`), bytes);
  const about = {
    labels: labels ?? null,
    problems: problems ?? [],
    startsOnly: startsOnly ?? [],
    pages: expected,
  };
  writeFileSync(at(`pdf/${name}.expected.json`), `${JSON.stringify(about, null, 1)}\n`);
  if (name === 'one-column')
    writeFileSync(at('pdf/truncated.pdf'), bytes.subarray(0, Math.floor(bytes.length * 0.3)));
}
writeFileSync(at('pdf/empty.pdf'), '');
writeFileSync(
  at('pdf/web-page.pdf'),
  '<!doctype html><html><body><h1>404 Not found</h1><p>The document has moved.</p></body></html>\n',
);
writeFileSync(at('pdf/noise.pdf'), noise(4096));
for (const language of ['en', 'fr']) {
  const source = readFileSync(at(`demo/strategy-${language}.md`), 'utf8');
  writeFileSync(at(`demo/strategy-${language}.pdf`), await strategyPdf(source));
}
