using Delegations.Documents.Tests.Reading.Peculiar;
using Delegations.Model;
using Xunit;
using static Delegations.Documents.Tests.Reading.Samples.WordParts;

namespace Delegations.Documents.Tests.Reading.Interpreting;

public sealed class HandlingTests
{
    [Theory]
    [InlineData("TLP")]
    [InlineData("Label")]
    [InlineData("Handling")]
    [InlineData("Handling label")]
    [InlineData("Classification")]
    [InlineData("Diffusion TLP")]
    [InlineData("Étiquette")]
    [InlineData("Kennzeichnung")]
    [InlineData("Einstufung")]
    [InlineData("TLP-Einstufung")]
    [InlineData("Markering")]
    [InlineData("Classificatie")]
    public void A_column_of_labels_gives_each_session_its_own(string heading)
    {
        var itinerary = Readings.ReadText($"Date,Start,Title,{heading}\n2031-03-10,09:00,Alpha,TLP:RED\n2031-03-10,10:00,Bravo,orange strict\n2031-03-10,11:00,Charlie,\n");

        Assert.Equal([Handling.Red, Handling.AmberStrict, null], itinerary.Sessions.Select(session => session.Handling));
        Assert.Null(itinerary.Handling);
        Assert.Empty(Said(itinerary));
    }

    [Fact]
    public void Diffusion_alone_is_still_who_sees_the_session()
    {
        var session = Readings.ReadText("Date,Début,Titre,Diffusion\n2031-03-10,09:00,Alpha,interne\n").Sessions.Single();

        Assert.Equal((Audience.Internal, null), (session.Audience, session.Handling));
    }

    [Fact]
    public void What_is_no_label_holds_the_session_back_and_is_a_warning_at_its_cell()
    {
        var itinerary = Readings.ReadBytes(DescribedWorkbook.Build("sheet Programme\n| Date | Start | Title | TLP\n| #2031-03-10 | #09:00 | Alpha | purple\n| #2031-03-10 | #10:00 | Bravo | green"), "programme.xlsx");

        var finding = Assert.Single(Said(itinerary));
        Assert.Equal(("handling.unknown", Severity.Warning, "Programme!D2"), (finding.Code, finding.Severity, finding.Place));
        Assert.All(["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"], label => Assert.Contains(label, finding.Message, StringComparison.Ordinal));
        Assert.Equal([Handling.AmberStrict, Handling.Green], itinerary.Sessions.Select(session => session.Handling));
    }

    [Fact]
    public void A_scheme_that_is_not_understood_holds_its_sessions_back()
    {
        var itinerary = Readings.ReadText("Date,Start,Title,Classification\n2031-03-10,09:00,Alpha,Confidential\n2031-03-10,10:00,Bravo,\n");

        Assert.Equal([Handling.AmberStrict, null], itinerary.Sessions.Select(session => session.Handling));
        Assert.Contains(Said(itinerary), finding => finding.Code == "handling.unknown");
    }

    [Fact]
    public void Colours_under_a_heading_that_may_mean_something_else_are_labels_and_it_is_said()
    {
        var itinerary = Readings.ReadText("Date,Start,Title,Label\n2031-03-10,09:00,Alpha,red\n2031-03-10,10:00,Bravo,\n");

        Assert.Equal([Handling.Red, null], itinerary.Sessions.Select(session => session.Handling));
        Assert.Equal("column.reread", Assert.Single(Said(itinerary)).Code);
    }

    [Fact]
    public void A_column_without_any_label_is_not_one_of_labels()
    {
        var itinerary = Readings.ReadText("Date,Start,Title,Classification\n2031-03-10,09:00,Alpha,Plenary\n2031-03-10,10:00,Bravo,Workshop\n");

        Assert.All(itinerary.Sessions, session => Assert.Null(session.Handling));
        Assert.Equal("column.unread", Assert.Single(Said(itinerary)).Code);
    }

    [Theory]
    [InlineData("Alpha (TLP:RED),,confirmed,public")]
    [InlineData("Alpha,Bring a badge\nTLP:RED,confirmed,public")]
    [InlineData("Alpha,,confirmed TLP:RED,public")]
    [InlineData("Alpha,,confirmed,public TLP:RED")]
    public void A_label_anywhere_in_the_row_is_the_sessions(string cells)
    {
        var row = string.Join(',', cells.Split(',').Select(cell => $"\"{cell}\""));

        var itinerary = Readings.ReadText($"Date,Start,Title,Notes,Status,Audience\n2031-03-10,09:00,{row}\n");

        var session = itinerary.Sessions.Single();
        Assert.Equal((Handling.Red, "Alpha", Audience.Public), (session.Handling, session.Title, session.Audience));
        Assert.DoesNotContain("TLP", session.Notes, StringComparison.Ordinal);
        Assert.Empty(Said(itinerary));
    }

