using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Retention.Purging;

/// <summary>Keeps when a visit was looked through by a rule, as its row <c>retention|checked</c>: what has nothing more to go is not read every day.</summary>
internal sealed class PurgeMarks(VisitsTable table)
{
    private const string Key = "retention|checked";

    public async Task<PurgeMark> ReadAsync(Visit visit, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(cancellationToken);
        return new PurgeMark(await open.GetEntityIfExistsAsync(visit.Id.Value, Key, cancellationToken));
    }

    /// <summary>That taking away begins.</summary>
    public Task BeginAsync(RetentionRule rule, Visit visit, Instant at, CancellationToken cancellationToken) =>
        WriteAsync(visit, PurgeMark.BegunOf(rule), at, cancellationToken);

    /// <summary>That nothing is left.</summary>
    public Task CheckAsync(RetentionRule rule, Visit visit, Instant at, CancellationToken cancellationToken) =>
        WriteAsync(visit, PurgeMark.CheckedOf(rule), at, cancellationToken);

    private async Task WriteAsync(Visit visit, string column, Instant at, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(cancellationToken);
        var row = new TableEntity(visit.Id.Value, Key) { [column] = at.ToDateTimeOffset() };
        await open.UpsertEntityAsync(row, TableUpdateMode.Merge, cancellationToken);
    }
}

/// <summary>When a visit was looked through, by rule.</summary>
internal sealed class PurgeMark(TableEntity? row)
{
    /// <summary>Somebody may bring data back to a visit that is long over.</summary>
    private static readonly Duration Again = Duration.FromDays(28);

    public static string CheckedOf(RetentionRule rule) => rule.ToString();

    public static string BegunOf(RetentionRule rule) => $"{rule}Begun";

    /// <summary>Whether nothing was left not long ago.</summary>
    public bool IsChecked(RetentionRule rule, Instant now) => row?.Moment(CheckedOf(rule)) is { } at && now - at < Again;

    /// <summary>Whether a run began and was cut off: then there can be something to end although nothing is left to count.</summary>
    public bool IsBegun(RetentionRule rule) => row?.Moment(BegunOf(rule)) is { } begun && !(row.Moment(CheckedOf(rule)) >= begun);
}
