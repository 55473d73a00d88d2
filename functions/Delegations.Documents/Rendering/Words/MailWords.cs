using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Words;

/// <summary>The words that mails of every kind share, in the person's language.</summary>
internal sealed class MailWords(Language language)
{
    public string What => language.Say(en: "What", fr: "Objet", nl: "Wat", de: "Was");

    public string When => language.Say(en: "When", fr: "Quand", nl: "Wanneer", de: "Wann");

    public string Where => language.Say(en: "Where", fr: "Où", nl: "Waar", de: "Wo");

    /// <summary>How to get in, as agendas call it.</summary>
    public string Entry => DocumentWords.In(language).Entry;

    public string Contact => language.Say(en: "Contact", fr: "Contact", nl: "Contact", de: "Kontakt");

    /// <summary>The colon after a name; French has a space before it.</summary>
    public string Colon => language.Say(en: ": ", fr: " : ", nl: ": ", de: ": ");

    public string OpenDesk => language.Say(en: "Open the desk", fr: "Ouvrir le bureau", nl: "De balie openen", de: "Arbeitsplatz öffnen");

    /// <summary>Date, hours and zone; the day of the end where it is another.</summary>
    public string Time(LocalDateTime start, LocalDateTime end, DateTimeZone zone)
    {
        var until = end.Date == start.Date ? DateWords.Time(end.TimeOfDay) : DateWords.Day(end.Date, language) + ", " + DateWords.Time(end.TimeOfDay);
        return $"{DateWords.Day(start.Date, language)}, {DateWords.Time(start.TimeOfDay)} – {until} ({ZoneWords.Name(zone, start, language)})";
    }
}
