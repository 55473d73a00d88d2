using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using Delegations.Storage.Blobs;

namespace Delegations.Invitations.Notices;

/// <summary>Keeps what a notice says, as it was decided: a repeat sends the very same bytes, also after a change of people, answers or release.</summary>
internal sealed partial class NoticeContents(DocumentStore documents)
{
    public const string Container = "notices";

    /// <summary>Keeps the content under the hash of itself, so that nobody who decides at the same time overwrites it.</summary>
    public async Task<string> KeepAsync(VisitId visit, NoticeId notice, NoticeContent content, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(content, ContentJson.Default.NoticeContent);
        var hash = Convert.ToHexStringLower(SHA256.HashData(json));
        await documents.AddOnceAsync(Container, PathOf(visit, notice, hash), BinaryData.FromBytes(json), "application/json", cancellationToken);
        return hash;
    }

    /// <exception cref="InvalidDataException">It is not there, although it is written before the row that names it.</exception>
    public async Task<NoticeContent> ReadAsync(VisitId visit, NoticeId notice, string hash, CancellationToken cancellationToken) =>
        await documents.ReadIfExistsAsync(Container, PathOf(visit, notice, hash), cancellationToken) is { } json
        && JsonSerializer.Deserialize(json.ToMemory().Span, ContentJson.Default.NoticeContent) is { } content
            ? content
            : throw new InvalidDataException("The content of a notice is missing.");

    private static string PathOf(VisitId visit, NoticeId notice, string hash) => $"{visit}/{notice}/{hash}.json";

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(NoticeContent))]
    private sealed partial class ContentJson : JsonSerializerContext;
}

/// <summary>A mail as it leaves.</summary>
/// <param name="Mail">The whole mail's bytes.</param>
internal sealed record NoticeContent(
    Visits.Mailbox From, Documents.Rendering.Ics.CalendarAddress To, string Subject, string Text, string Html, byte[] Mail);
