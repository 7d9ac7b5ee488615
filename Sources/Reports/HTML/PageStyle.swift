/// How every page looks: one column for reading, wider for charts, on light, dark and printed paper.
let pageStyle = """
  \(colours(.light))
  @media (prefers-color-scheme: dark) { \(colours(.dark)) }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, \
  Helvetica, Arial, sans-serif; overflow-wrap: break-word; }
  main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
  h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.15; margin: .5rem 0 1rem; text-wrap: balance; }
  h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.6rem 0 .8rem; padding-top: 1rem; border-top: 1px solid \
  var(--rule); }
  p, ul, dl { max-width: 44rem; margin: .6rem 0; }
  ul { padding-left: 1.2rem; }
  li { margin: .3rem 0; }
  dt { font-weight: 600; }
  dd { margin: 0 0 .6rem 1rem; }
  .lead { font-size: 1.05rem; }
  .lead > .strong:first-child { font-size: clamp(1.15rem, 3.4vw, 1.45rem); line-height: 1.35; max-width: 50rem; }
  .strong { font-weight: 600; }
  .note { color: var(--quiet); font-size: .9rem; }
  .good, .bad { padding-left: .8rem; border-left: .3rem solid; }
  .good { border-color: var(--good); }
  .bad { border-color: var(--bad); }
  .whole { font-size: 1.05rem; padding-left: .8rem; border-left: .3rem solid var(--rule); }
  nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: .6rem 0; margin: 1.2rem 0 0; list-style: none; \
  max-width: none; font-size: .95rem; }
  nav li { margin: 0; }
  a { color: var(--link); }
  a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: .2rem solid var(--link); \
  outline-offset: .15rem; }
  .skip { position: absolute; left: 1rem; top: -4rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
  .skip:focus { top: .5rem; }
  figure { margin: 1rem 0; min-width: 0; }
  figcaption { font-weight: 600; }
  .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2rem; }
  .charts figure:only-child { max-width: 40rem; }
  .chart { display: block; width: 100%; height: auto; max-width: 34rem; font-family: inherit; }
  .charts .chart { max-width: 40rem; }
  td .chart { width: 5.6rem; }
  .says { font-size: .92rem; margin: .3rem 0; }
  .marks { list-style: none; padding: 0; font-size: .92rem; }
  .counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0 2rem; }
  .counts .chart { width: 12.5rem; }
  .counts figcaption { font-weight: 400; margin-top: .3rem; }
  summary { cursor: pointer; color: var(--link); font-size: .92rem; padding: .3rem 0; }
  .wide { overflow-x: auto; margin: .8rem 0; }
  table { border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; }
  caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
  th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--rule); }
  th { font-weight: 600; }
  tbody th { font-weight: 400; }
  th.number, td.number { text-align: right; white-space: nowrap; }
  thead th { vertical-align: bottom; }
  th.number { white-space: normal; }
  .range { display: block; color: var(--quiet); font-size: .91em; }
  .kept { white-space: nowrap; }
  pre { overflow-x: auto; background: var(--raised); padding: .7rem .9rem; margin: .8rem 0; font: .85rem/1.4 \
  ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
  @page { size: auto; margin: 16mm 15mm; }
  @media print {
    \(colours(.light))
    html { font-size: 10pt; }
    main { max-width: none; padding: 0; }
    nav, .skip, details { display: none; }
    h2 { break-after: avoid; margin-top: 1.6rem; }
    figure, tr, li, dt { break-inside: avoid; }
    figcaption:not(:last-child) { break-after: avoid; }
    figure > .chart { max-width: 25rem; }
    .charts { grid-template-columns: 1fr 1fr; }
    .wide, pre { overflow: visible; }
    table { font-size: 8.5pt; }
    .range { font-size: inherit; }
    th, td { padding-right: .6rem; }
    td { overflow-wrap: anywhere; }
    pre { white-space: pre-wrap; }
  }

  """

private func colours(_ palette: Palette) -> String {
  """
  :root { --paper: \(palette.paper); --raised: \(palette.raised); --ink: \(palette.ink); --quiet: \(palette.quiet); \
  --rule: \(palette.rule); --link: \(palette.lines[0]); --good: \(palette.good); --bad: \(palette.bad); } \
  \(palette.rules)
  """
}
