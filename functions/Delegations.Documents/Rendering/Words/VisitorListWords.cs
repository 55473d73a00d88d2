using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Words;

/// <summary>The words that tell a coordinator of a visitor list that is due.</summary>
internal sealed class VisitorListWords(Language language)
{
    public string Subject(string stop, LocalDate due, int daysLeft) => daysLeft switch
    {
        0 => language.Say(
            en: $"Visitor list due today: {stop}",
            fr: $"Liste des visiteurs à remettre aujourd’hui : {stop}",
            nl: $"Bezoekerslijst vandaag in te dienen: {stop}",
            de: $"Besucherliste heute fällig: {stop}"),
        < 0 => language.Say(
            en: $"Visitor list overdue: {stop}",
            fr: $"Liste des visiteurs en retard : {stop}",
            nl: $"Bezoekerslijst te laat: {stop}",
            de: $"Besucherliste überfällig: {stop}"),
        _ => language.Say(
            en: $"Visitor list due on {Day(due)}: {stop}",
            fr: $"Liste des visiteurs à remettre le {Day(due)} : {stop}",
            nl: $"Bezoekerslijst in te dienen op {Day(due)}: {stop}",
            de: $"Besucherliste fällig am {Day(due)}: {stop}"),
    };

    public string Opening(string stop, LocalDate due, int daysLeft) => daysLeft switch
    {
        0 => language.Say(
            en: $"The visitor list of {stop} is due today, {Day(due)}.",
            fr: $"La liste des visiteurs de {stop} est à remettre aujourd’hui, {Day(due)}.",
            nl: $"De bezoekerslijst van {stop} moet vandaag, {Day(due)}, worden ingediend.",
            de: $"Die Besucherliste von {stop} ist heute, {Day(due)}, fällig."),
        < 0 => language.Say(
            en: $"The visitor list of {stop} was due on {Day(due)}. If it has not been sent yet, please send it now.",
            fr: $"La liste des visiteurs de {stop} était à remettre le {Day(due)}. Si elle n’est pas encore partie, merci de l’envoyer maintenant.",
            nl: $"De bezoekerslijst van {stop} moest op {Day(due)} worden ingediend. Is ze nog niet verstuurd, verstuur ze dan nu.",
            de: $"Die Besucherliste von {stop} war am {Day(due)} fällig. Falls sie noch nicht versandt ist, senden Sie sie bitte jetzt."),
        _ => language.Say(
            en: $"The visitor list of {stop} is due on {Day(due)}.",
            fr: $"La liste des visiteurs de {stop} est à remettre le {Day(due)}.",
            nl: $"De bezoekerslijst van {stop} moet op {Day(due)} worden ingediend.",
            de: $"Die Besucherliste von {stop} ist am {Day(due)} fällig."),
    };

    /// <summary>Whether it can leave as it is.</summary>
    public string Answers(int visitors, int missing) => (visitors, missing) switch
    {
        (0, _) => language.Say(
            en: "Nobody is on it yet: the people list names nobody who travels with the delegation.",
            fr: "Personne n’y figure encore : la liste des personnes ne mentionne aucun membre de la délégation.",
            nl: "Er staat nog niemand op: de personenlijst noemt niemand die met de delegatie meereist.",
            de: "Noch steht niemand darauf: Die Personenliste nennt niemanden, der mit der Delegation reist."),
        (_, 0) => language.Say(
            en: $"People on it: {visitors}. No answer is missing.",
            fr: $"Personnes inscrites : {visitors}. Aucune réponse ne manque.",
            nl: $"Personen op de lijst: {visitors}. Er ontbreekt geen antwoord.",
            de: $"Personen auf der Liste: {visitors}. Es fehlt keine Antwort."),
        (_, 1) => language.Say(
            en: $"People on it: {visitors}. 1 answer is missing.",
            fr: $"Personnes inscrites : {visitors}. 1 réponse manque.",
            nl: $"Personen op de lijst: {visitors}. Er ontbreekt 1 antwoord.",
            de: $"Personen auf der Liste: {visitors}. 1 Antwort fehlt."),
        _ => language.Say(
            en: $"People on it: {visitors}. {missing} answers are missing.",
            fr: $"Personnes inscrites : {visitors}. {missing} réponses manquent.",
            nl: $"Personen op de lijst: {visitors}. Er ontbreken {missing} antwoorden.",
            de: $"Personen auf der Liste: {visitors}. {missing} Antworten fehlen."),
    };

    private string Day(LocalDate day) => DateWords.Day(day, language);
}
