using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>A mail address among the people of a cell that nobody can write to: <c>Anna Berg anna@example</c>.</summary>
internal static class MalformedAddress
{
    public static void Check(RuleInput input, FindingsWriter findings)
    {
        var hits = input.Sessions.Where(session => session.Speakers.Any(IsMalformed) || session.Hosts.Any(IsMalformed)).ToList();
        Capped.Report(hits, session => findings.MailUnreadable(session.Origin), findings);
    }

    private static bool IsMalformed(Mention mention) => IsMalformed(mention.Name) || IsMalformed(mention.Organisation) || IsMalformed(mention.Function);

    /// <summary>A name in a social network begins with the sign; an address has something before it.</summary>
    private static bool IsMalformed(string? text)
    {
        var at = text?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        return at > 0 && text is not null && char.IsLetterOrDigit(text[at - 1]) && MailNotation.FindAll(text).Count == 0;
    }
}
