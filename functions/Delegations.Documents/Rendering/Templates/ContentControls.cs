using System.Xml.Linq;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>Makes the content controls of a text document: drop-downs and date pickers (ECMA-376, part 1, 17.5.2).</summary>
internal sealed class ContentControls(Language language)
{
    /// <summary>Wide enough to be clicked on, and nothing to a reader.</summary>
    private const string Nothing = "\u2003\u2003";

    private static readonly XNamespace Main = DocumentTemplate.Main;

    private int last;

    /// <summary>A list to choose from; an open one takes other words too.</summary>
    public XElement Choice(string name, string chosen, IReadOnlyList<string> words, bool isOpen) => Control(
        name,
        chosen,
        new XElement(Main + (isOpen ? "comboBox" : "dropDownList"), words.Distinct(StringComparer.Ordinal).Select(word => new XElement(
            Main + "listItem", DocumentTemplate.Attribute("displayText", word), DocumentTemplate.Attribute("value", word)))));

    /// <summary>A day to pick from a calendar; it is written in the template's language.</summary>
    public XElement Day(string name, LocalDate? day) => Control(
        name,
        day is { } known ? DateWords.Day(known, language) : "",
        new XElement(
            Main + "date",
            day is { } picked ? DocumentTemplate.Attribute("fullDate", $"{LocalDatePattern.Iso.Format(picked)}T00:00:00Z") : null,
            new XElement(Main + "dateFormat", DocumentTemplate.Attribute("val", language.Say(en: "dddd d MMMM yyyy", fr: "dddd d MMMM yyyy", nl: "dddd d MMMM yyyy", de: "dddd, d. MMMM yyyy"))),
            new XElement(Main + "lid", DocumentTemplate.Attribute("val", language.Culture.Name)),
            new XElement(Main + "storeMappedDataAs", DocumentTemplate.Attribute("val", "dateTime")),
            new XElement(Main + "calendar", DocumentTemplate.Attribute("val", "gregorian"))));

    private XElement Control(string name, string text, XElement kind) => new(
        Main + "sdt",
        new XElement(
            Main + "sdtPr",
            new XElement(Main + "alias", DocumentTemplate.Attribute("val", name)),
            new XElement(Main + "id", DocumentTemplate.Attribute("val", ++last)),
            kind),
        new XElement(Main + "sdtContent", DocumentTemplate.Run(text.Length > 0 ? text : Nothing)));
}
