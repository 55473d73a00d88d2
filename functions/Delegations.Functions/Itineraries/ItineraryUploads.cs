using System.Diagnostics;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Itineraries;

/// <summary>Takes a coordinator's file as the next version of a visit's itinerary.</summary>
internal sealed class ItineraryUploads(VisitReader reader, ItineraryVersions versions, ItineraryStore itineraries)
{
    /// <summary>Keeps the file and its reading as a version; the file that is the latest version already is recognised.</summary>
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
            && (SameReading.Is(latest.Itinerary, read.ContinueAs(latest.Number, visit, spoken).Itinerary) || await IsWorkbookOfAsync(visit, latest, cancellationToken)))
        {
            return new UploadOutcome.Kept(visit, latest, ItineraryDiff.None(latest.Itinerary), IsNew: false);
        }

        if (await versions.ClaimAsync(visit, cancellationToken) is not { } claimed)
        {
            return new UploadOutcome.Stale();
        }

        var continued = read.ContinueAs(claimed.ClaimedVersion, visit, spoken);
        var version = new ItineraryVersion(claimed.ClaimedVersion, continued.Itinerary);
        return await versions.KeepAsync(claimed, version, file.Content, isCorrection: false, cancellationToken) is { } pointed
            ? new UploadOutcome.Kept(pointed, version, ItineraryDiff.Between(read.Former, continued), IsNew: true)
            : new UploadOutcome.Stale();
    }

    /// <summary>
    /// Whether the latest version is a correction, of which the file is the workbook: that holds less than the version, which keeps what no
    /// workbook can say, and so never reads the same. A question that is still open is to be answered by another version.
    /// </summary>
    private async Task<bool> IsWorkbookOfAsync(Visit visit, ItineraryVersion latest, CancellationToken cancellationToken) =>
        SessionMatcher.IsSettled(latest.Itinerary)
        && (await itineraries.ListAsync(visit.Id, cancellationToken)).Any(kept => kept.Number == latest.Number && kept.Corrects is not null);
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

    /// <summary>No itinerary could be read, or what was to be corrected not understood; nothing was stored.</summary>
    internal sealed record Refused(string Code, string Sentence) : UploadOutcome
    {
        /// <summary>What stands against a correction, field by field; the first is the one told.</summary>
        public IReadOnlyList<Finding> Refusals { get; init; } = [];
    }

    /// <summary>Another change of the visit came in between.</summary>
    internal sealed record Stale : UploadOutcome;
}
