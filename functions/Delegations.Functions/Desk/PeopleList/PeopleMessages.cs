using Delegations.Model;

namespace Delegations.Desk.PeopleList;

/// <summary>What an action on the people gave, in a sentence.</summary>
internal static class PeopleMessages
{
    /// <summary>Codes of <see cref="Said"/>.</summary>
    public const string Reached = "reached";
    public const string Unclear = "unclear";
    public const string Saved = "saved";
    public const string Added = "added";
    public const string Removed = "removed";
    public const string Listed = "listed";

    /// <param name="missing">How many people there are whom nobody can write to.</param>
    public static Message? Of(Said said, int missing, Language language) => said.Code switch
    {
        Reached => new Message(Join(
            language.Say(en: "The address is saved.", fr: "L’adresse est enregistrée.", nl: "Het adres is bewaard.", de: "Die Adresse ist gespeichert."),
            Left(missing, language))),
        Unclear => new Message(
            language.Say(
                en: "The address is saved, but the programme's mention of this person could mean several people of the list. Write the organisation beside the name in the programme, and upload it again.",
                fr: "L’adresse est enregistrée, mais le programme peut désigner ainsi plusieurs personnes de la liste. Écrivez l’organisation à côté du nom dans le programme, puis renvoyez-le.",
                nl: "Het adres is bewaard, maar de vermelding in het programma kan verschillende personen van de lijst betekenen. Schrijf de organisatie naast de naam in het programma en laad het opnieuw op.",
                de: "Die Adresse ist gespeichert, aber das Programm könnte damit mehrere Personen der Liste meinen. Schreiben Sie im Programm die Organisation neben den Namen, und laden Sie es erneut hoch."),
            "warning"),
        Saved => new Message(language.Say(
            en: "Saved. Entries in calendars follow with the next publication.",
            fr: "Enregistré. Les calendriers suivront à la prochaine publication.",
            nl: "Bewaard. Agenda’s volgen bij de volgende publicatie.",
            de: "Gespeichert. Kalender folgen mit der nächsten Veröffentlichung.")),
        Added => new Message(language.Say(
            en: "The person is on the list.", fr: "La personne figure sur la liste.", nl: "De persoon staat op de lijst.", de: "Die Person steht auf der Liste.")),
        Removed => new Message(language.Say(
            en: "The person is off the list. Nothing was sent: entries in calendars are cancelled with the next publication.",
            fr: "La personne ne figure plus sur la liste. Rien n’a été envoyé : ses rendez-vous seront annulés à la prochaine publication.",
            nl: "De persoon staat niet meer op de lijst. Er is niets verzonden: afspraken worden geannuleerd bij de volgende publicatie.",
            de: "Die Person steht nicht mehr auf der Liste. Nichts wurde versandt: Termine werden mit der nächsten Veröffentlichung abgesagt.")),
        Listed => Taken(said.Count, 0, missing, language),
        _ => null,
    };

    /// <summary>How many people there are now, and what to look at.</summary>
    /// <param name="findings">Of the list itself, shown below.</param>
    public static Message Taken(int people, int findings, int missing, Language language) => new(
        Join(
            language.Say(
                en: $"People on the list: {people}.", fr: $"Personnes sur la liste : {people}.", nl: $"Personen op de lijst: {people}.", de: $"Personen auf der Liste: {people}."),
            findings is 0 ? "" : language.Say(
                en: $"Lines to look at below: {findings}.", fr: $"Lignes à vérifier ci-dessous : {findings}.",
                nl: $"Regels om hieronder na te kijken: {findings}.", de: $"Zeilen zum Ansehen unten: {findings}."),
            Left(missing, language)),
        findings is 0 ? "" : "warning");

    public static string NothingGiven(Language language) => language.Say(
        en: "Choose a file, or paste addresses into the box.",
        fr: "Choisissez un fichier, ou collez des adresses dans le cadre.",
        nl: "Kies een bestand, of plak adressen in het vak.",
        de: "Wählen Sie eine Datei, oder fügen Sie Adressen in das Feld ein.");

    public static string NoAddress(string name, Language language) => language.Say(
        en: $"{name}: that is not one mail address that can be written to. Write it as name@example.org.",
        fr: $"{name} : ce n’est pas une adresse électronique à laquelle on peut écrire. Écrivez-la comme nom@example.org.",
        nl: $"{name}: dat is geen mailadres waarnaar geschreven kan worden. Schrijf het als naam@example.org.",
        de: $"{name}: Das ist keine Mailadresse, an die geschrieben werden kann. Schreiben Sie sie als name@example.org.");

    public static string Nameless(Language language) => language.Say(
        en: "Whoever is added needs a name. Write it in the first field.",
        fr: "Une personne à ajouter a besoin d’un nom. Écrivez-le dans le premier champ.",
        nl: "Wie wordt toegevoegd, heeft een naam nodig. Schrijf die in het eerste veld.",
        de: "Wer hinzugefügt wird, braucht einen Namen. Schreiben Sie ihn in das erste Feld.");

