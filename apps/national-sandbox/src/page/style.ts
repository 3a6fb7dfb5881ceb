export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f7f9, #14171b);
  --surface: light-dark(#ffffff, #1d2228);
  --text: light-dark(#1a2027, #e7ebf0);
  --muted: light-dark(#56616e, #a3aebb);
  --line: light-dark(#d5dbe2, #39424d);
  --accent: light-dark(#0b57a4, #8cc0ff);
  --on-accent: light-dark(#ffffff, #0c1a29);
  --warning: light-dark(#fff1c9, #4a3a08);
  --on-warning: light-dark(#4d3800, #ffe9a8);
  --error: light-dark(#a3122a, #ff9aa8);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.55 system-ui, sans-serif;
}
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--surface); padding: 0.25rem 0.75rem; z-index: 1; }
.banner {
  margin: 0;
  padding: 0.6rem 1.25rem;
  background: var(--warning);
  color: var(--on-warning);
  text-align: center;
}
header, main, footer { max-width: 75rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: baseline; justify-content: space-between; }
.brand { font-weight: 650; font-size: 1.1rem; }
.brand small { font-weight: 400; color: var(--muted); }
nav { display: flex; gap: 1.25rem; }
nav a { padding: 0.35rem 0; text-decoration: none; }
nav a[aria-current] { color: var(--text); box-shadow: 0 2px 0 var(--accent); }
footer { color: var(--muted); font-size: 0.875rem; padding-bottom: 2.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0 1rem; overflow-wrap: anywhere; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 0.5rem 0 1rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
.columns { display: grid; gap: 1.5rem; align-items: start; }
.columns > * { min-width: 0; }
@media (min-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 2.5rem; }
  .columns.wide-first { grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); }
  .wide-first > .beside { grid-column: 2; grid-row: 1 / span 2; }
}
form, fieldset { display: grid; gap: 1rem; min-width: 0; }
fieldset { border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem; margin: 0; }
legend { font-weight: 600; padding: 0 0.4rem; }
section > form, .panel { background: var(--surface); border: 1px solid var(--line); border-radius: 0.75rem; padding: 1.25rem; }
.actions { display: grid; gap: 1rem; }
.actions h2 { margin: 0; }
section > form.bare { background: none; border: 0; padding: 0; }
.wide-first .body:first-child, .wide-first h2 { margin-top: 0; }
.field { display: grid; gap: 0.3rem; min-width: 0; }
label { font-weight: 600; }
.optional, small { font-weight: 400; color: var(--muted); font-size: 0.875rem; }
small.error { color: var(--error); }
input, select, textarea, button {
  font: inherit;
  color: inherit;
  min-height: 2.75rem;
  border-radius: 0.5rem;
  border: 1px solid color-mix(in srgb, var(--muted) 70%, transparent);
  background: var(--surface);
  padding: 0.5rem 0.75rem;
  width: 100%;
  min-width: 0;
}
textarea { resize: vertical; }
[aria-invalid] { border-color: var(--error); }
.check { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.75rem; align-items: start; }
.check input { width: 1.25rem; height: 1.25rem; min-height: 0; margin: 0.2rem 0 0; accent-color: var(--accent); }
.check small { display: block; }
button {
  background: var(--accent);
  color: var(--on-accent);
  border-color: transparent;
  font-weight: 600;
  cursor: pointer;
  width: fit-content;
  padding-inline: 1.5rem;
}
button.secondary { background: transparent; color: var(--accent); border-color: var(--accent); }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.search { grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 0.4rem 0.75rem; margin-bottom: 1rem; }
.search label { grid-column: 1 / -1; }
.complaints, .history { list-style: none; margin: 0; padding: 0; }
.complaints li { padding: 0.9rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.complaints li > a { font-weight: 600; margin-right: 0.4rem; }
.meta { margin: 0.15rem 0 0; color: var(--muted); font-size: 0.875rem; overflow-wrap: anywhere; }
.number { font-variant-numeric: tabular-nums; }
.badge {
  display: inline-block;
  border: 1px solid var(--line);
  border-radius: 1rem;
  padding: 0 0.65rem;
  font-size: 0.8125rem;
  white-space: nowrap;
  background: var(--surface);
}
.badge.selesai { background: light-dark(#dff3e4, #123d22); border-color: transparent; }
.badge.proses { background: light-dark(#dcebfb, #12355a); border-color: transparent; }
.badge.tunda, .badge.arsip { background: light-dark(#e9ebee, #353c45); border-color: transparent; }
.badge.belum-terverifikasi, .badge.belum-ditindaklanjuti { background: var(--warning); color: var(--on-warning); border-color: transparent; }
.body { white-space: pre-line; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.35rem 1.25rem; margin: 1.5rem 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
.history { border-left: 2px solid var(--line); }
.history li { position: relative; padding: 0 0 1.25rem 1.25rem; }
.history li::before {
  content: '';
  position: absolute;
  left: -0.4rem;
  top: 0.45rem;
  width: 0.65rem;
  height: 0.65rem;
  border-radius: 50%;
  background: var(--accent);
}
.history .body { margin: 0.4rem 0 0; }
.notice { border: 1px solid var(--line); border-left: 4px solid var(--accent); background: var(--surface); border-radius: 0.5rem; padding: 0.75rem 1rem; }
.notice.error { border-left-color: var(--error); }
.notice-page { max-width: 40rem; padding: 3rem 0; }
.empty { color: var(--muted); }
.panel { max-width: 48rem; }
.row { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); align-items: start; }
.panel + section { margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
thead th { white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
`;
