using System.Diagnostics;
using System.Security.Cryptography;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Itineraries;

/// <summary>
/// Reads a file for a visit, with its settings and its kept answers, beside what its sessions may continue. There is one way to
/// read, so that a check finds what the upload then does.
/// </summary>
internal sealed class VisitReader(ItineraryStore itineraries, AnswerStore answers, SessionHistory history)
{
    private const string OlderCopyCode = "file.older-copy";

    public async Task<VisitReading> ReadAsync(Visit visit, UploadedFile file, Language spoken, CancellationToken cancellationToken)
    {
        var latest = await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken);
        var kept = await answers.ReadAsync(visit.Id, cancellationToken);
        var options = file.OptionsFor(visit, spoken) with { Answers = kept.ForReading, Latest = StampOf(visit, latest, file) };
        switch (ItineraryReader.Read(file.Content, options))
        {
            case ItineraryOutcome.Read(var read):
                var former = await history.ReadAsync(visit, latest, cancellationToken);
                return new VisitReading.Read(latest, former with { Answers = kept }, read);
            case ItineraryOutcome.Unreadable(var code, var sentence):
                return new VisitReading.Unreadable(code, sentence);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The newest version; where that was made of this very file, what was the newest before: a file is no older copy of itself.</summary>
    private static ExportStamp StampOf(Visit visit, ItineraryVersion? latest, UploadedFile file)
    {
        if (latest is null || latest.Itinerary.Source.Sha256 != Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)))
        {
            return new ExportStamp(visit.Id.Value, visit.LatestVersion ?? 0);
        }

        var wasOlder = latest.Itinerary.Findings.Any(finding => finding.Code is OlderCopyCode);
        return new ExportStamp(visit.Id.Value, wasOlder ? latest.Number - 1 : 0);
    }
}

/// <summary>A file as it was read for a visit.</summary>
internal abstract record VisitReading
{
    private VisitReading()
    {
    }

    /// <param name="Latest">The visit's newest version; null before the first.</param>
    /// <param name="Former">What the sessions may continue, and what was answered about them.</param>
    /// <param name="Itinerary">The reading, under ids of its own.</param>
    internal sealed record Read(ItineraryVersion? Latest, FormerSessions Former, Itinerary Itinerary) : VisitReading
    {
        /// <summary>The reading under the ids that its sessions have as a version of that number.</summary>
        public Continuation ContinueAs(int version, Visit visit, Language spoken) => SessionMatcher.Continue(Former, Itinerary, visit.Id, version, spoken);
    }

    /// <summary>No itinerary could be read.</summary>
    internal sealed record Unreadable(string Code, string Sentence) : VisitReading;
}
