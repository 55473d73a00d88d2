using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Words;

/// <summary>The words that tell a coordinator of a report that nobody has released.</summary>
internal sealed class ReportDraftWords(Language language)
{
    public string Consequence => language.Say(
        en: "Please read it and release it. Until then nobody can download it, and the visit is not archived.",
        fr: "Merci de le relire et de le publier. Jusque-là, personne ne peut le télécharger et la visite n’est pas archivée.",
        nl: "Gelieve het te lezen en vrij te geven. Tot dan kan niemand het downloaden en wordt het bezoek niet gearchiveerd.",
        de: "Bitte lesen Sie ihn und geben Sie ihn frei. Bis dahin kann ihn niemand herunterladen, und der Besuch wird nicht archiviert.");

    public string Subject(string visit) => language.Say(
        en: "Report still a draft", fr: "Rapport encore à l’état de brouillon", nl: "Verslag nog in ontwerp", de: "Bericht noch im Entwurf")
        + new MailWords(language).Colon + visit;

    public string Opening(LocalDate drafted) => language.Say(
        en: $"The report of this visit has been a draft since {Day(drafted)}.",
        fr: $"Le rapport de cette visite est un brouillon depuis le {Day(drafted)}.",
        nl: $"Het verslag van dit bezoek is een ontwerp sinds {Day(drafted)}.",
        de: $"Der Bericht dieses Besuchs ist seit {Day(drafted)} ein Entwurf.");

    private string Day(LocalDate day) => DateWords.Day(day, language);
}
