using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>What a server's refusal says in codes; its words, which quote addresses, are not kept.</summary>
/// <param name="Code">RFC 5321: 421, 550, …</param>
/// <param name="Subject">The second number of the enhanced code (RFC 3463): 1 addressing, 2 mailbox, 7 policy; null where there is none.</param>
/// <param name="Detail">The third number.</param>
/// <param name="Wish">How long to wait, where the words name a time.</param>
internal sealed partial record SmtpReply(int Code, int? Subject, int? Detail, Duration? Wish)
{
    private static readonly Duration LongestWish = Duration.FromHours(1);

    public bool IsPermanent => Code >= 500;

    /// <summary>A line of a reply; null for one that refuses nothing.</summary>
    public static SmtpReply? TryParse(string line)
    {
        if (Line().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var words = match.Groups["words"].Value;
        return new SmtpReply(
            Number(match.Groups["code"]) ?? 0, Number(match.Groups["subject"]), Number(match.Groups["detail"]), WishOf(words));
    }

    /// <summary>Greylisting servers say “in 300 seconds”, “in 5 minutes”; what they say of hours is put off by the usual delays.</summary>
    private static Duration? WishOf(string words)
    {
        var match = Wait().Match(words);
        if (Number(match.Groups["number"]) is not { } number)
        {
            return null;
        }

        var isMinutes = match.Groups["unit"].ValueSpan.StartsWith("m", StringComparison.OrdinalIgnoreCase);
        return Duration.Min(isMinutes ? Duration.FromMinutes(number) : Duration.FromSeconds(number), LongestWish);
    }

    private static int? Number(Group group) =>
        group.Success && int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?<code>[45]\d\d)(?:[ -](?:[45]\.(?<subject>\d{1,3})\.(?<detail>\d{1,3})(?= |$))?(?<words>.*))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"\b(?:in|after|wait) (?<number>\d{1,5}) ?(?<unit>s|secs?|seconds?|m|mins?|minutes?)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Wait();
}
