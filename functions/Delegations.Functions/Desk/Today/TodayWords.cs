using Delegations.Desk.Corrections;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Desk.Today;

/// <summary>What the page of the day says around its sessions.</summary>
internal static class TodayWords
{
    public static string Speaker(Language language) => language.Say(en: "speaker", fr: "intervenant", nl: "spreker", de: "Vortrag");

    public static string Host(Language language) => language.Say(en: "host", fr: "hôte", nl: "gastheer", de: "Gastgeber");

    public static string Coordinator(Language language) => language.Say(en: "coordinator", fr: "coordination", nl: "coördinatie", de: "Koordination");

    public static string Contact(Language language) => language.Say(en: "contact of the visit", fr: "contact de la visite", nl: "contact van het bezoek", de: "Kontakt des Besuchs");

    public static string Accepted(int accepted, int asked, Language language) => language.Say(
        en: $"{accepted} of {asked} accepted", fr: $"{accepted} sur {asked} ont accepté", nl: $"{accepted} van {asked} aanvaard", de: $"{accepted} von {asked} zugesagt");

    public static string Published(int latest, int? published, Language language) => published switch
    {
        null => language.Say(
            en: $"Version {latest} is not published: nobody has been told anything yet.", fr: $"La version {latest} n’est pas publiée : personne n’a encore été averti.",
            nl: $"Versie {latest} is niet gepubliceerd: niemand is al verwittigd.", de: $"Fassung {latest} ist nicht veröffentlicht: Noch wurde niemand benachrichtigt."),
        { } number when number == latest => language.Say(
            en: $"The newest version ({latest}) is published.", fr: $"La version la plus récente ({latest}) est publiée.",
            nl: $"De nieuwste versie ({latest}) is gepubliceerd.", de: $"Die neueste Fassung ({latest}) ist veröffentlicht."),
        { } number => language.Say(
            en: $"This is version {latest}. People were told version {number}: the changes are not published yet.",
            fr: $"Ceci est la version {latest}. Les gens connaissent la version {number} : les modifications ne sont pas encore publiées.",
            nl: $"Dit is versie {latest}. Men kent versie {number}: de wijzigingen zijn nog niet gepubliceerd.",
            de: $"Das ist Fassung {latest}. Bekannt ist Fassung {number}: Die Änderungen sind noch nicht veröffentlicht."),
    };

    /// <summary>Why this day is shown; empty where it is today.</summary>
    public static string NoteOf(VisitDay day, Language language)
    {
        if (day.IsToday)
        {
            return "";
        }

        if (day.Today < day.First && day.Shown == day.First)
        {
            return language.Say(en: "The visit has not begun: this is its first day.", fr: "La visite n’a pas commencé : voici son premier jour.", nl: "Het bezoek is nog niet begonnen: dit is de eerste dag.", de: "Der Besuch hat noch nicht begonnen: Dies ist sein erster Tag.");
        }

        return day.Today > day.Last && day.Shown == day.Last
            ? language.Say(en: "The visit is over: this was its last day.", fr: "La visite est terminée : c’était son dernier jour.", nl: "Het bezoek is voorbij: dit was de laatste dag.", de: "Der Besuch ist vorbei: Dies war sein letzter Tag.")
            : language.Say(en: "This is not today.", fr: "Ce n’est pas aujourd’hui.", nl: "Dit is niet vandaag.", de: "Das ist nicht heute.");
    }

    public static string Made(ZonedDateTime now, Language language)
    {
        var time = $"{DateWords.Time(now.TimeOfDay)} ({ZoneWords.Time(now.Zone, language)}, {DateWords.ShortDay(now.Date, language)})";
        return language.Say(en: $"As of {time}.", fr: $"État à {time}.", nl: $"Stand om {time}.", de: $"Stand {time}.");
    }

    public static string Further(Session next, Language language)
    {
        var when = $"{SessionTimes.WithDay(next, language)} · {next.Title}";
        return language.Say(en: $"Nothing more today. Next: {when}", fr: $"Plus rien aujourd’hui. Ensuite : {when}", nl: $"Vandaag niets meer. Volgende: {when}", de: $"Heute nichts mehr. Als Nächstes: {when}");
    }
}
