using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>A session as a row of its day's table.</summary>
internal sealed class SessionMarkup(AgendaMarkup page)
{
    private readonly MarkupWriter _html = page.Html;
    private readonly DocumentWords _own = page.Words.Own;
    private readonly PeopleMarkup _people = new(page);
    private readonly bool _showsAudience = page.Agenda.Audience is Audience.Internal;
    private readonly string? _home = page.Agenda.HomeZone is { } zone ? ZoneWords.Time(zone, page.Words.Language) : null;

    /// <summary>Where no session names a place, the file has no such column, and nothing is open.</summary>
    private readonly bool _namesPlaces = page.Agenda.Dated.Concat(page.Agenda.Undated).Any(session => !session.Place.IsEmpty);
    private readonly Dictionary<SessionId, AgendaChangeKind> _changes = (page.Agenda.Changes?.Changes ?? [])
        .DistinctBy(change => change.Session)
        .ToDictionary(change => change.Session, change => change.Kind);

    /// <summary>An id stands once in a page, also where a file says something twice.</summary>
    private readonly HashSet<SessionId> _written = [];

    public void Write(AgendaSession session)
    {
        _html.Write($"<tr");
        if (_written.Add(session.Id))
        {
            _html.Write($" id=\"{session.Id.ToString()}\"");
        }

        if (session.Cancelled || _changes.ContainsKey(session.Id))
        {
            _html.Write($" class=\"{(session.Cancelled ? "cancelled" : "changed")}\"");
        }

        _html.Write($"><th scope=\"row\">");
        WriteTime(session);
        _html.Write($"</th><td>\n");
        WriteTitle(session);
        WriteHome(session, "phone");
        WritePlace(session);
        _people.Write(session);
        WriteNotes(session);
        _html.Write($"</td></tr>\n");
    }

    private void WriteTime(AgendaSession session)
    {
        if (session.Start is not { } start)
        {
            _html.Write($"""<span class="open">""");
            page.Word(words => words.TimeOpen);
            _html.Write($"</span>");
            return;
        }

        WriteHours(start, session.End);
        if (session.EndDate is { } endDate)
        {
            _html.Write($"""<span class="until">→ {DateWords.ShortDay(endDate, page.Words.Language)}</span>""");
        }

        if (session.OtherZoneName is { } zone)
        {
            _html.Write($"""<span class="zone-here">{zone}</span>""");
        }

        WriteHome(session, "wide");
    }

    /// <summary>The same hours on the clocks at home, with their day where it is another; below the time, and on a phone, which has no room there, below the title.</summary>
    private void WriteHome(AgendaSession session, string kind)
    {
        if (session.HomeStart is not { } home || _home is null)
        {
            return;
        }

        _html.Write($"""<span class="home {kind}">""");
        if (home.Date != session.Date)
        {
            _html.Write($"{DateWords.ShortDay(home.Date, page.Words.Language)}, ");
        }

        WriteHours(home.TimeOfDay, session.HomeEnd?.TimeOfDay);
        _html.Write($", {_home}</span>");
    }

    private void WriteHours(LocalTime start, LocalTime? end)
    {
        var from = DateWords.Time(start);
        _html.Write($"""<time datetime="{from}">{from}</time>""");
        if (end is { } given)
        {
            var until = DateWords.Time(given);
            _html.Write($"""<span class="dash">–</span><time class="end" datetime="{until}">{until}</time>""");
        }
    }

    private void WriteTitle(AgendaSession session)
    {
        var title = session.Title;
        _html.Write($"""<p class="title" dir="auto"{page.LanguageOf(title)}>""");
        if (title.IsEmpty)
        {
            _html.Write($"""<span class="open">{_own.Untitled}</span>""");
        }
        else if (session.Cancelled)
        {
            _html.Write($"<s>{title.Main}</s>");
        }
        else
        {
            _html.Write($"{title.Main}");
        }

        _html.Write($"</p>\n");
        if (title.Beside.Length > 0)
        {
            _html.Write($"""<p class="title beside" dir="auto" lang="{page.Words.BesideLanguage?.Code}">{title.Beside}</p>""" + $"\n");
        }

        WriteTags(session);
    }

    private void WriteTags(AgendaSession session)
    {
        var change = _changes.TryGetValue(session.Id, out var kind) ? kind is AgendaChangeKind.Added ? _own.Added : _own.Changed : null;
        var audience = _showsAudience ? _own.For(session.Audience) : "";
        if (!session.Cancelled && change is null && audience.Length is 0 && session.Handling is null)
        {
            return;
        }

        _html.Write($"""<p class="tags">""");
        Tag(session.Cancelled ? _own.Cancelled : null);
        Tag(change);
        Tag(audience);
        if (session.Handling is { } handling)
        {
            page.Label(handling);
        }

        _html.Write($"</p>\n");
    }

    private void Tag(string? word)
    {
        if (!string.IsNullOrEmpty(word))
        {
            _html.Write($"""<span class="tag">{word}</span> """);
        }
    }

    private void WritePlace(AgendaSession session)
    {
        var address = session.Place.Main.Contains(session.Address, StringComparison.OrdinalIgnoreCase) ? "" : session.Address;
        if (session.Place.IsEmpty && address.Length is 0)
        {
            if (_namesPlaces)
            {
                _html.Write($"""<p class="place open">{_own.PlaceOpen}</p>""" + $"\n");
            }

            return;
        }

        _html.Write($"""<p class="place">""");
        page.Inline(session.Place);
        if (address.Length > 0)
        {
            var separator = session.Place.IsEmpty ? "" : ", ";
            _html.Write($"""<span class="address" dir="auto">{separator}{address}</span>""");
        }

        if (session.MapUrl is { } map)
        {
            _html.Write($""" <a class="map" href="{map}" rel="noreferrer">{_own.Map}</a>""");
        }

        _html.Write($"</p>\n");
    }

    private void WriteNotes(AgendaSession session)
    {
        if (!session.Notes.IsEmpty)
        {
            page.Paragraph("notes", session.Notes);
            _html.Write($"\n");
        }

        if (!session.EntryConditions.IsEmpty)
        {
            _html.Write($"""<p class="entry"><b>""");
            page.Word(words => words.Entry);
            _html.Write($"</b> ");
            page.Inline(session.EntryConditions);
            _html.Write($"</p>\n");
        }

        if (session.InternalNotes.Length > 0)
        {
            _html.Write($"""<p class="internal"><b>{_own.InternalNotes}</b> <span dir="auto">{session.InternalNotes}</span></p>""" + $"\n");
        }
    }
}
