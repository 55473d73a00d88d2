using Delegations.Documents.Reading;
using Delegations.Model;
using NodaTime;

namespace Delegations.Itineraries.Corrections;

/// <summary>Puts the texts of a correction into a session; what cannot be understood is collected, each with its field.</summary>
internal sealed class SessionTextReader(SessionTexts texts, string place, Language spoken, List<Finding> refusals)
{
    private const int LongestText = 10_000;

    public Session PutInto(Session session)
    {
        CheckLengths();
        var told = WithTimes(session) with
        {
            Title = TitleOf(session),
            Place = texts.Place is { } where ? CellText.Line(where) : session.Place,
            Speakers = texts.Speakers is { } speakers ? CellText.People(speakers) : session.Speakers,
            Hosts = texts.Hosts is { } hosts ? CellText.People(hosts) : session.Hosts,
            Audience = Read(texts.Audience, "audience", CellText.Audience, CorrectionRefusals.AudienceUnknown) ?? session.Audience,
            Notes = texts.Notes is { } notes ? CellText.Lines(notes) : session.Notes,
            InternalNotes = texts.InternalNotes is { } inner ? EmptyAsNull(CellText.Lines(inner)) : session.InternalNotes,
        };
        return WithoutWhatNoLongerHolds(session, told);
    }

    /// <summary>What a new session cannot be without.</summary>
    public void Require()
    {
        if (texts.Date is null)
        {
            Refuse("date", CorrectionRefusals.DateUnreadable);
        }

        if (texts.Start is null)
        {
            Refuse("start", CorrectionRefusals.TimeUnreadable);
        }

        if (texts.Title is null)
        {
            Refuse("title", CorrectionRefusals.NoTitle);
        }
    }

    /// <summary>
    /// Another place is another stop, and not at the old one's coordinates; a corrected text has no translation yet, and is better
    /// shown as it is than beside an old one.
    /// </summary>
    private static Session WithoutWhatNoLongerHolds(Session before, Session after)
    {
        var isElsewhere = after.Place != before.Place;
        var isOtherHouse = after.Place.Length is 0 && !ReferenceEquals(after.Hosts, before.Hosts);
        return after with
        {
            Stop = isElsewhere || isOtherHouse ? null : before.Stop,
            Position = isElsewhere ? null : before.Position,
            Wordings = Translations(before, after),
        };
    }

    private static IReadOnlyList<Wording>? Translations(Session before, Session after)
    {
        if (before.Wordings is not { } known || (before.Title, before.Place, before.Notes) == (after.Title, after.Place, after.Notes))
        {
            return before.Wordings;
        }

        List<Wording> kept =
        [
            .. known.Select(wording => wording with
            {
                Title = after.Title == before.Title ? wording.Title : "",
                Place = after.Place == before.Place ? wording.Place : "",
                Notes = after.Notes == before.Notes ? wording.Notes : "",
            }).Where(wording => (wording.Title + wording.Place + wording.Notes).Length > 0),
        ];
        return kept.Count > 0 ? kept : null;
    }

    /// <summary>A session over midnight stays one as long as its times say so; one over several days keeps their number.</summary>
    private static LocalDate? EndDateOf(Session session, LocalDate? date, LocalTime? start, LocalTime? end)
    {
        if (session is not { Date: { } first, EndDate: { } last } || date is not { } day || (end is null && session.End is not null))
        {
            return null;
        }

        var nights = Period.DaysBetween(first, last);
        return nights is 1 && session.End <= session.Start && end > start ? null : day.PlusDays(nights);
    }

    private static string? EmptyAsNull(string text) => text.Length is 0 ? null : text;

    private Session WithTimes(Session session)
    {
        var date = Read(texts.Date, "date", DayIn, CorrectionRefusals.DateUnreadable) ?? session.Date;
        var start = Read(texts.Start, "start", CellText.Time, CorrectionRefusals.TimeUnreadable) ?? session.Start;
        var end = IsEmpty(texts.End) ? null : Read(texts.End, "end", CellText.Time, CorrectionRefusals.TimeUnreadable) ?? session.End;
        var endDate = IsEmpty(texts.EndDate) ? null : Read(texts.EndDate, "endDate", DayIn, CorrectionRefusals.DateUnreadable);
        return session with
        {
            Date = date,
            Start = start,
            End = end,
            EndDate = texts.EndDate is null ? EndDateOf(session, date, start, end) : endDate == date ? null : endDate,
            TimeZone = ZoneOf(session),
        };
    }

    private static bool IsEmpty(string? text) => text is not null && string.IsNullOrWhiteSpace(text);

    private LocalDate? DayIn(string text) => CellText.Date(text, spoken);

    private string TitleOf(Session session)
    {
        if (texts.Title is not { } written)
        {
            return session.Title;
        }

        var title = CellText.Line(written);
        if (title.Length is 0)
        {
            Refuse("title", CorrectionRefusals.NoTitle);
        }

        return title;
    }

    private DateTimeZone ZoneOf(Session session)
    {
        if (texts.TimeZone is not { } written)
        {
            return session.TimeZone;
        }

        if (CellText.Zone(written) is { } zone)
        {
            return zone;
        }

        Refuse("timeZone", CorrectionRefusals.ZoneUnknown);
        return session.TimeZone;
    }

    private void CheckLengths()
    {
        (string Name, string? Text)[] all =
        [
            ("date", texts.Date), ("start", texts.Start), ("end", texts.End), ("endDate", texts.EndDate), ("title", texts.Title), ("place", texts.Place), ("timeZone", texts.TimeZone),
            ("speakers", texts.Speakers), ("hosts", texts.Hosts), ("audience", texts.Audience), ("notes", texts.Notes), ("internalNotes", texts.InternalNotes),
        ];
        refusals.AddRange(all.Where(field => field.Text?.Length > LongestText)
            .Select(field => CorrectionRefusals.TextTooLong($"{place}.{field.Name}", LongestText, spoken)));
    }

    private T? Read<T>(string? text, string name, Func<string, T?> read, Func<string, Language, Finding> refusal)
        where T : struct
    {
        if (text is null)
        {
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            Refuse(name, refusal);
        }

        return value;
    }

    private void Refuse(string name, Func<string, Language, Finding> refusal) => refusals.Add(refusal($"{place}.{name}", spoken));
}
