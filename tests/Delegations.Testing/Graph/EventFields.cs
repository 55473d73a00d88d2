using System.Text.Json.Nodes;
using NodaTime;

namespace Delegations.Testing.Graph;

/// <summary>Puts what a request says into an event; the body has passed the schemas.</summary>
internal static class EventFields
{
    private const string JoinAddress = "https://teams.microsoft.com/l/meetup-join/";

    private static readonly string[] Meant =
        ["subject", "body", "start", "end", "location", "attendees", "singleValueExtendedProperties", "transactionId", "@odata.type"];

    /// <summary>Null where all was taken.</summary>
    public static Answer? Take(ServerEvent into, JsonObject body)
    {
        if (TakeTimes(into, body) is { } refused)
        {
            return refused;
        }

        into.Subject = body["subject"]?.GetValue<string>() ?? into.Subject;
        into.Location = body["location"] is { } location ? location["displayName"]?.GetValue<string>() ?? "" : into.Location;
        into.Html = body["body"] is JsonObject words ? Rewrite(words) : into.Html;
        foreach (var property in body["singleValueExtendedProperties"]?.AsArray() ?? [])
        {
            into.Properties[Text(property, "id")] = Text(property, "value");
        }

        foreach (var (name, value) in body.Where(member => !Meant.Contains(member.Key)))
        {
            into.Others[name] = value?.DeepClone();
        }

        Meet(into, isNew: body.ContainsKey("isOnlineMeeting"));
        return null;
    }

    // The words hold the way into the meeting: whoever overwrites them ends it
    // (https://learn.microsoft.com/graph/api/event-update).
    private static void Meet(ServerEvent into, bool isNew)
    {
        var way = $"<div class=\"me-email-text\"><a href=\"{JoinAddress}{into.Change}\">Join</a></div>";
        if (isNew && into.Others["isOnlineMeeting"]?.GetValue<bool>() is true)
        {
            into.Html = into.Html.Replace("</body>", $"<br><div><span>{new string('_', 80)}</span></div>{way}</body>", StringComparison.Ordinal);
        }
        else if (!into.Html.Contains(JoinAddress, StringComparison.Ordinal))
        {
            into.Others.Remove("isOnlineMeeting");
        }
    }

    /// <summary>The whole list replaces the whole list; who stays keeps their answer.</summary>
    public static List<ServerAttendee> Attendees(JsonArray sent, IReadOnlyList<ServerAttendee> before)
    {
        List<ServerAttendee> after = [];
        foreach (var attendee in sent)
        {
            var address = Text(attendee!["emailAddress"], "address"); // the schemas ask for it
            var kept = before.FirstOrDefault(one => one.Is(address)) ?? new(address, name: null, "required");
            kept.Name = attendee["emailAddress"]!["name"]?.GetValue<string>(); // as above
            kept.Type = Text(attendee, "type");
            after.Add(kept);
        }

        return after;
    }

    private static Answer? TakeTimes(ServerEvent into, JsonObject body)
    {
        var (start, end, zone) = (into.Start, into.End, into.Zone);
        if (body["start"] is { } sentStart)
        {
            zone = Text(sentStart, "timeZone");
            if (Moment(sentStart, out start) is { } refused)
            {
                return refused;
            }
        }

        if (body["end"] is { } sentEnd && Moment(sentEnd, out end) is { } alsoRefused)
        {
            return alsoRefused;
        }

        if (end < start)
        {
            return Answer.Error(400, "ErrorPropertyValidationFailure");
        }

        (into.Start, into.End, into.Zone) = (start, end, zone);
        return null;
    }

    private static Answer? Moment(JsonNode sent, out Instant instant)
    {
        instant = default;
        if (ServerZones.Find(Text(sent, "timeZone")) is not { } zone)
        {
            return Answer.Error(400, "TimeZoneNotSupportedException", Text(sent, "timeZone"));
        }

        if (ServerZones.Read(Text(sent, "dateTime"), zone) is not { } read)
        {
            return Answer.Error(400, "ErrorPropertyValidationFailure");
        }

        instant = read;
        return null;
    }

    // As Exchange does: nobody reads back what they wrote.
    private static string Rewrite(JsonObject body)
    {
        var content = Text(body, "content");
        var inner = Text(body, "contentType") == "html" ? content : $"<div class=\"PlainText\">{System.Net.WebUtility.HtmlEncode(content).ReplaceLineEndings("<br>\r\n")}</div>";
        return $"<html>\r\n<head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\r\n</head>\r\n<body>\r\n{inner}\r\n</body>\r\n</html>\r\n";
    }

    private static string Text(JsonNode? node, string name) => node?[name]?.GetValue<string>() ?? "";
}
