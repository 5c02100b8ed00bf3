/**
 * The look of every HTML report: calm, typographic, one hue that deepens with the level. Light and dark by the reader's setting, A4 on
 * paper, one column on a phone, either direction of writing (logical properties only). Contrast is at least 4.5 : 1 for text.
 */
export const BASE_STYLE = `
:root{color-scheme:light dark;
--paper:light-dark(#faf9f5,#101413);--card:light-dark(#fff,#181d1b);--ink:light-dark(#18201d,#e6ebe8);--muted:light-dark(#55605a,#a3afa9);
--line:light-dark(#dbd9d0,#333b38);--faint:light-dark(#efede5,#222826);--accent:light-dark(#0b5d4e,#74d4bf);--on-accent:light-dark(#fff,#0d1513);
--l1:light-dark(#dcebe2,#21362f);--l2:light-dark(#a8d3c0,#2c5648);--l3:light-dark(#5fae95,#3f8a73);--l4:light-dark(#0b5d4e,#8fe3cf);
--on-l3:light-dark(#0d1f1a,#fff);--on-l4:light-dark(#fff,#0d1f1a);
--mark:light-dark(#ffedb0,#5d4a0c);--warn:light-dark(#8a4300,#f2b36d);--due:light-dark(#9a3b12,#ffb08a);
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Georgia,"Noto Serif","Noto Naskh Arabic","Songti SC","Noto Serif CJK SC",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","PingFang SC","Noto Sans CJK SC",sans-serif}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.55 var(--sans);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0}
h1,h2,h3,h4{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.75rem,4.5vw,2.75rem);letter-spacing:-.01em}
h2{font-size:1.6rem;margin-block:0 .4rem}
h3{font-size:1.1rem}
p{margin:0}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
bdi,blockquote{overflow-wrap:anywhere}
.skip{position:absolute;inset-inline-start:1rem;top:-4rem;background:var(--accent);color:var(--on-accent);padding:.6rem 1rem;z-index:9;border-radius:0 0 .4rem .4rem}
.skip:focus{top:0}
main{max-width:68rem;margin-inline:auto;padding:clamp(1.25rem,4vw,3.5rem) clamp(1rem,4vw,2.5rem) 4rem}
main>section,main>article>section{margin-block-start:clamp(2.5rem,6vw,4rem)}
.eyebrow{font-size:.8rem;letter-spacing:.09em;text-transform:uppercase;color:var(--muted);margin-block-end:.9rem}
[dir=rtl] .eyebrow,:lang(ar) .eyebrow,:lang(zh) .eyebrow{letter-spacing:0}
.meta{color:var(--muted);margin-block-start:.7rem;display:flex;flex-wrap:wrap;gap:.15rem .5rem;padding:0;list-style:none}
.meta li:not(:last-child)::after{content:"·";margin-inline-start:.5rem}
.verdict{font:1.3rem/1.5 var(--serif);margin-block-start:1.6rem;padding-inline-start:1.1rem;border-inline-start:3px solid var(--accent);max-width:46rem;text-wrap:pretty}
.caution{color:var(--warn)}
.intro{color:var(--muted);max-width:46rem;margin-block-end:1.3rem;text-wrap:pretty}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;padding:0;margin:1.8rem 0 0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:0;margin:2.2rem 0 0;border-block:1px solid var(--line)}
.figures>div{padding:1rem 1.2rem 1.1rem 0;display:flex;flex-direction:column-reverse;justify-content:flex-end}
[dir=rtl] .figures>div{padding:1rem 0 1.1rem 1.2rem}
.figures dt{font-size:.85rem;color:var(--muted)}
.figures dd{margin:0;font:600 1.85rem/1.25 var(--serif);font-variant-numeric:tabular-nums}
.figures dd::first-letter{text-transform:uppercase}
.figures small{font:400 .95rem var(--sans);color:var(--muted)}
svg{vertical-align:middle;flex:none}
.steps .on{fill:var(--accent)}.steps .off{fill:none;stroke:var(--muted);stroke-width:1;opacity:.75}.steps .due{fill:var(--due)}
[dir=rtl] .steps,[dir=rtl] .bar{transform:scaleX(-1)}
.bar .rail{fill:var(--faint)}.bar .value{fill:var(--accent)}
.level,.firm{display:inline-flex;align-items:baseline;gap:.5rem;white-space:nowrap}
/* The bars stand on the line of the words; the tick of what is expected hangs below it. */
.level svg,.firm svg{translate:0 4px}
.chip{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:.05rem .6rem;font-size:.85rem;color:var(--muted);white-space:nowrap}
.chip.strong{border-color:var(--warn);color:var(--warn);font-weight:600}
.table{overflow-x:auto;border-block:1px solid var(--line)}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:start;padding:.55rem .9rem .55rem 0;vertical-align:middle;border-block-end:1px solid var(--line)}
[dir=rtl] th,[dir=rtl] td{padding:.55rem 0 .55rem .9rem}
tbody:last-child tr:last-child>*{border-block-end:0}
thead th{font-size:.82rem;font-weight:500;color:var(--muted);vertical-align:bottom}
th[scope=row]{font-weight:500}
td.number,th.number{text-align:end}
caption{text-align:start;color:var(--muted);padding-block:.4rem}
button,select,input{font:inherit;color:inherit}
button{background:none;border:1px solid var(--line);border-radius:.4rem;padding:.35rem .8rem;cursor:pointer;min-height:2.2rem}
button:hover{border-color:var(--accent);color:var(--accent)}
button.plain{border:0;padding:.1rem 0;min-height:1.5rem;text-align:start;display:inline-flex;align-items:baseline}button.plain:disabled{color:inherit}
select,input{background:var(--card);border:1px solid light-dark(#8b8f88,#6b7570);border-radius:.4rem;padding:.35rem .6rem;min-height:2.3rem;max-width:100%}
mark{background:var(--mark);color:var(--ink);border-radius:.12rem;padding-block:.06em}
.cue{text-decoration:underline 1.5px dotted var(--accent);text-underline-offset:.22em}
blockquote{margin:.6rem 0;max-width:48rem;font:1.06rem/1.6 var(--serif)}
[hidden]{display:none!important}
footer{color:var(--muted);font-size:.9rem;border-block-start:1px solid var(--line);margin-block-start:3rem;padding-block-start:1rem}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.2rem;margin:1.2rem 0}
dl.facts dt{color:var(--muted)}dl.facts dd{margin:0;overflow-wrap:anywhere}
@media(max-width:40rem){dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin-block-end:.6rem}.verdict{font-size:1.15rem}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media(forced-colors:active){.steps .on,.bar .value{fill:CanvasText}.steps .off{stroke:CanvasText}mark{background:Mark;color:MarkText}}
@page{size:A4;margin:18mm 16mm}
@media print{:root{color-scheme:light;--paper:#fff}html{font-size:9.5pt}main{padding:0;max-width:none}.skip,nav,.filters,.controls,.to-evidence{display:none}
h2,h3,header{break-after:avoid}li,tr,.passage,.gap{break-inside:avoid}a{color:inherit;text-decoration:none}
tr[hidden]{display:table-row!important}.passage[hidden]{display:block!important}
.table{overflow:visible}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
details::details-content{content-visibility:visible;block-size:auto;opacity:1}}
`;

