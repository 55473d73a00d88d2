using System.Globalization;
using Delegations.Documents.Rendering.Agendas.Exchange;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Writes the sessions of one agenda as entries of its calendar; what is the same in all of them is made once.</summary>
internal sealed class IcsAgendaEntry(Agenda agenda)
{
    /// <summary>Any fixed day will do where nobody gave the time of publication.</summary>
    private static readonly Instant BeforeAllVersions = Instant.FromUtc(2000, 1, 1, 0, 0);

    private readonly SessionDescription _description = new(agenda);
    private readonly byte[] _revision = Revision(agenda);
    private readonly string _timeOpen = " – " + DocumentWords.In(agenda.Language).TimeOpen;
    private readonly string? _page = PublicPage.At(agenda.PublicUrl);
    private readonly bool _isFinal = agenda.State is AgendaState.Final;

    public void Write(IcsWriter writer, AgendaSession session)
    {
        var isTimed = session is { LocalStart: not null, LocalEnd: not null };
        writer.Line("BEGIN:VEVENT");
        writer.Line($"UID:{IcsAgenda.UidOf(session.Id)}");
        writer.Raw(_revision);
        WriteTimes(writer, session);
        writer.Text("SUMMARY", isTimed ? session.Title.Joined : session.Title.Joined + _timeOpen);
        writer.OptionalText("LOCATION", SessionDescription.Location(session));
        if (session.Position is { } point)
        {
            writer.Line(string.Create(CultureInfo.InvariantCulture, $"GEO:{point.Latitude:0.######};{point.Longitude:0.######}"));
        }

        writer.OptionalText("DESCRIPTION", _description.Of(session));
        if (_description.LabelOf(session) is { } label)
        {
            writer.Text("CATEGORIES", label.Label());
        }

        if (_page is not null)
        {
            writer.Line($"URL:{PublicPage.Of(_page, session.Id)}");
        }

        writer.Line(session.Cancelled ? "STATUS:CANCELLED" : isTimed && _isFinal ? "STATUS:CONFIRMED" : "STATUS:TENTATIVE");
        writer.Line("END:VEVENT");
    }

    private static void WriteTimes(IcsWriter writer, AgendaSession session)
    {
        if (session is { LocalStart: { } start, LocalEnd: { } end })
        {
            writer.Times(start, end, session.Zone);
            return;
        }

        var first = session.Date!.Value; // only dated sessions come here
        var last = session.EndDate is { } until && until > first ? until : first;
        writer.Days(first, last);
        writer.Line("TRANSP:TRANSPARENT");
    }

    /// <summary>A number that only grows, also where an earlier version is published again: seconds since a fixed day, which 32 bits hold until 2068 (RFC 5545 section 3.8.7.4).</summary>
    private static long SequenceOf(Agenda agenda) => agenda.Stamp is { } stamp ? (long)Math.Max(0, (stamp - BeforeAllVersions).TotalSeconds) : agenda.Version;

    // With a METHOD, DTSTAMP is when the message was made, without one the last change: here both are the publication (RFC 5545 section 3.8.7.2).
    private static byte[] Revision(Agenda agenda)
    {
        var stamp = agenda.Stamp ?? BeforeAllVersions + Duration.FromSeconds(agenda.Version);
        var writer = new IcsWriter();
        writer.Line($"SEQUENCE:{SequenceOf(agenda).ToString(CultureInfo.InvariantCulture)}");
        writer.Time("DTSTAMP", stamp);
        writer.Time("LAST-MODIFIED", stamp);
        return writer.ToArray();
    }
}
