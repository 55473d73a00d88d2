using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>Sessions that show how a row is written. Their titles say that they are examples.</summary>
internal static class TemplateExamples
{
    public static IReadOnlyList<Session> Of(Language language, DateTimeZone zone, LocalDate day) =>
    [
        Welcome(language) with { TimeZone = zone, Date = day, Start = new LocalTime(9, 30), End = new LocalTime(10, 30) },
        Tour(language) with { TimeZone = zone, Date = day, Start = new LocalTime(11, 0), End = new LocalTime(12, 30) },
        Dinner(language) with { TimeZone = zone, Date = day, Start = new LocalTime(19, 0), End = new LocalTime(21, 30) },
    ];

    private static Session Welcome(Language language) => Row(1, language.Say(
        en: "Example: welcome and introduction", fr: "Exemple : accueil et présentation", nl: "Voorbeeld: ontvangst en voorstelling", de: "Beispiel: Empfang und Vorstellung")) with
    {
        Place = language.Say(en: "Export House, Europe room", fr: "Maison de l’Export, salle Europe", nl: "Exporthuis, zaal Europa", de: "Exporthaus, Saal Europa"),
        Hosts = [new Mention { Name = "Anne Martin", Organisation = language.Say(en: "Export House", fr: "Maison de l’Export", nl: "Exporthuis", de: "Exporthaus"), Email = "anne.martin@example.org" }],
    };

    private static Session Tour(Language language) => Row(2, language.Say(
        en: "Example: tour of the laboratory", fr: "Exemple : visite du laboratoire", nl: "Voorbeeld: bezoek aan het laboratorium", de: "Beispiel: Besuch des Labors")) with
    {
        Place = language.Say(en: "Test Centre", fr: "Centre d’essais", nl: "Testcentrum", de: "Prüfzentrum"),
        Hosts = [new Mention { Name = "Lea Jansen", Organisation = language.Say(en: "Test Centre", fr: "Centre d’essais", nl: "Testcentrum", de: "Prüfzentrum"), Email = "lea.jansen@example.org" }],
        Speakers =
        [
            new Mention
            {
                Name = "Paul Peeters",
                Function = language.Say(en: "head of tests", fr: "responsable des essais", nl: "hoofd testen", de: "Leiter Versuche"),
                Organisation = language.Say(en: "Test Centre", fr: "Centre d’essais", nl: "Testcentrum", de: "Prüfzentrum"),
                Email = "paul.peeters@example.org",
            },
        ],
        Audience = Audience.Delegation,
        Notes = language.Say(en: "Closed shoes", fr: "Chaussures fermées", nl: "Gesloten schoenen", de: "Geschlossene Schuhe"),
    };

    private static Session Dinner(Language language) => Row(3, language.Say(
        en: "Example: dinner", fr: "Exemple : dîner", nl: "Voorbeeld: diner", de: "Beispiel: Abendessen")) with
    {
        Place = language.Say(en: "Town hall", fr: "Hôtel de ville", nl: "Stadhuis", de: "Rathaus"),
        Audience = Audience.Host,
        InternalNotes = language.Say(en: "Table reserved", fr: "Table réservée", nl: "Tafel gereserveerd", de: "Tisch reserviert"),
    };

    private static Session Row(int number, string title) => new()
    {
        Id = SessionId.Derive("template-example", title),
        TimeZone = DateTimeZone.Utc,
        Title = title,
        Origin = $"example {number}",
    };
}
