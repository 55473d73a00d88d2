using System.Text.Json;
using Delegations.Documents.Tests.Reading.Samples;
using Delegations.Model;
using Delegations.Model.Json;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

/// <summary>
/// Expected results kept as files. <c>DELEGATIONS_WRITE_GOLDEN=1</c> rewrites them; a change of one is explained in its commit.
/// </summary>
internal static class Golden
{
    public static bool IsWriting { get; } = string.Equals(Environment.GetEnvironmentVariable("DELEGATIONS_WRITE_GOLDEN"), "1", StringComparison.Ordinal);

    public static string Folder { get; } = Path.Combine(SampleFiles.Root, "tests", "Delegations.Documents.Tests", "Reading", "Golden");

    public static void AssertSame(Itinerary itinerary, string name) =>
        AssertSame(JsonSerializer.Serialize(itinerary, ModelJson.Readable.Itinerary), name + ".itinerary.json");

    public static void AssertSame(string actual, string fileName)
    {
        var path = Path.Combine(Folder, fileName);
        if (IsWriting)
        {
            File.WriteAllText(path, actual.ReplaceLineEndings("\n") + "\n");
        }

        Assert.True(File.Exists(path), $"There is no golden file {fileName}.");
        Assert.Equal(File.ReadAllText(path).TrimEnd(), actual.ReplaceLineEndings("\n").TrimEnd());
    }
}
