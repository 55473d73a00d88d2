using Delegations.Model;

namespace Delegations.Desk.Overview;

/// <summary>The names of the settings, and what became of a change of them.</summary>
internal static class SettingsWords
{
    public static string Name(Language language) => language.Say(en: "Name", fr: "Nom", nl: "Naam", de: "Name");

    public static string Language(Language language) => language.Say(en: "Language", fr: "Langue", nl: "Taal", de: "Sprache");

    public static string TimeZone(Language language) => language.Say(en: "Time zone", fr: "Fuseau horaire", nl: "Tijdzone", de: "Zeitzone");

    public static string Organiser(Language language) => language.Say(en: "Organiser", fr: "Organisateur", nl: "Organisator", de: "Organisator");

    public static string SenderName(Language language) => language.Say(en: "Sender's name", fr: "Nom de l’expéditeur", nl: "Naam van de afzender", de: "Name des Absenders");

    public static string Way(Language language) => language.Say(en: "Invitations leave by", fr: "Les invitations partent par", nl: "Uitnodigingen vertrekken via", de: "Einladungen gehen hinaus über");

    public static string Guests(Language language) => language.Say(en: "Who the guests are", fr: "Qui sont les invités", nl: "Wie de gasten zijn", de: "Wer die Gäste sind");

    public static string Contact(Language language) => language.Say(en: "Whom to call", fr: "Qui appeler", nl: "Wie te bellen", de: "Wen man anruft");

    public static string Coordinator(Language language) => language.Say(en: "Your mail address", fr: "Votre adresse électronique", nl: "Uw mailadres", de: "Ihre Mailadresse");

    public static string ReminderDays(Language language) => language.Say(en: "Remind, days before", fr: "Relancer, jours avant", nl: "Herinneren, dagen vooraf", de: "Erinnern, Tage vorher");

    public static string QuietMinutes(Language language) => language.Say(en: "Wait for further changes, minutes", fr: "Attendre d’autres changements, minutes", nl: "Wachten op verdere wijzigingen, minuten", de: "Auf weitere Änderungen warten, Minuten");

    public static string Digest(Language language) => language.Say(en: "Send everybody invited their day's programme on its eve", fr: "Envoyer la veille à chaque invité le programme de sa journée", nl: "Stuur elke genodigde de avond ervoor het programma van de dag", de: "Allen Eingeladenen am Vorabend das Programm ihres Tages senden");

    public static string HoldTouchUps(Language language) => language.Say(en: "Hold small corrections until the next real change", fr: "Garder les petites corrections jusqu’au prochain vrai changement", nl: "Kleine verbeteringen bewaren tot de volgende echte wijziging", de: "Kleine Korrekturen bis zur nächsten echten Änderung zurückhalten");

    public static string OnlineMeetings(Language language) => language.Say(en: "Add a Teams link to entries in Microsoft 365", fr: "Ajouter un lien Teams aux entrées dans Microsoft 365", nl: "Een Teams-link toevoegen aan items in Microsoft 365", de: "Einträgen in Microsoft 365 einen Teams-Link hinzufügen");

    public static string Languages(Language language) => language.Say(en: "Agendas also in", fr: "Programmes aussi en", nl: "Agenda’s ook in het", de: "Programme auch auf");

    public static string HomeTimeZone(Language language) => language.Say(en: "Readers' home time", fr: "Heure d’origine des lecteurs", nl: "Thuistijd van de lezers", de: "Heimatzeit der Leser");

    public static string Members(Language language) => language.Say(en: "Who may know of TLP:RED", fr: "Qui peut connaître TLP:RED", nl: "Wie TLP:RED mag kennen", de: "Wer TLP:RED kennen darf");

    public static Message Saved(Language language) => new(language.Say(en: "The settings are saved.", fr: "Les réglages sont enregistrés.", nl: "De instellingen zijn bewaard.", de: "Die Einstellungen sind gespeichert."));

    public static string Numbers(Language language) => language.Say(
        en: $"“{ReminderDays(language)}” holds whole numbers, such as 7, 2; “{QuietMinutes(language)}” holds one. Nothing was saved.",
        fr: $"« {ReminderDays(language)} » contient des nombres entiers, comme 7, 2 ; « {QuietMinutes(language)} » en contient un. Rien n’a été enregistré.",
        nl: $"“{ReminderDays(language)}” bevat gehele getallen, zoals 7, 2; “{QuietMinutes(language)}” bevat er een. Er is niets bewaard.",
        de: $"„{ReminderDays(language)}“ enthält ganze Zahlen wie 7, 2; „{QuietMinutes(language)}“ enthält eine. Nichts wurde gespeichert.");

