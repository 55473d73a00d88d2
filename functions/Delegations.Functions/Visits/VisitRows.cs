using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using Delegations.Storage.Tables;
using NodaTime;

namespace Delegations.Visits;

/// <summary>The row <c>visit</c> of a visit's partition.</summary>
internal static partial class VisitRows
{
    public const string RowKey = "visit";

    public static TableEntity ToRow(Visit visit) => new(visit.Id.Value, RowKey)
    {
        ["name"] = visit.Name,
        ["language"] = visit.Language.Code,
        ["timeZone"] = visit.TimeZone.Id,
        ["organiserName"] = visit.Organiser.Name,
        ["organiserAddress"] = visit.Organiser.Address,
        ["created"] = visit.Created.ToDateTimeOffset(),
        ["latestVersion"] = visit.LatestVersion,
        ["settledVersion"] = visit.SettledVersion,
        ["claimedVersion"] = visit.ClaimedVersion,
        ["publishedVersion"] = visit.Publication?.Version,
        ["publishedState"] = visit.Publication?.State.ToString(),
        ["inviting"] = visit.Publication?.Inviting.ToString(),
        ["publishedAt"] = visit.Publication?.At.ToDateTimeOffset(),
        ["ends"] = visit.Publication?.Ends?.ToDateTimeOffset(),
        ["hasInvited"] = visit.HasInvited,
        ["invitedUntil"] = visit.InvitedUntil?.ToDateTimeOffset(),
        ["entries"] = visit.Publication?.Entries,
        ["quietUntil"] = visit.Publication?.QuietUntil?.ToDateTimeOffset(),
        ["progress"] = visit.Progress.ToString(),
        ["publishedVersions"] = string.Join(' ', visit.PublishedVersions),
        ["outline"] = visit.Outline is { } outline ? JsonSerializer.Serialize(outline, VisitRowJson.Default.VisitOutline) : null,
        ["documents"] = JsonSerializer.Serialize(visit.Documents, VisitRowJson.Default.DocumentSettings),
        ["hold"] = visit.Retention.Hold,
        ["invitations"] = JsonSerializer.Serialize(visit.Invitations, VisitRowJson.Default.InvitationSettings),
    };

    public static Visit FromRow(TableEntity row) => new()
    {
        Id = VisitId.Parse(row.PartitionKey),
        Name = row.Text("name"),
        Language = Language.TryParse(row.GetString("language"), out var language) ? language : Language.English,
        TimeZone = DateTimeZoneProviders.Tzdb[row.Text("timeZone")],
        Organiser = new Mailbox(row.Text("organiserName"), row.Text("organiserAddress")),
        Created = row.Moment("created") ?? default,
        LatestVersion = row.GetInt32("latestVersion"),
        SettledVersion = row.GetInt32("settledVersion"),
        ClaimedVersion = row.GetInt32("claimedVersion") ?? 0,
        Publication = ToPublication(row),
        Progress = Enum.Parse<VisitProgress>(row.Text("progress")),
        HasInvited = row.GetBoolean("hasInvited") ?? false,
        InvitedUntil = row.Moment("invitedUntil"),
        Invitations = row.GetString("invitations") is { } settings
            ? JsonSerializer.Deserialize(settings, VisitRowJson.Default.InvitationSettings) ?? new()
            : new(),
        Documents = row.GetString("documents") is { } documents
            ? JsonSerializer.Deserialize(documents, VisitRowJson.Default.DocumentSettings) ?? new()
            : new(),
        Retention = new RetentionSettings { Hold = row.GetString("hold") },
        Outline = row.GetString("outline") is { } outline ? JsonSerializer.Deserialize(outline, VisitRowJson.Default.VisitOutline) : null,
        PublishedVersions = ReadNumbers(row.Text("publishedVersions")),
        Changed = row.Timestamp is { } changed ? Instant.FromDateTimeOffset(changed) : null,
        ETag = row.ETag,
    };

    /// <summary>The property as text; empty where the row has none.</summary>
    public static string Text(this TableEntity row, string name) => row.GetString(name) ?? "";

    /// <summary>The property as an instant; null where the row has none.</summary>
    public static Instant? Moment(this TableEntity row, string name) =>
        row.GetDateTimeOffset(name) is { } moment ? Instant.FromDateTimeOffset(moment) : null;

    private static List<int> ReadNumbers(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    private static Publication? ToPublication(TableEntity row) => row.GetInt32("publishedVersion") is { } version
        ? new Publication(
            version,
            Enum.Parse<AgendaState>(row.Text("publishedState")),
            Enum.Parse<Inviting>(row.Text("inviting")),
            row.Moment("publishedAt") ?? default,
            row.Moment("ends"),
            row.Text("entries"))
        {
            QuietUntil = row.Moment("quietUntil"),
        }
        : null;

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(DateTimeZoneConverter), typeof(LocalDateConverter)])]
    [JsonSerializable(typeof(InvitationSettings))]
    [JsonSerializable(typeof(DocumentSettings))]
    [JsonSerializable(typeof(VisitOutline))]
    private sealed partial class VisitRowJson : JsonSerializerContext;
}