    [Fact]
    public void A_sentence_that_speaks_of_a_label_stays_whole()
    {
        var session = Readings.ReadText("Date,Start,Title,Notes\n2031-03-10,09:00,Alpha,The slides are TLP:AMBER and stay here.\n").Sessions.Single();

        Assert.Equal((Handling.Amber, "The slides are TLP:AMBER and stay here."), (session.Handling, session.Notes));
    }

    [Fact]
    public void Of_two_labels_the_narrower_counts_and_it_is_said()
    {
        var itinerary = Readings.ReadText("Date,Start,Title,TLP\n2031-03-10,09:00,Alpha TLP:GREEN,TLP:AMBER\n2031-03-10,10:00,Bravo TLP:RED,green\n");

        Assert.Equal([Handling.Amber, Handling.Red], itinerary.Sessions.Select(session => session.Handling));
        Assert.Equal(["handling.twice", "handling.twice"], Said(itinerary).Select(finding => finding.Code));
    }

    [Fact]
    public void A_session_that_is_called_by_its_label_alone_is_not_lost()
    {
        var session = Readings.ReadText("Date,Start,Title\n2031-03-10,09:00,TLP:RED\n2031-03-10,10:00,Bravo\n").Sessions[0];

        Assert.Equal((Handling.Red, "TLP:RED"), (session.Handling, session.Title));
    }

    [Theory]
    [InlineData("TLP:AMBER", Handling.Amber)]
    [InlineData("Label: TLP:AMBER", Handling.Amber)]
    [InlineData("Classification : TLP:RED", Handling.Red)]
    [InlineData("Étiquette TLP : vert", Handling.Green)]
    [InlineData("TLP:GREEN\nTLP:AMBER+STRICT", Handling.AmberStrict)]
    public void A_line_above_the_table_is_the_documents(string lines, Handling expected)
    {
        var head = string.Concat(lines.Split('\n').Select(line => P(line)));

        var itinerary = Read(P("Visit of the delegation"), head, Table(Row("Date", "Time", "Title"), Row("10 March 2031", "9:00", "Alpha")));

        Assert.Equal((expected, "Visit of the delegation"), (itinerary.Handling, itinerary.Title));
        Assert.Null(itinerary.Sessions.Single().Handling);
    }

    [Fact]
    public void A_label_in_two_cells_above_the_table_is_the_documents()
    {
        var itinerary = Readings.ReadBytes(DescribedWorkbook.Build("sheet Programme\n| Title | Visit TLP:GREEN\n| Label | amber\n| Date | Start | Title\n| #2031-03-10 | #09:00 | Alpha"), "programme.xlsx");

        Assert.Equal((Handling.Amber, "Visit"), (itinerary.Handling, itinerary.Title));
    }

    [Fact]
    public void An_unknown_label_of_the_whole_holds_all_of_it_back()
    {
        var itinerary = Read(P("Visit of the delegation"), P("TLP: purple"), Table(Row("Date", "Time", "Title"), Row("10 March 2031", "9:00", "Alpha")));

        Assert.Equal(Handling.AmberStrict, itinerary.Handling);
        Assert.Contains(Said(itinerary), finding => finding.Code == "handling.unknown");
    }

    [Fact]
    public void Lines_of_a_text_have_their_sessions_label()
    {
        var itinerary = Read(P("Visit of the delegation"), P("Monday 10 March 2031"), P("9:00 Alpha – TLP:RED"), P("10:00 Bravo"), P("TLP:GREEN"), P("11:00 Charlie"));

        Assert.Equal(["Alpha", "Bravo", "Charlie"], itinerary.Sessions.Select(session => session.Title));
        Assert.Equal([Handling.Red, Handling.Green, null], itinerary.Sessions.Select(session => session.Handling));
        Assert.All(itinerary.Sessions, session => Assert.Equal("", session.Notes));
        Assert.Null(itinerary.Handling);
    }

    [Fact]
    public void A_grids_cells_have_their_own()
    {
        var itinerary = Readings.ReadText("Time,Monday 10 March 2031,Tuesday 11 March 2031\n09:00,Alpha (TLP:RED),Bravo\n10:00,Charlie,Delta\n");

        Assert.Equal(["Alpha", "Bravo", "Charlie", "Delta"], itinerary.Sessions.Select(session => session.Title).Order(StringComparer.Ordinal));
        Assert.Equal(Handling.Red, itinerary.Sessions.Single(session => session.Title == "Alpha").Handling);
    }

