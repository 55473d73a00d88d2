using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Delegations.Graph.Events;
using NodaTime;

namespace Delegations.Graph.Wire;

/// <summary>Reads what Graph answers; only an event without an id is none.</summary>
internal static class EventReader
{
    /// <exception cref="JsonException">The answer is no event.</exception>
    public static GraphEvent ReadOne(BinaryData content) =>
        Parse(content, GraphJson.Default.EventAnswer) is { } answer && TryRead(answer, out var read)
            ? read
            : throw new JsonException("The event has no id.");

    public static IReadOnlyList<GraphEvent> ReadMany(BinaryData content) => [.. Read(Parse(content, GraphJson.Default.EventListAnswer)?.Value)];

    /// <exception cref="JsonException">The answer is no page: it leads nowhere.</exception>
    public static CalendarChanges ReadChanges(BinaryData content)
    {
        var answer = Parse(content, GraphJson.Default.EventListAnswer);
        if ((answer?.NextLink ?? answer?.DeltaLink) is not { Length: > 0 } next)
        {
            throw new JsonException("The page has no link.");
        }

        var removed = (answer?.Value ?? []).Select(item => item is { Removed: not null } ? item.Id : null).OfType<string>();
        return new CalendarChanges.Page([.. Read(answer?.Value)], [.. removed], next, IsLast: answer?.NextLink is null);
    }

    private static T? Parse<T>(BinaryData content, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(content.ToMemory().Span, type);

    private static IEnumerable<GraphEvent> Read(IReadOnlyList<EventAnswer?>? answers)
    {
        foreach (var answer in answers ?? [])
        {
            if (answer is { Removed: null } && TryRead(answer, out var read))
            {
                yield return read;
            }
        }
    }

    private static bool TryRead(EventAnswer answer, [NotNullWhen(true)] out GraphEvent? read)
    {
        read = answer.Id is not { Length: > 0 } id ? null : new GraphEvent
        {
            Id = id,
            ICalUId = answer.ICalUId,
            ETag = answer.ETag,
            Subject = answer.Subject,
            Start = WireTimes.ReadInstant(answer.Start),
            End = WireTimes.ReadInstant(answer.End),
            Location = answer.Location?.DisplayName,
            Html = answer.Body?.Content,
            IsCancelled = answer.IsCancelled is true,
            IsDraft = answer.IsDraft is true,
            TransactionId = answer.TransactionId,
            EntryKey = KeyOf(answer, ExtendedKeys.Entry),
            MessageKey = KeyOf(answer, ExtendedKeys.Message),
            Attendees = [.. Replies(answer)],
        };
        return read is not null;
    }

    // Graph writes the id of a property in another case than it was given.
    private static string? KeyOf(EventAnswer answer, string id) => answer.SingleValueExtendedProperties?
        .FirstOrDefault(property => string.Equals(property?.Id, id, StringComparison.OrdinalIgnoreCase))?.Value;

    private static IEnumerable<AttendeeReply> Replies(EventAnswer answer) =>
        (answer.Attendees ?? []).Select(Reply).OfType<AttendeeReply>();

    private static AttendeeReply? Reply(AttendeeAnswer? attendee) => attendee?.EmailAddress?.Address is { Length: > 0 } address
        ? new(address, KindOf(attendee.Status?.Response), WireTimes.ReadMoment(attendee.Status?.Time), Proposed(attendee.ProposedNewTime))
        : null;

    private static ReplyKind KindOf(string? response) => response switch
    {
        "accepted" => ReplyKind.Accepted,
        "tentativelyAccepted" => ReplyKind.Tentative,
        "declined" => ReplyKind.Declined,
        _ => ReplyKind.None,
    };

    private static Interval? Proposed(ProposedAnswer? proposed) =>
        WireTimes.ReadInstant(proposed?.Start) is { } start && WireTimes.ReadInstant(proposed?.End) is { } end && start <= end
            ? new Interval(start, end)
            : null;
}
