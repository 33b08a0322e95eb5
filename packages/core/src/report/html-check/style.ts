/** The looks of the page of many policies. */
export const STYLE = `
header, main { max-width: 90rem; margin: 0 auto; padding: 1.25rem 1.5rem; }
header { border-bottom: 1px solid var(--line); }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .25rem; }
p { margin: .25rem 0; }
.scroll { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; min-width: 40rem; font-size: .95rem; }
#policies { width: 100%; }
caption { text-align: left; font-weight: 600; font-size: 1.1rem; padding: .5rem 0; }
th, td { text-align: right; vertical-align: top; padding: .35rem .75rem; border-top: 1px solid var(--line); font-variant-numeric: tabular-nums; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
tbody th { font-weight: 400; white-space: normal; overflow-wrap: anywhere; }
#policies thead th { position: sticky; top: 0; background: var(--ground); padding-top: 0; padding-bottom: 0; }
button { font: inherit; color: var(--link); background: none; border: 0; padding: .35rem 0; text-align: inherit; cursor: pointer; overflow-wrap: anywhere; }
thead button { font-weight: 600; color: var(--text); }
button:hover { text-decoration: underline; }
tbody button::before { content: "\\25b8\\00a0"; }
tbody button[aria-expanded=true]::before { content: "\\25be\\00a0"; }
.order { display: inline-block; width: 1em; text-align: center; }
[aria-sort=ascending] .order::before { content: "\\2191"; }
[aria-sort=descending] .order::before { content: "\\2193"; }
.details td { white-space: normal; background: var(--panel); padding: .5rem .75rem; }
.details ul { margin: 0; padding-left: 1.25rem; overflow-wrap: anywhere; }
.details li { margin: .25rem 0; }
.error strong { color: var(--material); }
.warning strong { color: var(--minor); }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; }
.find { margin: 0 0 .5rem; }
input { font: inherit; color: var(--text); background: var(--ground); border: 1px solid var(--quiet); border-radius: 4px; padding: .25rem .5rem; min-width: 16rem; }
footer { max-width: 90rem; margin: 0 auto; padding: 1rem 1.5rem 2rem; font-size: .88rem; color: var(--quiet); }
`
