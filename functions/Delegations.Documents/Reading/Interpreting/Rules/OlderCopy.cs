namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>Our own export come back: of an earlier version, or of another visit.</summary>
internal static class OlderCopy
{
    public static void Check(RuleInput input, ReadOptions options, FindingsWriter findings)
    {
        if (input.Stamp is not { } stamp || options.Latest is not { } latest)
        {
            return;
        }

        if (!string.Equals(stamp.Visit, latest.Visit, StringComparison.Ordinal))
        {
            findings.ExportOfOtherVisit();
        }
        else if (stamp.Version < latest.Version)
        {
            findings.OlderCopy(stamp.Version, latest.Version);
        }
    }
}
