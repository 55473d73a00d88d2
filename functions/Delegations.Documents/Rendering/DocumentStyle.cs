using System.Globalization;
using System.Text;

namespace Delegations.Documents.Rendering;

/// <summary>How our documents look on screen, phone and paper: one sheet, put into every page, nothing loaded.</summary>
internal static class DocumentStyle
{
    /// <summary>The sheet, with the running foot of the printed pages.</summary>
    /// <param name="foot">What the foot of each printed page says beside its number.</param>
    public static string With(string foot) => string.Concat(Sheet, PageFoot(foot));

    private static string PageFoot(string foot) => $$"""

        @page { @bottom-left { content: {{Quote(foot)}}; } @bottom-right { content: counter(page) " / " counter(pages); } }

        """;

    /// <summary>Text as a CSS string that nothing in it can end.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or ':' or '-')
            {
                quoted.Append(rune);
            }
            else
            {
                quoted.Append('\\').Append(rune.Value.ToString("x", CultureInfo.InvariantCulture)).Append(' ');
            }
        }

        return quoted.Append('"').ToString();
    }

    private const string Sheet = """

        :root {
          --ink: #1d1b19; --soft: #635d56; --line: #dcd6cc; --paper: #fffefb; --tint: #f6f2ec; --accent: #7a2432; --bar: #b98a84;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia, "Times New Roman", serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
          color-scheme: light dark;
        }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #ebe6de; --soft: #a8a199; --line: #3b3733; --paper: #171513; --tint: #211e1b; --accent: #e3a7a2; --bar: #8d5a57; }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: break-word; }
        main, body > header, body > nav, body > footer { max-width: 52rem; margin: 0 auto; padding: 0 clamp(1.15rem, 5vw, 3rem); }
        body > header { padding-top: clamp(2.25rem, 7vw, 4.5rem); }
        h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.15; text-wrap: balance; }
        h1 { font-size: clamp(1.9rem, 5.4vw, 3rem); letter-spacing: -.012em; margin: .35em 0 .4em; }
        p { margin: 0 0 .75em; }
        a { color: var(--accent); text-underline-offset: .15em; }
        time, .figures { font-variant-numeric: tabular-nums lining-nums; }
        .kind { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; align-items: baseline; margin: 0; padding-top: .9rem; border-top: 3px solid var(--accent); font-size: .8rem; letter-spacing: .1em; text-transform: uppercase; color: var(--soft); }
        .kind strong { color: var(--accent); font-weight: 650; }
        .kind .state { margin-left: auto; }
        .dates { font-family: var(--serif); font-size: 1.3rem; margin: 0; }
        .places, .caution { color: var(--soft); margin: .2rem 0 0; }
        .caution { font-style: italic; }
        .days { margin-top: 1.75rem; font-size: .9rem; }
        .days ul { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; margin: 0; padding: 0; }
        .days a { text-decoration: none; color: var(--soft); white-space: nowrap; }
        .days a:hover, .days a:focus-visible { color: var(--accent); text-decoration: underline; }
        .chapter > h2 { font-size: 1.05rem; font-family: var(--sans); font-weight: 650; letter-spacing: .1em; text-transform: uppercase; color: var(--accent); margin: 3.5rem 0 -1.5rem; }
        .day { margin-top: 3rem; }
        .day > h2, .day > h3 { font-size: clamp(1.4rem, 3.6vw, 1.75rem); margin: 0 0 .15em; }
        .day > h2::first-letter, .day > h3::first-letter { text-transform: uppercase; }
        .zone { color: var(--soft); font-size: .875rem; margin: 0 0 1rem; }
        .zone::first-letter { text-transform: uppercase; }
        .running { display: none; }
        .scale { margin: 0 0 1.25rem; }
        .scale svg { display: block; width: 100%; overflow: hidden; }
        .scale text { font: 11px var(--sans); fill: var(--soft); stroke: var(--paper); stroke-width: 4px; paint-order: stroke; font-variant-numeric: tabular-nums; }
        .scale line { stroke: var(--line); stroke-width: 1; }
        .scale rect { fill: var(--bar); stroke: var(--paper); stroke-width: 1px; }
        table { width: 100%; border-collapse: collapse; }
        thead th { text-align: left; font-size: .75rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); padding: .35rem 0; border-bottom: 1px solid var(--ink); }
        tbody th, tbody td { text-align: left; vertical-align: top; padding: .85rem 0 .95rem; border-bottom: 1px solid var(--line); font-weight: 400; }
        tbody th { width: 9.2rem; padding-right: 1.25rem; white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; font-size: 1.02rem; }
        tbody th .open, tbody th .zone-here, tbody th .until { display: block; white-space: normal; font-size: .8rem; color: var(--soft); }
        tbody tr:last-child > * { border-bottom-color: var(--ink); }
        .title { font-family: var(--serif); font-size: 1.2rem; line-height: 1.3; font-weight: 600; margin: 0; }
        .place { margin: .15rem 0 0; }
        .place .address { color: var(--soft); }
        .people { margin: .5rem 0 0; display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; font-size: .95rem; }
        .people dt { color: var(--soft); font-size: .85rem; padding-top: .09rem; }
        .people dd { margin: 0; grid-column: 2; }
        .people .detail { color: var(--soft); }
        .notes { margin: .5rem 0 0; font-size: .95rem; white-space: pre-line; }
        .entry, .internal { margin: .55rem 0 0; padding: .4rem .75rem; font-size: .9rem; background: var(--tint); white-space: pre-line; }
        .entry b, .internal b { font-weight: 650; color: var(--accent); margin-right: .4em; }
        .tag { display: inline-block; white-space: nowrap; font: 600 .7rem/1.5 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--accent); border: 1px solid currentColor; border-radius: 2px; padding: 0 .4em; margin-left: .5em; vertical-align: .15em; }
        .cancelled .title s, .cancelled time { text-decoration: line-through; color: var(--soft); }
        body > footer { margin-top: 3rem; padding-bottom: 3.5rem; color: var(--soft); font-size: .85rem; }
        .prose { margin-top: 2rem; }
        .prose h2 { font-size: 1.5rem; margin: 2.2em 0 .5em; padding-top: .7em; border-top: 1px solid var(--line); }
        .prose h3 { font-size: 1.15rem; margin: 1.6em 0 .4em; }
        .prose ul, .prose ol { padding-left: 1.25em; margin: 0 0 1em; }
        .prose li { margin: .25em 0; }
        .prose li::marker { color: var(--accent); }
        .prose blockquote { margin: 1em 0; padding: .1em 1em; border-left: 3px solid var(--accent); color: var(--soft); }
        .prose table { margin: 1em 0; font-size: .95rem; }
        .prose tbody td { padding: .4rem .75rem .4rem 0; }
        .prose code { font-size: .9em; background: var(--tint); padding: .05em .3em; }
        .prose pre { overflow-x: auto; background: var(--tint); padding: .75em 1em; }
        @media (max-width: 36rem) {
          .kind .state { margin-left: 0; }
          tbody th { width: 4.1rem; padding-right: .9rem; white-space: normal; }
          tbody th .dash { display: none; }
          tbody th .end { display: block; color: var(--soft); }
          .title { font-size: 1.1rem; }
          .people { grid-template-columns: 1fr; gap: 0; }
          .people dd { grid-column: 1; }
          .people dt:not(:first-child) { margin-top: .35rem; }
        }
        @media print {
          :root { --ink: #000; --soft: #4d4843; --line: #c9c3ba; --paper: #fff; --tint: #f4f1ec; --accent: #7a2432; --bar: #b98a84; color-scheme: light; }
          html { font-size: 10.5pt; }
          body { line-height: 1.42; }
          main, body > header, body > footer { max-width: none; padding-left: 0; padding-right: 0; }
          body > header { padding-top: 0; }
          h1 { font-size: 23pt; }
          .days { display: none; }
          .day { margin-top: 20pt; }
          .day + .day, .chapter + .chapter { break-before: page; margin-top: 0; }
          .chapter > h2 { margin: 18pt 0 8pt; }
          .chapter + .chapter > h2 { margin-top: 0; }
          .chapter > h2 + .day, .chapter + .chapter > .day { margin-top: 0; }
          .running { display: block; float: right; letter-spacing: 0; text-transform: none; font-weight: 400; }
          .running::first-letter { text-transform: uppercase; }
          tbody th, tbody td { padding: 5.5pt 0 6.5pt; }
          .scale, .zone { margin-bottom: 7pt; }
          .chapter > h2, .day > h2, .day > h3, .zone, .scale, thead, .prose h2, .prose h3 { break-after: avoid; }
          tbody tr, .scale, .prose li { break-inside: avoid; }
          tbody tr:last-child { break-before: avoid; }
          thead { display: table-header-group; }
          tbody th { width: 31mm; }
          a { color: inherit; text-decoration: none; }
          .entry, .internal, .scale rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          body > footer { padding-bottom: 0; margin-top: 18pt; }
        }
        @page { size: A4; margin: 17mm 19mm 19mm; @bottom-left { font: 8pt sans-serif; color: #4d4843; } @bottom-right { font: 8pt sans-serif; color: #4d4843; } }
        """;
}
