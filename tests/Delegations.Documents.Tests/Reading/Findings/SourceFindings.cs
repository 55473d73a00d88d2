using System.Text.RegularExpressions;
using Delegations.Documents.Tests.Reading.Samples;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Findings;

/// <summary>Findings that the application adds to those of the readers, as its source says them: this assembly does not know it.</summary>
internal static partial class SourceFindings
{
    /// <summary>The file that says why a correction is refused: no findings about a document, but told in the same form.</summary>
    private const string Refusals = "CorrectionRefusals.cs";

    public static IReadOnlyList<(string Code, string Severity, string Example)> All { get; } = [.. Found(file => file != Refusals)];

    public static IReadOnlyList<(string Code, string Severity, string Example)> OfCorrections { get; } = [.. Found(file => file == Refusals)];

    private static IEnumerable<(string Code, string Severity, string Example)> Found(Func<string, bool> isWanted) =>
        Directory.EnumerateFiles(Path.Combine(SampleFiles.Root, "functions", "Delegations.Functions"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Where(path => isWanted(Path.GetFileName(path)))
            .SelectMany(path => In(File.ReadAllText(path), Path.GetFileName(path)));

    private static IEnumerable<(string, string, string)> In(string source, string file)
    {
        foreach (Match made in Constructed().Matches(source))
        {
            var name = made.Groups["code"].Value;
            var code = name.StartsWith('"') ? name.Trim('"') : Regex.Match(source, $@"const string {name} = ""(?<code>[^""]+)""", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["code"].Value;
            var sentence = English().Match(source, made.Index);
            Assert.True(code.Length > 0 && sentence.Success, $"{file} makes a finding whose code or English sentence was not found near it.");
            yield return (code, made.Groups["severity"].Value, Placeholder().Replace(sentence.Groups["text"].Value, "…"));
        }
    }

    [GeneratedRegex(@"new( Finding)?\(\s*(?<code>\w+|""[^""]+""),\s*Severity\.(?<severity>\w+),", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Constructed();

    [GeneratedRegex(@"\ben: \$?""(?<text>[^""]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex English();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
