using System.Collections.Concurrent;
using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Invitations;

/// <summary>Remembers which row belongs to which desired entry, per publication.</summary>
/// <remarks>
/// Within one publication a pairing never changes: a row is paired with the entry at its address that shares most sessions, and
/// deliveries only make the two more alike; rows that are cancelled meanwhile were paired with nothing. A row that is not known
/// yet, or whose sessions are neither what they were nor what they should become, has everything compared anew.
/// </remarks>
internal sealed class Pairings
{
    private const int MostRemembered = 64;

    private readonly ConcurrentDictionary<VisitId, Pairing> remembered = new();

    public async Task<Pairing> OfAsync(Visit visit, Invitation row, Func<Task<ComparedVisit>> compare)
    {
        var name = visit.Publication is { } publication ? $"{publication.Entries} {publication.At.ToUnixTimeTicks()}" : "";
        if (remembered.TryGetValue(visit.Id, out var known) && known.Name == name && known.Knows(row))
        {
            return known;
        }

        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        return remembered[visit.Id] = new Pairing(name, await compare());
    }
}

/// <summary>Rows and the entries they belong to.</summary>
internal sealed class Pairing(string name, ComparedVisit compared)
{
    private readonly Dictionary<InvitationId, DesiredEntry?> entries = compared.Differences
        .Where(difference => difference.Actual is not null)
        .ToDictionary(difference => difference.Id, difference => difference.Desired);

    private readonly Dictionary<InvitationId, IReadOnlyList<SessionId>> sessions = compared.Actual.ToDictionary(row => row.Id, row => row.Sessions);

    public string Name => name;

    public bool Knows(Invitation row) => sessions.TryGetValue(row.Id, out var former)
        && (row.Sessions.SequenceEqual(former) || (EntryOf(row.Id) is { } entry && row.Sessions.SequenceEqual(entry.Sessions)));

    /// <summary>Null where nothing is desired of the row any more.</summary>
    public DesiredEntry? EntryOf(InvitationId row) => entries.GetValueOrDefault(row);
}
