using Delegations.Documents.Reading;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

public sealed class ItineraryReaderTests
{
    private static readonly LocalDate Monday = new(2025, 11, 3);

    [Fact]
    public void A_date_holds_until_the_next_one()
    {
        var itinerary = Readings.ReadText("Date;Heure;Titre\n03/11/2025;9h;Accueil\n;10h;Visite\n04/11/2025;9h;Départ");

        Assert.Equal([Monday, Monday, Monday.PlusDays(1)], itinerary.Sessions.Select(session => session.Date ?? default));
        Assert.Equal(Language.French, itinerary.Language);
        Assert.DoesNotContain(itinerary.Findings, finding => finding.Severity > Severity.Info);
    }

    [Fact]
    public void A_row_of_its_own_gives_the_day()
    {
        var itinerary = Readings.ReadText("Uhrzeit;Programmpunkt;Ort\nMontag, 3. November 2025;;\n09.00 Uhr;Begrüßung;Saal 1\nDienstag, 4. November 2025;;\n10.00 – 11.30 Uhr;Besuch;Werk");

        Assert.Equal([(Monday, "Begrüßung"), (Monday.PlusDays(1), "Besuch")], itinerary.Sessions.Select(session => (session.Date ?? default, session.Title)));
        Assert.Equal((new LocalTime(10, 0), new LocalTime(11, 30)), (itinerary.Sessions[1].Start ?? default, itinerary.Sessions[1].End ?? default));
        Assert.Equal(Language.German, itinerary.Language);
    }

    [Fact]
    public void Doubled_headings_of_French_Outlook_are_date_and_time()
    {
        var session = Readings.ReadText("Objet;Début;Début;Fin;Fin;Emplacement\nAccueil;03/11/2025;09:00:00;03/11/2025;10:30:00;CSL").Sessions.Single();

        Assert.Equal((Monday, new LocalTime(9, 0), new LocalTime(10, 30), null), (session.Date ?? default, session.Start ?? default, session.End ?? default, session.EndDate));
    }

    [Fact]
    public void Two_rows_of_headings_are_one()
    {
        var session = Readings.ReadText("Datum;Zeit;;Programmpunkt\n;von;bis;\n03.11.2025;09:00;10:30;Begrüßung").Sessions.Single();

        Assert.Equal((Monday, new LocalTime(9, 0), new LocalTime(10, 30)), (session.Date ?? default, session.Start ?? default, session.End ?? default));
    }

    [Fact]
    public void Columns_stand_in_any_order_below_titles_and_blank_lines()
    {
        var itinerary = Readings.ReadText("Werkbezoek aan Luik;;;\n;;;\nmaandag 3 november 2025;;;\n;;;\nSpreker;Titel;Tot;Van\nAnna Berg (ESA);Onthaal;10u30;9u");

        var session = itinerary.Sessions.Single();
        Assert.Equal(("Werkbezoek aan Luik", Monday, new LocalTime(9, 0), new LocalTime(10, 30)), (itinerary.Title, session.Date ?? default, session.Start ?? default, session.End ?? default));
        Assert.Equal("Anna Berg", session.Speakers.Single().Name);
        Assert.Equal(Language.Dutch, itinerary.Language);
    }

    [Fact]
    public void A_duration_gives_the_end()
    {
        var session = Readings.ReadText("Date,Start,Duration,Title\n2025-11-03,09:00,90 min,Welcome").Sessions.Single();

        Assert.Equal(new LocalTime(10, 30), session.End);
    }

    [Fact]
    public void An_end_that_is_not_given_follows_from_the_next_start_of_the_day()
    {
        var sessions = Readings.ReadText("Date,Start,Title\n2025-11-03,09:00,A\n2025-11-03,10:00,B\n2025-11-04,09:00,C").Sessions;

        Assert.Equal([(null, new LocalTime(10, 0)), (null, null), (null, null)], sessions.Select(session => (session.End, session.InferredEnd)));
    }

    [Fact]
    public void An_internal_session_ends_no_public_one()
    {
        var sessions = Readings.ReadText("Date,Start,Title,Audience\n2025-11-03,09:00,A,public\n2025-11-03,09:30,Briefing,internal\n2025-11-03,10:00,B,public").Sessions;

        Assert.Equal([new LocalTime(10, 0), new LocalTime(10, 0), null], sessions.Select(session => session.InferredEnd));
    }

