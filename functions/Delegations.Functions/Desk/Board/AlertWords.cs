using Delegations.Invitations.Notices;
using Delegations.Model;

namespace Delegations.Desk.Board;

/// <summary>What needs a person's attention, and what to do, in the coordinator's language.</summary>
internal static class AlertWords
{
    /// <param name="name">Whose invitation it is about.</param>
    /// <param name="entry">When that takes place.</param>
    /// <param name="proposal">The time proposed last; empty for none.</param>
    public static string Of(AlertKind kind, string name, string entry, string proposal, Language language) => kind switch
    {
        AlertKind.Declined => language.Say(
            en: $"{name} is not coming ({entry}).",
            fr: $"{name} ne vient pas ({entry}).",
            nl: $"{name} komt niet ({entry}).",
            de: $"{name} kommt nicht ({entry})."),
        AlertKind.Proposal => language.Say(
            en: $"{name} proposes another time ({entry}): {proposal}. Change the programme if you agree.",
            fr: $"{name} propose un autre moment ({entry}) : {proposal}. Modifiez le programme si vous êtes d’accord.",
            nl: $"{name} stelt een ander tijdstip voor ({entry}): {proposal}. Wijzig het programma als u akkoord bent.",
            de: $"{name} schlägt eine andere Zeit vor ({entry}): {proposal}. Ändern Sie das Programm, wenn Sie einverstanden sind."),
        AlertKind.Stranger => language.Say(
            en: $"Somebody who was not invited answered the invitation of {name} ({entry}). Ask how they came by it.",
            fr: $"Quelqu’un qui n’a pas été invité a répondu à l’invitation de {name} ({entry}). Demandez d’où elle lui vient.",
            nl: $"Iemand die niet was uitgenodigd, beantwoordde de uitnodiging van {name} ({entry}). Vraag hoe die eraan kwam.",
            de: $"Jemand, der nicht eingeladen war, hat auf die Einladung von {name} geantwortet ({entry}). Fragen Sie, woher sie stammt."),
        AlertKind.AwaitsLook => language.Say(
            en: $"A mail answers for {name} ({entry}), and nobody vouches for its sender. Look at it; if it is theirs, let it count.",
            fr: $"Un courriel répond pour {name} ({entry}), et rien ne garantit son expéditeur. Vérifiez-le ; s’il vient bien de cette personne, validez-le.",
            nl: $"Een mail antwoordt voor {name} ({entry}), en niemand staat in voor de afzender. Kijk hem na; klopt hij, laat hem dan tellen.",
            de: $"Eine Mail antwortet für {name} ({entry}), und niemand bürgt für den Absender. Prüfen Sie sie; stammt sie von der Person, lassen Sie sie gelten."),
        AlertKind.Failed => language.Say(
            en: $"A message to {name} cannot be delivered ({entry}).",
            fr: $"Un message à {name} ne peut pas être remis ({entry}).",
            nl: $"Een bericht aan {name} kan niet bezorgd worden ({entry}).",
            de: $"Eine Nachricht an {name} kann nicht zugestellt werden ({entry})."),
        _ => language.Say(
            en: $"Somebody deleted the event of {name} in the organiser’s calendar ({entry}). Ask who, and publish again.",
            fr: $"Quelqu’un a supprimé le rendez-vous de {name} dans l’agenda de l’organisateur ({entry}). Demandez qui, et publiez à nouveau.",
            nl: $"Iemand verwijderde de afspraak van {name} in de agenda van de organisator ({entry}). Vraag wie, en publiceer opnieuw.",
            de: $"Jemand hat den Termin von {name} im Kalender des Organisators gelöscht ({entry}). Fragen Sie, wer, und veröffentlichen Sie erneut."),
    };

    public static string ListDue(string stop, string day, Language language) => language.Say(
        en: $"The visitor list for {stop} is due on {day}.",
        fr: $"La liste des visiteurs pour {stop} est attendue pour le {day}.",
        nl: $"De bezoekerslijst voor {stop} wordt verwacht op {day}.",
        de: $"Die Besucherliste für {stop} ist am {day} fällig.");

    public static string Unanswered(int count, Language language) => language.Say(
        en: $"Still without an answer, although it begins within two days: {count}. Call them.",
        fr: $"Toujours sans réponse, alors que cela commence dans les deux jours : {count}. Téléphonez.",
        nl: $"Nog zonder antwoord, hoewel het binnen twee dagen begint: {count}. Bel ze op.",
        de: $"Noch ohne Antwort, obwohl es binnen zwei Tagen beginnt: {count}. Rufen Sie an.");
}
