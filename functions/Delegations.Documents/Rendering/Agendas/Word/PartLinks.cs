using System.Globalization;
using Delegations.Documents.Rendering.Templates;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>The addresses that a part's hyperlinks lead to: each once, numbered in the order of their first use.</summary>
internal sealed class PartLinks
{
    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>Whether an address is one that a reader may be led to.</summary>
    public static bool IsWebAddress(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    /// <summary>The id of the relationship to an address.</summary>
    public string IdOf(string address)
    {
        if (!ids.TryGetValue(address, out var id))
        {
            ids[address] = id = "rIdLink" + (ids.Count + 1).ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }

    public void AddTo(OfficePackage package, string part)
    {
        foreach (var (address, id) in ids)
        {
            package.RelateOutside(part, id, Type, new Uri(address).AbsoluteUri);
        }
    }
}
