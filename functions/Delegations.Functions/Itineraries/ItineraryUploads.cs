using System.Diagnostics;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>Takes a coordinator's file as the next version of a visit's itinerary.</summary>
internal sealed class ItineraryUploads(VisitStore visits, ItineraryStore itineraries, VisitReader reader, IClock clock)
{
    /// <summary>
    /// Claims a number, keeps file and reading under it, and last moves the visit's pointer: an upload that is cut off
    /// anywhere leaves the visit as it was, and a repeat takes the next number.
    /// </summary>
    public async Task<UploadOutcome> UploadAsync(Visit visit, UploadedFile file, Language spoken, CancellationToken cancellationToken)
    {
        return await reader.ReadAsync(visit, file, spoken, cancellationToken) switch
        {
            VisitReading.Read read => await KeepAsync(visit, file, read, spoken, cancellationToken),
            VisitReading.Unreadable(var code, var sentence) => new UploadOutcome.Refused(code, sentence),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<UploadOutcome> KeepAsync(
        Visit visit, UploadedFile file, VisitReading.Read read, Language spoken, CancellationToken cancellationToken)
    {
        var latest = read.Latest;
        if (latest?.Itinerary.Source.Sha256 == read.Itinerary.Source.Sha256
            && SameReading.Is(latest.Itinerary, read.ContinueAs(latest.Number, visit, spoken).Itinerary))
        {
            return new UploadOutcome.Kept(visit, latest, ItineraryDiff.None(latest.Itinerary), IsNew: false);
        }

        var claim = visit with { ClaimedVersion = visit.ClaimedVersion + 1 };
        if (await visits.UpdateAsync(claim, cancellationToken) is not { } claimed)
        {
            return new UploadOutcome.Stale();
        }

        var continued = read.ContinueAs(claimed.ClaimedVersion, visit, spoken);
        var version = new ItineraryVersion(claimed.ClaimedVersion, continued.Itinerary);
        await itineraries.AddAsync(visit.Id, version, file.Content, cancellationToken);
        var row = ItineraryStore.VersionRow(visit.Id, version, clock.GetCurrentInstant());
        var pointed = await visits.UpdateAsync(
            claimed with
            {
                LatestVersion = version.Number,
                SettledVersion = SessionMatcher.IsSettled(continued.Itinerary) ? version.Number : visit.SettledVersion ?? latest?.Number,
            },
            [row],
            cancellationToken);
        return pointed is null
            ? new UploadOutcome.Stale()
            : new UploadOutcome.Kept(pointed, version, ItineraryDiff.Between(read.Former, continued), IsNew: true);
    }
}

/// <summary>A file as somebody sent it.</summary>
internal sealed record UploadedFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>How it is read for a visit, or for none.</summary>
    public ReadOptions OptionsFor(Visit? visit, Language spoken) => new()
    {
        FileName = Name,
        Language = spoken,
        Zone = visit?.TimeZone,
        OrganiserAddress = visit?.Organiser.Address,
    };
}

/// <summary>What became of an upload.</summary>
internal abstract record UploadOutcome
{
    private UploadOutcome()
    {
    }

    /// <summary>Kept as a version, or recognised as the latest one.</summary>
    internal sealed record Kept(Visit Visit, ItineraryVersion Version, ItineraryDiff Diff, bool IsNew) : UploadOutcome;

    /// <summary>No itinerary could be read; nothing was stored.</summary>
    internal sealed record Refused(string Code, string Sentence) : UploadOutcome;

    /// <summary>Another change of the visit came in between.</summary>
    internal sealed record Stale : UploadOutcome;
}
