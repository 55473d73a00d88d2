using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Testing.Graph;

/// <summary>The change feed of a calendar: pages, and a link to the next round at the end.</summary>
internal static class ChangeFeed
{
    /// <summary>Where a round is: all changes after <see cref="Since"/> up to <see cref="UpTo"/> are still to be told.</summary>
    private sealed record Place(Instant Start, Instant End, long Since, long UpTo, int Epoch);

    public static Answer Read(ServerMailbox mailbox, ServerRequest request, int pageSize, Uri root)
    {
        if (Find(mailbox, request) is not { } place)
        {
            return Answer.Error(400, "ErrorInvalidParameter");
        }

        var self = $"{root.AbsoluteUri.TrimEnd('/')}/users/{Uri.EscapeDataString(mailbox.Address)}/calendarView/delta";
        if (place.Epoch != mailbox.Epoch)
        {
            return Answer.Error(410, "syncStateNotFound") with { Headers = [("Location", self)] };
        }

        var changes = Changes(mailbox, place, request).OrderBy(change => change.At).ToList();
        var page = changes.Take(pageSize).ToList();
        var json = new JsonObject { ["value"] = new JsonArray([.. page.Select(change => change.Item)]) };
        if (changes.Count > page.Count)
        {
            json["@odata.nextLink"] = $"{self}?$skiptoken={Write(place with { Since = page[^1].At })}";
        }
        else
        {
            json["@odata.deltaLink"] = $"{self}?$deltatoken={Write(place with { Since = place.UpTo, UpTo = long.MaxValue })}";
        }

        return new Answer(200, json);
    }

    private static IEnumerable<(long At, JsonNode Item)> Changes(ServerMailbox mailbox, Place place, ServerRequest request)
    {
        bool IsNew(long change) => change > place.Since && change <= place.UpTo;
        foreach (var item in mailbox.Events.Where(item => IsNew(item.Change)))
        {
            if (item.Start < place.End && item.End > place.Start)
            {
                yield return (item.Change, EventJson.Write(item, request.Zone, request.ZoneName, [], []));
            }
            else if (place.Since > 0)
            {
                yield return (item.Change, Removal(item.Id, "changed"));
            }
        }

        foreach (var (id, change) in mailbox.Removed.Where(item => IsNew(item.Change)))
        {
            yield return (change, Removal(id, "deleted"));
        }
    }

    private static JsonObject Removal(string id, string reason) =>
        new() { ["id"] = id, ["@removed"] = new JsonObject { ["reason"] = reason } };

    private static Place? Find(ServerMailbox mailbox, ServerRequest request)
    {
        if (request.Query.TryGetValue("$skiptoken", out var token))
        {
            return Parse(token);
        }

        if (request.Query.TryGetValue("$deltatoken", out token))
        {
            return Parse(token) is { } place ? place with { UpTo = mailbox.LastChange } : null;
        }

        return InstantPattern.ExtendedIso.Parse(request.Query.GetValueOrDefault("startDateTime", "")) is { Success: true, Value: var start }
            && InstantPattern.ExtendedIso.Parse(request.Query.GetValueOrDefault("endDateTime", "")) is { Success: true, Value: var end }
                ? new Place(start, end, Since: 0, mailbox.LastChange, mailbox.Epoch)
                : null;
    }

    private static string Write(Place place) => Convert.ToHexString(Encoding.UTF8.GetBytes(string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{place.Start.ToUnixTimeSeconds()} {place.End.ToUnixTimeSeconds()} {place.Since} {place.UpTo} {place.Epoch}")));

    private static Place? Parse(string token)
    {
        try
        {
            long[] parts = [.. Encoding.UTF8.GetString(Convert.FromHexString(token)).Split(' ')
                .Select(part => long.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];
            return new(Instant.FromUnixTimeSeconds(parts[0]), Instant.FromUnixTimeSeconds(parts[1]), parts[2], parts[3], (int)parts[4]);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
