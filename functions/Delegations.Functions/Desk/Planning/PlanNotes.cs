using Delegations.Documents.Rendering.Agendas;
using Delegations.Invitations;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Planning;

/// <summary>What a coordinator must know of the mails of a plan before approving it.</summary>
internal static class PlanNotes
{
    /// <param name="quietMinutes">How long changes wait for further ones.</param>
    public static IReadOnlyList<string> Of(PublicationPlan plan, Visit visit, int mails, int quietMinutes, Language language)
    {
        if (mails is 0)
        {
            return [];
        }

        var waits = visit.HasInvited && quietMinutes > 0;
        return
        [
            Way(visit, language),
            .. plan.State is AgendaState.Preliminary ? new[] { Tentative(language) } : [],
            .. waits ? new[] { Quiet(quietMinutes, language) } : [],
        ];
    }

    private static string Way(Visit visit, Language language) => visit.Invitations.Way switch
    {
        DeliveryWay.Outbox => language.Say(
            en: "They become files in the outbox, for you to send: nothing leaves this app by itself.",
            fr: "Ils deviennent des fichiers dans la boîte d’envoi, à envoyer par vos soins : rien ne quitte cette application tout seul.",
            nl: "Ze worden bestanden in het postvak UIT, die u zelf verstuurt: niets verlaat deze app vanzelf.",
            de: "Sie werden Dateien im Postausgang, die Sie selbst versenden: Nichts verlässt diese App von allein."),
        DeliveryWay.Smtp => language.Say(
            en: $"They leave by the mail server, as {visit.Organiser.Name}.",
            fr: $"Ils partent par le serveur de messagerie, au nom de {visit.Organiser.Name}.",
            nl: $"Ze vertrekken via de mailserver, als {visit.Organiser.Name}.",
            de: $"Sie gehen über den Mailserver hinaus, als {visit.Organiser.Name}."),
        _ => language.Say(
            en: $"Microsoft 365 sends them, as events of the mailbox {visit.Organiser.Name}.",
            fr: $"Microsoft 365 les envoie, comme événements de la boîte aux lettres {visit.Organiser.Name}.",
            nl: $"Microsoft 365 verstuurt ze, als afspraken van het postvak {visit.Organiser.Name}.",
            de: $"Microsoft 365 versendet sie, als Ereignisse des Postfachs {visit.Organiser.Name}."),
    };

    private static string Tentative(Language language) => language.Say(
        en: "The agenda is preliminary: calendars show these entries as tentative.",
        fr: "Le programme est provisoire : les calendriers montrent ces rendez-vous comme provisoires.",
        nl: "Het programma is voorlopig: agenda’s tonen deze afspraken als voorlopig.",
        de: "Das Programm ist vorläufig: Kalender zeigen diese Termine mit Vorbehalt.");

    private static string Quiet(int minutes, Language language) => language.Say(
        en: $"They wait {minutes} minutes for further changes, so that several make one mail; what begins within a day leaves at once.",
        fr: $"Ils attendent {minutes} minutes d’éventuels autres changements, pour n’envoyer qu’un courriel ; ce qui commence dans la journée part aussitôt.",
        nl: $"Ze wachten {minutes} minuten op verdere wijzigingen, zodat meerdere samen één mail worden; wat binnen een dag begint, vertrekt meteen.",
        de: $"Sie warten {minutes} Minuten auf weitere Änderungen, damit mehrere eine Mail ergeben; was binnen eines Tages beginnt, geht sofort ab.");
}
