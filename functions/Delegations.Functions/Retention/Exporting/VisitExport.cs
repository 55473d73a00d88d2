using System.Text.Json.Nodes;
using Delegations.Model.Ids;
using Delegations.Retention.Erasing;
using Delegations.Retention.Searching;
using Delegations.Storage.Blobs;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Retention.Exporting;

/// <summary>What one visit keeps of a person: their own rows whole, all else as the words around them; of others nothing.</summary>
internal sealed class VisitExport(VisitPeople people, RowSweep rows, DocumentStore documents)
{
    private static readonly (string Container, PlaceKind Kind)[] Containers =
    [
        ("itineraries", PlaceKind.Programmes), ("agendas", PlaceKind.Reports), ("reports", PlaceKind.Reports), ("outbox", PlaceKind.Mails),
        ("notices", PlaceKind.Mails), ("archive", PlaceKind.Archive), ("archive-personal", PlaceKind.Archive),
    ];

    /// <summary>What opens a page or a mailbox is no part of what is told.</summary>
    private static readonly string[] Secrets = ["answerToken", "token", "call", "entry"];

    public async Task<ExportedVisit> ReadAsync(Visit visit, Wanted wanted, Func<PlaceKind, Instant?> until, CancellationToken cancellationToken)
    {
        var sought = Sought.In(visit.Id, wanted, await people.ReadAsync(visit.Id, cancellationToken));
        var all = await rows.ReadAsync(visit, cancellationToken);
        var run = new SweepRun(visit, sought, RowSweep.OwnIn(all, sought), new SweepOptions(IsDry: true, RemovesAttachments: false));
        var places = all.Select(row => OfRow(row, run, until)).OfType<ExportedPlace>().ToList();
        foreach (var (container, kind) in Containers)
        {
            await foreach (var path in documents.ListAsync(container, $"{visit.Id}/", cancellationToken))
            {
                if (await documents.ReadIfExistsAsync(container, path, cancellationToken) is { } content
                    && OfFile($"{container}/{path}", KindOf(kind, visit.Id, path), content, run, until) is { } place)
                {
                    places.Add(place);
                }
            }
        }

        return new ExportedVisit(visit.Id, sought.Others.Redact(visit.Name), places);
    }

    private static ExportedPlace? OfRow(TableEntity row, SweepRun run, Func<PlaceKind, Instant?> until)
    {
        var kind = PlaceWords.OfRow(row.RowKey);
        if (RowSweep.IsOwn(row, run))
        {
            return new ExportedPlace(kind, row.RowKey, until(kind), ContentOf(row, run), []);
        }

        return RowSweep.Redacted(row, run) is null
            ? null
            : new ExportedPlace(kind, row.RowKey, until(kind), null, Texts(row.Values.OfType<string>(), run));
    }

    private static JsonObject ContentOf(TableEntity row, SweepRun run)
    {
        var content = new JsonObject();
        foreach (var (name, value) in row.Where(property => property.Value is not null && !Secrets.Contains(property.Key, StringComparer.Ordinal)))
        {
            content[name] = value switch
            {
                bool yes => yes,
                int number => number,
                long number => number,
                DateTimeOffset at => at,
                string text when PersonJson.TryParse(text) is { } json => OwnJson(json, run),
                string text => run.Sought.Others.Redact(text),
                _ => value?.ToString(),
            };
        }

        return content;
    }

    /// <summary>Whoever else an entry names (with whom, whom to call) stays out of it.</summary>
    private static JsonNode OwnJson(JsonNode json, SweepRun run)
    {
        switch (json)
        {
            case JsonObject item:
                foreach (var (name, value) in item.ToList())
                {
                    if (name is "companions" or "contact")
                    {
                        item.Remove(name);
                    }
                    else if (value is JsonValue text && text.TryGetValue<string>(out var written))
                    {
                        item[name] = run.Sought.Others.Redact(written);
                    }
                    else if (value is not null)
                    {
                        OwnJson(value, run);
                    }
                }

                break;
            case JsonArray list:
                foreach (var value in list.OfType<JsonNode>().ToList())
                {
                    OwnJson(value, run);
                }

                break;
        }

        return json;
    }

    private static ExportedPlace? OfFile(string where, PlaceKind kind, BinaryData content, SweepRun run, Func<PlaceKind, Instant?> until)
    {
        var isOwn = run.Own.Invitations.Concat(run.Own.Notices).Any(id => where.Contains($"/{id}", StringComparison.Ordinal));
        var texts = Texts(ReadableText.Of(content) ?? [], run);
        return isOwn || texts.Count > 0 ? new ExportedPlace(kind, where, until(kind), null, texts) : null;
    }

    private static IReadOnlyList<string> Texts(IEnumerable<string> texts, SweepRun run) =>
        [.. texts.Where(run.Sought.Text.IsIn).Select(run.Sought.Others.Redact).SelectMany(run.Sought.Text.Excerpts).Distinct(StringComparer.Ordinal)];

    private static PlaceKind KindOf(PlaceKind kind, VisitId visit, string path) =>
        path.EndsWith("/source", StringComparison.Ordinal) ? PlaceKind.Originals
        : path.StartsWith($"{visit}/entries/", StringComparison.Ordinal) ? PlaceKind.Invitations
        : kind is PlaceKind.Reports && path.StartsWith($"{visit}/attachments/", StringComparison.Ordinal) ? PlaceKind.Attachments
        : kind;
}
