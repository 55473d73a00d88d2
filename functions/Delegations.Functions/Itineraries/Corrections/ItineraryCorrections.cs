using System.Diagnostics;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Itineraries.Corrections;

/// <summary>Makes the next version of an itinerary without its file: the corrected sessions become a workbook of our own, which is taken like one sent in.</summary>
internal sealed class ItineraryCorrections(ItineraryStore itineraries, ItineraryVersions versions, PeopleStore people)
{
    /// <summary>
    /// Keeps the correction as a version. Cut off anywhere, it leaves the visit as it was. The same correction of the same version
    /// once more is recognised by its workbook, which is the latest version's; anything else onto an older version is stale.
    /// </summary>
    public async Task<UploadOutcome> CorrectAsync(Visit visit, ItineraryCorrection correction, Language spoken, CancellationToken cancellationToken)
    {
        return await PrepareAsync(visit, correction, spoken, cancellationToken) switch
        {
            Prepared.Changed changed => await KeepAsync(visit, changed, cancellationToken),
            Prepared.Known(var latest, var diff) => new UploadOutcome.Kept(visit, latest, diff, IsNew: false),
            Prepared.Refused(var code, var sentence, var refusals) => new UploadOutcome.Refused(code, sentence) { Refusals = refusals },
            Prepared.Stale => new UploadOutcome.Stale(),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>What the correction would give; nothing is kept.</summary>
    public async Task<CheckOutcome> PreviewAsync(Visit visit, ItineraryCorrection correction, Language spoken, CancellationToken cancellationToken)
    {
        return await PrepareAsync(visit, correction, spoken, cancellationToken) switch
        {
            Prepared.Changed changed => new CheckOutcome.Checked(CheckAnswer.Of(changed.Itinerary, await people.ReadAsync(visit.Id, cancellationToken), changed.Diff)),
            Prepared.Known(var latest, var diff) => new CheckOutcome.Checked(CheckAnswer.Of(latest.Itinerary, await people.ReadAsync(visit.Id, cancellationToken), diff)),
            Prepared.Refused(var code, var sentence, var refusals) => new CheckOutcome.Refused(code, sentence) { Refusals = refusals },
            Prepared.Stale => new CheckOutcome.Stale(),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<Prepared> PrepareAsync(Visit visit, ItineraryCorrection correction, Language spoken, CancellationToken cancellationToken)
    {
        if (correction.Base is not { } number)
        {
            return Prepared.Refused.Of([CorrectionRefusals.NoBase(spoken)]);
        }

        if (await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken) is not { } latest)
        {
            return Prepared.Refused.Of([CorrectionRefusals.NoItinerary(spoken)]);
        }

        if (number != latest.Number)
        {
            var seen = number < latest.Number ? await itineraries.FindAsync(visit.Id, number, cancellationToken) : null;
            return seen is not null && IsRepeat(visit, seen.Itinerary, latest, correction, spoken)
                ? new Prepared.Known(latest, Difference(seen.Itinerary, latest.Itinerary))
                : new Prepared.Stale();
        }

        var next = ItineraryVersions.NextOf(visit);
        return Edit(visit, latest.Itinerary, correction, next, spoken) switch
        {
            CorrectionEdit.Edited(var corrected) => Read(visit, latest, new ItineraryVersion(next, corrected), spoken),
            CorrectionEdit.Refused(var refusals) => Prepared.Refused.Of(refusals),
            _ => throw new UnreachableException(),
        };
    }

    private static CorrectionEdit Edit(Visit visit, Itinerary before, ItineraryCorrection correction, int version, Language spoken) =>
        CorrectionEditor.Apply(before, correction, added => SessionId.Derive(visit.Id.Value, $"{version}", "added", $"{added}"), spoken);

    private static bool IsRepeat(Visit visit, Itinerary seen, ItineraryVersion latest, ItineraryCorrection correction, Language spoken) =>
        Edit(visit, seen, correction, latest.Number, spoken) is CorrectionEdit.Edited(var corrected)
        && SourceFile.HashOf(ItineraryTemplates.WorkbookOf(visit, new ItineraryVersion(latest.Number, corrected))) == latest.Itinerary.Source.Sha256;

    private static Prepared Read(Visit visit, ItineraryVersion latest, ItineraryVersion corrected, Language spoken)
    {
        var workbook = ItineraryTemplates.WorkbookOf(visit, corrected);
        var file = new UploadedFile(Path.ChangeExtension(latest.Itinerary.Source.Name, "xlsx"), workbook);
        switch (ItineraryReader.Read(file.Content, file.OptionsFor(visit, spoken)))
        {
            case ItineraryOutcome.Read(var read):
                var itinerary = CorrectedReading.Of(latest.Itinerary, corrected.Itinerary, read);
                return IsSame(latest.Itinerary, itinerary)
                    ? new Prepared.Known(latest, ItineraryDiff.None(latest.Itinerary))
                    : new Prepared.Changed(itinerary, workbook, Difference(latest.Itinerary, itinerary));
            case ItineraryOutcome.Unreadable(var code, var sentence):
                return new Prepared.Refused(code, sentence, []);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Whether nothing is different but the file that says it.</summary>
    private static bool IsSame(Itinerary latest, Itinerary corrected) => Said(latest).SequenceEqual(Said(corrected));

    private static ReadOnlySpan<byte> Said(Itinerary itinerary) => ItineraryStore.ToJson(itinerary with
    {
        Source = new SourceFile("", "", ""),
        Findings = [],
        Sessions = [.. itinerary.Sessions.Select(session => session with { Origin = "", Reference = null })],
    }).ToMemory().Span;

    /// <summary>Sessions are known by their ids, so that nothing is matched by likeness.</summary>
    private static ItineraryDiff Difference(Itinerary before, Itinerary after) =>
        ItineraryDiff.Between(FormerSessions.Of(before), new Continuation(after, new Dictionary<SessionId, double>()));

    private async Task<UploadOutcome> KeepAsync(Visit visit, Prepared.Changed changed, CancellationToken cancellationToken)
    {
        if (await versions.ClaimAsync(visit, cancellationToken) is not { } claimed)
        {
            return new UploadOutcome.Stale();
        }

        var version = new ItineraryVersion(claimed.ClaimedVersion, changed.Itinerary);
        return await versions.KeepAsync(claimed, version, changed.Workbook, isCorrection: true, cancellationToken) is { } pointed
            ? new UploadOutcome.Kept(pointed, version, changed.Diff, IsNew: true)
            : new UploadOutcome.Stale();
    }

    /// <summary>A correction before anything is written.</summary>
    private abstract record Prepared
    {
        private Prepared()
        {
        }

        internal sealed record Changed(Itinerary Itinerary, ReadOnlyMemory<byte> Workbook, ItineraryDiff Diff) : Prepared;

        /// <summary>The latest version says it already.</summary>
        internal sealed record Known(ItineraryVersion Latest, ItineraryDiff Diff) : Prepared;

        internal sealed record Refused(string Code, string Sentence, IReadOnlyList<Finding> Refusals) : Prepared
        {
            public static Refused Of(IReadOnlyList<Finding> refusals) => new(refusals[0].Code, refusals[0].Message, refusals);
        }

        internal sealed record Stale : Prepared;
    }
}
