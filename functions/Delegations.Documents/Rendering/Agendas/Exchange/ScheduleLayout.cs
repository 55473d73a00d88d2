using System.Globalization;
using System.Text;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>Lays an agenda out as a schedule.</summary>
/// <remarks>
/// Sessions without a start have no place in a schedule, and an invented hour would be wrong: their day is there, and they are named in
/// the description, as are those without a day and those that are off.
/// </remarks>
internal sealed class ScheduleLayout
{
    /// <summary>What happens after midnight belongs to the evening before, as in every program that reads schedules.</summary>
    private const int DayChange = 4;

    private static readonly LocalDate BeforeAllVersions = new(2000, 1, 1);

    private readonly Agenda _agenda;
    private readonly DocumentWords _words;
    private readonly SessionDescription _description;
    private readonly string _acronym;
    private readonly string? _page;
    private readonly Dictionary<Guid, int> _numbers;
    private readonly Dictionary<Guid, int> _people;

    private ScheduleLayout(Agenda agenda)
    {
        _agenda = agenda;
        _words = DocumentWords.In(agenda.Language);
        _description = new SessionDescription(agenda);
        _acronym = AcronymOf(PlainText.Of(agenda.Title.Main));
        _page = PublicPage.At(agenda.PublicUrl);
        var timed = agenda.Dated.Where(IsTimed).ToList();
        _numbers = ExchangeId.Numbers(timed.Select(session => ExchangeId.Of(session.Id)));
        _people = ExchangeId.Numbers(timed.SelectMany(session => session.Speakers.Select((person, position) => GuidOf(session, person, position))));
    }

    public static Schedule Of(Agenda agenda) => new ScheduleLayout(agenda).Lay();

    /// <summary>A name's letters and digits, as far as they are or become a-z and 0-9.</summary>
    public static string AcronymOf(string title)
    {
        const int shortest = 4;
        const int longest = 40;
        var kept = new StringBuilder();
        foreach (var character in title.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                kept.Append(char.ToLowerInvariant(character));
            }
            else if (kept.Length > 0 && kept[^1] is not '_' && CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
            {
                kept.Append('_');
            }
        }

        var whole = kept.ToString().Trim('_');
        var acronym = whole.Length <= longest ? whole : whole[..(whole.LastIndexOf('_', longest) is var end and >= shortest ? end : longest)];
        return acronym.Length >= shortest ? acronym : ("visit_" + acronym).Trim('_');
    }

    private static bool IsTimed(AgendaSession session) => session is { LocalStart: not null, LocalEnd: not null, Cancelled: false };

    private Schedule Lay() => new()
    {
        Title = PlainText.Of(_agenda.Title.Joined),
        Acronym = _acronym,
        Version = string.Create(CultureInfo.InvariantCulture, $"{_agenda.Version} ({_words.StateOf(_agenda.State)})"),
        Description = PlainText.Of(SessionDescription.Join(
            "\n",
            [.. AgendaRemarks.Standing(_agenda), .. AgendaRemarks.Untimed(_agenda), .. AgendaRemarks.Undated(_agenda), .. AgendaRemarks.Cancelled(_agenda)])),
        Url = _page,
        Zone = _agenda.Dated.FirstOrDefault()?.Zone,
        Published = _agenda.Stamp?.InUtc().Date ?? BeforeAllVersions,
        Days = Days(),
    };

    private List<ScheduleDay> Days()
    {
        var all = _agenda.Chapters
            .SelectMany(chapter => chapter.Days.SelectMany(day => day.Sessions).Select(session => (Track: chapter.Name.Joined, Session: session)))
            .Where(pair => !pair.Session.Cancelled)
            .Select(pair => (pair.Session, Event: IsTimed(pair.Session) ? Event(pair.Session, pair.Track) : null))
            .ToList();
        return
        [
            .. all.GroupBy(pair => pair.Event is { } timed ? timed.Start.LocalDateTime.PlusHours(-DayChange).Date : pair.Session.Date!.Value) // dated
                .OrderBy(day => day.Key)
                .Select((day, index) => Day(index + 1, day.Key, [.. day.OrderBy(pair => pair.Event?.Start.ToInstant() ?? Instant.MaxValue)])),
        ];
    }

    /// <summary>The day begins where its first session is, and ends where its last one is.</summary>
    private static ScheduleDay Day(int index, LocalDate date, List<(AgendaSession Session, ScheduleEvent? Event)> sessions)
    {
        var timed = sessions.Where(pair => pair.Event is not null).ToList();
        var change = new LocalTime(DayChange, 0);
        var (first, last) = timed.Count > 0 ? (timed[0].Session.Zone, timed[^1].Session.Zone) : (sessions[0].Session.Zone, sessions[^1].Session.Zone);
        return new ScheduleDay(index, date, At(date + change, first), At(date.PlusDays(1) + change, last))
        {
            Rooms =
            [
                .. timed.Select(pair => pair.Event!) // timed
                    .GroupBy(session => session.Room, StringComparer.Ordinal)
                    .Select(room => new ScheduleRoom(room.Key, ExchangeId.OfRoom(room.Key), [.. room])),
            ],
        };
    }

    private ScheduleEvent Event(AgendaSession session, string track)
    {
        var guid = ExchangeId.Of(session.Id);
        var start = PlaceTime.ToInstant(session.LocalStart!.Value, session.Zone); // only timed sessions come here
        var end = PlaceTime.ToInstant(session.LocalEnd!.Value, session.Zone);
        return new ScheduleEvent
        {
            Guid = guid,
            Id = _numbers[guid],
            Start = start.InZone(session.Zone).ToOffsetDateTime(),

            // As calendars have it: where clocks are put forward within the session, its length is kept.
            Length = end > start ? end - start : Period.Between(session.LocalStart.Value, session.LocalEnd.Value, PeriodUnits.Ticks).ToDuration(),
            Room = PlainText.Line(session.Place.IsEmpty ? (session.Address.Length > 0 ? session.Address : _words.PlaceOpen) : session.Place.Joined),
            Slug = string.Create(CultureInfo.InvariantCulture, $"{_acronym}-{_numbers[guid]}"),
            Title = PlainText.Line(session.Title.IsEmpty ? _words.Untitled : session.Title.Main),
            Subtitle = PlainText.Line(session.Title.Beside),
            Track = PlainText.Line(track),
            Language = (session.Title.Other ?? _agenda.Language).Code,
            Abstract = PlainText.Of(SessionDescription.Join("\n", session.Notes.Main, session.Notes.Beside)),
            Description = PlainText.Of(SessionDescription.Join("\n", session.Address, _description.WithoutNotes(session))),
            Speakers = [.. session.Speakers.Select((person, position) => Person(session, person, position))],
            Map = session.MapUrl is { } map ? (_words.Map, map) : null,
            Url = _page is null ? null : PublicPage.Of(_page, session.Id),
        };
    }

    private SchedulePerson Person(AgendaSession session, AgendaPerson person, int position)
    {
        var guid = GuidOf(session, person, position);
        return new SchedulePerson(guid, _people[guid], PlainText.Line(person.Name));
    }

    private Guid GuidOf(AgendaSession session, AgendaPerson person, int position) =>
        string.Equals(person.Name, _words.Somebody, StringComparison.Ordinal) ? ExchangeId.OfUnnamed(session.Id, position) : ExchangeId.OfPerson(person.Name);

    private static OffsetDateTime At(LocalDateTime local, DateTimeZone zone) => PlaceTime.ToInstant(local, zone).InZone(zone).ToOffsetDateTime();
}
