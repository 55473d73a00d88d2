using Delegations.Documents.Reading;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

public sealed class EntryRulesTests
{
    // A Monday.
    private static readonly LocalDate Visit = new(2025, 11, 3);

    [Theory]
    [InlineData("en", "Visitor list with citizenship ten days ahead; passport at the gate; no cameras.", "list 2025-10-24 10 papers citizenship cameras")]
    [InlineData("en", "Visitor list by 20 October 2025, photo ID, escort at all times", "list 2025-10-20 papers escort")]
    [InlineData("en", "Visitors' list due on 27/10. Identity card. Photography is not allowed.", "list 2025-10-27 papers cameras")]
    [InlineData("en", "List of participants at least 5 working days before the visit", "list 2025-10-27 5")]
    [InlineData("en", "Names of all visitors two weeks in advance, nationality included", "list 2025-10-20 14 citizenship")]
    [InlineData("en", "Guest list 48 hours prior to arrival", "list 2025-11-01 2")]
    [InlineData("en", "No later than 20 October: visitor list", "list 2025-10-20")]
    [InlineData("en", "No visitor list needed", "")]
    [InlineData("en", "A visitor list is not required; bring ID", "papers")]
    [InlineData("en", "Neither visitor list nor passport required", "")]
    [InlineData("en", "Visitor list required. Deadline: 10 days before.", "list 2025-10-24 10")]
    [InlineData("en", "Visitor list required. Doors open on 3 November 2025.", "list")]
    [InlineData("en", "No entry without passport; visitors are escorted", "papers escort")]
    [InlineData("en", "No phones or cameras in the halls", "cameras")]
    [InlineData("en", "No photo ID needed, photos allowed", "")]
    [InlineData("en", "No visitor list or escort required", "")]
    [InlineData("en", "Visitor list required and escort not needed", "list")]
    [InlineData("en", "Closed shoes, arrive 15 minutes before", "")]
    [InlineData("en", "Visitor list by 3/11", "list 2024-11-03")]
    [InlineData("fr", "Liste des visiteurs à remettre pour le 27/10, carte d’identité, accompagnement obligatoire, pas de photos", "list 2025-10-27 papers escort cameras")]
    [InlineData("fr", "Liste nominative avec nationalité 10 jours avant la visite", "list 2025-10-24 10 citizenship")]
    [InlineData("fr", "Liste des participants deux semaines à l’avance ; passeport", "list 2025-10-20 14 papers")]
    [InlineData("fr", "Liste des visiteurs : 5 jours ouvrables avant ; photos interdites", "list 2025-10-27 5 cameras")]
    [InlineData("fr", "Pas de liste des visiteurs, pièce d’identité à l’entrée", "papers")]
    [InlineData("fr", "La liste des visiteurs n’est pas nécessaire ; visite accompagnée", "escort")]
    [InlineData("fr", "Liste des invités à J-10, interdiction de photographier", "list 2025-10-24 10 cameras")]
    [InlineData("fr", "Pas d’accès sans passeport, citoyenneté à indiquer", "papers citizenship")]
    [InlineData("fr", "Liste des visiteurs au plus tard le 3/4", "list 2025-04-03")]
    [InlineData("fr", "Liste des participants quinze jours avant, aucune photo", "list 2025-10-19 15 cameras")]
    [InlineData("fr", "Accès libre, parking à l’arrière", "")]
    [InlineData("nl", "Bezoekerslijst uiterlijk 20 oktober, identiteitskaart, begeleiding verplicht, geen camera’s", "list 2025-10-20 papers escort cameras")]
    [InlineData("nl", "Deelnemerslijst met nationaliteit tien dagen vooraf", "list 2025-10-24 10 citizenship")]
    [InlineData("nl", "Namenlijst vijf werkdagen op voorhand; paspoort; fotograferen verboden", "list 2025-10-27 5 papers cameras")]
    [InlineData("nl", "Lijst van de bezoekers twee weken van tevoren", "list 2025-10-20 14")]
    [InlineData("nl", "Geen bezoekerslijst nodig", "")]
    [InlineData("nl", "Een bezoekerslijst is niet nodig, foto’s toegelaten", "")]
    [InlineData("nl", "Geen toegang zonder identiteitsbewijs, bezoekers worden begeleid", "papers escort")]
    [InlineData("nl", "Bezoekerslijst vóór 24/10/2025, staatsburgerschap vermelden", "list 2025-10-24 citizenship")]
    [InlineData("de", "Besucherliste 5 Werktage vorher, Ausweis, Begleitung, Fotografieren verboten", "list 2025-10-27 5 papers escort cameras")]
    [InlineData("de", "Teilnehmerliste mit Staatsangehörigkeit zehn Tage im Voraus; Reisepass", "list 2025-10-24 10 papers citizenship")]
    [InlineData("de", "Besucherliste bis 27.10., Personalausweis, keine Fotos", "list 2025-10-27 papers cameras")]
    [InlineData("de", "Liste der Teilnehmer spätestens zwei Wochen vor dem Besuch", "list 2025-10-20 14")]
    [InlineData("de", "Keine Besucherliste erforderlich, Besucher werden begleitet", "escort")]
    [InlineData("de", "Eine Besucherliste ist nicht nötig; Fotoverbot", "cameras")]
    [InlineData("de", "Kein Zutritt ohne Ausweis", "papers")]
    [InlineData("de", "Namensliste mindestens 3 Tage vorher, Nationalität angeben, Film- und Tonaufnahmen untersagt", "list 2025-10-31 3 citizenship cameras")]
    [InlineData("de", "Weder Besucherliste noch Ausweis nötig", "")]
    [InlineData("de", "Gästeliste bis 20. Oktober 2025", "list 2025-10-20")]
    public void What_coordinators_write_is_understood(string code, string conditions, string expected)
    {
        Assert.Equal(expected, Said(EntryRules.Read(conditions, Visit, Find(code))));
    }

