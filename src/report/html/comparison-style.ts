/** The comparison of many documents: a wide table that scrolls in itself, with its heads always in sight. */
export const COMPARISON_STYLE = `
.comparison{max-width:90rem}.lead{font:1.3rem/1.5 var(--serif);color:var(--muted);margin-block-start:.8rem}
.heat-controls{display:flex;flex-wrap:wrap;gap:.6rem 1.4rem;align-items:center;margin-block-end:.8rem}.heat-controls label{color:var(--muted);font-size:.9rem}.heat-controls select,.heat-controls input{color:var(--ink)}
.scale{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;padding:0;margin:0 0 .8rem;font-size:.9rem;color:var(--muted)}.scale .cell{display:inline-block;min-width:1.7rem;color:var(--ink)}
.heat{overflow:auto;max-height:85vh;border:1px solid var(--line);border-radius:.4rem}
.heat table{border-collapse:separate;border-spacing:0;width:max-content;min-width:100%;font-size:.92rem}
.heat th,.heat td{padding:.2rem .4rem;border-block-end:1px solid var(--line)}
.heat thead th{position:sticky;top:0;z-index:2;background:var(--paper);vertical-align:bottom;min-width:4.2rem;font-size:.82rem;line-height:1.25;padding-block:.5rem}
.heat th[scope=row]{position:sticky;inset-inline-start:0;z-index:1;background:var(--paper);min-width:8rem;max-width:13rem;font-weight:500;line-height:1.25}
.heat th[scope=row] bdi{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;text-align:left}[dir=rtl] .heat th[scope=row] bdi{text-align:right}
.heat thead th:first-child{inset-inline-start:0;z-index:3}
.heat .topic{background:var(--faint);max-width:8rem;font-weight:400}
.sort{align-items:end!important}.sort span{text-wrap:balance;max-width:6rem;hyphens:auto;overflow-wrap:break-word}th[aria-sort=ascending] .sort::after{content:"\u00a0↑"}th[aria-sort=descending] .sort::after{content:"\u00a0↓"}
.open{min-height:1.6rem;min-width:1.6rem;padding:0;margin-block-end:.2rem;display:block}
.cell{text-align:center;font-variant-numeric:tabular-nums}
td.cell{cursor:pointer}td.cell:hover{outline:2px solid var(--accent);outline-offset:-2px}td.cell[aria-selected=true]{outline:3px solid var(--due);outline-offset:-3px}
.cell[data-l="0"],.cell[data-l="–"]{color:var(--muted)}.cell[data-l="1"]{background:var(--l1)}.cell[data-l="2"]{background:var(--l2)}.cell[data-l="3"]{background:var(--l3);color:var(--on-l3)}.cell[data-l="4"]{background:var(--l4);color:var(--on-l4);font-weight:600}
.cell[data-l="–"]{background:repeating-linear-gradient(45deg,transparent 0 4px,var(--faint) 4px 8px)}
.group span{position:sticky;inset-inline-start:.4rem}.group th{text-align:start;background:var(--faint)!important;font-family:var(--serif);font-size:1rem;position:static!important}
.passages-of{border-inline-start:3px solid var(--accent);padding-inline-start:1rem;margin-block-start:1.2rem;max-width:60rem}.passages-of>div{color:var(--muted)}.passages-of blockquote{color:var(--ink)}
.ranking td:nth-child(4){white-space:nowrap}td small{color:var(--muted)}td.number{white-space:nowrap}.comparison .bar .value{fill:var(--l3)}.bar .range{stroke:var(--ink);stroke-width:1.4;fill:none}
.multiples{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:1.4rem 2rem}.multiples h4{margin-block-end:.3rem}.multiples small{color:var(--muted);font-weight:400}
.multiples table{font-size:.86rem}.multiples th,.multiples td{padding:.18rem .5rem .18rem 0}.multiples th{font-weight:400}.multiples p{font-size:.88rem;color:var(--muted);margin-block-start:.4rem}
.more>summary{cursor:pointer;padding-block:.8rem;color:var(--accent);font-weight:600}
@media(max-width:40rem){.heat th[scope=row]{min-width:6rem;max-width:7.5rem}}
@media print{.heat-controls{display:none}.heat{overflow:visible;max-height:none;border:0}.heat table{font-size:6.5pt;width:100%}.heat thead th{position:static;min-width:0;font-size:6pt}.heat th[scope=row]{position:static}.heat th[scope=row] bdi{display:inline}.open,.passages-of{display:none}}
`;