    public static string Gone(Language language) => language.Say(
        en: "This person is no longer among the people of this visit: somebody removed them, or the programme changed. Nothing was saved.",
        fr: "Cette personne ne fait plus partie de cette visite : quelqu’un l’a retirée, ou le programme a changé. Rien n’a été enregistré.",
        nl: "Deze persoon hoort niet meer bij dit bezoek: iemand heeft hem of haar verwijderd, of het programma is gewijzigd. Er is niets bewaard.",
        de: "Diese Person gehört nicht mehr zu diesem Besuch: Jemand hat sie entfernt, oder das Programm hat sich geändert. Nichts wurde gespeichert.");

    /// <summary>Something that was changed at the page was changed otherwise while it was open.</summary>
    public static string Overtaken(string name, Language language) => language.Say(
        en: $"Somebody else changed {name} while your form was open. Nothing was saved. The form below holds what you wrote and, beside it, what stands now: save again to have yours.",
        fr: $"Quelqu’un d’autre a modifié {name} pendant que votre formulaire était ouvert. Rien n’a été enregistré. Le formulaire ci-dessous garde ce que vous avez écrit et indique l’état actuel : enregistrez de nouveau pour imposer le vôtre.",
        nl: $"Iemand anders heeft {name} gewijzigd terwijl uw formulier open stond. Er is niets bewaard. Het formulier hieronder bevat wat u schreef en ernaast wat er nu staat: bewaar opnieuw om het uwe te houden.",
        de: $"Jemand anderes hat {name} geändert, während Ihr Formular offen war. Nichts wurde gespeichert. Das Formular unten enthält, was Sie geschrieben haben, und daneben, was jetzt gilt: Speichern Sie erneut, damit Ihres gilt.");

    public static string TakenOff(string name, Language language) => language.Say(
        en: $"Somebody else took {name} off the list while your form was open. Nothing was saved. Save again to put this person back on the list.",
        fr: $"Quelqu’un d’autre a retiré {name} de la liste pendant que votre formulaire était ouvert. Rien n’a été enregistré. Enregistrez de nouveau pour remettre cette personne sur la liste.",
        nl: $"Iemand anders heeft {name} van de lijst verwijderd terwijl uw formulier open stond. Er is niets bewaard. Bewaar opnieuw om deze persoon weer op de lijst te zetten.",
        de: $"Jemand anderes hat {name} von der Liste entfernt, während Ihr Formular offen war. Nichts wurde gespeichert. Speichern Sie erneut, um diese Person wieder auf die Liste zu setzen.");

    /// <summary>What taking somebody off the list means.</summary>
    public static string Consequence(bool isNamed, Language language) => isNamed
        ? language.Say(
            en: "The programme still names this person. Without the list there is no address to write to, unless the programme gives one; the next publication then cancels what stands in their calendar.",
            fr: "Le programme nomme encore cette personne. Sans la liste, il n’y a plus d’adresse, sauf si le programme en donne une ; la prochaine publication annulera alors ses rendez-vous.",
            nl: "Het programma noemt deze persoon nog. Zonder de lijst is er geen adres meer, tenzij het programma er een geeft; de volgende publicatie annuleert dan de afspraken.",
            de: "Das Programm nennt diese Person noch. Ohne die Liste gibt es keine Adresse, außer das Programm gibt eine; die nächste Veröffentlichung sagt dann die Termine ab.")
        : language.Say(
            en: "The programme does not name this person. What the list knows of them is deleted.",
            fr: "Le programme ne nomme pas cette personne. Ce que la liste en sait sera supprimé.",
            nl: "Het programma noemt deze persoon niet. Wat de lijst over hem of haar weet, wordt gewist.",
            de: "Das Programm nennt diese Person nicht. Was die Liste über sie weiß, wird gelöscht.");

    private static string Left(int missing, Language language) => missing switch
    {
        0 => language.Say(
            en: "Everybody whom the programme names can be written to.", fr: "Toutes les personnes nommées au programme ont une adresse.",
            nl: "Iedereen die het programma noemt, heeft een adres.", de: "Alle, die das Programm nennt, haben eine Adresse."),
        1 => language.Say(en: "1 person still has no address.", fr: "1 personne reste sans adresse.", nl: "1 persoon heeft nog geen adres.", de: "1 Person hat noch keine Adresse."),
        _ => language.Say(
            en: $"{missing} people still have no address.", fr: $"{missing} personnes restent sans adresse.",
            nl: $"{missing} personen hebben nog geen adres.", de: $"{missing} Personen haben noch keine Adresse."),
    };

    private static string Join(params ReadOnlySpan<string> sentences)
    {
        List<string> said = [.. sentences];
        return string.Join(' ', said.Where(sentence => sentence.Length > 0));
    }
}
