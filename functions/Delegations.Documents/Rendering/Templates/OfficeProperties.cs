using System.Xml.Linq;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>The properties of an Office document: what it is called, and whose data it holds.</summary>
internal static class OfficeProperties
{
    private const string OfficeType = "application/vnd.openxmlformats-officedocument.";
    private const string OfficeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>The set that all custom properties belong to (MS-OLEPS, 2.18.1).</summary>
    private const string CustomSet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static readonly XNamespace Variant = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    public static OfficePackage AddTo(OfficePackage package, string title, Language language, VisitStamp? stamp)
    {
        package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XElement(Dublin + "title", OfficePackage.Clean(title)),
            new XElement(Dublin + "creator", "Delegations"),
            new XElement(Dublin + "language", language.Culture.Name)));
        package.Relate("", "rIdCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        return stamp is null ? package : package
            .Add("docProps/custom.xml", OfficeType + "custom-properties+xml", Stamp(stamp))
            .Relate("", "rIdCustom", OfficeRelationship + "custom-properties", "docProps/custom.xml");
    }

    /// <summary>The properties of a document for readers: nothing in them says more than the document shows.</summary>
    public static OfficePackage AddTo(OfficePackage package, OfficeDescription description) => package
        .Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XElement(Dublin + "title", OfficePackage.Clean(description.Title)),
            new XElement(Dublin + "subject", OfficePackage.Clean(description.Subject)),
            new XElement(Dublin + "creator", OfficePackage.Clean(description.Creator)),
            new XElement(Dublin + "language", description.Language.Culture.Name),
            new XElement(Core + "contentStatus", description.Status),
            new XElement(Core + "version", description.Version)))
        .Relate("", "rIdCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");

    private static XElement Stamp(VisitStamp stamp) => new(
        Custom + "Properties",
        new XAttribute(XNamespace.Xmlns + "vt", Variant),
        Property(2, VisitStamp.VisitProperty, new XElement(Variant + "lpwstr", stamp.Visit.Value)),
        stamp.Version is { } version ? Property(3, VisitStamp.VersionProperty, new XElement(Variant + "i4", version)) : null);

    /// <summary>Ids below 2 are taken by the set itself.</summary>
    private static XElement Property(int id, string name, XElement value) =>
        new(Custom + "property", new XAttribute("fmtid", CustomSet), new XAttribute("pid", id), new XAttribute("name", name), value);
}

/// <summary>What a document says of itself beside its content.</summary>
/// <param name="Title">As on its first page.</param>
/// <param name="Subject">What it is, and for whom.</param>
/// <param name="Creator">Who hands it out.</param>
/// <param name="Language">Its main language.</param>
/// <param name="Status">How far it is settled, in words.</param>
/// <param name="Version">The number of what it shows.</param>
internal sealed record OfficeDescription(string Title, string Subject, string Creator, Language Language, string Status, string Version);
