using Xunit;

namespace Delegations.Documents.Tests.Reading.Peculiar;

/// <summary>Each file in <c>Golden/Peculiar</c> is read as the annotated file beside it says; a file without one fails.</summary>
public sealed class PeculiarFilesTests
{
    public static TheoryData<string> Names => [.. PeculiarFile.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_peculiar_file_reads_as_its_annotated_copy_says(string name)
    {
        Golden.AssertSame(AnnotatedReading.Of(PeculiarFile.Open(name)), Path.Combine("Peculiar", name + PeculiarFile.GoldenEnding));
    }

    [Fact]
    public void Every_annotated_copy_has_its_file()
    {
        var names = PeculiarFile.Names.ToHashSet(StringComparer.Ordinal);

        var orphans = Directory.EnumerateFiles(PeculiarFile.Folder, "*" + PeculiarFile.GoldenEnding).Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => !names.Contains(name));

        Assert.Empty(orphans);
        Assert.True(names.Count >= 26);
    }
}
