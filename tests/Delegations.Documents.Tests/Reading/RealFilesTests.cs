using Delegations.Documents.Reading;
using Delegations.Documents.Tests.Reading.Samples;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

/// <summary>Files of real programmes, kept beside the repository where somebody has them.</summary>
public sealed class RealFilesTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(SampleFiles.Root, "..", "shared", "data", "itineraries"));

    [Fact]
    public void Every_real_file_of_a_known_format_is_read_or_refused_with_a_reason()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "There is no collection of real files beside the repository.");

        var outcomes = Directory.EnumerateFiles(Folder, "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".csv" or ".xlsx" or ".docx" or ".yml" or ".json" or ".ics")
            .Select(path => Readings.Try(File.ReadAllBytes(path), Path.GetFileName(path))).ToList();

        Assert.All(outcomes, outcome => Assert.True(outcome is ItineraryOutcome.Read { Itinerary.Sessions.Count: > 0 } or ItineraryOutcome.Unreadable { Message.Length: > 0 }));
        Assert.True(outcomes.Count(outcome => outcome is ItineraryOutcome.Read) >= 18);
    }
}
