using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Delegations.Testing.Graph;

/// <summary>Which request does what; called by one at a time.</summary>
internal sealed partial class GraphRoutes(PostOffice post, GraphServerOptions options, Uri root)
{
    private const int UsualPage = 10;

    /// <summary>The operation's name in the vendor's document; null where there is no such thing.</summary>
    public static string? OperationOf(ServerRequest request) => (request.Method, request.Segments) switch
    {
        ("POST", ["v1.0", "users", _, "events"]) => "post /users/{user-id}/events",
        ("GET", ["v1.0", "users", _, "events"]) => "get /users/{user-id}/events",
        ("GET", ["v1.0", "users", _, "events", _]) => "get /users/{user-id}/events/{event-id}",
        ("PATCH", ["v1.0", "users", _, "events", _]) => "patch /users/{user-id}/events/{event-id}",
        ("POST", ["v1.0", "users", _, "events", _, "cancel"]) => "post /users/{user-id}/events/{event-id}/cancel",
        ("POST", ["v1.0", "users", _, "sendMail"]) => "post /users/{user-id}/sendMail",
        ("GET", ["v1.0", "users", _, "calendarView", "delta"]) => "get /users/{user-id}/calendarView/delta",
        _ => null,
    };

    public Answer Answer(ServerMailbox mailbox, ServerRequest request) => (request.Method, request.Segments.Skip(3).ToArray()) switch
    {
        ("POST", ["events"]) => Create(mailbox, request),
        ("GET", ["events"]) => List(mailbox, request),
        ("GET", ["events", var id]) => mailbox.TryFind(id, out var found) ? new(200, Write(found, request)) : Missing,
        ("PATCH", ["events", var id]) => Update(mailbox, id, request),
        ("POST", ["events", var id, "cancel"]) => Cancel(mailbox, id),
        ("POST", ["sendMail"]) => SendMail(mailbox, request),
        ("GET", ["calendarView", "delta"]) => ChangeFeed.Read(mailbox, request, PageSize(request), root),
        _ => Graph.Answer.Error(400, "BadRequest"),
    };

    private static Answer Missing => Graph.Answer.Error(404, "ErrorItemNotFound");

    private static Answer Create(ServerMailbox mailbox, ServerRequest request) =>
        mailbox.Create(Body(request), out var item) ?? new Answer(201, Write(item, request));

    private static Answer Update(ServerMailbox mailbox, string id, ServerRequest request)
    {
        if (!mailbox.TryFind(id, out var item))
        {
            return Missing;
        }

        if (request.Headers.TryGetValue("If-Match", out var state) && state != item.ETag && state != "*")
        {
            return Graph.Answer.Error(412, "ErrorIrresolvableConflict");
        }

        return mailbox.Update(item, Body(request)) ?? new Answer(200, Write(item, request));
    }

    private static Answer Cancel(ServerMailbox mailbox, string id)
    {
        if (!mailbox.TryFind(id, out var item))
        {
            return Missing;
        }

        mailbox.Cancel(item);
        return new Answer(202);
    }

    private static Answer List(ServerMailbox mailbox, ServerRequest request)
    {
        var events = mailbox.Events.AsEnumerable();
        if (request.Query.TryGetValue("$filter", out var filter))
        {
            if (ByProperty().Match(filter) is not { Success: true } match)
            {
                return Graph.Answer.Error(400, "BadRequest", filter);
            }

            var (id, value) = (Unquote(match.Groups["id"].Value), Unquote(match.Groups["value"].Value));
            events = events.Where(item => item.Properties.TryGetValue(id, out var held) && string.Equals(held, value, StringComparison.OrdinalIgnoreCase));
        }

        var most = Number(request.Query.GetValueOrDefault("$top")) ?? UsualPage;
        return new Answer(200, new JsonObject { ["value"] = new JsonArray([.. events.Take(most).Select(item => Write(item, request))]) });
    }

    private static JsonObject Write(ServerEvent item, ServerRequest request)
    {
        string[] select = request.Query.GetValueOrDefault("$select", "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var expand = request.Query.GetValueOrDefault("$expand", "");
        string[] properties = expand.StartsWith("singleValueExtendedProperties(", StringComparison.Ordinal)
            ? [.. ById().Matches(expand).Select(match => Unquote(match.Groups["id"].Value))]
            : [];
        return EventJson.Write(item, request.Zone, request.ZoneName, select, properties);
    }

    private static JsonObject Body(ServerRequest request) => JsonNode.Parse(request.Body)!.AsObject(); // the schemas were asked

    private static string Unquote(string text) => text.Replace("''", "'", StringComparison.Ordinal);

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("^singleValueExtendedProperties/Any\\(ep: ep/id eq '(?<id>([^']|'')*)' and ep/value eq '(?<value>([^']|'')*)'\\)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ByProperty();

    [GeneratedRegex("id eq '(?<id>([^']|'')*)'", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ById();

    private Answer SendMail(ServerMailbox mailbox, ServerRequest request)
    {
        var message = Body(request)["message"]!; // the schemas ask for it
        foreach (var recipient in new[] { "toRecipients", "ccRecipients", "bccRecipients" }.SelectMany(list => message[list]?.AsArray() ?? []))
        {
            post.Send(mailbox.Address, recipient!["emailAddress"]!["address"]!.GetValue<string>(), message["subject"]!.GetValue<string>()); // as above
        }

        return new Answer(202);
    }

    private int PageSize(ServerRequest request) =>
        Math.Clamp(Number(request.Preference("odata.maxpagesize")) ?? UsualPage, 1, options.MostPerPage);
}
