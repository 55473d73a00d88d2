using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>Who invites is also named as a speaker or host: calendars let nobody answer an invitation of their own.</summary>
internal static class OrganiserInvited
{
    public static void Check(RuleInput input, ReadOptions options, FindingsWriter findings)
    {
        var mails = input.Organisers.Select(organiser => organiser.Email).Append(options.OrganiserAddress).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = input.Organisers.Select(PersonKey.Of).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (mails.Count == 0 && names.Count == 0)
        {
            return;
        }

        // Once is enough: the coordinator knows where they speak.
        if (input.Sessions.FirstOrDefault(session => !session.Cancelled && session.Speakers.Concat(session.Hosts).Any(IsOrganiser)) is { } first)
        {
            findings.OrganiserInvited(first.Origin);
        }

        bool IsOrganiser(Mention mention) =>
            (mention.Email is { } mail && mails.Contains(mail)) || (names.Count > 0 && PersonKey.Of(mention) is { } name && names.Contains(name));
    }
}
