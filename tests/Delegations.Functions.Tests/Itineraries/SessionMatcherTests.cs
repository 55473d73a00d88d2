using Delegations.Documents.Reading;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class SessionMatcherTests
{
    private const string Day = SampleVisits.Day;
    private static readonly VisitId Visit = VisitId.Derive("session-matcher");

    private static readonly ItineraryText Former = new(
        new ItineraryLine(Day, "09:00", "10:00", "Welcome and tour of the centre", "Space Centre", "Ada Martin"),
        new ItineraryLine(Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", "Ada Martin", "Clara Novak"),
        new ItineraryLine(Day, "14:00", "15:00", "Vacuum chamber tests", "Test Labs", "Bruno Leroy", "David Okoro"));

    [Theory]
    [InlineData("2031-03-11", "10:00", "Cybersecurity in orbit", "Space Centre", "Clara Novak")]
    [InlineData(Day, "16:30", "Cybersecurity in orbit", "Space Centre", "Clara Novak")]
    [InlineData(Day, "10:00", "Security of satellites", "Space Centre", "Clara Novak")]
    [InlineData(Day, "10:00", "Cybersecurity in orbit", "Orbit School", "Clara Novak")]
    [InlineData(Day, "10:00", "Cybersecurity in orbit", "Space Centre", "Emil Berg")]
    [InlineData("2031-03-12", "15:00", "Cybersecurity in orbit", "Space Centre", "Clara Novak")]
    [InlineData(Day, "15:00", "Cybersecurity in orbit", "Orbit School", "Clara Novak")]
    [InlineData(Day, "10:00", "Cybersecurity in orbit", "Orbit School", "Emil Berg")]
    public void A_session_keeps_its_id_when_one_or_two_things_about_it_changed(string date, string start, string title, string place, string speaker)
    {
        var before = Continue(null, Former, 1);

        var now = Continue(
            before,
            Former.With(1, line => line with { Date = date, Start = start, End = "", Title = title, Location = place, Speaker = speaker }),
            2);

        Assert.Equal(IdOf(before, "Cybersecurity in orbit"), IdOf(now, title));
        Assert.Equal(IdsOf(before), IdsOf(now));
        Assert.DoesNotContain(now.Findings, finding => finding.Severity is Severity.Error);
    }

    [Fact]
    public void Two_sessions_that_change_places_in_the_day_keep_their_own_ids()
    {
        var before = Continue(null, Former, 1);

        var now = Continue(
            before,
            new(Former.Lines[0] with { Start = "10:00", End = "11:00" }, Former.Lines[1] with { Start = "09:00", End = "10:00" }, Former.Lines[2]),
            2);

        Assert.All(before.Sessions, session => Assert.Equal(session.Id, IdOf(now, session.Title)));
    }

    [Fact]
    public void A_session_that_moved_and_was_renamed_does_not_take_the_id_of_its_neighbour()
    {
        var before = Continue(null, Former, 1);

        var now = Continue(
            before,
            new(Former.Lines[0], Former.Lines[1] with { Start = "14:00", End = "15:00" }, Former.Lines[2] with { Start = "10:00", End = "11:00", Title = "Vacuum and vibration tests" }),
            2);

        Assert.Equal(IdOf(before, "Cybersecurity in orbit"), IdOf(now, "Cybersecurity in orbit"));
        Assert.NotEqual(IdOf(before, "Cybersecurity in orbit"), IdOf(now, "Vacuum and vibration tests"));
    }

    [Fact]
    public void A_doubtful_match_is_an_error_that_names_the_id_to_write()
    {
        var before = Continue(null, Former, 1);

        var now = Continue(before, Doubtful(""), 2);

        var finding = Assert.Single(now.Findings, finding => finding.Code == "session.match-doubtful");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(IdOf(before, "Cybersecurity in orbit").Value, finding.Message, StringComparison.Ordinal);
        Assert.Equal("line 3", finding.Place);
    }

    [Theory]
    [InlineData("Visit to the harbour", false)]
    [InlineData("Lunch with the mayor and investors", true)]
    public void The_same_time_alone_does_not_make_two_sessions_one(string other, bool isSame)
    {
        var before = Continue(null, new(new ItineraryLine(Day, "12:00", "", "Lunch with the mayor")), 1);

        var now = Continue(before, new(new ItineraryLine(Day, "12:00", "", other)), 2);

        Assert.Equal(isSame, IdsOf(before).Overlaps(IdsOf(now)));
    }

    [Fact]
    public void The_old_id_in_the_id_column_answers_a_doubt()
    {
        var before = Continue(null, Former, 1);
        var old = IdOf(before, "Cybersecurity in orbit");

        var now = Continue(before, Doubtful(old.Value), 2);

        Assert.Equal(old, IdOf(now, "Encryption workshop"));
        Assert.DoesNotContain(now.Findings, finding => finding.Code == "session.match-doubtful");
    }

    [Theory]
    [InlineData("new")]
    [InlineData("NEW")]
    public void The_word_new_in_the_id_column_answers_a_doubt(string word)
    {
        var before = Continue(null, Former, 1);

        var now = Continue(before, Doubtful(word), 2);

        Assert.DoesNotContain(IdOf(now, "Encryption workshop"), IdsOf(before));
        Assert.DoesNotContain(now.Findings, finding => finding.Code == "session.match-doubtful");
    }

    [Fact]
    public void The_files_own_ids_go_before_any_likeness()
    {
        var labelled = new ItineraryText([.. Former.Lines.Select((line, index) => line with { Id = $"S{index}" })]);
        var before = Continue(null, labelled, 1);

        var now = Continue(before, labelled.With(0, line => line with { Title = "Something else", Start = "20:00", End = "21:00", Location = "Elsewhere", Host = "" }), 2);

        Assert.Equal(IdOf(before, "Welcome and tour of the centre"), IdOf(now, "Something else"));
    }

    [Fact]
    public void Mere_row_numbers_do_not_move_every_id_when_a_row_is_put_in()
    {
        var before = Continue(null, Numbered(Former), 1);

        var now = Continue(before, Numbered(new([new ItineraryLine("2031-03-09", "19:00", "22:00", "Gala dinner", "Town hall", "Grace Hill"), .. Former.Lines])), 2);

        Assert.All(before.Sessions, session => Assert.Equal(session.Id, IdOf(now, session.Title)));
        Assert.DoesNotContain(IdOf(now, "Gala dinner"), IdsOf(before));
    }

    [Fact]
    public void An_id_of_ours_among_row_numbers_still_answers_a_doubt()
    {
        var before = Continue(null, Numbered(Former), 1);
        var old = IdOf(before, "Cybersecurity in orbit");

        var now = Continue(before, Numbered(Doubtful("")).With(1, line => line with { Id = old.Value }), 2);

        Assert.Equal(before.Sessions.Select(session => session.Id), now.Sessions.Select(session => session.Id));
        Assert.Equal(old, IdOf(now, "Encryption workshop"));
    }

    [Fact]
    public void A_removed_and_an_unlike_added_session_are_two_sessions()
    {
        var before = Continue(null, Former, 1);

        var now = Continue(before, Former.With(2, _ => new ItineraryLine("2031-03-12", "19:00", "22:00", "Gala dinner", "Town hall", "Grace Hill")), 2);

        Assert.DoesNotContain(IdOf(now, "Gala dinner"), IdsOf(before));
        Assert.DoesNotContain(now.Findings, finding => finding.Severity is Severity.Error);
    }

    [Fact]
    public void Equal_lines_have_ids_of_their_own_and_keep_them()
    {
        var twice = new ItineraryText(Former.Lines[0], Former.Lines[1], Former.Lines[1], Former.Lines[2]);
        var before = Continue(null, twice, 1);

        var now = Continue(before, twice, 2);

        Assert.Equal(4, IdsOf(before).Count);
        Assert.Equal(before.Sessions.Select(session => session.Id), now.Sessions.Select(session => session.Id));
    }

    [Fact]
    public void Of_equal_lines_that_became_fewer_none_is_taken_for_another_by_its_rank()
    {
        var twice = new ItineraryText(Former.Lines[0], Former.Lines[1], Former.Lines[1], Former.Lines[2]);
        var before = Continue(null, twice, 1);

        var now = Continue(before, Former, 2);

        Assert.Single(now.Findings, finding => finding.Code == "session.match-doubtful");
    }

    [Theory]
    [InlineData("notes")]
    [InlineData("status")]
    public void Lines_that_differ_in_one_thing_alone_keep_their_own_ids_in_any_order(string what)
    {
        var line = Former.Lines[1];
        var other = what is "notes" ? line with { Notes = "Bring a badge" } : line with { Status = "cancelled" };
        var before = Continue(null, new(line, other), 1);

        var now = Continue(before, new(other, line), 2);

        Assert.Equal(before.Sessions.Select(session => session.Id), now.Sessions.Select(session => session.Id).Reverse());
    }

    [Fact]
    public void Two_sessions_as_much_alike_that_both_move_are_asked_about()
    {
        var breaks = new ItineraryText(new ItineraryLine(Day, "10:00", "", "Coffee"), new ItineraryLine(Day, "15:00", "", "Coffee"));
        var before = Continue(null, breaks, 1);

        var now = Continue(before, new(breaks.Lines[0] with { Start = "12:30" }, breaks.Lines[1] with { Start = "18:00" }), 2);

        var questions = now.Findings.Where(finding => finding.Code == "session.match-doubtful").ToList();
        Assert.Equal(2, questions.Count);
        Assert.All(questions, question => Assert.All(before.Sessions, session => Assert.Contains(session.Id.Value, question.Message, StringComparison.Ordinal)));
        Assert.Empty(IdsOf(before).Intersect(IdsOf(now)));
    }

    [Fact]
    public void Two_sessions_of_one_title_that_move_a_little_keep_their_own_ids()
    {
        var breaks = new ItineraryText(new ItineraryLine(Day, "10:00", "", "Coffee"), new ItineraryLine(Day, "15:00", "", "Coffee"));
        var before = Continue(null, breaks, 1);

        var now = Continue(before, new(breaks.Lines[0] with { Start = "10:20" }, breaks.Lines[1] with { Start = "15:30" }), 2);

        Assert.Equal(before.Sessions.Select(session => session.Id), now.Sessions.Select(session => session.Id));
    }

    [Fact]
    public void One_session_that_two_new_ones_equally_resemble_is_asked_about()
    {
        var before = Continue(null, new(new ItineraryLine(Day, "10:00", "", "Coffee")), 1);

        var now = Continue(before, new(new ItineraryLine(Day, "09:40", "", "Coffee"), new ItineraryLine(Day, "10:20", "", "Coffee")), 2);

        var question = Assert.Single(now.Findings, finding => finding.Code == "session.match-doubtful");
        Assert.Contains(before.Sessions[0].Id.Value, question.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_differ_in_their_people_alone_keep_their_own_ids_in_any_order()
    {
        var tracks = new ItineraryText(new ItineraryLine(Day, "10:00", "", "Meetings", "Hall", "Ada Martin"), new ItineraryLine(Day, "10:00", "", "Meetings", "Hall", "Bruno Leroy"));
        var before = Continue(null, tracks, 1);

        var now = Continue(before, new(tracks.Lines[1], tracks.Lines[0]), 2);

        Assert.Equal(before.Sessions.Select(session => session.Id), now.Sessions.Select(session => session.Id).Reverse());
    }

    [Fact]
    public void Each_of_a_thousand_changed_lines_has_an_id_of_its_own()
    {
        var before = Continue(null, Many(1000, "room"), 1);

        var now = Continue(before, Many(1000, "hall"), 2);

        Assert.Equal(1000, IdsOf(now).Count);
    }

    private static ItineraryText Numbered(ItineraryText text) => new([.. text.Lines.Select((line, index) => line with { Id = $"{index + 1}" })]);

    private static ItineraryText Many(int count, string place) => new(
    [
        .. Enumerable.Range(0, count).Select(number => new ItineraryLine(
            Day, $"{8 + (number % 10):D2}:{number % 60:D2}", "", $"Meeting {number} about subject {number * 7919 % 10007}", $"{place} {number}")),
    ]);

    private static ItineraryText Doubtful(string id) => Former.With(1, line => line with
    {
        Id = id,
        Title = "Encryption workshop",
        Start = "10:30",
        End = "11:30",
        Speaker = "Emil Berg",
    });

    private static Itinerary Continue(Itinerary? before, ItineraryText text, int version)
    {
        var options = new ReadOptions { FileName = "itinerary.csv", Language = Language.English };
        var outcome = Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(text.ToBytes(), options));
        return SessionMatcher.Continue(FormerSessions.Of(before), outcome.Itinerary, Visit, version, Language.English).Itinerary;
    }

    private static HashSet<SessionId> IdsOf(Itinerary itinerary) => [.. itinerary.Sessions.Select(session => session.Id)];

    private static SessionId IdOf(Itinerary itinerary, string title) => itinerary.Sessions.Single(session => session.Title == title).Id;
}
