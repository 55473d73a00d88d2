using Delegations.Documents.Rendering.Mime;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Words;

/// <summary>The words of a day's programme, sent on its eve.</summary>
internal sealed class DigestWords(Language language)
{
    public string Subject(LocalDate date)
    {
        var day = DateWords.Day(date, language);
        return language.Say(en: $"Your programme for {day}", fr: $"Votre programme du {day}", nl: $"Uw programma voor {day}", de: $"Ihr Programm: {day}");
    }

    public string Opening(LocalDate date)
    {
        var day = DateWords.Day(date, language);
        return language.Say(
            en: $"This is your programme for {day}.",
            fr: $"Voici votre programme du {day}.",
            nl: $"Dit is uw programma voor {day}.",
            de: $"Nachstehend finden Sie Ihr Programm für den kommenden Tag ({day}).");
    }

    public string Zone(NoticedSession session) => ZoneWords.Name(session.Zone, session.Start, language);

    public string Times(string zone) => language.Say(
        en: $"All times are local times: {zone}.",
        fr: $"Toutes les heures sont locales : {zone}.",
        nl: $"Alle tijden zijn plaatselijke tijden: {zone}.",
        de: $"Alle Zeiten sind örtliche Zeiten: {zone}.");

    /// <summary>Hours, title, place and how to get in; the day where it is another, the zone where the day has several.</summary>
    public string Line(NoticedSession session, LocalDate day, bool zoned)
    {
        string Clock(LocalDateTime time) => time.Date == day
            ? DateWords.Time(time.TimeOfDay)
            : $"{DateWords.ShortDay(time.Date, language)}, {DateWords.Time(time.TimeOfDay)}";
        var zone = zoned ? $" ({Zone(session)})" : "";
        var colon = new MailWords(language).Colon;
        var place = MailText.OneLine(session.Place) is { Length: > 0 } known ? ", " + known : "";
        var entry = MailText.OneLine(session.EntryConditions) is { Length: > 0 } conditions ? $". {DocumentWords.In(language).Entry}{colon}{conditions}" : "";
        return $"{Clock(session.Start)} – {Clock(session.End)}{zone}{colon}{MailText.OneLine(session.Title)}{place}{entry}";
    }
}
