using System.Text.Json;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>Writes all that an agenda's readers may know as plain JSON, for websites and apps; docs/agenda-json.md tells its shape.</summary>
public static class JsonAgenda
{
    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");
    private static readonly LocalDateTimePattern HomeClock = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>The file's bytes.</summary>
    public static byte[] Render(Agenda agenda)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        return ExchangeJson.Write(writer => JsonSerializer.Serialize(writer, Write(agenda), AgendaJsonContext.Default.AgendaDocument));
    }

    private static AgendaDocument Write(Agenda agenda) => new()
    {
        Title = Texts(agenda.Title, agenda),
        Audience = Code(agenda.Audience),
        Stop = agenda.Stop?.Value,
        Person = agenda.Person?.Value,
        Language = agenda.Language.Code,
        Beside = agenda.Beside?.Code,
        Handling = Label(agenda.Handling, agenda),
        Withheld = agenda.Withheld > 0 ? agenda.Withheld : null,
        Agency = new WrittenAgency(agenda.Agency.Name, agenda.Agency.Accent) { Logo = Logo(agenda.Agency.Logo) },
        State = Code(agenda.State),
        Version = agenda.Version,
        Published = agenda.Stamp is { } stamp ? InstantPattern.General.Format(stamp) : null,
        Url = NullIfEmpty(agenda.PublicUrl),
        Contact = NullIfEmpty(agenda.Contact),
        HomeZone = agenda.HomeZone is { } home ? new WrittenZone(home.Id, ZoneWords.Time(home, agenda.Language)) : null,
        Changes = agenda.Changes is { } changes ? new WrittenChanges(changes.Since, [.. changes.Changes.Select(change => Change(change, agenda))]) : null,
        Chapters = [.. agenda.Chapters.Select(chapter => new WrittenChapter(Texts(chapter.Name, agenda), [.. chapter.Days.Select(day => Day(day, agenda))]))],
        Undated = [.. agenda.Undated.Select(session => Session(session, agenda))],
    };

    private static WrittenDay Day(AgendaDay day, Agenda agenda) =>
        new(LocalDatePattern.Iso.Format(day.Date), new WrittenZone(day.Zone.Id, day.ZoneName), [.. day.Sessions.Select(session => Session(session, agenda))]);

    private static WrittenSession Session(AgendaSession session, Agenda agenda) => new()
    {
        Id = session.Id.Value,
        Uid = IcsAgenda.UidOf(session.Id),
        Date = Date(session.Date),
        Start = Clock(session.Start),
        End = Clock(session.End),
        EndDate = Date(session.EndDate),
        Zone = session.Zone.Id,
        OtherZoneName = session.OtherZoneName,
        StartsAt = At(session.LocalStart, session.Zone),
        EndsAt = At(session.LocalEnd, session.Zone),
        EndAssumed = session.LocalEnd is not null && session.End is null ? true : null,
        HomeStart = Home(session.HomeStart),
        HomeEnd = Home(session.HomeEnd),
        Title = Texts(session.Title, agenda),
        Stop = session.Stop?.Value,
        Place = Texts(session.Place, agenda),
        Address = NullIfEmpty(session.Address),
        Position = session.Position is { } point ? new WrittenPosition(point.Latitude, point.Longitude) : null,
        MapUrl = session.MapUrl,
        EntryConditions = Texts(session.EntryConditions, agenda),
        Speakers = [.. session.Speakers.Select(Person)],
        Hosts = [.. session.Hosts.Select(Person)],
        Notes = Texts(session.Notes, agenda),
        InternalNotes = NullIfEmpty(session.InternalNotes),
        Cancelled = session.Cancelled,
        Audience = Code(session.Audience),
        Handling = session.Handling is { } handling ? Label(handling, agenda) : null,
    };

    private static WrittenChange Change(AgendaChange change, Agenda agenda) =>
        new(Code(change.Kind), change.Session.Value, Texts(change.Title, agenda), PlainText.Of(change.Was), PlainText.Of(change.Now));

    private static WrittenPerson Person(AgendaPerson person) => new(PlainText.Of(person.Name), NullIfEmpty(person.Detail), NullIfEmpty(person.Email), NullIfEmpty(person.Phone));

    /// <summary>The text in the agenda's language, or the one it was left in, and in the second language where it differs.</summary>
    private static IReadOnlyList<ToldText> Texts(AgendaText text, Agenda agenda)
    {
        if (text.IsEmpty)
        {
            return [];
        }

        var main = new ToldText((text.Other ?? agenda.Language).Code, PlainText.Of(text.Main));
        return text.Beside.Length > 0 && agenda.Beside is { } second ? [main, new ToldText(second.Code, PlainText.Of(text.Beside))] : [main];
    }

    private static WrittenLabel Label(Handling handling, Agenda agenda) => new(handling.Label(), DocumentWords.In(agenda.Language).MeaningOf(handling));

    private static WrittenLogo? Logo(AgencyLogo? logo) =>
        logo is null ? null : new WrittenLogo(logo.MediaType, logo.Width, logo.Height, Convert.ToBase64String(logo.Content.Span));

    private static string? At(LocalDateTime? local, DateTimeZone zone) =>
        local is { } time ? Moment.Format(PlaceTime.ToInstant(time, zone).InZone(zone).ToOffsetDateTime()) : null;

    private static string? Home(LocalDateTime? time) => time is { } known ? HomeClock.Format(known) : null;

    private static string? Date(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static string? Clock(LocalTime? time) => time is { } known ? DateWords.Time(known) : null;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : PlainText.Of(text);

    /// <summary>An enumeration's value as our other JSON has it: one word in lower case.</summary>
    private static string Code<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
