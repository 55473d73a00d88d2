using Delegations.Documents.Reading;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class ItineraryDiffTests
{
    private const string Day = SampleVisits.Day;
    private static readonly VisitId Visit = VisitId.Derive("itinerary-diff");

    [Theory]
    [InlineData("start", "moved", "start: 10:00 -> 10:20")]
    [InlineData("date", "moved", "date: 2031-03-10 -> 2031-03-11")]
    [InlineData("title", "renamed", "title: Cybersecurity in orbit -> Cybersecurity in low orbit")]
    [InlineData("place", "new-place", "place: Space Centre -> Orbit School")]
    [InlineData("speaker", "new-people", "speakers: Clara Novak -> Emil Berg")]
    [InlineData("notes", "other-change", "notes:  -> Bring a badge")]
    [InlineData("internal", "other-change", "internal-notes:  -> Pay the lunch")]
    [InlineData("start title", "moved renamed", "start: 10:00 -> 10:20, title: Cybersecurity in orbit -> Cybersecurity in low orbit")]
    public void A_change_says_its_kind_and_both_values_of_each_field(string what, string kinds, string changes)
    {
        var diff = Between(SampleVisits.OneDay, SampleVisits.OneDay.With(1, line => Change(line, what)));

        var changed = Assert.Single(diff.Changed);
        Assert.Equal(kinds, string.Join(' ', changed.Kinds.Select(Word)));
        Assert.Equal(changes, string.Join(", ", changed.Changes.Select(change => $"{Word(change.Field)}: {change.Was} -> {change.Now}")));
        Assert.Equal((0, 0, 2), (diff.Added.Count, diff.Removed.Count, diff.Unchanged));
    }

    [Fact]
    public void A_match_by_likeness_says_how_sure_it_is()
    {
        var diff = Between(SampleVisits.OneDay, SampleVisits.OneDay.With(1, line => Change(line, "start title")));

        Assert.InRange(Assert.Single(diff.Changed).Certainty, 0.8, 0.99);
    }

    [Fact]
    public void An_id_in_the_file_is_certain()
    {
        var labelled = new ItineraryText([.. SampleVisits.OneDay.Lines.Select((line, index) => line with { Id = $"S{index}" })]);

        var diff = Between(labelled, labelled.With(1, line => Change(line, "start title")));

        Assert.Equal(1, Assert.Single(diff.Changed).Certainty);
    }

    [Fact]
    public void Added_removed_and_cancelled_are_told_apart()
    {
        var after = new ItineraryText(
            SampleVisits.OneDay.Lines[0],
            SampleVisits.OneDay.Lines[1] with { Status = "cancelled" },
            new ItineraryLine("2031-03-12", "19:00", "22:00", "Gala dinner", "Town hall", "Grace Hill"));

        var diff = Between(SampleVisits.OneDay, after);

        Assert.Equal(["Gala dinner: added"], diff.Added.Select(Said));
        Assert.Equal(["Cybersecurity in orbit: cancelled", "Vacuum chamber tests: removed"], diff.Removed.Select(Said));
        Assert.Equal((0, 1), (diff.Changed.Count, diff.Unchanged));
    }

    [Fact]
    public void A_cancelled_session_that_takes_place_after_all_is_restored()
    {
        var diff = Between(SampleVisits.OneDay.With(1, line => line with { Status = "cancelled" }), SampleVisits.OneDay);

        Assert.Equal(["Cybersecurity in orbit: restored"], diff.Added.Select(Said));
    }

    [Fact]
    public void A_session_that_became_two_is_split()
    {
        var before = new ItineraryText(new ItineraryLine(Day, "09:00", "13:00", "Visit of the workshops and lunch", "Space Centre", "Ada Martin"), SampleVisits.OneDay.Lines[2]);
        var after = new ItineraryText(
            new ItineraryLine(Day, "09:00", "12:00", "Visit of the workshops", "Space Centre", "Ada Martin"),
            new ItineraryLine(Day, "12:00", "13:00", "Lunch", "Space Centre", "Ada Martin"),
            SampleVisits.OneDay.Lines[2]);

        var diff = Between(before, after);

        var (kept, piece) = (Assert.Single(diff.Changed), Assert.Single(diff.Added));
        Assert.Equal(["Visit of the workshops: split moved renamed", "Lunch: split"], [Said(kept), Said(piece)]);
        Assert.Equal([piece.Session], kept.Related);
        Assert.Equal([kept.Session], piece.Related);
        Assert.Empty(diff.Removed);
    }

    [Fact]
    public void Parts_of_one_title_on_two_days_are_a_split()
    {
        var before = new ItineraryText(new ItineraryLine(Day, "09:00", "10:00", "Encryption workshop", "Space Centre"), SampleVisits.OneDay.Lines[2]);
        var after = new ItineraryText(
            new ItineraryLine(Day, "09:00", "10:00", "Encryption workshop, part 1", "Space Centre"),
            new ItineraryLine("2031-03-11", "15:00", "16:00", "Encryption workshop, part 2", "Space Centre"),
            SampleVisits.OneDay.Lines[2]);

        var diff = Between(before, after);

        Assert.Equal(["Encryption workshop, part 1: split renamed", "Encryption workshop, part 2: split"], diff.Changed.Concat(diff.Added).Select(Said));
    }

    [Fact]
    public void Two_sessions_that_became_one_are_merged()
    {
        var before = new ItineraryText(
            new ItineraryLine(Day, "09:00", "09:30", "Welcome", "Space Centre", "Ada Martin"),
            new ItineraryLine(Day, "09:30", "10:30", "Presentation of the cluster", "Space Centre", "Ada Martin"),
            SampleVisits.OneDay.Lines[2]);
        var after = new ItineraryText(
            new ItineraryLine(Day, "09:00", "10:30", "Welcome and presentation of the cluster", "Space Centre", "Ada Martin"),
            SampleVisits.OneDay.Lines[2]);

        var diff = Between(before, after);

        var (kept, gone) = (Assert.Single(diff.Changed), Assert.Single(diff.Removed));
        Assert.Equal([DiffKind.Merged], gone.Kinds);
        Assert.Equal(DiffKind.Merged, kept.Kinds[0]);
        Assert.Equal([gone.Session], kept.Related);
        Assert.Equal([kept.Session], gone.Related);
        Assert.Empty(diff.Added);
    }

    [Fact]
    public void A_new_session_in_a_gap_is_no_piece_of_its_neighbour()
    {
        var after = new ItineraryText([.. SampleVisits.OneDay.Lines, new ItineraryLine(Day, "11:00", "12:00", "Orbit games", "Space Centre", "Ada Martin")]).With(1, line => line with { End = "10:50" });

        var diff = Between(SampleVisits.OneDay, after);

        Assert.Equal(["Orbit games: added"], diff.Added.Select(Said));
        Assert.Equal(["Cybersecurity in orbit: moved"], diff.Changed.Select(Said));
    }

    [Theory]
    [InlineData("delegation-asie-centrale")]
    [InlineData("mission-luxembourg-sud-ouest-usa")]
    public void The_samples_second_versions_leave_no_question(string sample)
    {
        var first = SessionMatcher.Continue(FormerSessions.None, ReadSample($"{sample}.xlsx"), Visit, 1, Language.English).Itinerary;

        var former = FormerSessions.Of(first);
        var second = SessionMatcher.Continue(former, ReadSample($"{sample}-v2.xlsx"), Visit, 2, Language.English);

        Assert.True(SessionMatcher.IsSettled(second.Itinerary));
        var diff = ItineraryDiff.Between(former, second);
        Assert.InRange(diff.Changed.Count + diff.Added.Count + diff.Removed.Count, 1, first.Sessions.Count / 2);
    }

    private static Itinerary ReadSample(string name) => Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(
        File.ReadAllBytes(Path.Combine(Testing.RepositoryRoot.Path, "samples", name)), new ReadOptions { FileName = name, Language = Language.English })).Itinerary;

    private static ItineraryLine Change(ItineraryLine line, string what) => what switch
    {
        "start" => line with { Start = "10:20" },
        "date" => line with { Date = "2031-03-11" },
        "title" => line with { Title = "Cybersecurity in low orbit" },
        "place" => line with { Location = "Orbit School" },
        "speaker" => line with { Speaker = "Emil Berg" },
        "notes" => line with { Notes = "Bring a badge" },
        "internal" => line with { InternalNotes = "Pay the lunch" },
        _ => line with { Start = "10:20", Title = "Cybersecurity in low orbit" },
    };

    private static string Said(DiffLine line) => $"{line.Title}: {string.Join(' ', line.Kinds.Select(Word))}";

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static ItineraryDiff Between(ItineraryText before, ItineraryText after)
    {
        var first = SessionMatcher.Continue(FormerSessions.None, Read(before), Visit, 1, Language.English).Itinerary;
        var former = FormerSessions.Of(first);
        return ItineraryDiff.Between(former, SessionMatcher.Continue(former, Read(after), Visit, 2, Language.English));
    }

    private static Itinerary Read(ItineraryText text) =>
        Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(text.ToBytes(), new ReadOptions { FileName = "itinerary.csv", Language = Language.English })).Itinerary;
}
