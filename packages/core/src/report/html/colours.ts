/** The colours and the ground of every page: light and dark, on paper too. */
export const COLOURS = `
:root { color-scheme: light dark; --ground: #ffffff; --panel: #f5f6f8; --text: #1b1f24; --quiet: #57606a; --line: #d5dae0; --link: #0a58c2;
  --gone-text: #8c1420; --gone: #ffe3e3; --new-text: #0b5a2a; --new: #d9f5e2; --material: #a3131f; --minor: #7a4d00; --editorial: #57606a; }
@media (prefers-color-scheme: dark) { :root { --ground: #10141a; --panel: #181e26; --text: #dfe5ec; --quiet: #9aa6b3; --line: #323b46; --link: #7ab7ff;
  --gone-text: #ffb3b3; --gone: #4a1a20; --new-text: #a5efbe; --new: #123d24; --material: #ff9a9a; --minor: #f2c46d; --editorial: #9aa6b3; } }
@media print { :root { color-scheme: light; --ground: #fff; --panel: #fff; --text: #000; --quiet: #444; --line: #bbb; --gone-text: #8c1420; --gone: #fff; --new-text: #0b5a2a;
  --new: #fff; --material: #a3131f; --minor: #7a4d00; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
`
