using Delegations.Retention.Searching;

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

    private static bool IsMail(string name) => name.Contains("outbox/", StringComparison.Ordinal) || name.Contains("notices/", StringComparison.Ordinal);

    private static bool IsOwnMail(string name, SweepRun run) =>
        IsMail(name) && run.Own.Invitations.Concat(run.Own.Notices).Any(id => name.Contains($"/{id}", StringComparison.Ordinal));
}
