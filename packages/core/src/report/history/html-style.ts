/** The looks of the page of a history. */
export const STYLE = `
header, main { max-width: 84rem; margin: 0 auto; padding: 1.25rem 1.5rem; }
header { border-bottom: 1px solid var(--line); }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .25rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
.scroll { overflow-x: auto; }
.timeline { display: block; width: 100%; min-width: 40rem; height: auto; font-size: 14px; fill: var(--text); }
.frame { stroke: var(--line); fill: none; }
.share { stroke: var(--link); stroke-width: 2; fill: none; }
.day { fill: var(--quiet); font-size: 12px; }
.mark-material { fill: var(--material); }
.mark-minor { fill: var(--minor); }
.mark-editorial, .mark-same, .mark-flipping { fill: var(--quiet); }
.mark-failed { fill: var(--text); }
.legend { list-style: none; margin: .5rem 0 1.5rem; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9rem; }
.legend li { display: inline-flex; align-items: center; gap: .35rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; white-space: nowrap; }
td:nth-child(2), td:nth-child(3), .law { white-space: nowrap; }
td svg { vertical-align: -4px; }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; overflow-wrap: anywhere; }
tr:target { background: var(--panel); }
.quiet, footer { color: var(--quiet); }
.shifts { margin: .25rem 0 0; padding-left: 1.25rem; overflow-wrap: anywhere; }
.shifts q { quotes: none; }
details summary { cursor: pointer; color: var(--link); }
.sign-reader { color: var(--new-text); }
.sign-organization { color: var(--material); }
.sign-mixed { color: var(--minor); }
footer { max-width: 84rem; margin: 0 auto; padding: 1rem 1.5rem 2rem; font-size: .88rem; }
`
