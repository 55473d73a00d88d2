using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Words;

/// <summary>The words of the mail with a link to documents of a visit.</summary>
internal sealed class SharedDocumentsWords(Language language)
{
    public string Open => language.Say(en: "Open the documents", fr: "Ouvrir les documents", nl: "De documenten openen", de: "Dokumente öffnen");

    public string NotAsked => language.Say(
        en: "This link was asked for on the page of a former one, and only comes to this address. If it was not you, there is nothing to do.",
        fr: "Ce lien a été demandé sur la page d’un ancien lien et n’est envoyé qu’à cette adresse. Si ce n’était pas vous, vous n’avez rien à faire.",
        nl: "Deze link werd gevraagd op de pagina van een vorige en komt alleen naar dit adres. Was u het niet, dan hoeft u niets te doen.",
        de: "Dieser Link wurde auf der Seite eines früheren angefordert und kommt nur an diese Adresse. Waren Sie es nicht, müssen Sie nichts tun.");

    public string Subject(string visit) => language.Say(
        en: $"Documents of the visit: {visit}",
        fr: $"Documents de la visite : {visit}",
        nl: $"Documenten van het bezoek: {visit}",
        de: $"Dokumente des Besuchs: {visit}");

    public string Opening(string visit, bool isRenewal) => isRenewal
        ? language.Say(
            en: $"Here is your new link to the documents of “{visit}”. It takes the place of the one that no longer opens.",
            fr: $"Voici votre nouveau lien vers les documents de « {visit} ». Il remplace celui qui ne s’ouvre plus.",
            nl: $"Dit is uw nieuwe link naar de documenten van “{visit}”. Hij vervangt de link die niet meer opengaat.",
            de: $"Hier ist Ihr neuer Link zu den Dokumenten von „{visit}“. Er tritt an die Stelle dessen, der nicht mehr öffnet.")
        : language.Say(
            en: $"Documents of “{visit}” are ready for you, without an account.",
            fr: $"Des documents de « {visit} » sont à votre disposition, sans compte à créer.",
            nl: $"Documenten van “{visit}” staan voor u klaar, zonder account.",
            de: $"Dokumente von „{visit}“ stehen für Sie bereit, ohne Konto.");

    public string Until(LocalDate day) => language.Say(
        en: $"The link opens until {DateWords.Day(day, language)}. It is meant for you: please do not pass it on.",
        fr: $"Le lien s’ouvre jusqu’au {DateWords.Day(day, language)}. Il vous est destiné : merci de ne pas le transmettre.",
        nl: $"De link gaat open tot {DateWords.Day(day, language)}. Hij is voor u bedoeld: gelieve hem niet door te geven.",
        de: $"Der Link öffnet bis {DateWords.Day(day, language)}. Er ist für Sie bestimmt: Bitte geben Sie ihn nicht weiter.");
}
