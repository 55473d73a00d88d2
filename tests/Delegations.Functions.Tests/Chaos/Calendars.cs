using NodaTime;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>What arrived at the receiving end so far.</summary>
/// <param name="Entries">What the people's calendars show.</param>
/// <param name="Sent">The messages, in the order of their arrival; a true repeat is listed again.</param>
/// <param name="Breaches">What was against the rules of the way, whatever the itinerary.</param>
internal sealed record Arrived(IReadOnlyList<HeldEntry> Entries, IReadOnlyList<ArrivedMessage> Sent, IReadOnlyList<string> Breaches)
{
    public static readonly Arrived Nothing = new([], [], []);
}

/// <summary>An entry in somebody's calendar.</summary>
/// <param name="Zone">The zone's IANA name.</param>
/// <param name="Text">Its description.</param>
internal sealed record HeldEntry(string Address, string Uid, Instant Start, Instant End, string Zone, string Title, string Place, string Text);

/// <summary>A message to somebody about an entry.</summary>
/// <param name="Identity">Equal for a repeat that programs recognise, and for nothing else.</param>
/// <param name="Gist">For whoever looks into a failure.</param>
internal sealed record ArrivedMessage(string Address, string Uid, string Identity, string Gist);

/// <summary>Replays calendar messages by iTIP's rules (RFC 5546, 2.1.4 and 2.1.5), and holds them to these rules.</summary>
internal static class Calendars
{
    public static Arrived Replay(IReadOnlyList<CalendarMail> mails)
    {
        var breaches = new List<string>();
        var entries = new List<HeldEntry>();
        foreach (var own in mails.GroupBy(mail => mail.Uid))
        {
            // Same in all that a program recognises a repeat by: then it must be the same mail.
            var different = own.DistinctBy(mail => mail.Identity).ToList();
            Check(different, breaches);
            if (different.OrderBy(mail => mail.Sequence).ThenBy(mail => mail.Stamp).Last() is { Cancels: false } last)
            {
                entries.Add(last.Entry);
            }
        }

        return new Arrived(entries, [.. mails.Select(mail => new ArrivedMessage(mail.Entry.Address, mail.Uid, mail.Identity, mail.Gist))], breaches);
    }

    private static void Check(List<CalendarMail> messages, List<string> breaches)
    {
        foreach (var (before, next) in messages.Zip(messages.Skip(1)))
        {
            if (next.Sequence < before.Sequence)
            {
                breaches.Add($"SEQUENCE fell from {before.Sequence} to {next.Sequence}");
            }

            if (next.Sequence == before.Sequence && next.Stamp <= before.Stamp)
            {
                breaches.Add($"two messages share SEQUENCE {next.Sequence}, and DTSTAMP did not grow");
            }

            if (before.Cancels)
            {
                breaches.Add("a UID was used after its cancellation");
            }

            if (next.MessageId == before.MessageId)
            {
                breaches.Add("two different mails have one Message-ID");
            }
        }

        if (messages.DistinctBy(message => message.Entry.Address).Count() > 1)
        {
            breaches.Add("one UID went to two people");
        }
    }
}