    [Fact]
    public void A_label_over_a_lane_of_a_grid_is_that_of_all_its_sessions()
    {
        var itinerary = Readings.ReadText("10 March 2031,,\nTime,Room A (TLP:AMBER),Room B\n09:00,Alpha,Bravo\n10:00,Charlie,Delta\n");

        Assert.All(itinerary.Sessions, session => Assert.Equal(session.Title is "Alpha" or "Charlie" ? Handling.Amber : null, session.Handling));
        Assert.All(itinerary.Sessions, session => Assert.DoesNotContain("TLP", session.Place + session.Notes, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_its_own_between_sessions_is_the_documents()
    {
        var itinerary = Readings.ReadText("Date,Start,Title\n2031-03-10,09:00,Alpha\nTLP:RED,,\n2031-03-10,10:00,Bravo\n");

        Assert.Equal(Handling.Red, itinerary.Handling);
        Assert.Equal(2, itinerary.Sessions.Count);
    }

    [Fact]
    public void Trees_have_it_at_the_top_and_at_each_session()
    {
        var itinerary = Readings.ReadText(
            "title: Visit\ntlp: amber\nsessions:\n- {date: 2031-03-10, start: '09:00', title: Alpha, tlp: red}\n- {date: 2031-03-10, start: '10:00', title: Bravo, handling: 'TLP:GREEN'}\n"
                + "- {date: 2031-03-10, start: '11:00', title: Charlie, classification: purple}\n- {date: 2031-03-10, start: '12:00', label: Delta}\n- {date: 2031-03-10, start: '13:00', title: Echo, label: RED}\n",
            "programme.yaml");

        Assert.Equal(Handling.Amber, itinerary.Handling);
        Assert.Equal(
            [("Alpha", Handling.Red), ("Bravo", Handling.Green), ("Charlie", null), ("Delta", null), ("Echo", Handling.Red)],
            itinerary.Sessions.Select(session => (session.Title, session.Handling)));
    }

    [Fact]
    public void A_group_hands_its_label_to_its_sessions()
    {
        var itinerary = Readings.ReadText(
            """{"days":[{"date":"2031-03-10","tlp":"RED","sessions":[{"start":"09:00","title":"Alpha"},{"start":"10:00","title":"Bravo","tlp":"TLP:AMBER"}]}]}""", "programme.json");

        Assert.Equal([Handling.Red, Handling.Amber], itinerary.Sessions.Select(session => session.Handling));
    }

    [Fact]
    public void Calendars_have_it_in_their_texts_and_categories()
    {
        var itinerary = Readings.ReadText(
            "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Visit TLP:GREEN\n"
                + "BEGIN:VEVENT\nUID:1\nDTSTART:20310310T090000Z\nSUMMARY:Alpha [TLP:RED]\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nUID:2\nDTSTART:20310310T100000Z\nSUMMARY:Bravo\nCATEGORIES:TLP:AMBER\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nUID:3\nDTSTART:20310310T110000Z\nSUMMARY:Charlie\nDESCRIPTION:Badges.\\nTLP:AMBER+STRICT\nCLASS:CONFIDENTIAL\nEND:VEVENT\nEND:VCALENDAR\n",
            "visit.ics");

        Assert.Equal((Handling.Green, "Visit"), (itinerary.Handling, itinerary.Title));
        Assert.Equal(
            [("Alpha", Handling.Red), ("Bravo", Handling.Amber), ("Charlie", Handling.AmberStrict)],
            itinerary.Sessions.Select(session => (session.Title, session.Handling)));
        Assert.Equal(Audience.Internal, itinerary.Sessions[2].Audience);
    }

    /// <summary>What is said of the file, but for the ends that these files leave out.</summary>
    [Fact]
    public void Whoever_labels_a_whole_file_or_a_session_red_is_told_what_no_agenda_shows()
    {
        var itinerary = Readings.ReadText("TLP:AMBER\n\nDate,Start,End,Title,TLP\n2031-03-10,09:00,10:00,Alpha,TLP:CLEAR\n2031-03-10,10:00,11:00,Bravo,\n2031-03-10,11:00,12:00,Charlie,TLP:RED\n");

        var told = itinerary.Findings.Where(finding => finding.Code.StartsWith("handling.", StringComparison.Ordinal)).ToList();
        Assert.Equal(["handling.whole", "handling.red"], told.Select(finding => finding.Code));
        Assert.Contains("1 of its 3 sessions", told[0].Message, StringComparison.Ordinal);
        Assert.Contains("TLP:RED: 1.", told[1].Message, StringComparison.Ordinal);
    }

    /// <summary>But for what is said of every file that holds such labels or no ends.</summary>
    private static IReadOnlyList<Finding> Said(Itinerary itinerary) =>
        [.. itinerary.Findings.Where(finding => finding.Code is not ("time.ends-inferred" or "handling.red" or "handling.whole"))];
}
