using System.Text;
using Delegations.Model;

namespace Delegations.Documents.Tests.Reading.Peculiar;

/// <summary>A small file that isolates one peculiarity; documents and workbooks are kept as descriptions (<c>name.docx.txt</c>).</summary>
internal sealed record PeculiarFile(string FileName, byte[] Content, Language Language)
{
    public const string GoldenEnding = ".golden";

    public static string Folder { get; } = Path.Combine(Golden.Folder, "Peculiar");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(GoldenEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static PeculiarFile Open(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        var isDescribed = name.EndsWith(".docx.txt", StringComparison.Ordinal) || name.EndsWith(".xlsx.txt", StringComparison.Ordinal);
        var fileName = isDescribed ? name[..^".txt".Length] : name;
        return new PeculiarFile(fileName, isDescribed ? Build(fileName, Encoding.UTF8.GetString(bytes).TrimEnd('\n')) : bytes, LanguageOf(fileName));
    }

    private static byte[] Build(string fileName, string description) =>
        fileName.EndsWith(".docx", StringComparison.Ordinal) ? DescribedDocument.Build(description) : DescribedWorkbook.Build(description);

    /// <summary><c>name.fr.csv</c> gets its findings in French.</summary>
    private static Language LanguageOf(string fileName) => fileName.Split('.') is [_, var tag, _] && Language.TryParse(tag, out var language) ? language : Language.English;
}
