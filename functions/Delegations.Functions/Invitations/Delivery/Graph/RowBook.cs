using Delegations.Graph.Events;
using Delegations.Visits;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Rows of visits, by their events.</summary>
internal sealed class RowBook(IReadOnlyList<(Visit Visit, Invitation Row)> live)
{
    private readonly Dictionary<string, (Visit Visit, Invitation Row)> byId = Index(live, entry => entry.Id);
    private readonly Dictionary<string, (Visit Visit, Invitation Row)> byUid = Index(live, entry => entry.CalendarUid);

    public IReadOnlyList<(Visit Visit, Invitation Row)> Live => live;

    /// <summary>The row that the event stands for; null for none.</summary>
    public (Visit Visit, Invitation Row)? Find(GraphEvent item) =>
        byId.TryGetValue(item.Id, out var found) || (item.ICalUId is { Length: > 0 } uid && byUid.TryGetValue(uid, out found)) ? found : null;

    private static Dictionary<string, (Visit Visit, Invitation Row)> Index(
        IReadOnlyList<(Visit Visit, Invitation Row)> live, Func<ExternalEntry, string> name)
    {
        var index = new Dictionary<string, (Visit, Invitation)>(StringComparer.Ordinal);
        foreach (var pair in live.Where(pair => pair.Row.Entry is not null))
        {
            index[name(pair.Row.Entry!)] = pair; // just asked
        }

        return index;
    }
}
