using Delegations.Model;

namespace Delegations.Desk.Corrections;

/// <summary>How the moving of sessions is told to coordinators.</summary>
internal static class ShiftWords
{
    public static string CannotMove(Language language) => language.Say(
        en: "This session cannot be moved: it is cancelled, has no time, or is no longer in the programme.",
        fr: "Cette séance ne peut pas être déplacée : elle est annulée, n’a pas d’heure ou n’est plus au programme.",
        nl: "Deze sessie kan niet verschoven worden: ze is geannuleerd, heeft geen tijdstip of staat niet meer in het programma.",
        de: "Dieser Programmpunkt lässt sich nicht verschieben: Er ist abgesagt, hat keine Uhrzeit oder steht nicht mehr im Programm.");

    /// <summary><c>20 minutes later</c>; less than nothing is earlier.</summary>
    public static string Later(int minutes, Language language)
    {
        var many = Math.Abs(minutes);
        return minutes < 0
            ? language.Say(en: $"{many} min earlier", fr: $"{many} min plus tôt", nl: $"{many} min vroeger", de: $"{many} Min. früher")
            : language.Say(en: $"{many} min later", fr: $"{many} min plus tard", nl: $"{many} min later", de: $"{many} Min. später");
    }

    public static string AllFrom(string from, int minutes, Language language) => language.Say(
        en: $"Everything from {from} on: {Later(minutes, language)}", fr: $"Tout à partir de {from} : {Later(minutes, language)}",
        nl: $"Alles vanaf {from}: {Later(minutes, language)}", de: $"Alles ab {from}: {Later(minutes, language)}");

    /// <param name="lasts">It has begun: only its end moves.</param>
    /// <param name="minutes">By how much.</param>
    /// <param name="language">The coordinator's.</param>
    public static string Only(bool lasts, int minutes, Language language) => lasts
        ? language.Say(en: $"Only the end of this session: {Later(minutes, language)}", fr: $"Seulement la fin de cette séance : {Later(minutes, language)}", nl: $"Alleen het einde van deze sessie: {Later(minutes, language)}", de: $"Nur das Ende dieses Programmpunkts: {Later(minutes, language)}")
        : language.Say(en: $"Only this session: {Later(minutes, language)}", fr: $"Seulement cette séance : {Later(minutes, language)}", nl: $"Alleen deze sessie: {Later(minutes, language)}", de: $"Nur dieser Programmpunkt: {Later(minutes, language)}");

    public static string AndAllThatFollow(bool lasts, int minutes, Language language) => lasts
        ? language.Say(en: $"Its end, and all that follows that day: {Later(minutes, language)}", fr: $"Sa fin et toute la suite de la journée : {Later(minutes, language)}", nl: $"Het einde ervan en alles wat die dag volgt: {Later(minutes, language)}", de: $"Sein Ende und alles, was an dem Tag folgt: {Later(minutes, language)}")
        : language.Say(en: $"This session and all that follow that day: {Later(minutes, language)}", fr: $"Cette séance et toutes celles qui suivent ce jour-là : {Later(minutes, language)}", nl: $"Deze sessie en alle volgende van die dag: {Later(minutes, language)}", de: $"Dieser Programmpunkt und alle, die an dem Tag folgen: {Later(minutes, language)}");

    public static string Move(int count, int minutes, Language language) => count is 1
        ? language.Say(en: $"Move 1 session: {Later(minutes, language)}", fr: $"Déplacer 1 séance : {Later(minutes, language)}", nl: $"1 sessie verschuiven: {Later(minutes, language)}", de: $"1 Programmpunkt verschieben: {Later(minutes, language)}")
        : language.Say(en: $"Move {count} sessions: {Later(minutes, language)}", fr: $"Déplacer {count} séances : {Later(minutes, language)}", nl: $"{count} sessies verschuiven: {Later(minutes, language)}", de: $"{count} Programmpunkte verschieben: {Later(minutes, language)}");

    public static string Title(Language language) => language.Say(en: "Move by minutes", fr: "Décaler de quelques minutes", nl: "Enkele minuten verschuiven", de: "Um Minuten verschieben");

    public static string NothingYet(Language language) => language.Say(
        en: "Nothing is changed yet. Moving mails nobody: those invited hear of it when you publish.",
        fr: "Rien n’est encore modifié. Le décalage n’envoie aucun message : les invités l’apprennent quand vous publiez.",
        nl: "Er is nog niets gewijzigd. Verschuiven verstuurt geen bericht: genodigden vernemen het wanneer u publiceert.",
        de: "Noch ist nichts geändert. Das Verschieben verschickt keine Nachricht: Eingeladene erfahren es, wenn Sie veröffentlichen.");
}