    [Theory]
    [InlineData("en", "Visitor list ten days ahead", "list 10")]
    [InlineData("fr", "Liste des visiteurs pour le 27/10", "list")]
    [InlineData("nl", "Bezoekerslijst vijf werkdagen vooraf", "list 5")]
    [InlineData("de", "Besucherliste bis 20. Oktober 2025", "list 2025-10-20")]
    public void Without_the_day_of_the_visit_only_a_whole_date_is_one(string code, string conditions, string expected)
    {
        Assert.Equal(expected, Said(EntryRules.Read(conditions, firstVisit: null, Find(code))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("????")]
    [InlineData("Visitor list by 45/45, no no no ,,, ;;; 99999 days")]
    public void Whatever_stands_there_it_is_read_without_harm(string? conditions)
    {
        var rules = EntryRules.Read(conditions, Visit, Language.English);

        Assert.Null(rules.VisitorListDue);
    }

    [Fact]
    public void A_leap_day_without_a_year_is_the_last_there_was()
    {
        Assert.Equal(new LocalDate(2024, 2, 29), EntryRules.Read("Visitor list by 29 February", Visit, Language.English).VisitorListDue);
    }

    private static Language Find(string code) => Language.All.Single(language => language.Code == code);

    private static string Said(EntryRules rules) => string.Join(' ', new[]
    {
        rules.VisitorList ? "list" : "",
        rules.VisitorListDue is { } due ? LocalDatePattern.Iso.Format(due) : "",
        rules.VisitorListDaysAhead is { } days ? $"{days}" : "",
        rules.Papers ? "papers" : "",
        rules.Citizenship ? "citizenship" : "",
        rules.Escort ? "escort" : "",
        rules.NoCameras ? "cameras" : "",
    }.Where(word => word.Length > 0));
}
