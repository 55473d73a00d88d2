using Delegations.Model;

namespace Delegations.Itineraries;

/// <summary>What a coordinator is told about one person of the list.</summary>
internal static class PersonWords
{
    public static string Nameless(Language language) => language.Say(
        en: "Whoever is added needs a name. Give it in “name”, and the organisation in “organisation”.",
        fr: "Une personne à ajouter a besoin d’un nom. Indiquez-le dans « name », et l’organisation dans « organisation ».",
        nl: "Wie wordt toegevoegd, heeft een naam nodig. Geef die in “name”, en de organisatie in “organisation”.",
        de: "Wer hinzugefügt wird, braucht einen Namen. Geben Sie ihn in „name“ an und die Organisation in „organisation“.");

    public static string NameFixed(Language language) => language.Say(
        en: "A person is known by name and organisation; here only their spelling can change. Add the person anew as they should be called, then remove this one.",
        fr: "Une personne est reconnue à son nom et à son organisation ; seule leur orthographe peut changer ici. Ajoutez la personne sous sa nouvelle désignation, puis retirez celle-ci.",
        nl: "Een persoon is bekend onder naam en organisatie; hier kan alleen de spelling ervan wijzigen. Voeg de persoon opnieuw toe zoals het moet zijn, en verwijder daarna deze.",
        de: "Eine Person ist unter Namen und Organisation bekannt; hier kann sich nur deren Schreibweise ändern. Fügen Sie die Person neu hinzu, wie sie heißen soll, und entfernen Sie dann diese.");

    public static string AlreadyListed(Language language) => language.Say(
        en: "Somebody of that name and organisation is on the list already. Change that entry, or tell the two apart by their organisations.",
        fr: "Une personne de ce nom et de cette organisation figure déjà sur la liste. Modifiez cette entrée, ou distinguez les deux par leur organisation.",
        nl: "Iemand met die naam en organisatie staat al op de lijst. Wijzig die regel, of onderscheid de twee door hun organisatie.",
        de: "Jemand mit diesem Namen und dieser Organisation steht schon auf der Liste. Ändern Sie diesen Eintrag, oder unterscheiden Sie die beiden durch ihre Organisation.");

    public static string TooLong(Language language) => language.Say(
        en: $"Name, organisation, function and phone take at most {PersonWriting.LongestText} characters each. Shorten them.",
        fr: $"Le nom, l’organisation, la fonction et le téléphone comptent chacun {PersonWriting.LongestText} caractères au plus. Abrégez-les.",
        nl: $"Naam, organisatie, functie en telefoon hebben elk hoogstens {PersonWriting.LongestText} tekens. Kort ze in.",
        de: $"Name, Organisation, Funktion und Telefon haben je höchstens {PersonWriting.LongestText} Zeichen. Kürzen Sie sie.");

    public static string NoAddress(string member, Language language) => language.Say(
        en: $"“{member}” is not one mail address that can be written to. Write it as name@example.org, or leave it empty.",
        fr: $"« {member} » n’est pas une adresse électronique à laquelle on peut écrire. Écrivez-la comme nom@example.org, une seule, ou laissez vide.",
        nl: $"“{member}” is geen mailadres waarnaar geschreven kan worden. Schrijf er één, als naam@example.org, of laat het leeg.",
        de: $"„{member}“ ist keine Mailadresse, an die geschrieben werden kann. Schreiben Sie eine als name@example.org, oder lassen Sie sie leer.");

    public static string UnknownLanguage(Language language) => language.Say(
        en: "The language to write in is en, fr, nl or de; empty stands for the visit's own.",
        fr: "La langue de correspondance est en, fr, nl ou de ; vide, c’est celle de la visite.",
        nl: "De taal om in te schrijven is en, fr, nl of de; leeg staat voor die van het bezoek.",
        de: "Die Sprache der Schreiben ist en, fr, nl oder de; leer steht für die des Besuchs.");

    public static string UnknownRole(Language language) => language.Say(
        en: "“role” is head-of-delegation, delegate, speaker, moderator, host, escort, interpreter, coordinator or partner, or empty.",
        fr: "« role » vaut head-of-delegation, delegate, speaker, moderator, host, escort, interpreter, coordinator ou partner, ou reste vide.",
        nl: "“role” is head-of-delegation, delegate, speaker, moderator, host, escort, interpreter, coordinator of partner, of leeg.",
        de: "„role“ ist head-of-delegation, delegate, speaker, moderator, host, escort, interpreter, coordinator oder partner, oder leer.");

    public static string UnclearNaming(Language language) => language.Say(
        en: "“mayBeNamed” is true, false, or empty where the person has not said.",
        fr: "« mayBeNamed » vaut true ou false, ou reste vide si la personne ne s’est pas prononcée.",
        nl: "“mayBeNamed” is true, false, of leeg als de persoon niets heeft gezegd.",
        de: "„mayBeNamed“ ist true, false, oder leer, wenn die Person nichts gesagt hat.");
}