/** The report of one document. */
export const REPORT_STYLE = `
.themes td,.themes th{white-space:nowrap}.themes th[scope=row]{white-space:normal;min-width:11rem}
.themes .topic-row th{padding-inline-start:1.6rem;font-weight:400}.themes .topic-row>*{padding-block:.35rem;font-size:.94rem}
.themes .topic-row:target{background:var(--faint)}
.toggle{font-weight:600}.toggle::before{content:"";flex:none;border:.3em solid transparent;border-inline-start-color:var(--muted);border-inline-end:0;margin-inline-end:.6rem}
.toggle[aria-expanded=true]::before{border:.3em solid transparent;border-block-start-color:var(--muted);border-block-end:0;margin-inline:-.15rem .45rem}
.controls{margin-block-end:.7rem}.themes-facets{margin-block-start:.8rem}
.shares{display:inline-flex;align-items:center;gap:.6rem}
.numbered{counter-reset:gap}.gaps{list-style:none;padding:0;margin:0}
.gap{counter-increment:gap;border-block-start:1px solid var(--line);padding-block:1.1rem;display:grid;grid-template-columns:2.6rem 1fr;column-gap:.4rem}
.gap::before{content:counter(gap);font:600 1.35rem/1.2 var(--serif);color:var(--muted);font-variant-numeric:tabular-nums}
.gap .head{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:baseline;justify-content:space-between}
.more>summary{cursor:pointer;padding-block:1rem;border-block-start:1px solid var(--line);color:var(--accent);font-weight:600}
.gap .theme{color:var(--muted);font-size:.9rem}
.gap .lack{margin-block:.35rem .1rem;display:flex;flex-wrap:wrap;align-items:center;gap:.1rem 1.2rem}
.gap h4{font:600 .85rem var(--sans);color:var(--muted);margin-block:.7rem .2rem}
.measures{margin:0;padding-inline-start:1.1rem;list-style:disc}.measures li{margin-block:.25rem;text-wrap:pretty}
.measures cite{color:var(--muted);font-style:normal;font-size:.88rem;white-space:nowrap}
.to-evidence{display:inline-block;margin-block-start:.5rem;font-size:.92rem}
.peer{border-inline-start:3px solid var(--line);padding-inline-start:.9rem;margin-block:.5rem}
.filters{position:sticky;top:0;z-index:2;background:var(--paper);border-block:1px solid var(--line);padding-block:.8rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.6rem .9rem;align-items:end}
.filters label{display:flex;flex-direction:column;gap:.15rem;font-size:.8rem;color:var(--muted)}.filters label>*{color:var(--ink);font-size:.95rem;width:100%}
.filters .find{grid-column:span 2}
.status{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;justify-content:space-between;color:var(--muted);margin-block:.8rem;min-height:2.3rem}
.passage{border-block-end:1px solid var(--line);padding-block:1rem;content-visibility:auto;contain-intrinsic-size:auto 11rem}
.passage:target,.passage.here{background:linear-gradient(to right,var(--faint),transparent);box-shadow:-.6rem 0 0 var(--faint)}
.passage header{display:flex;flex-wrap:wrap;gap:.3rem .9rem;align-items:center}
.passage h3{font:600 1rem var(--sans)}
.passage .section{color:var(--muted);font-size:.92rem;flex-basis:100%}
.passage .topics{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0;margin:0;font-size:.92rem}
.why{color:var(--muted);font-size:.88rem;margin-block-start:.35rem}
.aside blockquote{color:var(--muted)}
.problems{list-style:none;padding:0}.problems li{padding-block:.5rem;border-block-end:1px solid var(--line)}.problems .hint{color:var(--muted)}
.legend{display:grid;grid-template-columns:max-content 1fr;gap:.4rem 1.2rem;margin:1rem 0}.legend dd{margin:0;color:var(--muted)}
.words{columns:16rem;padding-inline-start:1.1rem}
@media(max-width:60rem),(max-height:40rem){.filters{position:static}}
@media(max-width:47rem){.themes .wide{display:none}}
@media(max-width:40rem){.filters{grid-template-columns:1fr 1fr}.gap{grid-template-columns:1.9rem 1fr}.measures cite{white-space:normal}
.themes .bar{display:none}.themes thead th{white-space:normal;font-size:.75rem}.themes .number{padding-inline-end:0}.themes th[scope=row]{min-width:6.5rem;hyphens:auto}th,td,[dir=rtl] th,[dir=rtl] td{padding-inline:0 .5rem}.controls{margin-block-end:.5rem}.legend{grid-template-columns:1fr;gap:0}.legend dd{margin-block-end:.5rem}}
@media print{.toggle::before{display:none}.filters,.status,.controls,.to-evidence,.empty{display:none!important}.themes .topic-row>*{padding-block:.15rem}.passage{content-visibility:visible;padding-block:.6rem}}
`;
