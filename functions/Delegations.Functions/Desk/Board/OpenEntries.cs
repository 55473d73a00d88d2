using Delegations.Model.Ids;

namespace Delegations.Desk.Board;

/// <summary>Whom a reminder to all is for: those of the part of the board that is looked at who have still to answer.</summary>
internal static class OpenEntries
{
    /// <summary>The field of a form that names those whom its page showed.</summary>
    public const string Field = "open";

    public static IReadOnlyList<InvitationId> Of(BoardSource source, BoardChoice choice) =>
    [
        .. source.Rows.Where(row => row.IsOpenAt(source.Now) && BoardFilters.Takes(choice.Filter, row, source.Now))
            .Select(row => row.Invitation?.Id)
            .OfType<InvitationId>(),
    ];

    public static string Write(IReadOnlyList<InvitationId> entries) => string.Join(' ', entries);

    public static bool HaveOnly(IFormCollection form, IReadOnlyList<InvitationId> entries)
    {
        var shown = form[Field].ToString().Split(' ').ToHashSet(StringComparer.Ordinal);
        return entries.All(entry => shown.Contains(entry.Value));
    }
}
