namespace Delegations.Documents.Rendering;

internal static partial class DocumentStyle
{
    /// <summary>Colours, faces, page, tables: what all documents have in common.</summary>
    private const string Base = """

        :root {
          --ink: #1d1b19; --soft: #625c55; --line: #dcd6cc; --paper: #fffefb; --tint: #f6f2ec; --accent: #7a2432;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia, "Noto Serif", "Times New Roman", serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
          color-scheme: light dark;
        }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #ebe6de; --soft: #b0a9a0; --line: #3b3733; --paper: #171513; --tint: #211e1b; --accent: #e3a7a2; }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
        main, body > header, body > nav, body > section, body > footer { max-width: 52rem; margin: 0 auto; padding: 0 clamp(1.1rem, 5vw, 3rem); }
        body > header { padding-top: clamp(1.5rem, 5vw, 3.5rem); }
        h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.15; text-wrap: balance; }
        h1 { font-size: clamp(1.75rem, 5.2vw, 2.9rem); letter-spacing: -.012em; margin: .35em 0 .3em; }
        p { margin: 0 0 .75em; }
        a { color: var(--accent); text-underline-offset: .15em; }
        a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        time, .figures { font-variant-numeric: tabular-nums lining-nums; }
        table { width: 100%; border-collapse: collapse; }
        thead th { text-align: start; font-size: .75rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); padding: .35rem 0; border-bottom: 1px solid var(--ink); }
        tbody th, tbody td { text-align: start; vertical-align: top; padding: .8rem 0 .9rem; border-bottom: 1px solid var(--line); font-weight: 400; }
        tbody tr:last-child > * { border-bottom-color: var(--ink); }
        body > footer { margin-top: 3rem; padding-bottom: 3.5rem; color: var(--soft); font-size: .85rem; }
        @media print {
          :root { --ink: #000; --soft: #4d4843; --line: #c9c3ba; --paper: #fff; --tint: #f4f1ec; --accent: #7a2432; color-scheme: light; }
          html { font-size: 10.5pt; }
          body { line-height: 1.42; }
          main, body > header, body > section, body > footer { max-width: none; padding-left: 0; padding-right: 0; }
          body > header { padding-top: 0; }
          h1 { font-size: 23pt; }
          h2, h3, thead { break-after: avoid; }
          thead { display: table-header-group; }
          tbody tr { break-inside: avoid; }
          tbody th, tbody td { padding: 5pt 0 6pt; }
          a { color: inherit; text-decoration: none; }
          body > footer { padding-bottom: 0; margin-top: 18pt; break-inside: avoid; }
        }
        @page { size: A4; margin: 17mm 19mm 19mm; @bottom-left { font: 8pt sans-serif; color: #4d4843; } @bottom-center { font: 8pt sans-serif; color: #4d4843; } @bottom-right { font: 8pt sans-serif; color: #4d4843; } @top-right { font: 700 12pt sans-serif; color: #000; } }
        """;
}
