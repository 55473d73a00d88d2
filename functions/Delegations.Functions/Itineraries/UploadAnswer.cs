using Delegations.Model;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>What an upload gave.</summary>
internal sealed record UploadAnswer
{
    public required int Version { get; init; }

    /// <summary>False where the file was the latest version already.</summary>
    public required bool IsNew { get; init; }
    public required int Sessions { get; init; }
    public LocalDate? First { get; init; }
    public LocalDate? Last { get; init; }

    /// <summary>False while there are error findings.</summary>
    public required bool MayBePublished { get; init; }
    public required IReadOnlyList<FoundPerson> People { get; init; }
    public required IReadOnlyList<Finding> Findings { get; init; }
    public required ItineraryDiff Diff { get; init; }

    public static UploadAnswer From(UploadOutcome.Kept kept, PeopleDirectory directory)
    {
        var days = kept.Version.Itinerary.Sessions.Select(session => session.Date).OfType<LocalDate>().ToList();
        return new UploadAnswer
        {
            Version = kept.Version.Number,
            IsNew = kept.IsNew,
            Sessions = kept.Version.Itinerary.Sessions.Count,
            First = days.Count > 0 ? days.Min() : null,
            Last = days.Count > 0 ? days.Max() : null,
            MayBePublished = kept.Version.MayBePublished,
            People = FoundPerson.AllIn(kept.Version.Itinerary, directory),
            Findings = kept.Version.Itinerary.Findings,
            Diff = kept.Diff,
        };
    }
}
