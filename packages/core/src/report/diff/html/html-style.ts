/** The looks of the page: one file, no script. */
export const STYLE = `
header, .frame { max-width: 84rem; margin: 0 auto; padding: 1.25rem 1.5rem; }
header { border-bottom: 1px solid var(--line); }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 0; overflow-wrap: anywhere; }
header p { margin: .25rem 0; }
.counts { font-weight: 600; }
.highlights { margin: .5rem 0 0; padding-left: 1.25rem; }
.frame { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2rem; }
nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; font-size: .9rem; }
nav h2 { font-size: .9rem; margin: 1rem 0 .25rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav li a { display: block; padding: .2rem .5rem; border-left: 3px solid var(--line); text-decoration: none; overflow-wrap: anywhere; }
nav li a:hover { background: var(--panel); text-decoration: underline; }
nav .material a { border-color: var(--material); }
nav .minor a { border-color: var(--minor); }
fieldset { border: 0; margin: 0; padding: 0; font-size: .9rem; }
legend { padding: 0; font-weight: 600; }
label { display: inline-flex; align-items: center; gap: .35rem; margin-right: 1rem; min-height: 1.75rem; }
main { min-width: 0; }
main > section:first-of-type > h2 { margin-top: 0; }
.material > h2, .sign-organization { color: var(--material); }
.minor > h2, .sign-mixed { color: var(--minor); }
.sign-reader { color: var(--new-text); }
.sign-neutral, .editorial > h2 { color: var(--quiet); }
article { border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 6px; padding: 1rem 1.25rem; margin: 0 0 1.25rem; scroll-margin-top: 1rem; content-visibility: auto; contain-intrinsic-size: auto 20rem; }
article:target { outline: 2px solid var(--link); }
.material article { border-left-color: var(--material); }
.minor article { border-left-color: var(--minor); }
.policy h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
main > .policy:first-child h2 { margin-top: 0; }
nav .policy { margin: 1rem 0 0; font-weight: 600; overflow-wrap: anywhere; }
.about { margin: .15rem 0 .75rem; color: var(--quiet); font-size: .9rem; }
.reasons { margin: 0 0 1rem; padding-left: 1.25rem; }
.shifts { list-style: none; margin: 0 0 .75rem; padding: 0; overflow-wrap: anywhere; }
.shifts li { padding: .4rem 0; border-top: 1px solid var(--line); }
.shifts li > span:first-child { font-weight: 600; margin-right: .5rem; }
.redline { background: var(--panel); border-radius: 4px; padding: .5rem .75rem; overflow-wrap: anywhere; }
.row { display: grid; grid-template-columns: 1.25rem minmax(0, 1fr); padding: .15rem 0; }
.sides .row { grid-template-columns: 1.25rem minmax(0, 1fr) minmax(0, 1fr); column-gap: .75rem; }
.sides .row > * + * + * { border-left: 1px solid var(--line); padding-left: .75rem; }
.head { color: var(--quiet); font-size: .85rem; font-weight: 600; border-bottom: 1px solid var(--line); }
.mark { color: var(--quiet); font-family: ui-monospace, "DejaVu Sans Mono", monospace; }
.part-heading { font-weight: 600; }
.part-item { padding-left: 1rem; text-indent: -.75rem; }
.part-item::before { content: "\\2022\\00a0"; color: var(--quiet); }
.same { color: var(--quiet); }
.note { color: var(--quiet); font-size: .88rem; }
del { color: var(--gone-text); background: var(--gone); text-decoration: line-through; border-radius: 2px; }
ins { color: var(--new-text); background: var(--new); text-decoration: underline; text-underline-offset: 2px; border-radius: 2px; }
del + ins { margin-left: .2em; }
details > summary { cursor: pointer; color: var(--link); }
.fold > summary { font-size: .88rem; padding: .15rem 0 .15rem 1.25rem; }
.steps { margin: .75rem 0 0; font-size: .88rem; display: flex; gap: 1rem; }
.sides { display: none; }
body:has(#view-sides:checked) .sides { display: block; }
body:has(#view-sides:checked) .inline { display: none; }
footer { max-width: 84rem; margin: 0 auto; padding: 1rem 1.5rem 2rem; color: var(--quiet); font-size: .88rem; }
@media (max-width: 60rem) { .frame { grid-template-columns: minmax(0, 1fr); } nav { position: static; max-height: none; } }
@media (max-width: 40rem) { .sides .row { grid-template-columns: 1.25rem minmax(0, 1fr); } .sides .row > * + * + * { grid-column: 2; border-left: 0; padding-left: 0; } .sides .head, .sides .row > div:empty { display: none; }
  header, .frame { padding: 1rem; } }
@media print { nav, .steps, fieldset { display: none; } .frame { display: block; padding: 0; } article { break-inside: auto; }
  h2, h3 { break-after: avoid; } }
`
