using Delegations.Model;

namespace Delegations.Desk.Board;

/// <summary>The headings of the board's tables. Public, because page components are.</summary>
public sealed record BoardColumns(string Who, string Delivery, string Answer, string Actions)
{
    public static BoardColumns In(Language language, bool byPerson)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new BoardColumns(
            byPerson ? language.Say(en: "Entry", fr: "Rendez-vous", nl: "Afspraak", de: "Termin") : language.Say(en: "Who", fr: "Qui", nl: "Wie", de: "Wer"),
            language.Say(en: "Invitation", fr: "Invitation", nl: "Uitnodiging", de: "Einladung"),
            language.Say(en: "Answer", fr: "Réponse", nl: "Antwoord", de: "Antwort"),
            language.Say(en: "Do", fr: "Agir", nl: "Doen", de: "Tun"));
    }
}
