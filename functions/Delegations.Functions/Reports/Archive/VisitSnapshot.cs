using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;

namespace Delegations.Reports.Archive;

/// <summary>All rows of a visit as they were at one reading.</summary>
internal sealed class VisitSnapshot(VisitsTable table)
{
    /// <summary>The link to an agenda keeps its token, to be shown again.</summary>
    public const string AgendaLinkKind = "agenda-link|";

    /// <summary>Every row but that of the package itself.</summary>
    public async Task<IReadOnlyList<TableEntity>> ReadAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(cancellationToken);
        var rows = new List<TableEntity>();
        await foreach (var row in open.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {visit.Value}"), null, null, cancellationToken))
        {
            if (row.RowKey != ArchiveRow.RowKey)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>
    /// The rows as a package holds them: as they are once the visit is archived, and without what opens a link. Who reads a package must
    /// not be able to answer for somebody, or to open what was withdrawn.
    /// </summary>
    public static IReadOnlyList<TableEntity> ForPackage(IEnumerable<TableEntity> rows, Report report) => [.. rows.Select(row => ForPackage(row, report))];

    private static TableEntity ForPackage(TableEntity row, Report report)
    {
        var kept = new TableEntity(row.PartitionKey, row.RowKey);
        foreach (var (name, value) in row.Where(column => column.Value is not null && !IsSecret(column.Key)))
        {
            kept[name] = value;
        }

        if (row.RowKey == VisitRows.RowKey)
        {
            kept["progress"] = nameof(VisitProgress.Archived);
        }
        else if (row.RowKey == $"report|{report.Number:D6}")
        {
            kept["state"] = nameof(ReportState.Archived);
        }

        return kept;
    }

    /// <summary><c>token</c>, <c>answerToken</c>, <c>tokenHash</c>.</summary>
    private static bool IsSecret(string column) => column.Contains("token", StringComparison.OrdinalIgnoreCase);
}
