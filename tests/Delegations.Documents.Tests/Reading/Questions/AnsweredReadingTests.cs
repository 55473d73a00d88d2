using System.Text;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Questions;

/// <summary>A file is read, what it asks is answered, and it is read again.</summary>
public sealed class AnsweredReadingTests
{
    private const string Ambiguous = "Date,Start,End,Title\n03/04/2031,09:00,10:00,Welcome\n04/04/2031,10:00,11:00,Visit";

    [Theory]
    [InlineData("day-first", "2031-04-03", "2031-04-04")]
    [InlineData("month-first", "2031-03-04", "2031-04-04")]
    public void The_order_of_day_and_month_is_as_answered(string answer, string first, string second)
    {
        var asked = Ask(Ambiguous, "date.ambiguous", Severity.Error);
        var itinerary = Read(Ambiguous, Answered(asked, answer));

        Assert.Equal(["day-first 2031-04-03", "month-first 2031-03-04"], asked.Choices.Select(choice => $"{choice.Code} {choice.Reading}"));
        Assert.Equal([first, second], itinerary.Sessions.Select(session => $"{session.Date:uuuu-MM-dd}"));
        var told = Assert.Single(itinerary.Findings);
        Assert.Equal(("date.order-answered", Severity.Info, asked.Key, answer), (told.Code, told.Severity, told.Question?.Key, told.Question?.Answer));
    }

    [Fact]
    public void What_the_dates_of_a_file_show_goes_before_the_answer()
    {
        var itinerary = Read("Date,Start,Title\n03/04/2031,09:00,Welcome\n25/04/2031,10:00,Visit", Answered(Ask(Ambiguous, "date.ambiguous", Severity.Error), "month-first"));

        Assert.Equal(new LocalDate(2031, 4, 3), itinerary.Sessions[0].Date);
        Assert.DoesNotContain(itinerary.Findings, finding => finding.Question is not null);
    }

    [Fact]
    public void The_answer_goes_before_what_is_usual_in_the_language()
    {
        var itinerary = Read("Date,Heure,Intitulé\n03/04/2031,09:00,Accueil de la délégation", Answered(Ask(Ambiguous, "date.ambiguous", Severity.Error), "month-first"));

        Assert.Equal((Language.French, new LocalDate(2031, 3, 4)), (itinerary.Language, itinerary.Sessions[0].Date));
        Assert.Contains(itinerary.Findings, finding => finding.Code is "date.order-answered");
    }

    [Fact]
    public void A_first_day_dates_a_file_without_days_and_is_told_once()
    {
        const string Text = "Start,Title\n09:00,Welcome\n10:00,Visit";

        var itinerary = Read(Text, Answered(Ask(Text, "date.none", Severity.Error), "2031-03-10"));

        Assert.All(itinerary.Sessions, session => Assert.Equal(new LocalDate(2031, 3, 10), session.Date));
        Assert.Equal(["date.first-day-answered"], Codes(itinerary));
    }

    [Fact]
    public void A_first_day_gives_the_year_to_dates_that_have_none()
    {
        const string Text = "Date,Start,Title\n10 March,09:00,Welcome\n11 March,10:00,Visit";

        var itinerary = Read(Text, Answered(Ask(Text, "date.no-year", Severity.Error), "2031-03-10"));

        Assert.Equal([new LocalDate(2031, 3, 10), new LocalDate(2031, 3, 11)], itinerary.Sessions.Select(session => session.Date));
        Assert.Equal(["date.year-answered"], Codes(itinerary));
    }

    [Fact]
    public void A_first_day_changes_nothing_in_a_file_that_has_its_dates()
    {
        const string Dated = "Date,Start,Title\n2030-05-06,09:00,Welcome";

        var itinerary = Read(Dated, Answered(Ask("Start,Title\n09:00,Welcome", "date.none", Severity.Error), "2031-03-10"));

        Assert.Equal(new LocalDate(2030, 5, 6), itinerary.Sessions[0].Date);
        Assert.Empty(Codes(itinerary));
    }

    [Theory]
    [InlineData("a.csv", "Date,Start,Title,Time zone\n2031-03-10,09:00,Welcome,Base time", "zone.unknown", "zone.answered")]
    [InlineData("a.csv", "Time zone: Base time,,\nDate,Start,Title\n2031-03-10,09:00,Welcome", "zone.unknown", "zone.answered")]
    [InlineData("a.csv", "Date,Start,Title,Leg\n2031-03-10,09:00,Welcome,Tokyo", "zone.from-leg", "zone.answered")]
    [InlineData("a.csv", "Date,Start,Title,Leg\n2031-03-10,09:00,Welcome,Birmingham", "zone.city-ambiguous", "zone.answered")]
    [InlineData("a.csv", "Date,Start,Title,Location\n2031-03-10,09:00,Welcome,\"Example Hotel, Tokyo\"", "zone.place-elsewhere", "zone.answered")]
    [InlineData("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Base:20310310T090000\nDTEND;TZID=Base:20310310T100000\nSUMMARY:Welcome\nEND:VEVENT\nEND:VCALENDAR", "calendar.zone-unknown", "zone.answered")]
    public void A_zone_is_as_answered(string name, string text, string code, string told)
    {
        var asked = Ask(text, code, null, name);
        var itinerary = Read(text, Answered(asked, "America/Phoenix"), name);

        Assert.Equal("America/Phoenix", Assert.Single(itinerary.Sessions).TimeZone.Id);
        Assert.Equal(new LocalTime(9, 0), itinerary.Sessions[0].Start);
        Assert.Equal(told, Assert.Single(Codes(itinerary)));
        Assert.Equal("America/Phoenix", itinerary.Findings.Single(finding => finding.Code == told).Question?.Answer);
    }

