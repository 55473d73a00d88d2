using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Formats.Exchange;

/// <summary>Tells a schedule in XML from the other things that begin with a bracket.</summary>
internal static partial class XmlSniffer
{
    private const int Sample = 4000;

    /// <summary>Whether the root is a schedule, or a document type hides what it is.</summary>
    public static bool IsSchedule(string text)
    {
        var beginning = Prolog().Replace(text.Length > Sample ? text[..Sample] : text, "").TrimStart();
        return Root().IsMatch(beginning) || (HasDocumentType(text) && Root().IsMatch(beginning[(beginning.LastIndexOf("<sch", StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at : 0)..]));
    }

    public static bool HasDocumentType(string text) => DocumentType().IsMatch(text.Length > Sample ? text[..Sample] : text);

    [GeneratedRegex(@"<\?[^<>]{0,300}\?>|<!--[^<>]{0,2000}-->", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Prolog();

    [GeneratedRegex(@"^<(\w{1,20}:)?(schedule|timetable)[\s/>]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Root();

    [GeneratedRegex(@"<!DOCTYPE\s+(?!html)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DocumentType();
}
