using System.Globalization;
using System.Security.Cryptography;
using Delegations.Documents.Reading.Replies;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;
using NodaTime.Text;
using Answer = Delegations.Documents.Reading.Replies.ReplyAnswer;

namespace Delegations.Invitations.Replies;

/// <summary>Judges an answer by mail: whose it is, which message it answers, and what it counts for.</summary>
internal static class MailFact
{
    /// <summary>Names a file by its bytes.</summary>
    public static string DigestOf(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file));

    public static ReplyFact Of(
        Visit visit, Invitation row, CalendarReply reply, string? assistant, IReadOnlyList<ReplyFact> facts, Instant now, string digest)
    {
        var standing = StandingOf(row, reply, assistant);
        var fact = new ReplyFact
        {
            Invitation = row.Id,
            Key = "mail-" + KeyOf(reply, standing, digest),
            Status = StatusOf(reply.Answer),
            Source = ReplySource.Mail,

            // No message above the last was ever sent: a number made up must not outlive the next change.
            Sequence = Math.Min(reply.Sequence, Math.Max(row.Sequence, 0)),
            At = MomentOf(reply, visit, now),
            Recorded = now,
            Note = Cut(ReplyText.Note(reply.Comment), ReplyText.LongestNote),
            OnBehalf = standing is ReplyStanding.Stranger ? Whose(reply) : IsAt(assistant, reply) ? assistant ?? "" : "",
            Proposal = reply.Answer is Answer.CounterProposal ? ProposalOf(reply, visit.Language) : "",
            Standing = standing,
        };
        return IsOvertaken(fact, facts) ? fact with { Standing = ReplyStanding.Overtaken } : fact;
    }

    /// <summary>Sent by the person or their assistant, for the person or in the assistant's own name (RFC 6047, 2.2.1).</summary>
    private static ReplyStanding StandingOf(Invitation row, CalendarReply reply, string? assistant)
    {
        if (!IsSame(reply.Attendee, row.Address) && !IsSame(reply.Attendee, assistant))
        {
            return ReplyStanding.Stranger;
        }

        if (reply.Sender is null)
        {
            return ReplyStanding.AwaitsLook; // a calendar file alone: anybody could have written it
        }

        return !IsSame(reply.Sender, row.Address) && !IsSame(reply.Sender, assistant) ? ReplyStanding.Stranger
            : reply.SenderTrust is SenderTrust.Trusted ? ReplyStanding.Counts
            : ReplyStanding.AwaitsLook;
    }

    /// <summary>
    /// RFC 5546, 2.1.5: of one person's mails the higher SEQUENCE and then the later stamp holds. Mails for which nobody vouches
    /// overtake none that count.
    /// </summary>
    private static bool IsOvertaken(ReplyFact fact, IReadOnlyList<ReplyFact> facts) =>
        fact.Standing is ReplyStanding.Counts or ReplyStanding.AwaitsLook
        && facts.Any(other => other.Source is ReplySource.Mail && other.Key != fact.Key
            && (other.Standing is ReplyStanding.Counts || other.Standing == fact.Standing)
            && (other.Sequence > fact.Sequence || (other.Sequence == fact.Sequence && other.At > fact.At)));

    /// <summary>
    /// A proposal answers nothing (<see cref="ReplyStatus.NeedsAction"/>), and what answers nothing never takes an answer away: to
    /// repeat the present answer in it would undo one that comes at the same moment. Whoever sends somebody else does not come.
    /// </summary>
    private static ReplyStatus StatusOf(Answer answer) => answer switch
    {
        Answer.Accepted => ReplyStatus.Accepted,
        Answer.Tentative => ReplyStatus.Tentative,
        Answer.Declined or Answer.Delegated => ReplyStatus.Declined,
        _ => ReplyStatus.NeedsAction,
    };

    /// <summary>A clock that is wrong must not make an answer the last one for ever.</summary>
    private static Instant MomentOf(CalendarReply reply, Visit visit, Instant now) =>
        reply.Stamp is not { } stamp || stamp > now ? now : stamp < visit.Created ? visit.Created : stamp;

    /// <summary>The same answer again is the same fact; once somebody vouches for it, it is another.</summary>
    private static string KeyOf(CalendarReply reply, ReplyStanding standing, string digest) => OpaqueId.Derive(
        reply.Uid.ToLowerInvariant(),
        reply.Attendee,
        reply.Sender,
        standing.ToString(),
        reply.Answer.ToString(),
        reply.Sequence.ToString(CultureInfo.InvariantCulture),
        reply.Stamp is { } stamp ? InstantPattern.ExtendedIso.Format(stamp) : digest,
        reply.Comment,
        Written(reply.ProposedStart),
        Written(reply.ProposedEnd));

    private static string Written(ProposedTime? time) => time is null ? "" : LocalDateTimePattern.ExtendedIso.Format(time.Local) + time.Zone?.Id;

    private static string ProposalOf(CalendarReply reply, Language language) => reply.ProposedStart is { } start
        ? Cut(Time(start, language) + (reply.ProposedEnd is { } end ? " – " + Until(start, end, language) : ""), ReplyText.LongestName)
        : language.Say(en: "another time", fr: "un autre moment", nl: "een ander tijdstip", de: "eine andere Zeit");

    private static string Until(ProposedTime start, ProposedTime end, Language language) =>
        end.Local.Date == start.Local.Date && !end.IsDay ? DateWords.Time(end.Local.TimeOfDay) : Time(end, language);

    private static string Time(ProposedTime time, Language language)
    {
        var day = $"{DateWords.ShortDay(time.Local.Date, language)} {time.Local.Year.ToString(CultureInfo.InvariantCulture)}";
        var clock = time.IsDay ? "" : " " + DateWords.Time(time.Local.TimeOfDay);
        return day + clock + (time is { IsDay: false, Zone: { } zone } ? $" ({ZoneWords.Name(zone, time.Local, language)})" : "");
    }

    private static string Whose(CalendarReply reply) => Cut(
        reply.Sender is null || IsSame(reply.Sender, reply.Attendee) ? reply.Attendee : $"{reply.Attendee} ({reply.Sender})", ReplyText.LongestName);

    private static bool IsAt(string? address, CalendarReply reply) => IsSame(reply.Sender, address) || IsSame(reply.Attendee, address);

    private static bool IsSame(string? one, string? other) =>
        one is { Length: > 0 } && string.Equals(one, other?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(longest - (char.IsHighSurrogate(text[longest - 2]) ? 2 : 1))] + "…";
}
