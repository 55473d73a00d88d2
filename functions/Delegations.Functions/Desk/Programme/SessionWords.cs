using Delegations.Desk.Showing;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Desk.Programme;

/// <summary>A session as it was understood, in words.</summary>
internal static class SessionWords
{
    public static SessionLine LineOf(Itinerary itinerary, Session session, Language language) => new(session.Id.Value, TimeOf(session, language), session.Title)
    {
        Ending = EndingOf(session, language),
        Zone = session.TimeZone.Equals(itinerary.TimeZone) ? "" : ZoneWords.Time(session.TimeZone, language),
        Place = session.Place,
        Speakers = NamesOf(session.Speakers),
        Hosts = NamesOf(session.Hosts),
        Audience = session.Audience is Audience.Public ? "" : ShowingWords.Of(session.Audience, language),
        Label = session.Handling?.Label() ?? "",
        IsCancelled = session.Cancelled,
        Notes = session.Notes,
        InternalNotes = session.InternalNotes ?? "",
        Origin = FindingWords.PlaceOf(session, language),
    };

    private static string TimeOf(Session session, Language language) => (session.Start, session.End) switch
    {
        ({ } start, { } end) => $"{DateWords.Time(start)}–{DateWords.Time(end)}",
        ({ } start, null) => DateWords.Time(start),
        (null, { } end) => $"–{DateWords.Time(end)}",
        _ => language.Say(en: "no time", fr: "sans heure", nl: "geen tijd", de: "ohne Zeit"),
    };

    private static string EndingOf(Session session, Language language) => session switch
    {
        { Start: not null, End: not null, EndDate: { } last } when last != session.Date => EndsOn(last, language),
        { Start: not null, End: null, InferredEnd: { } end } => language.Say(
            en: $"The file gives no end; {DateWords.Time(end)} is taken, when the next session begins.",
            fr: $"Le fichier ne donne pas de fin ; {DateWords.Time(end)} est retenu, début de la séance suivante.",
            nl: $"Het bestand geeft geen einde; {DateWords.Time(end)} is genomen, het begin van de volgende sessie.",
            de: $"Die Datei nennt kein Ende; genommen ist {DateWords.Time(end)}, der Beginn des nächsten Programmpunkts."),
        { Start: not null, End: null } => language.Say(
            en: "The file gives no end; an hour is taken.",
            fr: "Le fichier ne donne pas de fin ; une heure est retenue.",
            nl: "Het bestand geeft geen einde; er is een uur genomen.",
            de: "Die Datei nennt kein Ende; genommen ist eine Stunde."),
        _ => "",
    };

    private static string EndsOn(LocalDate last, Language language)
    {
        var day = DateWords.Day(last, language);
        return language.Say(en: $"Ends on {day}.", fr: $"Se termine le {day}.", nl: $"Eindigt op {day}.", de: $"Endet am {day}.");
    }

    /// <summary>Whether an address is known is the people page's matter; which one is shown nowhere here.</summary>
    private static string NamesOf(IReadOnlyList<Mention> mentions) => string.Join(
        "; ", mentions.Select(mention => string.Join(", ", new[] { mention.Name, mention.Function, mention.Organisation }.Where(part => !string.IsNullOrEmpty(part)))));
}
