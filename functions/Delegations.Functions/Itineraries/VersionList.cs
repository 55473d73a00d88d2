using System.Globalization;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>Lists the versions of a visit's itinerary by their rows: an upload that was cut off before the visit pointed to it is none.</summary>
internal sealed class VersionList(VisitsTable table)
{
    private const string Kind = "version";

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<VersionNote>> ReadAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var notes = new List<VersionNote>();
        await foreach (var row in table.ListAsync(visit.Value, Kind, cancellationToken))
        {
            notes.Add(new VersionNote(
                int.Parse(row.RowKey.AsSpan(Kind.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture),
                row.GetInt32("sessions") ?? 0,
                row.GetInt32("errors") ?? 0,
                row.Moment("uploaded") ?? default));
        }

        notes.Reverse();
        return notes;
    }
}

/// <summary>What is known of a version without reading it.</summary>
internal sealed record VersionNote(int Number, int Sessions, int Errors, Instant Uploaded);
