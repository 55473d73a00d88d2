using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Testing.Graph;

/// <summary>Writes events the way a reader gets them.</summary>
internal static class EventJson
{
    /// <param name="select">The properties asked for; empty for all.</param>
    /// <param name="expand">The extended properties asked for; none come unasked.</param>
    public static JsonObject Write(ServerEvent item, DateTimeZone zone, string zoneName, IReadOnlyCollection<string> select, IReadOnlyCollection<string> expand)
    {
        var all = Whole(item, zone, zoneName);
        var json = new JsonObject { ["@odata.etag"] = item.ETag, ["id"] = item.Id };
        foreach (var (name, value) in all.Where(member => select.Count == 0 || select.Contains(member.Key)))
        {
            json[name] = value?.DeepClone();
        }

        var expanded = item.Properties.Where(property => expand.Contains(property.Key, StringComparer.Ordinal)).ToList();
        if (expanded.Count > 0)
        {
            json["singleValueExtendedProperties"] = new JsonArray(
                [.. expanded.Select(property => new JsonObject { ["id"] = property.Key, ["value"] = property.Value })]);
        }

        return json;
    }

    private static JsonObject Whole(ServerEvent item, DateTimeZone zone, string zoneName)
    {
        var json = new JsonObject
        {
            ["changeKey"] = item.ETag[3..^1],
            ["iCalUId"] = item.ICalUId,
            ["transactionId"] = item.TransactionId,
            ["subject"] = item.Subject,
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = item.Html },
            ["start"] = Time(item.Start, zone, zoneName),
            ["end"] = Time(item.End, zone, zoneName),
            ["originalStartTimeZone"] = item.Zone,
            ["location"] = new JsonObject { ["displayName"] = item.Location, ["locationType"] = "default", ["uniqueId"] = item.Location },
            ["locations"] = new JsonArray(new JsonObject { ["displayName"] = item.Location }),
            ["isCancelled"] = false,
            ["isDraft"] = false,
            ["isOrganizer"] = true,
            ["type"] = "singleInstance",
            ["organizer"] = new JsonObject { ["emailAddress"] = new JsonObject { ["address"] = item.Mailbox, ["name"] = item.Mailbox } },
            ["attendees"] = new JsonArray([.. item.Attendees.Select(attendee => Write(attendee, zone, zoneName))]),
        };
        foreach (var (name, value) in item.Others)
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }

    private static JsonObject Write(ServerAttendee attendee, DateTimeZone zone, string zoneName)
    {
        var json = new JsonObject
        {
            ["type"] = attendee.Type,
            ["status"] = new JsonObject
            {
                ["response"] = attendee.Response,
                ["time"] = attendee.At is { } at ? InstantPattern.ExtendedIso.Format(at) : "0001-01-01T00:00:00Z",
            },
            ["emailAddress"] = new JsonObject { ["name"] = attendee.Name ?? attendee.Address, ["address"] = attendee.Address },
        };
        if (attendee.Proposed is { } proposed)
        {
            json["proposedNewTime"] = new JsonObject { ["start"] = Time(proposed.Start, zone, zoneName), ["end"] = Time(proposed.End, zone, zoneName) };
        }

        return json;
    }

    private static JsonObject Time(Instant instant, DateTimeZone zone, string name) =>
        new() { ["dateTime"] = ServerZones.Write(instant, zone), ["timeZone"] = name };
}
