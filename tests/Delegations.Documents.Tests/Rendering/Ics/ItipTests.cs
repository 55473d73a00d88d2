using System.Text.RegularExpressions;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

/// <summary>Keeps <c>docs/itip.md</c> honest: each statement of the contract has a test, or a reason for having none.</summary>
public sealed partial class ItipTests
{
    private static readonly (char Chapter, int Count)[] Chapters = [('A', 15), ('B', 11), ('C', 14), ('D', 10), ('E', 11), ('F', 5), ('G', 11), ('H', 9)];

    private static readonly Lazy<Dictionary<string, string>> Rows = new(() => Row().Matches(File.ReadAllText(Path.Combine(Golden.Root, "docs", "itip.md")))
        .ToDictionary(row => row.Groups["number"].Value, row => row.Groups["shown"].Value, StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> Tests = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Golden.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(file => Method().Matches(File.ReadAllText(file)).Select(method => $"{Path.GetFileNameWithoutExtension(file)}.{method.Groups["name"].Value}")),
    ]);

    public static TheoryData<string> Statements =>
        [.. from chapter in Chapters from number in Enumerable.Range(1, chapter.Count) select FormattableString.Invariant($"{chapter.Chapter}{number}")];

    [Theory]
    [MemberData(nameof(Statements))]
    public void Each_statement_has_a_test_or_is_left_out_for_a_reason(string statement)
    {
        Assert.True(Rows.Value.TryGetValue(statement, out var shown), $"docs/itip.md does not mention {statement}.");
        var tested = Tests.Value.Any(test => test.Contains($".{statement}_", StringComparison.Ordinal));
        Assert.True(tested || LeftOut().IsMatch(shown), $"{statement} has neither a test whose name begins with {statement}_ nor a reason for having none.");
    }

    [Fact]
    public void Each_test_that_the_table_names_exists() => Assert.All(
        Rows.Value.Values.SelectMany(shown => Named().Matches(shown).Select(name => name.Groups["test"].Value)),
        name => Assert.Contains(name, Tests.Value));

    [GeneratedRegex(@"^\| (?<number>[A-H][0-9]{1,2}) \| (?<shown>[^|]+) \|", RegexOptions.Multiline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"public (?:static )?(?:async )?(?:void|Task) (?<name>[A-Za-z0-9_]+)\(", RegexOptions.None, 1000)]
    private static partial Regex Method();

    [GeneratedRegex("`(?<test>[A-Za-z]+Tests\\.[A-Za-z0-9_]+)`", RegexOptions.None, 1000)]
    private static partial Regex Named();

    [GeneratedRegex("left out: .{10,}", RegexOptions.None, 1000)]
    private static partial Regex LeftOut();
}
