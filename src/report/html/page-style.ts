import { BASE_STYLE } from './style.js';

/** The look of the page on which documents are dropped: that of the reports, and what is around them. */
export const PAGE_STYLE: string = `${BASE_STYLE}
body{display:flex;flex-direction:column;min-height:100vh}
#app>main{max-width:110rem;width:100%;padding-block-start:1rem}
.top{display:flex;justify-content:space-between;align-items:center;gap:1rem;padding:1rem clamp(1rem,4vw,2.5rem);max-width:110rem;width:100%;margin-inline:auto}
.brand{font:600 1.3rem var(--serif);letter-spacing:-.01em}
.top label{display:flex;align-items:center;gap:.6rem;font-size:.9rem;color:var(--muted)}.top select{color:var(--ink)}
.drop{max-width:46rem;margin-inline:auto;padding-block:clamp(1rem,5vh,3.5rem) 1rem}
.lead{font:1.2rem/1.5 var(--serif);color:var(--muted);margin-block:.9rem 1.6rem;text-wrap:pretty}
.zone{display:flex;flex-direction:column;gap:.35rem;align-items:center;text-align:center;border:2px dashed light-dark(#8fa79e,#587068);border-radius:.9rem;padding:clamp(1.5rem,6vh,3.5rem) 1.5rem;background:var(--card);cursor:pointer;position:relative;transition:border-color .15s,background .15s}
.zone strong{font:600 1.35rem var(--serif)}.zone .choose{color:var(--accent);text-decoration:underline}.zone small{color:var(--muted)}
.zone input{position:absolute;inset:0;opacity:0;cursor:pointer;width:100%;height:100%}
.zone:focus-within{outline:3px solid var(--accent);outline-offset:3px}
.zone:hover,.over .zone{border-color:var(--accent);background:var(--l1)}
.private{margin-block-start:1.1rem;display:flex;gap:.7rem;color:var(--muted);font-size:.95rem;text-wrap:pretty}
.private svg{margin-block-start:.25rem;color:var(--accent)}
.small{max-width:none;display:grid;grid-template-columns:auto 1fr;align-items:center;column-gap:1.6rem;padding-block:0 .3rem}
.small h1{font-size:1.5rem}.small .private{grid-column:1/-1}.small .lead{display:none}.small .zone{padding:.9rem;flex-direction:row;flex-wrap:wrap;justify-content:center;column-gap:1rem}.small .zone strong{font-size:1.05rem}.small .private{margin-block-start:.6rem}
.settings{max-width:46rem;margin:1rem auto;border-block:1px solid var(--line);padding-block:.3rem}
.small+div .settings{max-width:none;margin-block:.6rem 0}
.settings summary{cursor:pointer;padding-block:.4rem;color:var(--accent)}
.settings label{display:grid;gap:.2rem;margin-block:.7rem;font-size:.9rem;color:var(--muted)}.settings select,.settings input{color:var(--ink)}
.lint ul{padding-inline-start:1.1rem}.lint li{margin-block:.3rem}.lint small{color:var(--muted)}
.files{list-style:none;padding:0;margin:.4rem 0 0;display:grid;grid-template-columns:minmax(8rem,1fr) minmax(10rem,2fr) auto;column-gap:1rem}
.files li{display:grid;grid-column:1/-1;grid-template-columns:subgrid;row-gap:.3rem;align-items:center;border-block-end:1px solid var(--line);padding-block:.45rem}
.files .name{font-weight:600;overflow-wrap:anywhere}.files .name[aria-current]{color:var(--accent)}.files button.name{text-decoration:underline;text-underline-offset:.15em}
.files .state{color:var(--muted);font-size:.93rem}.files [data-status=failed] .state strong{color:var(--warn)}
.files .actions{display:flex;gap:.5rem;justify-content:end}.files progress{accent-color:var(--accent);inline-size:8rem}
.password{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.6rem;align-items:end}.password label{display:grid;font-size:.85rem;color:var(--muted)}
.said{color:var(--muted);font-size:.9rem;margin-block-start:.5rem}.said:empty{margin:0}
.said.quiet{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);margin:0}
.tabs{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-block:1rem .7rem}
.tabs [aria-pressed=true]{background:var(--accent);color:var(--on-accent);border-color:var(--accent)}
.exports{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;margin-inline-start:auto;color:var(--muted);font-size:.9rem}.exports button{font-size:.85rem;padding:.2rem .6rem}
.panes{display:grid;grid-template-columns:1fr;gap:1rem}
.panes.two{grid-template-columns:minmax(0,1.15fr) minmax(0,1fr)}
iframe{border:1px solid var(--line);border-radius:.5rem;width:100%;height:calc(100vh - 6rem);min-height:32rem;background:var(--paper)}
.pages{display:flex;flex-direction:column;min-width:0;height:calc(100vh - 6rem);min-height:32rem;border:1px solid var(--line);border-radius:.5rem;background:var(--faint)}
.turn{display:flex;justify-content:center;align-items:center;gap:1rem;padding:.4rem;border-block-end:1px solid var(--line);font-variant-numeric:tabular-nums}
.scroll{overflow:auto;flex:1;padding:1rem}
.sheet{position:relative;box-shadow:0 1px 6px #0004;background:#fff;direction:ltr}.sheet canvas{display:block;width:100%;height:auto}
.overlay{position:absolute;inset:0}
.line{position:absolute;border:0;border-radius:0;padding:0;min-height:0;background:#ffd84d59;mix-blend-mode:multiply}.line:hover,.line.here{background:#ffb30099}.line.here{box-shadow:0 2px 0 #7a4a00}
.word{position:absolute;border-block-end:2px solid #0b5d4e}
.compared{margin-block-end:1.2rem}.side{width:auto;min-width:min(100%,40rem)}.side th[scope=col]{max-width:16rem;vertical-align:bottom}.side td{padding-inline-end:1.6rem}.side td button{padding:.15rem 0}
.side .theme-row>*{font-weight:600;padding-block-start:1rem}.side .topic-row th{font-weight:400;padding-inline-start:1.2rem}
.row{display:flex;gap:1rem;overflow-x:auto}.row>.panes{flex:1 0 28rem}
@media(max-width:60rem){.panes.two{grid-template-columns:1fr}.pages{height:70vh}.files{grid-template-columns:1fr auto}.files .name{grid-column:1/-1;justify-self:start}.small{grid-template-columns:1fr;row-gap:.6rem}.exports{margin-inline-start:0}}
`;
