/** How the HTML page looks: fonts of the reader's own device, the colours of the app, and a sheet that prints well. */

export const paperStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0; background: #f4f6f1; color: #14231d;
  font: 1.125rem/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, "DejaVu Sans", sans-serif;
  overflow-wrap: anywhere;
}
main {
  max-width: 46rem; margin: 2rem auto 0; padding: 2.5rem clamp(1.25rem, 6vw, 3.5rem) 3rem;
  background: #fff; border-top: 10px solid #0b5d3b; border-radius: 14px;
}
header { margin-bottom: 1.5rem; }
.organisation { margin: 0 0 .25rem; color: #0b5d3b; font-weight: 700; }
h1, h2, h3 { line-height: 1.15; break-after: avoid; text-wrap: balance; }
h1 { margin: 0; font-size: 2.1rem; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.4rem; color: #0b5d3b; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.15rem; }
h2.numbered, h3.numbered { display: flex; gap: .65rem; }
.number { flex: none; min-width: 1.6ch; }
p { margin: 0 0 .75rem; }
ul { margin: 0 0 .75rem; padding-left: 1.4rem; }
li { margin: 0 0 .3rem; }
li::marker { color: #0b5d3b; }
a { color: #0b5d3b; }
.muted { color: #45544c; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; }
.facts th, .facts td { padding: .55rem 0; border-top: 1px solid #cbd4cb; }
.facts th { width: 11rem; padding-right: 1rem; color: #45544c; }
.facts p { margin: 0 0 .15rem; }
.box { margin: 1rem 0; padding: .9rem 1.1rem .95rem; border-left: 6px solid #6f7f75; border-radius: 6px; background: #f4f6f1; break-inside: avoid; }
.box > :last-child { margin-bottom: 0; }
.box .label { margin-bottom: .25rem; }
.box .remark { margin: 0; color: #45544c; }
.box.decision { border-color: #0b5d3b; background: #ddefe3; }
.box.decision .label { color: #0b5d3b; }
.box.action { border-color: #ffcb2e; background: #fff1c2; }
.box.action .label { color: #5c4300; }
.box.question { border-color: #1b4f8f; background: #e0ebf8; }
.box.question .label { color: #1b4f8f; }
.list { font-size: 1rem; overflow-wrap: break-word; }
.list th, .list td { padding: .65rem 1rem .65rem 0; border-bottom: 1px solid #cbd4cb; }
.list thead th { border-bottom: 2px solid #0b5d3b; color: #0b5d3b; }
.list tbody th { white-space: nowrap; }
.list p { margin: 0; }
.list a { overflow-wrap: anywhere; }
.list + .text { margin-top: .75rem; }
h1.part { margin: 3rem 0 .75rem; border-top: 2px solid #cbd4cb; padding-top: 1.5rem; }
.form th, .form td { padding: .5rem; border: 1px solid #6f7f75; }
.form td { height: 3rem; }
.form thead th { color: #0b5d3b; }
.lines p { margin: 1rem 0 0; color: #45544c; font-weight: 700; }
.line { height: 2.4rem; border-bottom: 1px solid #6f7f75; }
.appendices { margin-top: 3rem; border-top: 2px solid #cbd4cb; }
footer { max-width: 46rem; margin: 1rem auto 2.5rem; padding: 0 1.25rem; color: #45544c; font-size: 1rem; }
@media screen and (max-width: 40rem) {
  main { margin-top: 0; border-radius: 0; }
  h1 { font-size: 1.67rem; }
  table, tbody, tr, .facts th, .facts td, .list tbody th, .list td { display: block; width: auto; }
  .list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .list tr { padding: .75rem 0; border-bottom: 1px solid #cbd4cb; }
  .list tbody th, .list td { padding: 0; border: 0; }
  .list td:nth-child(n + 3)::before, .figures td::before { content: attr(data-label) ": "; color: #45544c; }
  .list td:nth-child(n + 3) p, .figures td p { display: inline; }
  .facts td { padding-top: 0; border-top: 0; }
  .facts th { padding-bottom: .1rem; }
}
@media print {
  @page { margin: 20mm; }
  body { background: none; font-size: 12pt; }
  main { max-width: none; margin: 0; padding: 0; border-top-width: 6px; border-radius: 0; padding-top: 1rem; }
  .box { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1.part { break-before: page; border: 0; margin: 0; padding: 0; }
  .appendices { break-before: page; border: 0; margin: 0; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