    [Fact]
    public void Times_in_UTC_are_shown_in_the_zone_answered()
    {
        const string Text = """[{"title":"Welcome","start":"2031-03-10T16:00:00Z","end":"2031-03-10T17:00:00Z"}]""";

        var itinerary = Read(Text, Answered(Ask(Text, "zone.utc", Severity.Warning, "a.json"), "America/Phoenix"), "a.json");

        var session = Assert.Single(itinerary.Sessions);
        Assert.Equal((new LocalTime(9, 0), new LocalTime(10, 0), "America/Phoenix"), (session.Start, session.End, session.TimeZone.Id));
        Assert.Equal(["zone.utc-answered"], Codes(itinerary));
    }

    [Fact]
    public void One_of_the_cities_of_a_name_can_be_chosen()
    {
        var asked = Ask("Date,Start,Title,Leg\n2031-03-10,09:00,Welcome,Birmingham", "zone.city-ambiguous", Severity.Warning);

        Assert.Contains(asked.Choices, choice => choice is { Code: "Europe/London", Reading: not null });
        Assert.Contains(asked.Choices, choice => choice is { Code: "America/Chicago", Reading: not null });
    }

    [Fact]
    public void A_leg_is_known_by_its_name_however_that_is_written()
    {
        var asked = Ask("Date,Start,Title,Leg\n2031-03-10,09:00,Welcome,Tokyo", "zone.from-leg", Severity.Info);

        var next = Read("Date,Start,Title,Leg\n2031-03-12,11:00,Visit,TOKYO ", Answered(asked, "America/Phoenix"));

        Assert.Equal("America/Phoenix", next.Sessions[0].TimeZone.Id);
    }

    [Theory]
    [InlineData("public", Audience.Public)]
    [InlineData("delegation", Audience.Delegation)]
    [InlineData("host", Audience.Host)]
    [InlineData("internal", Audience.Internal)]
    public void A_word_for_an_audience_means_what_was_answered(string answer, Audience audience)
    {
        const string Text = "Date,Start,Title,Audience\n2031-03-10,09:00,Welcome,Friends";

        var asked = Ask(Text, "audience.unknown", Severity.Warning);
        var itinerary = Read(Text, Answered(asked, answer));

        Assert.Equal(4, asked.Choices.Count);
        Assert.Equal(audience, itinerary.Sessions[0].Audience);
        Assert.Equal(["audience.answered"], Codes(itinerary));
    }

    [Fact]
    public void An_answer_to_nothing_is_as_good_as_none()
    {
        var itinerary = Read(Ambiguous, Answered(Ask(Ambiguous, "date.ambiguous", Severity.Error), "either"));

        Assert.All(itinerary.Findings, finding => Assert.Equal("date.ambiguous", finding.Code));
    }

    [Theory]
    [InlineData("a.csv", Ambiguous, "date.ambiguous")]
    [InlineData("a.csv", "Start,Title\n09:00,Welcome", "date.none")]
    [InlineData("a.csv", "Date,Start,Title,Leg\n2031-03-10,09:00,Welcome,Tokyo", "zone.from-leg")]
    [InlineData("a.csv", "Date,Start,Title,Audience\n2031-03-10,09:00,Welcome,Friends", "audience.unknown")]
    [InlineData("a.json", """[{"title":"Welcome","start":"2031-03-10T16:00:00Z"}]""", "zone.utc")]
    public void A_question_is_asked_in_four_languages_under_one_key(string name, string text, string code)
    {
        var english = Ask(text, code, null, name);
        var asked = Language.All.Select(english.In).ToList();

        Assert.Equal(4, asked.Select(question => question.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.All(asked, question => Assert.EndsWith("?", question.Text, StringComparison.Ordinal));
        Assert.All(asked, question => Assert.Equal((english.Key, english.Choices.Count), (question.Key, question.Choices.Count)));
        Assert.Equal(english.Choices, asked[Language.All.ToList().IndexOf(Language.English)].Choices);
    }

    private static IEnumerable<string> Codes(Itinerary itinerary) => itinerary.Findings.Select(finding => finding.Code).Where(code => code is not "time.ends-inferred");

    private static ReadingAnswers Answered(Question question, string answer) => new(new Dictionary<QuestionId, string> { [question.Key] = answer });

    private static Question Ask(string text, string code, Severity? severity, string name = "a.csv")
    {
        var asked = Read(text, ReadingAnswers.None, name).Findings.First(finding => finding.Code == code);
        Assert.Equal(severity ?? asked.Severity, asked.Severity);
        Assert.NotNull(asked.Question);
        Assert.Null(asked.Question.Answer);
        return asked.Question;
    }

    private static Itinerary Read(string text, ReadingAnswers answers, string name = "a.csv")
    {
        var options = new ReadOptions { FileName = name, Language = Language.English, Zone = DateTimeZoneProviders.Tzdb["Europe/Brussels"], Answers = answers };
        return Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(Encoding.UTF8.GetBytes(text), options)).Itinerary;
    }
}
