namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>Ends that the file does not give, and that documents and calendars show all the same.</summary>
internal static class MissingEnds
{
    public static void Check(RuleInput input, FindingsWriter findings)
    {
        var count = input.Slots.Count(slot => slot.Session.End is null);
        if (count > 0)
        {
            findings.EndsInferred(count);
        }
    }
}
