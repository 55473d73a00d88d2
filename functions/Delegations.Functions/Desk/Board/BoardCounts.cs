using Delegations.Invitations;
using NodaTime;

namespace Delegations.Desk.Board;

/// <summary>The board's figures.</summary>
internal static class BoardCounts
{
    private const int Whole = 1000;

    /// <summary>What is due again so soon still counts as under way.</summary>
    private static readonly Duration Soon = Duration.FromMinutes(1);

    public static BoardFigures FiguresOf(BoardSource source, BoardChoice choice)
    {
        var language = source.Language;
        var wanted = source.Rows.Where(row => !row.IsCancelled).ToList();
        var shares = wanted.CountBy(row => ShareOf(row, source.Now)).OrderBy(pair => pair.Key).ToList();
        var words = string.Join(", ", shares.Select(pair => $"{pair.Value} {BoardWords.Of(pair.Key, language)}"));
        return new BoardFigures(
            wanted.Count,
            language.Say(
                en: $"Of {wanted.Count} invitations: {words}.",
                fr: $"Sur {wanted.Count} invitations : {words}.",
                nl: $"Van {wanted.Count} uitnodigingen: {words}.",
                de: $"Von {wanted.Count} Einladungen: {words}."),
            [.. PiecesOf(shares, wanted.Count)],
            [
                .. BoardFilters.Known
                    .Select(filter => new BoardFigure(
                        filter,
                        BoardWords.OfFilter(filter, language),
                        source.Rows.Count(row => BoardFilters.Takes(filter, row, source.Now)),
                        StyleOf(filter),
                        filter == choice.Filter))
                    .Where(figure => figure.Count > 0 || figure.IsPresent || figure.Filter is BoardFilters.All or BoardFilters.Open),
            ]);
    }

    /// <summary>How many messages of the present publication have left; null where none is about to.</summary>
    public static BoardProgress? ProgressOf(BoardSource source)
    {
        var toGo = source.Rows.Count(row => IsRunning(row, source.Now));
        if (toGo is 0 || source.Visit.Publication is not { } publication)
        {
            return null;
        }

        var language = source.Language;
        var gone = source.Rows.Where(row => !IsRunning(row, source.Now) && row.Invitation?.Outgoing?.Since >= publication.At).ToList();
        var failed = gone.Count(row => row.IsFailed);
        var (done, total) = (gone.Count, gone.Count + toGo);
        var said = language.Say(
            en: $"Messages that have left: {done - failed} of {total}.",
            fr: $"Messages partis : {done - failed} sur {total}.",
            nl: $"Vertrokken berichten: {done - failed} van {total}.",
            de: $"Versandte Nachrichten: {done - failed} von {total}.");
        var missed = failed is 0 ? "" : language.Say(
            en: $" Failed: {failed}.", fr: $" Échoués : {failed}.", nl: $" Mislukt: {failed}.", de: $" Fehlgeschlagen: {failed}.");
        return new BoardProgress(done, total, said + missed);
    }

    private static bool IsRunning(BoardRow row, Instant now) =>
        row.IsUnderWay
        || (row is { IsFailed: false, Difference: { Kind: DifferenceKind.Create or DifferenceKind.Update or DifferenceKind.Cancel, Held: null } }
            && !(row.Invitation?.NotBefore > now + Soon));

    private static BoardPart ShareOf(BoardRow row, Instant now) => row switch
    {
        { Reply: { IsStale: false, Status: ReplyStatus.Accepted } } => BoardPart.Accepted,
        { Reply: { IsStale: false, Status: ReplyStatus.Tentative } } => BoardPart.Tentative,
        { Reply: { IsStale: false, Status: ReplyStatus.Declined } } => BoardPart.Declined,
        _ when row.IsOpenAt(now) => BoardPart.Open,
        { IsFailed: true } => BoardPart.Failed,
        { Invitation.Sent: not null } => BoardPart.Over,
        _ => BoardPart.Waiting,
    };

    private static IEnumerable<BoardShare> PiecesOf(List<KeyValuePair<BoardPart, int>> shares, int total)
    {
        var before = 0;
        foreach (var (part, count) in shares)
        {
            var (from, to) = (Whole * before / total, Whole * (before + count) / total);
            yield return new BoardShare(StyleOf(part), from, to - from);
            before += count;
        }
    }

    private static string StyleOf(BoardPart part) => part switch
    {
        BoardPart.Accepted => "yes",
        BoardPart.Tentative => "perhaps",
        BoardPart.Declined => "bad",
        BoardPart.Open => "other",
        BoardPart.Failed => "failed",
        _ => "blank",
    };

    private static string StyleOf(string filter) => filter switch
    {
        BoardFilters.Open => StyleOf(BoardPart.Open),
        BoardFilters.Accepted => StyleOf(BoardPart.Accepted),
        BoardFilters.Tentative => StyleOf(BoardPart.Tentative),
        BoardFilters.Declined => StyleOf(BoardPart.Declined),
        BoardFilters.Failed => StyleOf(BoardPart.Failed),
        BoardFilters.Waiting => StyleOf(BoardPart.Waiting),
        _ => "",
    };
}

/// <summary>The pieces of the bar, in their order.</summary>
internal enum BoardPart
{
    Accepted,
    Tentative,
    Declined,
    Open,
    Failed,
    Waiting,

    /// <summary>Over, and never answered.</summary>
    Over,
}
