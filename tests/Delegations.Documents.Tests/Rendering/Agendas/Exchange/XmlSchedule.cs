using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Exchange;

namespace Delegations.Documents.Tests.Rendering.Agendas.Exchange;

/// <summary>A schedule.xml as a strict reader sees it.</summary>
internal static class XmlSchedule
{
    public static string SchemaFolder { get; } =
        Path.Combine(Golden.Root, "tests", "Delegations.Documents.Tests", "Rendering", "Agendas", "Exchange", "Schemas");

    private static readonly XmlSchemaSet Schemas = Compile();

    /// <summary>The document, and what the schema says against it.</summary>
    public static (XDocument Document, IReadOnlyList<string> Complaints) Read(Agenda agenda)
    {
        using var stream = new MemoryStream(ScheduleXml.Render(agenda));
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        var complaints = new List<string>();
        document.Validate(Schemas, (_, complaint) => complaints.Add(complaint.Message));
        return (document, complaints);
    }

    public static IReadOnlyList<XElement> Events(XDocument document) => [.. document.Descendants("event")];

    private static XmlSchemaSet Compile()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add("", Path.Combine(SchemaFolder, "schedule.xsd"));
        schemas.Compile();
        return schemas;
    }
}
