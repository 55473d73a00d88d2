using System.Xml;

namespace Delegations.Documents.Rendering.Agendas.Sheets;

/// <summary>How a sheet is printed: lying, as wide as the page, with heads and feet.</summary>
/// <param name="agency">Whose document it is.</param>
/// <param name="title">What it is called.</param>
/// <param name="state">How far it is settled, and its version.</param>
/// <param name="label">How far it may be passed on.</param>
/// <param name="page">The word before the number of the page.</param>
internal sealed class SheetMargins(string agency, string title, string state, string label, string page)
{
    /// <summary>Heads and feet take 255 characters with all their codes.</summary>
    private const int Longest = 90;

    public void WriteTo(XmlWriter xml)
    {
        xml.WriteStartElement("pageMargins", SheetBook.Main);
        foreach (var (side, inches) in (ReadOnlySpan<(string, string)>)[("left", "0.4"), ("right", "0.4"), ("top", "0.75"), ("bottom", "0.7"), ("header", "0.35"), ("footer", "0.35")])
        {
            xml.WriteAttributeString(side, inches);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("pageSetup", SheetBook.Main);
        xml.WriteAttributeString("paperSize", "9");
        xml.WriteAttributeString("fitToHeight", "0");
        xml.WriteAttributeString("orientation", "landscape");
        xml.WriteEndElement();
        xml.WriteStartElement("headerFooter", SheetBook.Main);
        xml.WriteElementString("oddHeader", SheetBook.Main, $"&L&8 {Plain(agency)}&R&8 {Plain(title)}");
        xml.WriteElementString("oddFooter", SheetBook.Main, $"&L&8 {Plain(state)} · {Plain(label)}&R&8 {Plain(page)} &P / &N");
        xml.WriteEndElement();
    }

    /// <summary>An ampersand begins a code, but two are one (ECMA-376, part 1, 18.3.1.46).</summary>
    private static string Plain(string text)
    {
        var clean = Templates.OfficePackage.Clean(Word.AgendaPhrases.OneLine(text));
        var end = clean.Length <= Longest ? clean.Length : char.IsHighSurrogate(clean[Longest - 2]) ? Longest - 2 : Longest - 1;
        return (end < clean.Length ? clean[..end] + "…" : clean).Replace("&", "&&", StringComparison.Ordinal);
    }
}
