using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>What run sheets add to <see cref="DocumentStyle"/>: closer lines, because they are read standing, and marks for what is between sessions.</summary>
internal static class RunSheetStyle
{
    /// <summary>What fits on one line of a margin beside the state.</summary>
    private const int LongestTitle = 34;

    private const string Sheet = """

        .call { margin: 1.25rem 0 0; padding: .6rem .9rem; background: var(--tint); font-size: 1.1rem; }
        .call b { color: var(--accent); font-weight: 650; margin-right: .4em; }
        .front { margin-top: 2.25rem; }
        .front h2, .stops > h2, .site h3 { font-size: 1.3rem; margin: 0 0 .4rem; }
        .stops { margin-top: 3rem; }
        .site { margin-top: 1.5rem; padding-top: .9rem; border-top: 1px solid var(--ink); }
        .run tbody th, .run tbody td { padding-block: .55rem .6rem; }
        .run .title { font-size: 1.1rem; }
        .run .people { margin-top: .3rem; }
        .run .between > * { padding-block: .3rem; background: var(--tint); color: var(--soft); font-size: .92rem; }
        .run .between th { padding-left: .5rem; font-size: .92rem; }
        .run .between b { color: var(--ink); font-weight: 600; }
        .run .comes > * { font-size: 1.05rem; color: var(--ink); }
        .run .overlap, .run .open, .listed .open { color: var(--accent); font-weight: 600; font-style: normal; }
        .run .overlap { margin: .25rem 0 0; font-size: .92rem; }
        .run tbody th { white-space: nowrap; }
        .run .home, .run tbody th .open { white-space: normal; }
        .run .title .tag { margin-inline-start: .5em; vertical-align: .15em; }
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
          .site { break-inside: avoid; }
          .day + .day:not(.brief) { break-before: page; margin-top: 0; }
          .brief { break-inside: avoid; }
          .days { display: none; }
          .run tbody th, .run tbody td { padding-block: 3.5pt 4pt; }
          .run .between > *, .call { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .front h2, .stops > h2, .site h3 { break-after: avoid; }
        }

        """;

    /// <summary>The whole sheet of a page, with the agency's colour and what stands in the margins of paper.</summary>
    public static string For(Agenda agenda, RunSheetPhrases phrases)
    {
        var title = phrases.Title.Length <= LongestTitle
            ? phrases.Title
            : phrases.Title[..(char.IsHighSurrogate(phrases.Title[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)].TrimEnd() + "…";
        var margins = new PrintedMargins($"{phrases.Words.RunSheet}, {title} - {phrases.State}", phrases.Words.Page + " ", agenda.Handling.Label());
        return DocumentStyle.ForAgenda(AccentColours.Of(agenda.Agency.Accent), margins).Text + Sheet;
    }
}
