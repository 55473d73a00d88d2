namespace Delegations.Documents.Rendering;

internal static partial class DocumentStyle
{
    /// <summary>Agendas: head, days, pictures to scale, sessions. Colours of labels are those of the Traffic Light Protocol 2.0.</summary>
    private const string Agenda = """

        .skip { position: absolute; left: -999rem; top: 0; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
        .skip:focus { left: 0; }
        h1.long { font-size: 1.3rem; }
        .agency { margin: 0 0 1rem; font-weight: 650; }
        .agency img { display: block; max-width: min(100%, 15rem); max-height: 4rem; width: auto; height: auto; }
        .kind { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; align-items: center; margin: 0; padding-top: .8rem; border-top: 3px solid var(--accent); font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); }
        .kind strong { color: var(--accent); font-weight: 650; }
        .kind .state { margin-left: auto; }
        .tlp { display: inline-block; white-space: nowrap; background: #000; color: #fff; border: 1px solid #000; font: 700 .75rem/1.5 var(--sans); letter-spacing: .03em; padding: 0 .5em; border-radius: 2px; }
        .tlp.green { color: #33ff00; }
        .tlp.amber { color: #ffc000; }
        .tlp.red { color: #ff2b2b; }
        .subtitle { font: 600 1.35rem/1.25 var(--serif); color: var(--soft); margin: 0 0 .6em; }
        .stop { font: 600 1.2rem/1.3 var(--serif); color: var(--accent); margin: 0 0 .3em; }
        .dates { font-family: var(--serif); font-size: 1.3rem; margin: 0; }
        .dates::first-letter { text-transform: uppercase; }
        .also { color: var(--soft); font-weight: 400; }
        .places, .caution { color: var(--soft); margin: .2rem 0 0; }
        .caution { font-style: italic; }
        .contact { margin: .7rem 0 0; }
        .contact b, .entry b, .internal b { font-weight: 650; color: var(--accent); margin-inline-end: .4em; }
        a[href^="tel:"] { display: inline-block; min-height: 1.5rem; }
        .offers { margin-top: 1.1rem; font-size: .9rem; }
        .offers ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0; padding: 0; }
        .offers a { display: inline-block; padding: .3rem 0; min-width: 1.5rem; }
        .changes { margin-top: 1.75rem; }
        .changes h2 { font-size: 1.25rem; margin: 0 0 .5em; }
        .changes ul { margin: 0; padding: .7rem 1rem .7rem 2rem; background: var(--tint); border-inline-start: 3px solid var(--accent); }
        .changes li { margin: .3em 0; }
        .changes i { font-style: normal; color: var(--soft); font-size: .85em; }
        .changes del { color: var(--soft); }
        .changes ins { text-decoration: none; font-weight: 600; }
        .days { margin-top: 1.5rem; font-size: .9rem; }
        .days ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0; padding: 0; }
        .days a { display: inline-block; padding: .3rem 0; min-width: 1.5rem; text-decoration: none; color: var(--soft); white-space: nowrap; }
        .days a:hover, .days a:focus-visible { color: var(--accent); text-decoration: underline; }
        .days summary { padding: .3rem 0; cursor: pointer; font-weight: 600; }
        .chapter > h2 { font-size: 1.05rem; font-family: var(--sans); font-weight: 650; letter-spacing: .08em; text-transform: uppercase; color: var(--accent); margin: 3.25rem 0 -1.5rem; }
        .day { margin-top: 2.75rem; }
        .day > h2, .day > h3 { font-size: clamp(1.35rem, 3.6vw, 1.75rem); margin: 0 0 .15em; }
        .day > h2::first-letter, .day > h3::first-letter, .zone::first-letter, .running::first-letter { text-transform: uppercase; }
        .zone { color: var(--soft); font-size: .875rem; margin: 0 0 .9rem; }
        .running { display: none; }
        .scale { margin: 0 0 1.1rem; }
        .scale svg { display: block; width: calc(100% - 1px); overflow: visible; }
        .scale text { font: 11px var(--sans); fill: var(--soft); stroke: var(--paper); stroke-width: 3px; paint-order: stroke; font-variant-numeric: tabular-nums; }
        .scale .n { fill: var(--ink); stroke: none; }
        .scale .min { text-anchor: middle; font-size: 10px; }
        .scale line { stroke: var(--line); }
        .scale .midnight { stroke: var(--soft); stroke-dasharray: 1 3; }
        .scale .way { stroke: var(--accent); stroke-width: 1.5; }
        .scale .bar { fill: var(--accent); fill-opacity: .17; stroke: var(--accent); }
        .scale .open { stroke-dasharray: 3 2; }
        .scale .gap { fill: var(--tint); }
        .scale .overlap { fill: var(--accent); fill-opacity: .6; }
        .scale figcaption { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin-top: .35rem; font-size: .72rem; color: var(--soft); }
        .key::before { content: ""; display: inline-block; width: 1.1em; height: .75em; margin-inline-end: .4em; border: 1px solid var(--line); background: var(--tint); }
        .key.way::before { height: 0; border: 0; border-top: 2px solid var(--accent); vertical-align: .25em; }
        .key.overlap::before { height: .3em; border: 0; background: var(--accent); opacity: .6; vertical-align: .2em; }
        tbody th { width: 9.2rem; padding-inline-end: 1.1rem; font-variant-numeric: tabular-nums lining-nums; font-size: 1.02rem; }
        tbody th time { white-space: nowrap; }
        tbody th .open, tbody th .zone-here, tbody th .until { display: block; font-size: .8rem; color: var(--soft); }
        .title { font-family: var(--serif); font-size: 1.2rem; line-height: 1.3; font-weight: 600; margin: 0; }
        .open { color: var(--soft); font-style: italic; }
        .beside { color: var(--soft); }
        .title.beside { font-size: 1.02rem; font-weight: 400; }
        span.beside { display: block; }
        .tags { margin: .2rem 0 0; line-height: 1.4; }
        .tag { display: inline-block; font: 600 .7rem/1.5 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--accent); border: 1px solid currentColor; border-radius: 2px; padding: 0 .4em; }
        .home { display: block; font-size: .8rem; color: var(--soft); }
        .home.phone { display: none; }
        .place { margin: .15rem 0 0; }
        .place .address { color: var(--soft); }
        .map { font-size: .9rem; margin-inline-start: .4em; display: inline-block; padding: .05rem .1rem; min-height: 1.5rem; }
        .people { margin: .45rem 0 0; display: grid; grid-template-columns: minmax(5.5rem, max-content) 1fr; gap: .1rem 1rem; font-size: .95rem; }
        .people dt { color: var(--soft); font-size: .85rem; padding-top: .09rem; overflow-wrap: normal; }
        .people dd { margin: 0; grid-column: 2; min-width: 0; }
        .people .detail { color: var(--soft); }
        .notes { margin: .45rem 0 0; font-size: .95rem; white-space: pre-line; }
        .entry, .internal { margin: .55rem 0 0; padding: .4rem .75rem; font-size: .9rem; background: var(--tint); white-space: pre-line; }
        .cancelled s, .cancelled time { text-decoration: line-through; color: var(--soft); }
        .changed > th { box-shadow: inset 3px 0 var(--accent); padding-inline-start: .6rem; }
        tr:target { background: var(--tint); outline: 2px solid var(--accent); outline-offset: 2px; }
        .qr { float: right; width: 6.5rem; margin: 0 0 1rem 1.5rem; text-align: center; line-height: 1.3; }
        .qr svg { display: block; width: 100%; }
        .qr rect { fill: #fff; }
        .qr path { fill: #000; }
        .qr figcaption { margin-top: .3rem; font-size: .72rem; }
        @media (max-width: 36rem) {
          .kind .state { margin-left: 0; }
          tbody th { width: 4.3rem; padding-inline-end: .8rem; }
          tbody th > .dash { display: none; }
          tbody th > .end { display: block; color: var(--soft); }
          .home.wide { display: none; }
          .home.phone { display: block; }
          .title { font-size: 1.1rem; }
          .people { grid-template-columns: minmax(0, 1fr); gap: 0; }
          .people dd { grid-column: 1; }
          .people dt:not(:first-child) { margin-top: .35rem; }
        }
        @media (max-width: 44rem) {
          .scale .w { display: none; }
        }
        @media print {
          .skip, .days, .offers, .map { display: none; }
          .changes { margin-top: 14pt; break-inside: avoid; }
          .day { margin-top: 18pt; }
          .full .day + .day, .full .chapter + .chapter, .full .chapter + .day { break-before: page; margin-top: 0; }
          .brief .day { break-inside: avoid; }
          .chapter > h2 { margin: 18pt 0 8pt; }
          .full .chapter + .chapter > h2 { margin-top: 0; }
          .chapter > h2 + .day, .full .chapter + .chapter > .day { margin-top: 0; }
          .running { display: block; float: right; letter-spacing: 0; text-transform: none; font-weight: 400; }
          .scale, .zone { margin-bottom: 7pt; }
          .zone, .scale { break-after: avoid; }
          .scale { break-inside: avoid; }
          tbody th { width: 31mm; }
          .tlp, .entry, .internal, .scale svg, .key, .changes ul, .qr svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .qr { width: 26mm; }
          .scale .w { display: inline; }
        }
        """;
}
