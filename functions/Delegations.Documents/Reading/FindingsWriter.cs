using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading;

/// <summary>Collects what a reader finds. One named method per finding, in which the wording lives.</summary>
internal sealed partial class FindingsWriter(Language language, ReadingAnswers? answers = null)
{
    /// <summary>The place of findings about the file as a whole.</summary>
    private const string WholeFile = "file";

    private const int LongestQuote = 40;

    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> All => findings;

    private void Add(string code, Severity severity, string place, string en, string fr, string nl, string de, Question? question = null) =>
        findings.Add(new Finding(code, severity, place, language.Say(en, fr, nl, de)) { Question = question });

    /// <summary>Enough of a cell to find it by; the rest may be about people.</summary>
    private static string Quote(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";

    private static string Join(IEnumerable<int> numbers)
    {
        var list = numbers.Take(11).Select(Words.Number).ToList();
        return list.Count > 10 ? string.Join(", ", list[..10]) + " …" : string.Join(", ", list);
    }
}
