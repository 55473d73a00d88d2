using System.Globalization;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Blobs;
using Delegations.Storage.Tables;
using Delegations.Visits;

namespace Delegations.Reports;

/// <summary>Keeps reports: a row <c>report|…</c> and documents per version.</summary>
internal sealed class ReportStore(VisitsTable table, VisitStore visits, DocumentStore documents)
{
    public const string Container = "reports";
    private const string Kind = "report";

    /// <summary>The newest version; null before the first draft.</summary>
    public async Task<Report?> FindLatestAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var versions = await ListAsync(visit, cancellationToken);
        return versions.Count > 0 ? versions[^1] : null;
    }

    public Task<BinaryData?> ReadAsync(VisitId visit, Report report, ReportDocument document, CancellationToken cancellationToken) =>
        documents.ReadIfExistsAsync(Container, PathOf(visit, report.Number, document), cancellationToken);

    /// <summary>What a version is made of; null where nothing was kept of it.</summary>
    public async Task<ReportFacts?> ReadFactsAsync(VisitId visit, Report report, CancellationToken cancellationToken) =>
        await documents.ReadIfExistsAsync(Container, FactsPathOf(visit, report.Number, report.Facts), cancellationToken) is { } json ? ReportFacts.FromJson(json) : null;

    /// <summary>One version; null where there is none of that number.</summary>
    public async Task<Report?> FindAsync(VisitId visit, int number, CancellationToken cancellationToken) =>
        (await ListAsync(visit, cancellationToken)).FirstOrDefault(report => report.Number == number);

    /// <summary>All versions, the first first.</summary>
    public async Task<IReadOnlyList<Report>> ListAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var versions = new List<Report>();
        await foreach (var row in table.ListAsync(visit.Value, Kind, cancellationToken))
        {
            versions.Add(FromRow(row));
        }

        return versions;
    }

    /// <summary>
    /// Keeps the facts of a version whose row is not there yet, under their own name: of two who write a version of the same number at once, each
    /// row points to its own.
    /// </summary>
    public async Task<string> PutFactsAsync(VisitId visit, int number, ReportFacts facts, CancellationToken cancellationToken)
    {
        var json = facts.ToJson();
        var name = ReportFacts.HashOf(json);
        await documents.AddOnceAsync(Container, FactsPathOf(visit, number, name), json, "application/json", cancellationToken);
        return name;
    }

    /// <summary>Keeps a document of a version whose row is not there yet: nobody has seen it, so a repeat may replace it.</summary>
    public Task PutAsync(VisitId visit, int number, ReportDocument document, BinaryData content, CancellationToken cancellationToken) =>
        documents.PutAsync(Container, PathOf(visit, number, document), content, document.ContentType, cancellationToken);

    /// <summary>Adds the version and moves the visit on, together. Null where the visit changed in between.</summary>
    public Task<Visit?> AddAsync(Visit visit, Report report, VisitProgress progress, CancellationToken cancellationToken) =>
        visits.UpdateAsync(
            visit with { Progress = progress },
            [new TableTransactionAction(TableTransactionActionType.Add, ToRow(visit.Id, report))],
            cancellationToken);

    /// <summary>Changes the version and moves the visit on, together. Null where either changed in between.</summary>
    public Task<Visit?> UpdateAsync(Visit visit, Report report, VisitProgress progress, CancellationToken cancellationToken) =>
        UpdateAsync(visit, report, progress, [], cancellationToken);

    /// <summary>The same, with other rows of the visit.</summary>
    public Task<Visit?> UpdateAsync(
        Visit visit, Report report, VisitProgress progress, IEnumerable<TableTransactionAction> together, CancellationToken cancellationToken) =>
        visits.UpdateAsync(
            visit with { Progress = progress },
            [new TableTransactionAction(TableTransactionActionType.UpdateReplace, ToRow(visit.Id, report), report.ETag), .. together],
            cancellationToken);

    private static TableEntity ToRow(VisitId visit, Report report) => new(visit.Value, $"{Kind}|{report.Number:D6}")
    {
        ["state"] = report.State.ToString(),
        ["itineraryVersion"] = report.ItineraryVersion,
        ["languages"] = string.Join(' ', report.Languages),
        ["drafted"] = report.Drafted.ToDateTimeOffset(),
        ["released"] = report.Released?.ToDateTimeOffset(),
        ["facts"] = report.Facts,
    };

    private static Report FromRow(TableEntity row) => new()
    {
        Number = int.Parse(row.RowKey[(Kind.Length + 1)..], CultureInfo.InvariantCulture),
        State = Enum.Parse<ReportState>(row.Text("state")),
        ItineraryVersion = row.GetInt32("itineraryVersion") ?? 0,
        Languages = [.. row.Text("languages").Split(' ').Select(code => Language.TryParseForDocuments(code, out var language) ? language : Language.English)],
        Drafted = row.Moment("drafted") ?? default,
        Released = row.Moment("released"),
        Facts = row.Text("facts"),
        ETag = row.ETag,
    };

    /// <summary>Where a document of a version lies.</summary>
    public static string PathOf(VisitId visit, int number, ReportDocument document) => $"{visit}/{number:D6}/{document.FileName}";

    private static string FactsPathOf(VisitId visit, int number, string name) => $"{visit}/{number:D6}/facts.{name}.json";
}
