using Delegations.Documents.Rendering.Ics;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Words;

/// <summary>What a mail is to the person who gets it.</summary>
internal enum MailKind
{
    Invitation,
    Update,
    Cancellation,
}

/// <summary>A mail's own words in the person's language.</summary>
internal sealed class MailWords(Language language)
{
    public string What => language.Say("What", "Objet", "Wat", "Was");

    public string When => language.Say("When", "Quand", "Wanneer", "Wann");

    public string Where => language.Say("Where", "Où", "Waar", "Wo");

    public string PleaseAnswer => language.Say(
        "Please say whether you can come, with the buttons of this invitation or by replying to this mail.",
        "Merci de dire si vous pouvez venir, avec les boutons de cette invitation ou en répondant à ce message.",
        "Laat ons weten of u kunt komen, met de knoppen van deze uitnodiging of door deze mail te beantwoorden.",
        "Bitte sagen Sie uns mit den Schaltflächen dieser Einladung oder per Antwort auf diese E-Mail, ob Sie kommen können.");

    public string Remove => language.Say(
        "If your calendar does not remove the entry by itself, please delete it.",
        "Si votre agenda ne retire pas l'entrée de lui-même, merci de la supprimer.",
        "Verwijdert uw agenda de afspraak niet vanzelf, verwijder ze dan zelf.",
        "Falls Ihr Kalender den Eintrag nicht selbst entfernt, löschen Sie ihn bitte.");

    public string Subject(MailKind kind, bool asked, string title) => kind switch
    {
        MailKind.Cancellation => language.Say("Cancelled", "Annulé", "Geannuleerd", "Abgesagt") + Colon + title,
        MailKind.Update => language.Say("Update", "Mise à jour", "Wijziging", "Änderung") + Asking(asked) + Colon + title,
        _ => language.Say("Invitation", "Invitation", "Uitnodiging", "Einladung") + Asking(asked) + Colon + title,
    };

    public string Opening(MailKind kind, CalendarMessage message) => kind switch
    {
        MailKind.Cancellation when message.WithdrawnForAttendeeOnly => language.Say(
            "You are no longer expected at this session; your calendar entry is withdrawn.",
            "Vous n'êtes plus attendu(e) à cette session ; votre entrée d'agenda est retirée.",
            "U wordt niet langer verwacht op deze sessie; uw agenda-afspraak is ingetrokken.",
            "Sie werden bei diesem Programmpunkt nicht mehr erwartet; Ihr Kalendereintrag wird zurückgezogen."),
        MailKind.Cancellation => language.Say(
            "This session is cancelled.",
            "Cette session est annulée.",
            "Deze sessie is geannuleerd.",
            "Dieser Programmpunkt ist abgesagt."),
        MailKind.Update => language.Say(
            "This session has changed.",
            "Cette session a changé.",
            "Deze sessie is gewijzigd.",
            "Dieser Programmpunkt hat sich geändert."),
        _ => language.Say(
            "You are invited to this session of a visit.",
            "Vous êtes invité(e) à cette session d'une visite.",
            "U bent uitgenodigd voor deze sessie van een bezoek.",
            "Sie sind zu diesem Programmpunkt eines Besuchs eingeladen."),
    } + (message is { Tentative: true, Method: CalendarMethod.Request } ? " " + Preliminary : "");

    /// <summary>Date, hours and zone; the day of the end where it is another.</summary>
    public string Time(LocalDateTime start, LocalDateTime end, DateTimeZone zone)
    {
        var until = end.Date == start.Date ? DateWords.Time(end.TimeOfDay) : DateWords.Day(end.Date, language) + ", " + DateWords.Time(end.TimeOfDay);
        return $"{DateWords.Day(start.Date, language)}, {DateWords.Time(start.TimeOfDay)} – {until} ({ZoneWords.Name(zone, start, language)})";
    }

    private string Preliminary => language.Say(
        "The programme is still preliminary.",
        "Le programme est encore provisoire.",
        "Het programma is nog voorlopig.",
        "Das Programm ist noch vorläufig.");

    private string Colon => language.Say(": ", " : ", ": ", ": ");

    private string Asking(bool asked) =>
        asked ? language.Say(" (please reply)", " (merci de répondre)", " (graag antwoord)", " (bitte antworten)") : "";
}
