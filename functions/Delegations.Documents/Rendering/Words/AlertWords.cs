using System.Diagnostics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Words;

/// <summary>The words that tell a coordinator of something to decide.</summary>
internal sealed class AlertWords(Language language)
{
    public string Proposed => language.Say(en: "Proposed", fr: "Proposé", nl: "Voorgesteld", de: "Vorgeschlagen");

    public string Head(AlertKind kind) => kind switch
    {
        AlertKind.Declined => language.Say(en: "Declined", fr: "Refus", nl: "Afgezegd", de: "Absage"),
        AlertKind.ProposedTime => language.Say(en: "Another time proposed", fr: "Autre horaire proposé", nl: "Ander tijdstip voorgesteld", de: "Andere Zeit vorgeschlagen"),
        AlertKind.UninvitedReply => language.Say(
            en: "Reply from somebody who was not invited",
            fr: "Réponse d’une personne non invitée",
            nl: "Antwoord van iemand die niet was uitgenodigd",
            de: "Antwort einer nicht eingeladenen Person"),
        AlertKind.UnverifiedReply => language.Say(en: "Answer to be checked", fr: "Réponse à vérifier", nl: "Na te kijken antwoord", de: "Antwort zu prüfen"),
        AlertKind.DeliveryFailed => language.Say(en: "Not delivered", fr: "Message non remis", nl: "Niet bezorgd", de: "Nicht zugestellt"),
        AlertKind.EventDeleted => language.Say(
            en: "Deleted in the calendar", fr: "Supprimé dans le calendrier", nl: "Verwijderd uit de agenda", de: "Im Kalender gelöscht"),
        _ => throw new UnreachableException(),
    };

    public string Opening(AlertKind kind, string person) => kind switch
    {
        AlertKind.Declined => language.Say(
            en: $"{person} has declined the invitation to this session.",
            fr: $"{person} a décliné l’invitation à cette session.",
            nl: $"{person} heeft de uitnodiging voor deze sessie afgeslagen.",
            de: $"{person} hat die Einladung zu diesem Programmpunkt abgelehnt."),
        AlertKind.ProposedTime => language.Say(
            en: $"{person} proposes another time for this session. The programme has not been changed.",
            fr: $"{person} propose un autre horaire pour cette session. Le programme n’a pas été modifié.",
            nl: $"{person} stelt een ander tijdstip voor deze sessie voor. Het programma is niet gewijzigd.",
            de: $"{person} schlägt für diesen Programmpunkt eine andere Zeit vor. Das Programm wurde nicht geändert."),
        AlertKind.UninvitedReply => language.Say(
            en: $"{person} has replied to the invitation to this session without having been invited. The reply has not been counted; the invitation may have been forwarded.",
            fr: $"{person} a répondu à l’invitation à cette session sans figurer parmi les personnes invitées. La réponse n’a pas été prise en compte ; l’invitation a peut-être été transférée.",
            nl: $"{person} heeft op de uitnodiging voor deze sessie geantwoord zonder te zijn uitgenodigd. Het antwoord is niet meegeteld; mogelijk is de uitnodiging doorgestuurd.",
            de: $"{person} hat auf die Einladung zu diesem Programmpunkt geantwortet, ohne eingeladen zu sein. Die Antwort wurde nicht gezählt; möglicherweise wurde die Einladung weitergeleitet."),
        AlertKind.UnverifiedReply => language.Say(
            en: $"A mail answers the invitation of {person} to this session, but nothing shows that it is from them. The answer counts once you have confirmed it.",
            fr: $"Un message répond à l’invitation de {person} à cette session, mais rien ne prouve qu’il vient de cette personne. La réponse comptera une fois que vous l’aurez confirmée.",
            nl: $"Een bericht antwoordt op de uitnodiging van {person} voor deze sessie, maar niets toont aan dat het van die persoon komt. Het antwoord telt zodra u het hebt bevestigd.",
            de: $"Eine Nachricht beantwortet die Einladung von {person} zu diesem Programmpunkt, doch nichts belegt, dass sie von dieser Person stammt. Die Antwort zählt, sobald Sie sie bestätigt haben."),
        AlertKind.DeliveryFailed => language.Say(
            en: $"The message to {person} about this session could not be delivered.",
            fr: $"Le message adressé à {person} au sujet de cette session n’a pas pu être remis.",
            nl: $"Het bericht aan {person} over deze sessie kon niet worden bezorgd.",
            de: $"Die Nachricht an {person} zu diesem Programmpunkt konnte nicht zugestellt werden."),
        AlertKind.EventDeleted => language.Say(
            en: $"Somebody has deleted the entry of {person} for this session in the organiser’s calendar. The calendar system will have told them that it is cancelled, but the programme says otherwise. The next change of the session sends a new invitation; until then, please tell them yourself.",
            fr: $"L’entrée de {person} pour cette session a été supprimée dans le calendrier de l’organisateur. Le système de calendrier l’aura annoncée comme annulée, alors que le programme la maintient. La prochaine modification de la session enverra une nouvelle invitation ; d’ici là, merci de prévenir cette personne vous-même.",
            nl: $"Iemand heeft de afspraak van {person} voor deze sessie uit de agenda van de organisator verwijderd. Het agendasysteem zal hebben gemeld dat ze is geannuleerd, maar volgens het programma gaat ze door. Bij de volgende wijziging van de sessie vertrekt een nieuwe uitnodiging; verwittig die persoon tot dan zelf.",
            de: $"Jemand hat den Eintrag von {person} für diesen Programmpunkt im Kalender der einladenden Stelle gelöscht. Das Kalendersystem wird eine Absage gemeldet haben, obwohl das Programm ihn weiter vorsieht. Mit der nächsten Änderung des Programmpunkts geht eine neue Einladung hinaus; bitte geben Sie der Person bis dahin selbst Bescheid."),
        _ => throw new UnreachableException(),
    };

    /// <summary>What the remark is: a person's words, or a reason.</summary>
    public string Detail(AlertKind kind) => kind is AlertKind.DeliveryFailed
        ? language.Say(en: "Reason", fr: "Motif", nl: "Reden", de: "Grund")
        : language.Say(en: "Comment", fr: "Commentaire", nl: "Opmerking", de: "Bemerkung");
}
