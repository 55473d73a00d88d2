using System.Text.Json.Serialization;
using Azure;
using Delegations.Documents.Rendering.Reports;
using Delegations.Model;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Reports;

/// <summary>A version of what a visit gave.</summary>
internal sealed record Report
{
    public required int Number { get; init; }
    public required ReportState State { get; init; }

    /// <summary>The itinerary version that it tells of.</summary>
    public required int ItineraryVersion { get; init; }
    /// <summary>The languages it was written in, the visit's own of that time first.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }
    public required Instant Drafted { get; init; }
    public Instant? Released { get; init; }

    /// <summary>Names the facts that it is made of.</summary>
    public required string Facts { get; init; }
    public ETag ETag { get; init; }

    /// <summary>All that it consists of.</summary>
    public IEnumerable<ReportDocument> Documents => ReportDocument.AllOf(Languages);

    public bool IsReleased => State is ReportState.Final or ReportState.Archived;
}

/// <summary>States of a report.</summary>
[JsonConverter(typeof(CodeConverter<ReportState>))]
internal enum ReportState
{
    Draft,
    InReview,
    Final,
    Archived,
}

/// <summary>One document of a report.</summary>
internal sealed record ReportDocument(ReportPart Part, Language Language, ReportFormat Format)
{
    /// <summary><c>summary.fr.html</c>.</summary>
    public string FileName => $"{Part.ToString().ToLowerInvariant()}.{Language.Code}.{Format.ToString().ToLowerInvariant()}";

    public string ContentType => Format switch
    {
        ReportFormat.Md => "text/markdown; charset=utf-8",
        ReportFormat.Docx => DocxReport.ContentType,
        _ => "text/html; charset=utf-8",
    };

    /// <summary>Each part in each language and format; letters, each of which is in its reader's language, once.</summary>
    public static IEnumerable<ReportDocument> AllOf(IReadOnlyList<Language> languages) =>
        from part in Enum.GetValues<ReportPart>()
        from language in part is ReportPart.Letters ? languages.Take(1) : languages
        from format in Enum.GetValues<ReportFormat>()
        select new ReportDocument(part, language, format);
}

/// <summary>What a report consists of.</summary>
[JsonConverter(typeof(CodeConverter<ReportPart>))]
internal enum ReportPart
{
    /// <summary>The whole, for those who took part.</summary>
    Report,

    /// <summary>The page or two for partners.</summary>
    Summary,

    /// <summary>A draft for a site or a newsletter, which names people with their word alone.</summary>
    Article,

    /// <summary>Letters of thanks.</summary>
    Letters,
}

/// <summary>How far the parts of a report may go.</summary>
internal static class ReportParts
{
    /// <summary>Whether a link may open it: letters are for those they are written to.</summary>
    public static bool MayBeShared(this ReportPart part) => part is not ReportPart.Letters;

    /// <summary>The report is for those who took part; the rest is made for anybody.</summary>
    public static Handling LabelOf(this ReportPart part) => part is ReportPart.Report ? Handling.Amber : Handling.Clear;
}

/// <summary>What a report is written as.</summary>
internal enum ReportFormat
{
    Md,
    Html,
    Docx,
}
