namespace Delegations.Documents.Rendering;

internal static partial class DocumentStyle
{
    /// <summary>Reports: headings, lists and tables that Markdown makes.</summary>
    private const string Prose = """

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
        .prose hr { border: 0; border-top: 1px solid var(--line); margin: 2.5em 0; }
        .outcomes { margin: 1em 0; }
        .outcomes rect { stroke: var(--paper); stroke-width: 2; }
        .outcomes text { font: 600 .9rem var(--sans); fill: var(--ink); }
        .outcomes .step0 { fill: var(--line); } .outcomes .step1 { fill: var(--soft); } .outcomes .step2, .outcomes .step3 { fill: var(--accent); }
        .outcomes rect.step2 { fill-opacity: .55; }
        .outcomes text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
        .outcomes text.step0, .outcomes text.step1, .outcomes text.step2, .outcomes text.step3 { fill: var(--ink); }
        @media print {
          .prose hr { break-after: page; border: 0; margin: 0; }
          .prose h2, .prose h3 { break-after: avoid; }
          .prose li { break-inside: avoid; }
        }
        """;
}
