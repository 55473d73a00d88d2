using Delegations.Documents.Tests.Reading.Peculiar;
using Delegations.Model;
using Xunit;
using static Delegations.Documents.Tests.Reading.Samples.WordParts;

namespace Delegations.Documents.Tests.Reading.Interpreting;

public sealed class WordingTests
{
    [Theory]
    [InlineData("Titre", "title_en", "Lieu", "location_en", "Remarques", "notes_en")]
    [InlineData("Titre", "Title (EN)", "Lieu", "Place (EN)", "Remarques", "Notes (EN)")]
    [InlineData("Titre FR", "Titre (anglais)", "Lieu FR", "Lieu (anglais)", "Remarques FR", "Remarques (anglais)")]
    [InlineData("Titre - français", "Titre - anglais", "Lieu [fr]", "Lieu [en]", "Remarques_fr", "Remarques_en")]
    public void Columns_in_another_language_are_the_sessions_words_in_it(string title, string titleEn, string place, string placeEn, string notes, string notesEn)
    {
        var itinerary = Readings.ReadText(
            $"Date,Début,Fin,{title},{titleEn},{place},{placeEn},{notes},{notesEn}\n"
                + "2031-03-10,09:00,10:00,Accueil,Welcome,Maison de l’Export,Export House,Chaussures fermées,Closed shoes\n2031-03-10,10:00,11:00,Visite du laboratoire,Laboratory tour,Labo,,,\n");

        Assert.Equal(Language.French, itinerary.Language);
        Assert.Equal(["Accueil|Maison de l’Export|Chaussures fermées", "Visite du laboratoire|Labo|"], itinerary.Sessions.Select(Own));
        Assert.Equal(["en:Welcome|Export House|Closed shoes", "en:Laboratory tour||"], itinerary.Sessions.Select(Others));
        Assert.Empty(Said(itinerary));
    }

    [Fact]
    public void Without_an_own_column_the_documents_language_is_it_and_else_the_first()
    {
        var german = Readings.ReadText("Datum,Beginn,title_en,title_de\n10.03.2031,9:00,Welcome and tour,Begrüßung und Führung\n11.03.2031,10:00,Lunch,Mittagessen\n");
        var other = Readings.ReadText("Datum,Beginn,title_nl,title_ru\n10.03.2031,9:00,Bezoek,Посещение\n");

        Assert.Equal(("de", "Begrüßung und Führung||", "en:Welcome and tour||"), (german.Language.Code, Own(german.Sessions[0]), Others(german.Sessions[0])));
        Assert.Equal(("nl", "Bezoek||", "ru:Посещение||"), (other.Language.Code, Own(other.Sessions[0]), Others(other.Sessions[0])));
    }

    [Fact]
    public void A_column_without_a_language_is_in_none_of_those_that_others_name()
    {
        var itinerary = Readings.ReadText("Date,Start,Title,Title (EN)\n2031-03-10,09:00,Accueil de la délégation,Welcome\n2031-03-10,10:00,Visite du laboratoire,Tour\n");

        Assert.Equal(("fr", "Accueil de la délégation||", "en:Welcome||"), (itinerary.Language.Code, Own(itinerary.Sessions[0]), Others(itinerary.Sessions[0])));
    }

    [Fact]
    public void A_row_that_has_its_title_in_another_language_alone_is_not_lost()
    {
        var itinerary = Readings.ReadText("Date,Start,Title,title_fr\n2031-03-10,09:00,Welcome,Accueil\n2031-03-10,10:00,,Visite\n");

        Assert.Equal(["Welcome||", "Visite||"], itinerary.Sessions.Select(Own));
        Assert.Equal(["fr:Accueil||", "fr:Visite||"], itinerary.Sessions.Select(Others));
        Assert.Equal("session.title-borrowed", Assert.Single(Said(itinerary)).Code);
    }

    [Fact]
    public void Languages_that_no_agenda_is_written_in_stay_aside()
    {
        var itinerary = Readings.ReadText("Date,Start,title_es,title_en,title_it\n2031-03-10,09:00,Bienvenida,Welcome,Benvenuto\n");

        Assert.Equal("Welcome||", Own(itinerary.Sessions.Single()));
        Assert.Null(itinerary.Sessions.Single().Wordings);
    }

    [Theory]
    [InlineData("Titre / Title", "Accueil / Welcome")]
    [InlineData("Activité | Activity", "Accueil | Welcome")]
    [InlineData("Titre/Title", "Accueil\nWelcome")]
    public void A_heading_in_two_languages_parts_cells_in_two(string heading, string cell)
    {
        var itinerary = Readings.ReadText($"Date,Début,{heading},Lieu / Location\n2031-03-10,09:00,\"{cell}\",Hall\n2031-03-10,10:00,Visite de la plateforme,\"Labo / Lab\"\n");

        Assert.Equal(["Accueil|Hall|", "Visite de la plateforme|Labo|"], itinerary.Sessions.Select(Own));
        Assert.Equal(["en:Welcome||", "en:|Lab|"], itinerary.Sessions.Select(Others));
    }