    [Fact]
    public void A_night_ends_the_next_day()
    {
        var itinerary = Readings.ReadText("Date,Time,Title\n2025-11-03,22:30 - 00:30,Night bus");

        Assert.Equal((Monday.PlusDays(1), new LocalTime(0, 30)), (itinerary.Sessions[0].EndDate ?? default, itinerary.Sessions[0].End ?? default));
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "time.over-midnight", Severity: Severity.Info });
    }

    [Fact]
    public void A_time_after_noon_without_pm_is_understood_from_those_before_it()
    {
        var itinerary = Readings.ReadText("Date,Time,Title\n2025-11-03,9.45-12.15,A\n2025-11-03,12.15-1.00,B\n2025-11-03,2.20-2.30,C");

        Assert.Equal([(12, 13), (14, 14)], itinerary.Sessions.Skip(1).Select(session => (session.Start?.Hour ?? 0, session.End?.Hour ?? 0)));
        Assert.Equal(2, itinerary.Findings.Count(finding => finding.Code is "time.afternoon-assumed"));
    }

    [Theory]
    [InlineData("Date,Start,Title\n03/04/2025,09:00,A", "date.ambiguous", "line 2")]
    [InlineData("Date,Start,Title\n2025-02-30,09:00,A\n2025-02-27,09:00,B", "date.impossible", "line 2")]
    [InlineData("Date,Start,Title\nsoon,09:00,A\n2025-02-27,09:00,B", "date.unreadable", "line 2")]
    [InlineData("Date,Start,Title\n15 Sep,09:00,A", "date.no-year", "line 2")]
    [InlineData("Date,Start,Title\nTuesday 3 November 2025,09:00,A", "date.weekday-mismatch", "line 2")]
    [InlineData("Start,Title\n09:00,A", "date.none", "file")]
    [InlineData("Date,Start,Title\n2025-11-03,25:00,A\n2025-11-03,09:00,B", "time.unreadable", "line 2")]
    [InlineData("Date,Start,End,Title\n2025-11-03,11:30,11:20,A", "time.end-before-start", "line 2")]
    [InlineData("Date,Start,Duration,Title\n2025-11-03,11:30,long,A", "time.duration-unreadable", "line 2")]
    [InlineData("Date,Start,Time zone,Title\n2025-03-30,02:30,Europe/Brussels,A", "time.in-gap", "line 2")]
    [InlineData("Date,Start,Time zone,Title\n2025-10-26,02:30,Europe/Brussels,A", "time.in-overlap", "line 2")]
    [InlineData("Date,Start,Time zone,Title\n2025-11-03,09:00,Nowhere,A", "zone.unknown", "line 2")]
    [InlineData("Date,Start,Leg,Title\n2025-11-03,09:00,Phoenix,A", "zone.from-leg", "line 2")]
    [InlineData("Date,Start,Title,Speaker\n2025-11-03,,A,Anna Berg", "session.no-start", "line 2")]
    [InlineData("Date,Start,Title\n2025-11-03,09:00,\n2025-11-03,10:00,B", "session.no-title", "line 2")]
    [InlineData("Date,Start,Title\n2025-11-03,09:00,A\n,,Afternoon", "row.not-a-session", "line 3")]
    [InlineData("Id,Date,Start,Title\nA1,2025-11-03,09:00,A\nA1,2025-11-03,10:00,B", "session.reference-twice", "line 3")]
    [InlineData("Date,Start,Title,Audience\n2025-11-03,09:00,A,friends", "audience.unknown", "line 2")]
    [InlineData("Date,Start,Title,Speaker\n2025-11-03,09:00,A,tbd", "person.to-be-named", "line 2")]
    [InlineData("Date,Start,Title,Speaker,E-mail\n2025-11-03,09:00,A,Anna Berg,a@example.org; b@example.org", "mail.unmatched", "line 2")]
    [InlineData("Date,Start,Title,Speaker,E-mail\n2025-11-03,09:00,A,Anna Berg,see list", "mail.unreadable", "line 2")]
    [InlineData("Date,Start,Title,Passport number\n2025-11-03,09:00,A,X1234567", "column.identity-ignored", "line 1")]
    [InlineData("Date,Start,Title,Coffee\n2025-11-03,09:00,A,yes", "column.unread", "line 1")]
    [InlineData("09:00 - 10:00;A\n10:00 - 11:00;B\n11:00 - 12:00;C", "heading.none", "line 1")]
    public void Reports_what_is_wrong_or_doubtful_with_its_place(string csv, string code, string place)
    {
        var finding = Readings.ReadText(csv).Findings.Single(finding => string.Equals(finding.Code, code, StringComparison.Ordinal));

        Assert.Equal(place, finding.Place);
        Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_findings_come_at_once()
    {
        var itinerary = Readings.ReadText("Date,Start,End,Title,Speaker\nTuesday 3 November 2025,11:30,11:20,A,tbd\n2025-11-31,09:00,,B,");

        Assert.Equal(["date.weekday-mismatch", "person.to-be-named", "date.impossible", "session.no-date", "time.end-before-start"], itinerary.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void The_order_of_numeric_dates_is_taken_from_the_file()
    {
        var byEvidence = Readings.ReadText("Date,Start,Title\n03/04/2025,09:00,A\n03/27/2025,09:00,B");
        var byLanguage = Readings.ReadText("Datum;Aanvang;Onderwerp\n03/04/2025;9u;Onthaal");

        Assert.Equal(new LocalDate(2025, 3, 4), byEvidence.Sessions[0].Date);
        Assert.Equal(new LocalDate(2025, 4, 3), byLanguage.Sessions[0].Date);
        Assert.DoesNotContain(byEvidence.Findings.Concat(byLanguage.Findings), finding => finding.Code is "date.ambiguous");
    }

    [Fact]
    public void Undated_sessions_get_the_day_that_the_caller_names()
    {
        var sessions = Readings.ReadText("Day,Start,Title\nDay 1,09:00,A\n,10:00,B\nDay 2,09:00,C", date: Monday).Sessions;

        Assert.Equal([Monday, Monday, Monday.PlusDays(1)], sessions.Select(session => session.Date ?? default));
    }

    [Fact]
    public void The_zone_of_the_caller_holds_where_the_file_names_none()
    {
        var content = "Date,Start,Title,Time zone\n2025-11-03,09:00,A,\n2025-11-03,09:00,B,Asia/Almaty"u8.ToArray();

        var outcome = ItineraryReader.Read(content, new ReadOptions { FileName = "a.csv", Language = Language.English, Zone = DateTimeZoneProviders.Tzdb["Europe/Luxembourg"] });

        var itinerary = Assert.IsType<ItineraryOutcome.Read>(outcome).Itinerary;
        Assert.Equal(["Asia/Almaty", "Europe/Luxembourg"], itinerary.Sessions.Select(session => session.TimeZone.Id).Order(StringComparer.Ordinal));
        Assert.Equal("Europe/Luxembourg", itinerary.TimeZone.Id);
    }

    [Fact]
    public void A_room_is_part_of_its_stop()
    {
        var itinerary = Readings.ReadText("Date;Heure;Titre;Lieu\n03/11/2025;9h;A;CSL – salle 1\n;10h;B;CSL, auditorium\n;11h;C;ESEC, Redu");

        Assert.Equal(["CSL", "ESEC, Redu"], itinerary.Stops.Select(stop => stop.Name));
        Assert.Equal(itinerary.Sessions[0].Stop, itinerary.Sessions[1].Stop);
        Assert.Equal("CSL, auditorium", itinerary.Sessions[1].Place);
    }

    [Fact]
    public void The_house_of_the_host_is_the_stop_where_no_place_is_given()
    {
        var itinerary = Readings.ReadText("Date,Start,Title,Host\n2025-11-03,09:00,A,Anna Berg (LIST)\n2025-11-03,10:00,B,Boeing");

        Assert.Equal(["LIST", "Boeing"], itinerary.Stops.Select(stop => stop.Name));
        Assert.Equal("", itinerary.Sessions[0].Place);
    }

    [Fact]
    public void A_cancelled_session_is_kept_as_cancelled()
    {
        var sessions = Readings.ReadText("Date;Heure;Titre;Statut\n03/11/2025;9h;A;annulé\n;10h;ANNULÉ – B;\n;11h;C;confirmé").Sessions;

        Assert.Equal([("A", true), ("B", true), ("C", false)], sessions.Select(session => (session.Title, session.Cancelled)));
    }

    [Fact]
    public void Private_and_internal_things_stay_internal()
    {
        var sessions = Readings.ReadText("Date,Start,Title,Private,Notes,Notes (internal)\n2025-11-03,09:00,A,yes,bring a badge,VIP allergic\n2025-11-03,10:00,B,no,,").Sessions;

        Assert.Equal((Audience.Internal, "bring a badge", "VIP allergic"), (sessions[0].Audience, sessions[0].Notes, sessions[0].InternalNotes));
        Assert.Equal((Audience.Public, null), (sessions[1].Audience, sessions[1].InternalNotes));
    }

    [Fact]
    public void Addresses_beside_people_go_to_them_in_order()
    {
        var session = Readings.ReadText("Date,Start,Title,Speakers,Host,E-mail\n2025-11-03,09:00,A,Anna Berg; Jan Peeters,LIST,anna@example.org; jan@example.org").Sessions.Single();

        Assert.Equal([("Anna Berg", "anna@example.org"), ("Jan Peeters", "jan@example.org")], session.Speakers.Select(speaker => (speaker.Name, speaker.Email ?? "")));
        Assert.Null(session.Hosts.Single().Email);
    }

    [Fact]
    public void The_same_file_read_twice_gives_the_same_ids_and_equal_lines_have_their_own()
    {
        const string Csv = "Date,Start,Title,Place\n2025-11-03,09:00,B2B,Hall\n2025-11-03,09:00,B2B,Hall\n2025-11-03,10:00,B2B,Hall";

        var (first, second) = (Readings.ReadText(Csv), Readings.ReadText(Csv));

        Assert.Equal(first.Sessions.Select(session => session.Id), second.Sessions.Select(session => session.Id));
        Assert.Equal(3, first.Sessions.Select(session => session.Id).Distinct().Count());
    }

    [Fact]
    public void A_reference_keeps_the_id_whatever_else_changes()
    {
        var before = Readings.ReadText("Id,Date,Start,Title\nA-1,2025-11-03,09:00,Welcome").Sessions.Single();
        var after = Readings.ReadText("Id,Date,Start,Title\na-1,2025-11-04,14:00,Opening").Sessions.Single();

        Assert.Equal(before.Id, after.Id);
        Assert.Equal("A-1", before.Reference);
    }

    [Fact]
    public void Sessions_are_in_order_of_time_over_zones()
    {
        var sessions = Readings.ReadText("Date,Start,Time zone,Title\n2025-11-03,10:00,Europe/Brussels,B\n2025-11-03,,Europe/Brussels,C\n2025-11-03,10:00,Asia/Almaty,A").Sessions;

        Assert.Equal(["A", "B", "C"], sessions.Select(session => session.Title));
    }

    [Fact]
    public void The_first_text_beside_the_times_is_the_title_where_no_heading_names_one()
    {
        var session = Readings.ReadText("Start;End;;\n2025-11-03 09:00;10:00;;Welcome").Sessions.Single();

        Assert.Equal(("Welcome", Monday, new LocalTime(10, 0)), (session.Title, session.Date ?? default, session.End ?? default));
    }

    [Fact]
    public void Columns_without_headings_are_understood_by_what_they_hold()
    {
        var itinerary = Readings.ReadText("2025-11-03;09:00;;10:00;Welcome;Anna Berg\n;10:00;;11:00;Visit;Jan Peeters\n;11:00;;12:00;Close;tbd");

        Assert.Equal([("Welcome", "Anna Berg"), ("Visit", "Jan Peeters"), ("Close", "")], itinerary.Sessions.Select(session => (session.Title, string.Join(", ", session.Speakers.Select(speaker => speaker.Name)))));
        Assert.Equal(new LocalTime(12, 0), itinerary.Sessions[2].End);
    }

    [Fact]
    public void Reads_lines_without_a_table()
    {
        var itinerary = Readings.ReadText("Visite de Liège\nLundi 3 novembre 2025\nLieu : Centre Spatial de Liège\n09:00 – 10:00\tAccueil – Anna Berg, LIST\n10h30\nVisite des laboratoires (salle blanche)\nFin de la visite vers midi", "programme.txt");

        Assert.Equal(("Visite de Liège", 2), (itinerary.Title, itinerary.Sessions.Count));
        Assert.Equal(("Accueil", "Anna Berg", "LIST", "line 4"), (itinerary.Sessions[0].Title, itinerary.Sessions[0].Speakers[0].Name, itinerary.Sessions[0].Speakers[0].Organisation, itinerary.Sessions[0].Origin));
        Assert.Equal(("Visite des laboratoires", Monday, "Centre Spatial de Liège, salle blanche"), (itinerary.Sessions[1].Title, itinerary.Sessions[1].Date ?? default, itinerary.Sessions[1].Place));
    }

    [Theory]
    [InlineData("programme.yml", "title: Visite\ntime_zone: America/Phoenix\nsessions:\n  - date: 2025-11-03\n    start: '09:00'\n    title: Accueil\n    speakers: [Anna Berg, {name: Jan Peeters, organisation: LIST}]\n")]
    [InlineData("programme.json", """{"title":"Visite","timezone":"America/Phoenix","days":[{"date":"2025-11-03","sessions":[{"start":"09:00","title":"Accueil","speakers":["Anna Berg",{"name":"Jan Peeters","organisation":"LIST"}]}]}]}""")]
    public void Reads_lists_of_sessions_with_a_head(string fileName, string text)
    {
        var itinerary = Readings.ReadText(text, fileName);

        var session = itinerary.Sessions.Single();
        Assert.Equal(("Visite", "America/Phoenix", Monday, new LocalTime(9, 0), "Accueil"), (itinerary.Title, session.TimeZone.Id, session.Date ?? default, session.Start ?? default, session.Title));
        Assert.Equal([("Anna Berg", null), ("Jan Peeters", "LIST")], session.Speakers.Select(speaker => (speaker.Name, speaker.Organisation)));
        Assert.Equal(Path.GetExtension(fileName) is ".yml" ? "yaml" : "json", itinerary.Source.Format);
    }

    [Fact]
    public void Six_digits_give_the_year_of_the_same_day_beside_them()
    {
        var session = Readings.ReadText("Day;Date;Start;Title\n12/09;120924;09:00;A").Sessions.Single();

        Assert.Equal(new LocalDate(2024, 9, 12), session.Date);
    }

    [Theory]
    [InlineData("Date;Start;Title;Speakers\n2031-03-10;09:00;A;Anna Berg, Jan Peeters\n2031-03-10;10:00;B;Anna Berg, Jan Peeters, Marie Curie", 2)]
    [InlineData("Date;Start;Title;Speaker\n2031-03-10;09:00;A;Anna Berg, Jan Peeters\n2031-03-10;10:00;B;Jan Peeters, Marie Curie", 2)]
    [InlineData("Date;Start;Title;Speaker;Affiliation\n2031-03-10;09:00;A;Anna Berg, Jan Peeters;LIST\n2031-03-10;10:00;B;Marie Curie;ESA", 2)]
    [InlineData("Date;Start;Title;Speaker\n2031-03-10;09:00;A;Anna Berg, Jan Peeters\n2031-03-10;10:00;B;Marie Curie, LIST", 1)]
    public void Commas_part_people_where_the_column_shows_it(string text, int expected)
    {
        Assert.Equal(expected, Readings.ReadText(text).Sessions[0].Speakers.Count);
    }

    [Fact]
    public void The_findings_speak_the_language_asked_for()
    {
        var outcome = ItineraryReader.Read("Start,Title\n09:00,A"u8.ToArray(), new ReadOptions { FileName = "a.csv", Language = Language.Dutch });

        Assert.StartsWith("Het bestand geeft geen dag", Assert.IsType<ItineraryOutcome.Read>(outcome).Itinerary.Findings.First(finding => finding.Code is "date.none").Message, StringComparison.Ordinal);
    }
}
