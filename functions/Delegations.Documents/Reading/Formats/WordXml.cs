using System.Globalization;
using System.Xml.Linq;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Looks into WordprocessingML by local names, because strict and transitional documents differ in namespaces only.</summary>
internal static class WordXml
{
    public static bool Is(XElement element, string name) => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal);

    public static XElement? Child(XElement? parent, string name) => parent?.Elements().FirstOrDefault(element => Is(element, name));

    public static string? Value(XElement? element) => element?.Attributes().FirstOrDefault(attribute => string.Equals(attribute.Name.LocalName, "val", StringComparison.Ordinal))?.Value;

    public static int Number(XElement? element, int otherwise) =>
        int.TryParse(Value(element), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>Whether a toggle such as <c>w:vanish</c> is there and not switched off.</summary>
    public static bool IsOn(XElement? properties, string name) => Child(properties, name) is { } toggle && Value(toggle) is null or "1" or "true" or "on";

    /// <summary>What a wrapper holds: a content control's content, one branch of a choice, an insertion.</summary>
    public static IEnumerable<XElement> Unwrap(XElement element) => element.Name.LocalName switch
    {
        // Both branches say the same, for newer and older programs.
        "AlternateContent" => (element.Elements().FirstOrDefault(child => Is(child, "Choice")) ?? Child(element, "Fallback"))?.Elements() ?? [],
        "sdt" => Child(element, "sdtContent")?.Elements() ?? [],
        _ => element.Elements(),
    };

    /// <summary>A content control that still shows what to fill in, or one that the program fills: a table of contents.</summary>
    public static bool IsPlaceholder(XElement element) => Is(element, "sdt") && IsOn(Child(element, "sdtPr"), "showingPlcHdr");

    /// <summary>A table of contents names every day again, without its sessions.</summary>
    public static bool IsContents(XElement element) =>
        Is(element, "sdt") && Value(Child(Child(Child(element, "sdtPr"), "docPartObj"), "docPartGallery"))?.Contains("Contents", StringComparison.OrdinalIgnoreCase) == true;
}