    [Fact]
    public void A_heading_in_three_languages_leaves_a_cell_in_two_whole()
    {
        var itinerary = Readings.ReadText("Date,Début,Titre / Title / Titel,Ort / Lieu / Place\n2031-03-10,09:00,Accueil / Welcome,Salle / Raum\n2031-03-10,10:00,Accueil / Welcome / Begrüßung,Maison\n");

        Assert.Equal(["Accueil / Welcome|Salle / Raum|", "Accueil|Maison|"], itinerary.Sessions.Select(Own));
        Assert.Equal(["", "en:Welcome||; de:Begrüßung||"], itinerary.Sessions.Select(Others));
    }

    [Theory]
    [InlineData("Title", "Welcome / registration")]
    [InlineData("Notes / Remarks", "Welcome / registration")]
    [InlineData("Titre / Title", "Accueil – Welcome")]
    [InlineData("Titre / Title", "Accueil / Welcome / Begrüßung")]
    [InlineData("Titre / Title", "Accueil /")]
    public void Elsewhere_a_stroke_parts_nothing(string heading, string cell)
    {
        var title = heading.StartsWith("Notes", StringComparison.Ordinal) ? "Title," : "";

        var session = Readings.ReadText($"Date,Start,{title}{heading}\n2031-03-10,09:00,{(title.Length > 0 ? "Alpha," : "")}{cell}\n").Sessions.Single();

        Assert.Contains(cell, new[] { session.Title, session.Notes });
        Assert.Null(session.Wordings);
    }

    [Fact]
    public void Word_tables_and_sheets_have_them_too()
    {
        var word = Read(Table(Row("Date", "Time", "Title", "Title (FR)"), Row("10 March 2031", "9:00", "Welcome", "Accueil")));
        var sheet = Readings.ReadBytes(DescribedWorkbook.Build("sheet Programme\n| Date | Start | Title | Title (FR)\n| #2031-03-10 | #09:00 | Welcome | Accueil"), "programme.xlsx");

        Assert.Equal("fr:Accueil||", Others(word.Sessions.Single()));
        Assert.Equal("fr:Accueil||", Others(sheet.Sessions.Single()));
    }

    [Theory]
    [InlineData("- {date: 2031-03-10, start: '09:00', title: {fr: Accueil, en: Welcome}, location: {fr: Maison, en: House}, notes: {fr: Oui, en: 'Yes, please'}}\n")]
    [InlineData("- {date: 2031-03-10, start: '09:00', title_fr: Accueil, title_en: Welcome, location_fr: Maison, location_en: House, notes_fr: Oui, notes_en: 'Yes, please'}\n")]
    [InlineData("- {date: 2031-03-10, start: '09:00', title_en: Welcome, title: Accueil, location_en: House, location: Maison, notes: Oui, notes_en: 'Yes, please'}\n")]
    [InlineData("- {date: 2031-03-10, start: '09:00', title: {fr: Accueil, en: Welcome}, location: {fr: Maison, en: House}, notes: {fr: Oui, en: 'Yes, please'}}\n- {date: 2031-03-11, start: '09:00', title: {en: Tour, fr: Visite}}\n- {date: 2031-03-12, start: '09:00', title: {fr: Dîner, en: Dinner}}\n")]
    public void Trees_give_them_as_mappings_or_by_their_keys(string yaml)
    {
        var itinerary = Readings.ReadText(yaml, "programme.yaml");

        Assert.Equal(("Accueil|Maison|Oui", "en:Welcome|House|Yes, please"), (Own(itinerary.Sessions[0]), Others(itinerary.Sessions[0])));
        Assert.All(itinerary.Sessions.Skip(1), session => Assert.Contains(Own(session), new[] { "Visite||", "Dîner||" }));
        Assert.Empty(Said(itinerary));
    }

    [Fact]
    public void The_language_of_a_trees_own_titles_is_the_itinerarys()
    {
        var itinerary = Readings.ReadText("""[{"date":"2031-03-10","start":"09:00","title":{"nl":"Ontvangst","en":"Welcome"}}]""", "programme.json");

        Assert.Equal("nl", itinerary.Language.Code);
    }

    [Fact]
    public void A_trees_other_languages_are_told_in_the_notes_as_ever()
    {
        var session = Readings.ReadText("- {date: 2031-03-10, start: '09:00', title: {en: Welcome, it: Benvenuto, fr: Accueil}}\n", "programme.yaml").Sessions.Single();

        Assert.Equal(("Welcome||Benvenuto", "fr:Accueil||"), (Own(session), Others(session)));
    }

    [Fact]
    public void Where_a_session_is_on_the_globe_reaches_it()
    {
        var sessions = Readings.ReadText("Date,Start,Title,Coordinates\n2031-03-10,09:00,Alpha,\"50.8467, 4.3525\"\n2031-03-10,10:00,Bravo,\n").Sessions;

        Assert.Equal([new GeoPoint(50.8467, 4.3525), null], sessions.Select(session => session.Position));
    }

    private static string Own(Session session) => $"{session.Title}|{session.Place}|{session.Notes}";

    private static string Others(Session session) =>
        string.Join("; ", (session.Wordings ?? []).Select(wording => $"{wording.Language.Code}:{wording.Title}|{wording.Place}|{wording.Notes}"));

    /// <summary>What is said of the file, but for the ends that these files leave out.</summary>
    private static IReadOnlyList<Finding> Said(Itinerary itinerary) => [.. itinerary.Findings.Where(finding => finding.Code != "time.ends-inferred")];
}
