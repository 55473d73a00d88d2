using System.Diagnostics;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Itineraries;

/// <summary>Takes a coordinator's file as the next version of a visit's itinerary.</summary>
internal sealed class ItineraryUploads(ItineraryStore itineraries, SessionHistory history, ItineraryVersions versions)
{
    /// <summary>Keeps the file and its reading as a version; the file that is the latest version already is recognised.</summary>
    public async Task<UploadOutcome> UploadAsync(Visit visit, UploadedFile file, Language spoken, CancellationToken cancellationToken)
    {
        return ItineraryReader.Read(file.Content, file.OptionsFor(visit, spoken)) switch
        {
            ItineraryOutcome.Read(var read) => await KeepAsync(visit, file, read, spoken, cancellationToken),
            ItineraryOutcome.Unreadable(var code, var sentence) => new UploadOutcome.Refused(code, sentence),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<UploadOutcome> KeepAsync(
        Visit visit, UploadedFile file, Itinerary read, Language spoken, CancellationToken cancellationToken)
    {
        var latest = await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken);
        if (latest is not null && IsSame(latest.Itinerary, read))
        {
            return new UploadOutcome.Kept(visit, latest, ItineraryDiff.None(latest.Itinerary), IsNew: false);
        }

        if (await versions.ClaimAsync(visit, cancellationToken) is not { } claimed)
        {
            return new UploadOutcome.Stale();
        }

        var former = await history.ReadAsync(visit, latest, cancellationToken);
        var continued = SessionMatcher.Continue(former, read, visit.Id, claimed.ClaimedVersion, spoken);
        var version = new ItineraryVersion(claimed.ClaimedVersion, continued.Itinerary);
        return await versions.KeepAsync(claimed, version, file.Content, isCorrection: false, cancellationToken) is { } pointed
            ? new UploadOutcome.Kept(pointed, version, ItineraryDiff.Between(former, continued), IsNew: true)
            : new UploadOutcome.Stale();
    }

    /// <summary>The same bytes, read in the same zone: the visit's zone may have been put right in between.</summary>
    private static bool IsSame(Itinerary latest, Itinerary read) =>
        latest.Source.Sha256 == read.Source.Sha256 && latest.TimeZone.Equals(read.TimeZone);
}

/// <summary>A file as somebody sent it.</summary>
internal sealed record UploadedFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>How it is read for a visit, or for none: one way, so that a check finds what the upload then does.</summary>
    public ReadOptions OptionsFor(Visit? visit, Language spoken) => new()
    {
        FileName = Name,
        Language = spoken,
        Zone = visit?.TimeZone,
        OrganiserAddress = visit?.Organiser.Address,
        Latest = visit is null ? null : new ExportStamp(visit.Id.Value, visit.LatestVersion ?? 0),
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
