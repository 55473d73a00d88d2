using Delegations.Model;
using Delegations.Reports;
using Delegations.Web;

namespace Delegations.Sharing;

/// <summary>A document as a partner's page offers it. Public because page components are.</summary>
/// <param name="Key">Its address below the link's own.</param>
public sealed record SharedDocument(string Key, string Title)
{
    /// <summary>The language of the title; the document's own where it has one.</summary>
    public required Language Language { get; init; }

    /// <summary>Language, kind of file and size, in words.</summary>
    public required string Facts { get; init; }

    /// <summary>How far it may be passed on: <c>TLP:GREEN</c>.</summary>
    public required string Label { get; init; }
    public required string Sha256 { get; init; }

    /// <summary>Whether a browser shows it; else it is only saved.</summary>
    public required bool IsShown { get; init; }

    /// <summary>Those in the reader's own language first, then those in others, then attachments.</summary>
    internal static IReadOnlyList<SharedDocument> AllOf(IEnumerable<OfferedDocument> documents, Language reader) =>
    [
        .. documents
            .OrderBy(document => document.Part is null)
            .ThenBy(document => document.Language != reader)
            .ThenBy(document => document.Language?.Code, StringComparer.Ordinal)
            .ThenByDescending(document => document.Part)
            .Select(document => Of(document, reader)),
    ];

    private static SharedDocument Of(OfferedDocument document, Language reader)
    {
        var written = document.Language ?? reader;
        string[] facts = [document.Language?.Culture.Parent.NativeName ?? "", DocumentWords.FormatOf(document), ByteWords.Of(document.Bytes, reader)];
        return new SharedDocument(document.Key, DocumentWords.TitleOf(document, written))
        {
            Language = written,
            Facts = string.Join(" · ", facts.Where(fact => fact.Length > 0)),
            Label = document.Handling.Label(),
            Sha256 = document.Sha256,
            IsShown = DocumentAnswer.IsShown(document),
        };
    }
}
