using Delegations.Documents.Tests.Reading.Samples;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

public sealed class SampleFilesTests
{
    public static TheoryData<string> Names => [.. SampleFiles.All.Keys];

    public static TheoryData<string> Itineraries => [.. SampleFiles.All.Keys.Where(name => !name.Contains("personnes", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_what_its_generator_writes(string name)
    {
        var written = SampleFiles.All[name]();
        if (Golden.IsWriting && !SameContent(name, written))
        {
            File.WriteAllBytes(SampleFiles.PathOf(name), written);
        }

        Assert.True(SameContent(name, written), $"{name} is not what the generator writes; run the tests with DELEGATIONS_WRITE_GOLDEN=1.");
    }

    [Theory]
    [MemberData(nameof(Itineraries))]
    public void A_sample_reads_as_its_golden_file_says(string name)
    {
        Golden.AssertSame(Readings.ReadSample(name), name);
    }

    [Theory]
    [InlineData("notations.csv")]
    [InlineData("programm.txt")]
    public void A_file_full_of_notations_reads_as_its_golden_file_says(string name)
    {
        Golden.AssertSame(Readings.ReadBytes(File.ReadAllBytes(Path.Combine(Golden.Folder, name)), name), name);
    }

    [Fact]
    public void The_Central_Asian_visit_reads_the_same_from_Word_and_from_the_workbook()
    {
        var document = Readings.ReadSample("delegation-asie-centrale.docx");
        var workbook = Readings.ReadSample("delegation-asie-centrale.xlsx");

        Assert.Equal(12, workbook.Sessions.Count);
        Assert.Equal(workbook.Sessions.Select(Facts), document.Sessions.Select(Facts));
        Assert.Equal(workbook.Sessions.Select(session => session.Id), document.Sessions.Select(session => session.Id));
        Assert.All(document.Sessions, session => Assert.Equal(new LocalDate(2025, 11, 3), session.Date));

        static object Facts(Session session) => (session.Date, session.Start, session.End, session.Title, session.Place, session.Stop, session.Audience, session.Notes, session.InternalNotes,
            string.Join('|', session.Speakers), string.Join('|', session.Hosts));
    }

    [Fact]
    public void The_Central_Asian_visit_has_the_speakers_of_the_article()
    {
        var itinerary = Readings.ReadSample("delegation-asie-centrale.docx");

        var speakers = itinerary.Sessions.SelectMany(session => session.Speakers).Select(speaker => (speaker.Name, speaker.Function, speaker.Organisation));

        Assert.Equal(
        [
            ("Hugo Marée", null, "ESA"),
            ("Christian Baijot", "Head of Redu Spacecraft Operations Section", "ESA"),
            ("Expert en cybersécurité", null, "ESA"),
            ("Jean-Pierre Chisogne", "Deputy Managing Director", "Skywin Wallonie"),
            ("Serge Habraken", "Président du Conseil d’Administration", "CSL"),
            ("Eric Hallot", "responsable de l’unité Remote Sensing and Geodata", "ISSeP"),
            ("Vincenzo Schiavo", "Country Manager", "ESA BIC Belgium"),
        ], speakers);
    }

    [Fact]
    public void The_mission_has_three_legs_in_two_zones()
    {
        var itinerary = Readings.ReadSample("mission-luxembourg-sud-ouest-usa.xlsx");

        Assert.Equal(27, itinerary.Sessions.Count);
        Assert.Equal(
        [
            ("Silicon Valley", "America/Los_Angeles", new LocalDate(2015, 3, 30), new LocalDate(2015, 3, 31)),
            ("Los Angeles", "America/Los_Angeles", new LocalDate(2015, 4, 1), new LocalDate(2015, 4, 2)),
            ("Phoenix", "America/Phoenix", new LocalDate(2015, 4, 3), new LocalDate(2015, 4, 5)),
        ], itinerary.Legs.Select(leg => (leg.Name, leg.TimeZone.Id, leg.First ?? default, leg.Last ?? default)));
        Assert.Contains(itinerary.Stops, stop => stop.EntryConditions is not null);
        Assert.Contains(itinerary.Findings, finding => finding.Code is "sheet.hidden");
    }

    [Theory]
    [InlineData("delegation-asie-centrale", "L’ISSeP", "L’ESA Business Incubation Centre")]
    [InlineData("mission-luxembourg-sud-ouest-usa", "Visite de site : NASA-JPL", "Les nouveaux acteurs : Planetary Resources")]
    public void An_amended_sample_moves_one_session_by_half_an_hour_and_drops_one(string name, string moved, string dropped)
    {
        var before = Readings.ReadSample(name + ".xlsx").Sessions.Where(IsOnce).ToDictionary(session => session.Title, Times, StringComparer.Ordinal);
        var after = Readings.ReadSample(name + "-v2.xlsx").Sessions.Where(IsOnce).ToDictionary(session => session.Title, Times, StringComparer.Ordinal);

        var gone = before.Keys.Except(after.Keys, StringComparer.Ordinal).Single();
        var changed = before.Where(pair => after.TryGetValue(pair.Key, out var now) && now != pair.Value).Select(pair => pair.Key).Single();

        Assert.StartsWith(dropped, gone, StringComparison.Ordinal);
        Assert.StartsWith(moved, changed, StringComparison.Ordinal);
        Assert.Equal(before[changed].Start?.PlusMinutes(30), after[changed].Start);

        static bool IsOnce(Session session) => !session.Title.StartsWith("Rencontres", StringComparison.Ordinal);
        static (LocalDate? Date, LocalTime? Start, LocalTime? End) Times(Session session) => (session.Date, session.Start, session.End);
    }

    [Theory]
    [InlineData("delegation-asie-centrale", "delegation-asie-centrale-personnes.xlsx")]
    [InlineData("mission-luxembourg-sud-ouest-usa", "mission-luxembourg-personnes.csv")]
    public void Everybody_a_sample_names_is_in_its_people_list(string name, string list)
    {
        var people = Readings.ReadPeople(SampleFiles.Read(list), list).People.Select(person => person.Name).ToHashSet(StringComparer.Ordinal);

        var itinerary = Readings.ReadSample(name + ".xlsx");

        Assert.All(itinerary.Sessions.SelectMany(session => session.Speakers.Concat(session.Hosts)), mention => Assert.Contains(mention.Name, people));
    }

    private static bool SameContent(string name, byte[] written)
    {
        if (!File.Exists(SampleFiles.PathOf(name)))
        {
            return false;
        }

        var kept = SampleFiles.Read(name);
        return name.EndsWith(".csv", StringComparison.Ordinal) ? kept.SequenceEqual(written) : FixedZip.Entries(kept).SequenceEqual(FixedZip.Entries(written));
    }
}
