using Delegations.Model;

namespace Delegations.Documents.Rendering.Words;

/// <summary>The words of a reminder, with a calendar entry or without one.</summary>
internal sealed class ReminderWords(Language language)
{
    /// <summary>The subject says that somebody has to act.</summary>
    public string Head => language.Say(en: "Please reply", fr: "Merci de répondre", nl: "Graag uw antwoord", de: "Bitte antworten");

    public string Opening(int days) => language.Say(
        en: $"We have not yet received your answer to the invitation to this session. It takes place {In(days)}.",
        fr: $"Nous n’avons pas encore reçu votre réponse à l’invitation à cette session. Elle a lieu {In(days)}.",
        nl: $"Wij hebben nog geen antwoord van u ontvangen op de uitnodiging voor deze sessie. Ze vindt {In(days)} plaats.",
        de: $"Wir haben noch keine Antwort von Ihnen auf die Einladung zu diesem Programmpunkt erhalten. Er findet {In(days)} statt.");

    private string In(int days) => days switch
    {
        <= 0 => language.Say(en: "today", fr: "aujourd’hui", nl: "vandaag", de: "heute"),
        1 => language.Say(en: "tomorrow", fr: "demain", nl: "morgen", de: "morgen"),
        _ => language.Say(en: $"in {days} days", fr: $"dans {days} jours", nl: $"over {days} dagen", de: $"in {days} Tagen"),
    };
}
