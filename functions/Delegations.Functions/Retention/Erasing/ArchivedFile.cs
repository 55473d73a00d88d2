using Delegations.Model;
using Delegations.Reports.Archive;
using Delegations.Retention.Purging;
using Delegations.Storage.Tables;

namespace Delegations.Retention.Erasing;

/// <summary>What is left of one file of a personal part when a person is taken out.</summary>
internal static class ArchivedFile
{
    /// <param name="name">Its path within the part, or from the container on.</param>
    /// <param name="workbooks">By version and name (<c>000001/source</c>), what took the place of files as uploaded.</param>
    /// <returns>The very same content where nothing changes; null where it goes.</returns>
    public static BinaryData? Change(string name, BinaryData content, SweepRun run, IReadOnlyDictionary<string, BinaryData> workbooks)
    {
        if (name.Split('/')[^1] is "source" || name.Split('/')[^1].StartsWith("source.", StringComparison.Ordinal))
        {
            return workbooks.FirstOrDefault(pair => name.EndsWith(pair.Key, StringComparison.Ordinal)).Value is { } workbook
                ? workbook.ToMemory().Span.SequenceEqual(content.ToMemory().Span) ? content : workbook
                : null;
        }

        if (name.EndsWith('/' + RowsFile.Name, StringComparison.Ordinal) || name is RowsFile.Name)
        {
            return Rows(content, run, workbooks);
        }

        if (name.EndsWith(".csv", StringComparison.Ordinal) && !name.Contains("blobs/", StringComparison.Ordinal))
        {
            return Table(content, run);
        }

        if (IsOwnMail(name, run) || (IsMail(name) && BlobSweep.IsIn(run, content)))
        {
            return null;
        }

        return FileRedaction.Of(content, run.Sought) switch
        {
            FileChange.Redacted(var left) => left,
            FileChange.Removed => null,
            _ => content,
        };
    }

    /// <summary>By the rules for the rows themselves; what is the person's own is known by the package's own rows.</summary>
    private static BinaryData Rows(BinaryData content, SweepRun run, IReadOnlyDictionary<string, BinaryData> workbooks)
    {
        var rows = RowsFile.Read(run.Visit.Id.Value, content);
        var own = RowSweep.OwnIn(rows, run.Sought);
        var within = run with { Own = new OwnRows(run.Own.Invitations.Union(own.Invitations, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal), run.Own.Notices.Union(own.Notices, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal)) };
        var left = RowsFile.Write(rows.Where(row => !RowSweep.IsOwn(row, within)).Select(row => Version(RowSweep.Redacted(row, within) ?? row, workbooks)));
        return left.ToMemory().Span.SequenceEqual(content.ToMemory().Span) ? content : left;
    }

    /// <summary>A version's row names its file by the hash.</summary>
    private static TableEntity Version(TableEntity row, IReadOnlyDictionary<string, BinaryData> workbooks)
    {
        if (row.RowKey.Split('|') is ["version", var number] && workbooks.TryGetValue($"{number}/source", out var workbook))
        {
            row["sha256"] = SourceFile.HashOf(workbook.ToMemory().Span);
            row["format"] = "xlsx";
        }

        return row;
    }

    /// <summary>A row about the person goes as a whole.</summary>
    private static BinaryData Table(BinaryData content, SweepRun run) =>
        PurgedColumns.WithoutRows(content, row => row.Any(cell => run.Sought.Text.IsIn(cell) || run.Sought.IsId(cell)) || run.Sought.Text.IsIn(string.Join(", ", row)));

    private static bool IsMail(string name) => name.Contains("outbox/", StringComparison.Ordinal) || name.Contains("notices/", StringComparison.Ordinal);

    private static bool IsOwnMail(string name, SweepRun run) =>
        IsMail(name) && run.Own.Invitations.Concat(run.Own.Notices).Any(id => name.Contains($"/{id}", StringComparison.Ordinal));
}
