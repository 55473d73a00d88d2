using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Agendas.Reviews;

/// <summary>Shows the newest version to those who review it by a link, and takes their remarks.</summary>
internal sealed class AgendaReviews(AgendaLinks links, AgendaWriter writer, ItineraryStore itineraries, RemarkStore remarks, IClock clock)
{
    /// <summary>Whoever has more to say than this had better call.</summary>
    public const int MostRemarks = 500;

    /// <summary>What a link opens now; null where it opens nothing. Reads only: programs that look ahead open links too.</summary>
    /// <param name="languageOf">The language to show its content in.</param>
    public async Task<ReviewedAgenda?> OpenAsync(string? token, Func<OpenedReview, Language> languageOf, CancellationToken cancellationToken)
    {
        if (await links.FindOpenReviewAsync(token, cancellationToken) is not { } opened)
        {
            return null;
        }

        // The same reviewer may get a new link after the old one was withdrawn: it does not show what was written by that.
        var own = await remarks.ListAsync(opened.Visit.Id, opened.Link.Id, cancellationToken);
        return new ReviewedAgenda(
            opened,
            await ComposeAsync(opened, opened.Version, languageOf(opened), cancellationToken),
            [.. own.Where(remark => remark.At >= opened.Link.Created)],
            await remarks.ListSettledAsync(opened.Visit.Id, cancellationToken));
    }

    /// <summary>Takes a remark in, once for each form that was shown.</summary>
    public async Task<RemarkOutcome> RecordAsync(ReviewedAgenda reviewed, WrittenRemark written, CancellationToken cancellationToken)
    {
        var (opened, latest) = (reviewed.Opened, reviewed.Opened.Version.Number);
        var version = written.Version is { } read and > 0 && read <= latest ? read : latest;
        if (written.Session is { } session && !await WasShownAsync(reviewed, session, version, cancellationToken))
        {
            return new RemarkOutcome.NoSession();
        }

        var remark = new Remark
        {
            Id = RemarkId.Derive(opened.Link.Id.Value, written.Nonce, written.Session?.Value, written.Text, written.Name),
            Link = opened.Link.Id,
            Session = written.Session,
            Text = written.Text,
            Name = written.Name,
            At = clock.GetCurrentInstant(),
            Version = version,
        };
        if (reviewed.Remarks.Any(other => other.Id == remark.Id))
        {
            return new RemarkOutcome.Recorded();
        }

        if (reviewed.IsFull)
        {
            return new RemarkOutcome.Full();
        }

        await remarks.AddAsync(opened.Visit.Id, remark, cancellationToken); // false: the same form at the same moment
        return new RemarkOutcome.Recorded();
    }

    /// <summary>Somebody may write on what a newer version no longer has, while its page lies open.</summary>
    private async Task<bool> WasShownAsync(ReviewedAgenda reviewed, SessionId session, int version, CancellationToken cancellationToken) =>
        Shows(reviewed.Agenda, session)
        || (version != reviewed.Opened.Version.Number
            && await itineraries.FindAsync(reviewed.Opened.Visit.Id, version, cancellationToken) is { } former
            && Shows(await ComposeAsync(reviewed.Opened, former, reviewed.Agenda.Language, cancellationToken), session));

    private static bool Shows(Agenda agenda, SessionId session) => agenda.Dated.Concat(agenda.Undated).Any(shown => shown.Id == session);

    private async Task<Agenda> ComposeAsync(OpenedReview opened, ItineraryVersion version, Language language, CancellationToken cancellationToken)
    {
        var issue = opened.Visit.Publication is { } publication && publication.Version == version.Number
            ? new AgendaIssue(publication.State, publication.At, IsPublished: false)
            : new AgendaIssue(AgendaState.Preliminary, clock.GetCurrentInstant(), IsPublished: false);
        var sources = await writer.ReadAsync(opened.Visit, cancellationToken);
        return await writer.ComposeAsync(sources, version, issue, new AgendaKind(opened.Link.Audience, language, AgendaFormat.Html), cancellationToken);
    }
}

/// <summary>A version as its reviewers see it.</summary>
/// <param name="Remarks">Those left by this link, the oldest first.</param>
/// <param name="Settled">Which remarks of the visit are settled, and since when.</param>
internal sealed record ReviewedAgenda(OpenedReview Opened, Agenda Agenda, IReadOnlyList<Remark> Remarks, IReadOnlyDictionary<RemarkId, Instant> Settled)
{
    public bool IsFull => Remarks.Count >= AgendaReviews.MostRemarks;
}

/// <summary>What somebody sends by the page.</summary>
/// <param name="Nonce">Of the form: the same form sent twice is one remark.</param>
/// <param name="Version">That which the page showed; null where the form does not say.</param>
internal sealed record WrittenRemark(SessionId? Session, string Text, string Name, string Nonce, int? Version);

/// <summary>What became of a remark.</summary>
internal abstract record RemarkOutcome
{
    private RemarkOutcome()
    {
    }

    internal sealed record Recorded : RemarkOutcome;

    /// <summary>These readers were never shown such a session.</summary>
    internal sealed record NoSession : RemarkOutcome;

    /// <summary>As many as a link takes are there.</summary>
    internal sealed record Full : RemarkOutcome;
}
