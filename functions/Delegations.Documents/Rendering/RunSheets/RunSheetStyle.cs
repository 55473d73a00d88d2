namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>What run sheets add to <see cref="DocumentStyle"/>: closer lines, because they are read standing, and marks for what is between sessions.</summary>
internal static class RunSheetStyle
{
    public const string Sheet = """

        .label { margin: .6rem 0 0; font-size: .9rem; color: var(--soft); }
        .label strong { color: var(--ink); }
        .call { margin: 1.25rem 0 0; padding: .6rem .9rem; background: var(--tint); font-size: 1.1rem; }
        .call b { color: var(--accent); font-weight: 650; margin-right: .4em; }
        .front { margin-top: 2.25rem; }
        .front h2, .stops > h2, .stop h3 { font-size: 1.3rem; margin: 0 0 .4rem; }
        .stops { margin-top: 3rem; }
        .stop { margin-top: 1.5rem; padding-top: .9rem; border-top: 1px solid var(--ink); }
        .run tbody th, .run tbody td { padding: .55rem 0 .6rem; }
        .run .title { font-size: 1.1rem; }
        .run .people { margin-top: .3rem; }
        .run .between > * { padding: .3rem 0; background: var(--tint); color: var(--soft); font-size: .92rem; }
        .run .between th { padding-left: .5rem; font-size: .92rem; }
        .run .between b { color: var(--ink); font-weight: 600; }
        .run .comes > * { font-size: 1.05rem; color: var(--ink); }
        .overlap, .open { color: var(--accent); font-weight: 600; }
        .run .overlap { margin: .25rem 0 0; font-size: .92rem; }
        .beside, .home { color: var(--soft); }
        .home { display: block; white-space: normal; font-size: .8rem; }
        .listed tbody th { width: auto; white-space: normal; font-size: 1rem; }
        .listed th, .listed td { padding-right: 1rem; }
        .listed tbody th, .listed tbody td { padding-top: .4rem; padding-bottom: .45rem; }
        .facts { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; }
        .facts dt { color: var(--soft); font-size: .9rem; }
        .facts dd { margin: 0; white-space: pre-line; }
        .facts ul { margin: 0; padding-left: 1.1em; white-space: normal; }
        @media (max-width: 36rem) { .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: .5rem; } }
        @media print {
          .front, .stops { margin-top: 14pt; }
          .stop { break-inside: avoid; }
          .front + .day, .chapter:first-of-type > .day:first-child { break-before: auto; }
          .run tbody th, .run tbody td { padding: 3.5pt 0 4pt; }
          .run .between > *, .call { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .front h2, .stops > h2, .stop h3 { break-after: avoid; }
        }

        """;
}
