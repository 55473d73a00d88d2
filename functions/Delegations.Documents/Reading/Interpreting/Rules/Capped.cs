namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>Keeps a mistake that runs through a whole file from drowning all others.</summary>
internal static class Capped
{
    /// <summary>As many findings of one kind as anybody reads.</summary>
    public const int Most = 20;

    /// <summary>Reports the first of them one by one, and the others by their number.</summary>
    public static void Report<T>(IReadOnlyList<T> hits, Action<T> report, FindingsWriter findings)
    {
        foreach (var hit in hits.Take(Most))
        {
            report(hit);
        }

        if (hits.Count > Most)
        {
            findings.MoreOfTheSame(hits.Count - Most);
        }
    }
}