    public static string Stale(Language language) => language.Say(
        en: "Somebody else changed these settings after you opened the page. Nothing of yours was saved; what now holds is below. Enter again what you still want, and save.",
        fr: "Quelqu’un d’autre a modifié ces réglages après que vous avez ouvert la page. Rien de vous n’a été enregistré ; ce qui vaut maintenant est ci-dessous. Saisissez à nouveau ce que vous voulez encore, puis enregistrez.",
        nl: "Iemand anders heeft deze instellingen gewijzigd nadat u de pagina opende. Van u is niets bewaard; wat nu geldt staat hieronder. Vul opnieuw in wat u nog wilt, en bewaar.",
        de: "Jemand anders hat diese Einstellungen geändert, nachdem Sie die Seite geöffnet haben. Von Ihnen wurde nichts gespeichert; was jetzt gilt, steht unten. Geben Sie erneut ein, was Sie noch wollen, und speichern Sie.");

    public static string Busy(Language language) => language.Say(
        en: "Something else about this visit is being changed right now. Nothing was saved; what you entered is still below. Save again.",
        fr: "Autre chose est en cours de modification pour cette visite. Rien n’a été enregistré ; ce que vous avez saisi est encore ci-dessous. Enregistrez à nouveau.",
        nl: "Er wordt net iets anders aan dit bezoek gewijzigd. Er is niets bewaard; wat u invulde staat nog hieronder. Bewaar opnieuw.",
        de: "An diesem Besuch wird gerade etwas anderes geändert. Nichts wurde gespeichert; was Sie eingegeben haben, steht noch unten. Speichern Sie erneut.");

    /// <summary>What was entered and differs from what now holds.</summary>
    public static IReadOnlyList<FactLine> Differences(SettingsFields present, SettingsFields filled, Language language)
    {
        (string Term, bool Differs, string Entered)[] fields =
        [
            (Name(language), present.Name != filled.Name, filled.Name),
            (Language(language), present.Language != filled.Language, filled.Language),
            (TimeZone(language), present.TimeZone != filled.TimeZone, filled.TimeZone),
            (Organiser(language), present.Organiser != filled.Organiser, filled.Organiser),
            (SenderName(language), present.SenderName != filled.SenderName, filled.SenderName),
            (Way(language), present.Way != filled.Way, filled.Way),
            (Guests(language), present.Guests != filled.Guests, filled.Guests),
            (Contact(language), present.Contact != filled.Contact, filled.Contact),
            (Coordinator(language), present.Coordinator != filled.Coordinator, filled.Coordinator),
            (ReminderDays(language), present.ReminderDays != filled.ReminderDays, filled.ReminderDays),
            (QuietMinutes(language), present.QuietMinutes != filled.QuietMinutes, filled.QuietMinutes),
            (Digest(language), present.Digest != filled.Digest, Word(filled.Digest, language)),
            (HoldTouchUps(language), present.HoldTouchUps != filled.HoldTouchUps, Word(filled.HoldTouchUps, language)),
            (OnlineMeetings(language), present.OnlineMeetings != filled.OnlineMeetings, Word(filled.OnlineMeetings, language)),
            (Languages(language), present.Languages != filled.Languages, filled.Languages),
            (HomeTimeZone(language), present.HomeTimeZone != filled.HomeTimeZone, filled.HomeTimeZone),
            (Members(language), present.Members != filled.Members, Chosen(filled.Members, language)),
        ];
        return [.. fields.Where(field => field.Differs).Select(field => new FactLine(field.Term, field.Entered.Length > 0 ? field.Entered : "–"))];
    }

    private static string Word(bool ticked, Language language) => ticked
        ? language.Say(en: "yes", fr: "oui", nl: "ja", de: "ja")
        : language.Say(en: "no", fr: "non", nl: "nee", de: "nein");

    /// <summary>Ids say nothing to anybody.</summary>
    private static string Chosen(string members, Language language)
    {
        var count = members.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return language.Say(en: $"{count} chosen", fr: $"{count} choisies", nl: $"{count} gekozen", de: $"{count} gewählt");
    }
}
