using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Chooses from a report's facts what one kind of reader may have of them.</summary>
internal static class ReportComposition
{
    public static ReportContent Compose(ReportSource source, Audience audience, Language language)
    {
        var presence = new ReportPresence(source);
        var held = presence.Held(source.Itinerary);
        var settings = new AgendaSettings
        {
            Title = source.Title,
            Audience = audience,
            Language = language,
            State = AgendaState.Final,
            Version = 1,
            People = source.People,
            Translations = source.Translations,
        };
        var agenda = Agenda.From(held, settings);
        var days = DaysOf(agenda);
        var sessions = agenda.Dated.Concat(agenda.Undated).ToList();
        var spoke = Distinct(sessions.SelectMany(session => session.Speakers));
        var hosted = Distinct(sessions.SelectMany(session => session.Hosts));
        var helped = AgendaRedaction.Helpers(held, settings).Where(person => presence.WasThere(person.Name));
        var isPublic = audience is Audience.Public;
        var redaction = AgendaRedaction.OfTexts(settings);
        var people = new PeopleIndex(source.People);
        var told = sessions.Select(session => session.Id).ToHashSet();
        return new ReportContent
        {
            Title = agenda.Title.Main,
            Language = language,
            Audience = audience,
            Handling = agenda.Handling,
            Organiser = source.Organiser,
            Introduction = Told(TextIn(source, language, text => text.Purpose)),
            Highlights = Told(TextIn(source, language, text => text.Highlights)),
            Findings = isPublic ? ToldText.None : Told(TextIn(source, language, text => text.Findings)),
            NextSteps = isPublic ? [] : source.Material.NextSteps,
            WrittenIn = source.Language == language ? null : source.Language,
            First = days.Find(day => day.Date is not null)?.Date,
            Last = days.FindLast(day => day.Date is not null)?.Date,
            Days = days,
            Outcomes = source.Material.Outcomes.Where(outcome => told.Contains(outcome.Session)).ToDictionary(outcome => outcome.Session),
            Delegation = isPublic ? [] : Guests(source, presence),
            Spoke = spoke,
            Hosted = hosted,
            Thanked = Distinct([.. spoke, .. hosted, .. helped]),
            Besides = [.. source.Material.Thanks.Where(thanked => !isPublic || MayBeNamed(thanked)).Select(Redacted)],
            Sessions = sessions.Count,
            Stops = sessions.Select(session => session.Stop?.Value ?? session.Place.Main).Where(place => place.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            Speakers = spoke.Count,
        };

        ToldText Told(ToldText text) => text with { Text = redaction.Apply(text.Text) };
        Thanked Redacted(Thanked thanked) => thanked with { Organisation = redaction.Apply(thanked.Organisation), For = redaction.Apply(thanked.For) };
        bool MayBeNamed(Thanked thanked) => thanked.MayBeNamed && !people.Named(thanked.Name).Any(person => person.MayBeNamed is false);
    }

    private static List<ReportDay> DaysOf(Agenda agenda)
    {
        var days = agenda.Chapters.SelectMany(chapter => chapter.Days)
            .GroupBy(day => day.Date)
            .OrderBy(day => day.Key)
            .Select(day => new ReportDay(day.Key, [.. day.SelectMany(part => part.Sessions)]))
            .ToList();
        return agenda.Undated.Count > 0 ? [.. days, new ReportDay(null, agenda.Undated)] : days;
    }

    /// <summary>In the document's language; else in the visit's; else in any.</summary>
    private static ToldText TextIn(ReportSource source, Language language, Func<ReportText, string> part)
    {
        var written = source.Material.Texts.Where(text => part(text).Trim().Length > 0)
            .OrderBy(text => text.Language == language ? 0 : text.Language == source.Language ? 1 : 2)
            .FirstOrDefault();
        return written is null ? ToldText.None : new ToldText(part(written).Trim(), written.Language == language ? null : written.Language);
    }

    private static List<AgendaPerson> Guests(ReportSource source, ReportPresence presence) =>
    [
        .. source.People
            .Where(person => person.Role is PersonRole.HeadOfDelegation or PersonRole.Delegate && presence.WasThere(person.Name))
            .OrderBy(person => person.Role is PersonRole.HeadOfDelegation ? 0 : 1)
            .ThenBy(person => person.Organisation ?? "", StringComparer.OrdinalIgnoreCase)
            .Select(person => new AgendaPerson(person.Name, DetailOf(person), null)),
    ];

    private static string DetailOf(Person person) => string.Join(
        ", ", new[] { person.Function?.Trim(), person.Organisation?.Trim() }.Where(part => part is { Length: > 0 } && part != person.Name));

    private static List<AgendaPerson> Distinct(IEnumerable<AgendaPerson> people) =>
        [.. people.DistinctBy(person => person.Name.ToUpperInvariant(), StringComparer.Ordinal).Select(person => person with { Email = null, Phone = null })];
}
