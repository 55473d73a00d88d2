using System.Globalization;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Formats.Calendars;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Reading.Replies;

/// <summary>A calendar object that came as or in a mail, with the method that it says it has.</summary>
internal sealed class ReplyObject
{
    private const string Reply = "REPLY";
    private const string Counter = "COUNTER";

    private static readonly ReadLimits Limits = new() { Nesting = ReplyLimits.ComponentNesting };

    private static readonly InstantPattern StampPattern = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private readonly CalendarComponent calendar;
    private readonly FindingsWriter findings;
    private readonly List<string> methods;

    private ReplyObject(CalendarPart part, CalendarComponent calendar, FindingsWriter findings)
    {
        Part = part;
        this.calendar = calendar;
        this.findings = findings;
        methods = [.. calendar.All("METHOD").Select(method => method.Text.Trim().ToUpperInvariant()).Append(part.Method ?? "").Where(method => method.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    public CalendarPart Part { get; }

    /// <summary>In capitals; empty where neither the object nor its part says it.</summary>
    public string Method => methods.FirstOrDefault() ?? "";

    /// <summary>Whether it says so anywhere.</summary>
    public bool IsAnswer => methods.Exists(method => method is Reply or Counter);

    /// <exception cref="RefusedReplyException">The part is too large, or cut off.</exception>
    public static List<ReplyObject> Of(CalendarPart part, Language language)
    {
        if (part.Content.Length > ReplyLimits.CalendarBytes)
        {
            throw new RefusedReplyException(ReplyProblem.TooLarge);
        }

        var found = new FindingsWriter(language);
        var calendars = new ComponentReader(new ReadBudget(Limits), found).Read(ContentLines.Of(part.Content));
        if (found.All.Any(finding => finding.Code == "calendar.cut-off"))
        {
            // An itinerary is read as far as it goes; half an answer may say what nobody answered.
            throw new RefusedReplyException(ReplyProblem.Damaged);
        }

        return calendars.ConvertAll(calendar => new ReplyObject(part, calendar, found));
    }

    /// <param name="sender">Who sent the mail, to tell which of several people makes a counter-proposal.</param>
    /// <exception cref="RefusedReplyException">It lacks what an answer must say, or says it twice.</exception>
    public CalendarReply Read(string? sender)
    {
        if (methods.Count > 1)
        {
            throw new RefusedReplyException(ReplyProblem.MethodsDiffer);
        }

        var answered = Answered();
        var attendee = Attendee(answered, sender);
        var reply = new CalendarReply
        {
            Uid = UidOf(answered),
            Attendee = ReplyAddress.OfAttendee(attendee) ?? throw new RefusedReplyException(ReplyProblem.AttendeeUnreadable),
            Answer = Method == Counter ? ReplyAnswer.CounterProposal : AnswerOf(attendee.Parameter("PARTSTAT") ?? ""),
            Sequence = SequenceOf(answered),
            Stamp = StampOf(answered),
            Comment = CommentOf(answered),
        };
        return Method == Counter ? WithProposal(reply, answered) : reply;
    }

    private CalendarComponent Answered()
    {
        var events = calendar.Within("VEVENT").ToList();
        if (events.Count == 0)
        {
            throw new RefusedReplyException(ReplyProblem.NoEvent);
        }

        if (events.Select(UidOf).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            throw new RefusedReplyException(ReplyProblem.SeveralAnswers);
        }

        // Answers to single dates of a series lie beside the answer to the whole; invitations of this product are never series.
        return events.Find(found => found.Property("RECURRENCE-ID") is null) ?? throw new RefusedReplyException(ReplyProblem.OneDateOnly);
    }

    private CalendarProperty Attendee(CalendarComponent answered, string? sender)
    {
        var attendees = answered.All("ATTENDEE").ToList();
        if (attendees.Count > 1 && Method == Counter && sender is not null)
        {
            // Only a counter-proposal may list the others too (RFC 5546 3.2.7).
            attendees = [.. attendees.Where(attendee => ReplyAddress.OfAttendee(attendee) == sender)];
        }

        return attendees.Count switch
        {
            1 => attendees[0],
            0 => throw new RefusedReplyException(ReplyProblem.AttendeeMissing),
            _ => throw new RefusedReplyException(ReplyProblem.SeveralAttendees),
        };
    }

    private static string UidOf(CalendarComponent answered)
    {
        var uid = CleanText.Of(answered.Text("UID"));
        return uid.Length is > 0 and <= ReplyLimits.UidCharacters ? uid : throw new RefusedReplyException(ReplyProblem.UidMissing);
    }

    private static ReplyAnswer AnswerOf(string status) => status.Trim().ToUpperInvariant() switch
    {
        "ACCEPTED" => ReplyAnswer.Accepted,
        "TENTATIVE" => ReplyAnswer.Tentative,
        "DECLINED" => ReplyAnswer.Declined,
        "DELEGATED" => ReplyAnswer.Delegated,
        _ => ReplyAnswer.NeedsAction,
    };

    private static int SequenceOf(CalendarComponent answered) =>
        answered.Text("SEQUENCE") is not { Length: > 0 } text ? 0
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence
        : throw new RefusedReplyException(ReplyProblem.Damaged);

    /// <summary>To the second, which sessions are not read to; nothing else than UTC, since which answer is the later one must not hang on a guess.</summary>
    private static Instant? StampOf(CalendarComponent answered)
    {
        var text = answered.Text("DTSTAMP").Replace("-", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal).ToUpperInvariant();
        return StampPattern.Parse(text) is { Success: true } stamp ? stamp.Value : null;
    }

    private static string CommentOf(CalendarComponent answered) =>
        new ReadBudget(Limits with { CellCharacters = ReplyLimits.CommentCharacters })
            .Clean(string.Join('\n', answered.All("COMMENT").Select(comment => comment.Text.Trim()).Where(text => text.Length > 0)));

    private CalendarReply WithProposal(CalendarReply reply, CalendarComponent answered)
    {
        var zones = new CalendarZones(findings);
        foreach (var definition in calendar.Within("VTIMEZONE"))
        {
            zones.Define(definition);
        }

        var start = Proposed(answered.Property("DTSTART"), zones);
        var end = Proposed(answered.Property("DTEND"), zones);
        if (end is null && start is not null && CalendarDuration.Read(answered.Text("DURATION")) is { } duration)
        {
            end = start with { Local = start.Local + duration };
        }

        return reply with { ProposedStart = start, ProposedEnd = end };
    }

    private static ProposedTime? Proposed(CalendarProperty? property, CalendarZones zones)
    {
        if (property is null || CalendarMoment.Read(property.Value, property.Parameter("TZID")) is not { } moment)
        {
            return null;
        }

        var zone = moment.Offset is { } offset ? OffsetText.Zone(offset)
            : moment.ZoneId is { Length: > 0 } id ? zones.Find(id, moment.Local.Date, property.Line) : null;
        return new ProposedTime(moment.Local, zone, moment.IsDate);
    }
}
