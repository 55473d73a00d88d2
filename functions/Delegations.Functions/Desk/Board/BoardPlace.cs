using Delegations.Model.Ids;
using Delegations.Web;
using NodaTime;

namespace Delegations.Desk.Board;

/// <summary>Where a coordinator is: a part of the board, or an entry's page. Forms carry it, so that whoever sends one comes back there.</summary>
internal sealed record BoardPlace(DeskVisit Visit, BoardChoice Choice, InvitationId? Entry = null)
{
    /// <summary>The field of a form that names the entry whose page it stands on.</summary>
    public const string EntryField = "at";

    public static BoardPlace Of(DeskVisit visit) => new(visit, BoardFilters.Of(visit.Request));

    public static BoardPlace Of(DeskVisit visit, IFormCollection form) => new(
        visit, BoardFilters.Of(form["filter"], form["by"]), InvitationId.TryParse(form[EntryField], null, out var entry) ? entry : null);

    /// <summary>The whole board where its part does not hold the line any more.</summary>
    public BoardPlace Around(BoardRow row, Instant now) =>
        BoardFilters.Takes(Choice.Filter, row, now) ? this : this with { Choice = Choice.Narrowed(BoardFilters.All) };

    /// <summary>After a form that worked.</summary>
    public SeeOther Go(string said, int? count = null)
    {
        var query = Entry is null && Choice.Query.Length > 0 ? $"{Choice.Query}&" : "";
        return new SeeOther($"{Visit.Path}/invitations{(Entry is { } entry ? $"/{entry}" : "")}?{query}{Said.Query(said, count)}");
    }
}
